using System.Diagnostics;
using NodaTime;

namespace ContractModel;

/// <summary>An organization, agency or person that takes part in a round.</summary>
/// <remarks>Equality is by every member. A party is referred to by its <see cref="Id"/>, which is unique in a log.</remarks>
[DebuggerDisplay("{Name,nq} ({Kind})")]
public sealed record Party : OpenRecord
{
    /// <summary>Gets the short name the log uses for the party, such as <c>utla</c>.</summary>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>Gets what the party is.</summary>
    public required PartyKind Kind { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the party's full name.</summary>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>Gets the id of the organization this one belongs to (a local's union, an office's department); absent when there is none or
    /// it is not known.</summary>
    public string? Of { get; init => field = Require.OptionalId(value); }

    private protected override string Describe() => Name;

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>What a party to a round is.</summary>
public sealed class PartyKind : Vocabulary<PartyKind>
{
    /// <summary>An employer.</summary>
    public static readonly PartyKind Employer = new("employer", 0, "An employer of the employees represented.");

    /// <summary>An employee organization.</summary>
    public static readonly PartyKind EmployeeOrganization = new("employee-organization", 1, "A union or association that represents employees.");

    /// <summary>A labor agency.</summary>
    public static readonly PartyKind Agency = new("agency", 2, "A public agency that administers the procedure, such as a labor board.");

    /// <summary>A neutral.</summary>
    public static readonly PartyKind Neutral = new("neutral", 3, "A mediator, fact-finder, panel chair or arbitrator.");

    /// <summary>A court.</summary>
    public static readonly PartyKind Court = new("court", 4, "A court.");

    /// <summary>Anyone else.</summary>
    public static readonly PartyKind Other = new("other", 5, "Anyone else whose acts a log records, such as a county office or a mayor.");

    internal static readonly PartyKind[] All = [Employer, EmployeeOrganization, Agency, Neutral, Court, Other];

    private PartyKind(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}

/// <summary>The employees that one organization represents toward one employer.</summary>
[DebuggerDisplay("{Name,nq}")]
public sealed record BargainingUnit : OpenRecord
{
    /// <summary>Gets the short name the log uses for the unit.</summary>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>Gets the unit's name.</summary>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>Gets the id of the exclusive representative; absent when the log does not say.</summary>
    public string? Representative { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets the id of the employer; absent when the log does not say.</summary>
    public string? Employer { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets the number of employees in the unit; absent when not known. Not negative.</summary>
    public int? Size { get; init => field = Require.NotNegative(value); }

    /// <summary>Gets the job titles in the unit; empty when the log does not list them.</summary>
    public ValueList<string> Titles { get; init => field = Require.Texts(value); }

    /// <summary>Gets the job titles kept out of the unit; empty when the log does not list them.</summary>
    public ValueList<string> ExcludedTitles { get; init => field = Require.Texts(value); }

    /// <summary>Gets how the representative came to represent the unit ("recognition", "certification"); absent when not known.</summary>
    public string? Basis { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the day of recognition or certification; absent when not known.</summary>
    public EventDate? Since { get; init; }

    /// <summary>Gets facts of the unit that a statute may turn on, such as <c>teachers</c> = <c>yes</c>; the names are the statute's.</summary>
    public ValueList<Fact> Facts { get; init => field = Require.NoNulls(value); }

    private protected override string Describe() => Name;

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>A named fact that a statute may ask for.</summary>
/// <remarks>Equality is by name and value, letter by letter.</remarks>
[DebuggerDisplay("{Name,nq} = {Value,nq}")]
public sealed record Fact
{
    /// <summary>Makes a fact.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is not an id, or <paramref name="value"/> is empty.</exception>
    public Fact(string name, string value) => (Name, Value) = (Require.Id(name), Require.Text(value));

    /// <summary>Gets the fact's name.</summary>
    public string Name { get; }

    /// <summary>Gets what holds.</summary>
    public string Value { get; }
}

/// <summary>A person who speaks for a party, for as long as the mandate runs.</summary>
[DebuggerDisplay("{Name,nq} for {Party,nq}")]
public sealed record Representative : OpenRecord
{
    /// <summary>Gets the person's name as the sources give it.</summary>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>Gets the id of the party spoken for.</summary>
    public required string Party { get; init => field = Require.Id(value); }

    /// <summary>Gets the role, such as "chief negotiator"; absent when not known.</summary>
    public string? Role { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the mandate's first and last day.</summary>
    public Period Mandate { get; init => field = Require.NotNull(value); } = Period.Open;

    /// <summary>Gets whether the mandate runs on a day. An end that is not known counts as still running.</summary>
    public bool HoldsOn(LocalDate day) => Mandate.Contains(day);

    private protected override string Describe() => $"{Name} for {Party}";

    private protected override void SealHierarchy()
    {
    }
}
