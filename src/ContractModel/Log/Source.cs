using System.Diagnostics;
using NodaTime;

namespace ContractModel;

/// <summary>Where a fact was learned.</summary>
/// <remarks>Equality is by every member.</remarks>
[DebuggerDisplay("{Where,nq}")]
public sealed record Source : OpenRecord
{
    /// <summary>Gets the address or the document.</summary>
    public required string Where { get; init => field = Require.Text(value); }

    /// <summary>Gets the page or place in it; absent when the whole is meant.</summary>
    public string? Page { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the day it was read; absent when not recorded.</summary>
    public LocalDate? Read { get; init; }

    /// <summary>Gets how well the source supports the fact.</summary>
    public Evidence Evidence { get; init => field = Require.NotNull(value); } = Evidence.Confirmed;

    private protected override string Describe() => Page is null ? Where : $"{Where}, {Page}";

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>How well a fact or a rule is supported. Used for sources of facts and for rules of law alike.</summary>
public sealed class Evidence : Vocabulary<Evidence>
{
    /// <summary>The source itself was seen.</summary>
    public static readonly Evidence Confirmed = new("confirmed", 0, "The text of the source was seen.");

    /// <summary>Another's account of the source was seen.</summary>
    public static readonly Evidence Secondary = new("secondary", 1, "A secondary source, or part of the text, was seen.");

    /// <summary>It follows from what was seen.</summary>
    public static readonly Evidence Derived = new("derived", 2, "It follows from confirmed facts; no source states it.");

    /// <summary>No source was seen.</summary>
    public static readonly Evidence Unconfirmed = new("unconfirmed", 3, "Held to be so; no source was seen.");

    internal static readonly Evidence[] All = [Confirmed, Secondary, Derived, Unconfirmed];

    private Evidence(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}

/// <summary>A document: a proposal's text, a signed TA, a report.</summary>
[DebuggerDisplay("{Title,nq} {Address,nq}")]
public sealed record Document : OpenRecord
{
    /// <summary>Gets the title as printed; absent when not known.</summary>
    public string? Title { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the web address or file name; absent when not known.</summary>
    public string? Address { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the date printed on it; absent when none is.</summary>
    public LocalDate? Dated { get; init; }

    /// <summary>Gets the SHA-256 of its bytes in lower-case hexadecimal, which proves that both hold the same words; absent when not taken.</summary>
    public string? Sha256 { get; init => field = RequireSha256(value); }

    /// <summary>Gets the language as an IETF tag, such as <c>es</c>; absent when not recorded.</summary>
    public string? Language { get; init => field = Require.OptionalId(value); }

    private static string? RequireSha256(string? value)
    {
        if (value is not null && (value.Length != 64 || !value.All(char.IsAsciiHexDigitLower)))
            throw new ArgumentException($"'{value}' is not 64 lower-case hexadecimal digits.", nameof(value));
        return value;
    }

    private protected override string Describe() => Title ?? Address ?? "document";

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>Who may see a fact.</summary>
/// <remarks>The library hides nothing by itself: a reader of a public page asks for the log that this visibility allows.</remarks>
public sealed class Visibility : Vocabulary<Visibility>
{
    /// <summary>Anyone.</summary>
    public static readonly Visibility Public = new("public", 0, "Anyone may see it.");

    /// <summary>The two sides and the neutrals.</summary>
    public static readonly Visibility AtTheTable = new("at-the-table", 1, "Only the two sides and the neutrals may see it.");

    /// <summary>The union side.</summary>
    public static readonly Visibility Union = new("union", 2, "Only the union side may see it.");

    /// <summary>The employer side.</summary>
    public static readonly Visibility Employer = new("employer", 3, "Only the employer side may see it.");

    internal static readonly Visibility[] All = [Public, AtTheTable, Union, Employer];

    private Visibility(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}
