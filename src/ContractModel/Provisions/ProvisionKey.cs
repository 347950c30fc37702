using System.Diagnostics.CodeAnalysis;

namespace ContractModel;

/// <summary>What names a provision: the number of an article, or the name of a memorandum.</summary>
/// <remarks>
/// <para>A provision is known by its number or its name, never by its title: "Article 25C" and "MOU Community Schools" are two provisions
/// although both are titled Community Schools.</para>
/// <para>Articles come before memoranda in the order; articles by number and letter, memoranda by name. No type outside this assembly
/// can derive from it.</para>
/// </remarks>
public abstract record ProvisionKey : IComparable<ProvisionKey>
{
    private protected ProvisionKey()
    {
    }

    /// <summary>Gets whether this is an article or a memorandum.</summary>
    public abstract ProvisionKind Kind { get; }

    private protected abstract string SortText { get; }

    /// <summary>Reads a key as a person writes it: <c>25C</c>, <c>Article 25C</c>, <c>ARTICLE IV</c>, <c>MOU Community Schools</c>,
    /// <c>Side Letter Calendar</c>, <c>Appendix L</c>, or a bare name.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> names no provision.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ProvisionKey Parse(string text) =>
        TryParse(Require.NotNull(text), out var key) ? key : throw new FormatException($"'{text}' names no provision: write an article's number (25C) or a memorandum's name (MOU Community Schools).");

    /// <summary>Reads a key, if the text is one. See <see cref="Parse"/>.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ProvisionKey? key)
    {
        key = null;
        if (ArticleNumber.TryParse(text, out var article)) key = article;
        else if (MemorandumName.TryParse(text, out var memorandum)) key = memorandum;
        return key is not null;
    }

    /// <inheritdoc/>
    public int CompareTo(ProvisionKey? other)
    {
        if (other is null) return 1;
        if (this is ArticleNumber a && other is ArticleNumber b) return a.CompareNumber(b);
        var order = Kind.Value.CompareTo(other.Kind.Value);
        return order != 0 ? order : string.CompareOrdinal(SortText, other.SortText);
    }
}

/// <summary>Whether a provision is an article or a memorandum.</summary>
public sealed class ProvisionKind : Vocabulary<ProvisionKind>
{
    /// <summary>A numbered article of the agreement.</summary>
    public static readonly ProvisionKind Article = new("article", 0, "A numbered article of the agreement.");

    /// <summary>A provision that is named and not numbered.</summary>
    public static readonly ProvisionKind Memorandum = new("memorandum", 1, "A memorandum of understanding, side letter, appendix or subject: named, not numbered.");

    internal static readonly ProvisionKind[] All = [Article, Memorandum];

    private ProvisionKind(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}
