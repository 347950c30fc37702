using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ContractModel;

/// <summary>The name of a provision that has no number: a memorandum of understanding, side letter, appendix, or a subject only named.</summary>
/// <remarks>
/// <para>Two names are equal when the form is the same and the words are: capitals, punctuation and white space do not count, and
/// <c>&amp;</c> is the word "and". <c>MOU – Healthy, Green Schools</c> equals <c>Memorandum of Understanding: healthy green schools</c>. Equal names
/// can therefore print differently; a state prints the spelling that the log used first.</para>
/// <para>Names that differ in their words are two provisions unless the log's register of provisions gives one as an alias of the other.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record MemorandumName : ProvisionKey
{
    private static readonly (string Word, MemorandumForm Form)[] Forms =
    [
        ("memorandum of understanding", MemorandumForm.Memorandum), ("memorandum of agreement", MemorandumForm.Memorandum),
        ("memorandum", MemorandumForm.Memorandum), ("m.o.u.", MemorandumForm.Memorandum), ("mou", MemorandumForm.Memorandum), ("side letter", MemorandumForm.SideLetter), ("sideletter", MemorandumForm.SideLetter),
        ("side-letter", MemorandumForm.SideLetter), ("appendix", MemorandumForm.Appendix), ("app.", MemorandumForm.Appendix),
    ];

    private readonly string _folded;

    /// <summary>Makes a name.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is not a defined form.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> holds no letter or digit or, written with its form, would be read as another provision:
    /// the subject "MOU Calendar" as a memorandum, the subject "18" as an article.</exception>
    public MemorandumName(MemorandumForm form, string name)
        : this(Require.Text(name).Trim(), Require.Defined(form))
    {
        if (!HasWords(Name)) throw new ArgumentException("Must hold a letter or a digit.", nameof(name));
        if (!ProvisionKey.TryParse(ToString(), out var read) || !Equals(read as MemorandumName)) throw new ArgumentException($"'{ToString()}' would be read as another provision.", nameof(name));
    }

    private MemorandumName(string name, MemorandumForm form) => (Form, Name, _folded) = (form, name, Fold(name));

    /// <summary>Gets whether it is a memorandum, a side letter, an appendix or only a named subject.</summary>
    public MemorandumForm Form { get; }

    /// <summary>Gets the name as it was written, without the word for its form.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override ProvisionKind Kind => ProvisionKind.Memorandum;

    private protected override string SortText => $"{_folded}|{(int)Form}";

    /// <summary>Reads a name: <c>MOU Community Schools</c>, <c>Side Letter – Calendar</c>, <c>Appendix L</c>, <c>Respectful Treatment</c>.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out MemorandumName? name)
    {
        name = null;
        if (string.IsNullOrWhiteSpace(text) || text.Length > Require.LongestText) return false;
        var (form, rest) = SplitForm(text.Trim());
        if (!HasWords(rest) || (form == MemorandumForm.Subject && ReadsAsAnotherKey(rest))) return false;
        name = new MemorandumName(rest.Trim(), form);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(MemorandumName? other) => other is not null && Form == other.Form && _folded == other._folded;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Form, _folded);

    /// <summary>Gets the name with the word for its form: <c>MOU Community Schools</c>.</summary>
    public override string ToString() => Form switch
    {
        MemorandumForm.Memorandum => $"MOU {Name}",
        MemorandumForm.SideLetter => $"Side Letter {Name}",
        MemorandumForm.Appendix => $"Appendix {Name}",
        _ => Name,
    };

    private static (MemorandumForm Form, string Words) SplitForm(string text)
    {
        foreach (var (word, form) in Forms)
        {
            if (text.Length <= word.Length || !text.StartsWith(word, StringComparison.OrdinalIgnoreCase) || char.IsLetterOrDigit(text[word.Length])) continue;
            var rest = text[word.Length..].TrimStart(' ', '\t', '-', '–', '—', ':', '"', '“').TrimEnd('"', '”', ' ');
            if (HasWords(rest)) return (form, rest);
        }

        return (MemorandumForm.Subject, text);
    }

    private static bool HasWords(string name)
    {
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c)) return true;
        }

        return false;
    }

    // "Article IIX" and "1000" are numbers written wrongly, not subjects.
    private static bool ReadsAsAnotherKey(string subject) =>
        ArticleNumber.TryParse(subject, out _) || ArticleNumber.IsNamedSo(subject) || !subject.Any(char.IsLetter) || SplitForm(subject).Form != MemorandumForm.Subject;

    private static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        var gap = false;
        foreach (var c in name.Normalize(NormalizationForm.FormC)) // a letter and its accent are one character or two, by where the text was copied from
        {
            if (c == '&')
            {
                if (folded.Length > 0) folded.Append(' ');
                folded.Append("and");
                gap = true;
            }
            else if (char.IsLetterOrDigit(c))
            {
                if (gap && folded.Length > 0) folded.Append(' ');
                folded.Append(char.ToLowerInvariant(c));
                gap = false;
            }
            else if (c is not ('\'' or '’' or '.'))
            {
                gap = true;
            }
        }

        return folded.ToString();
    }
}

/// <summary>The form of a provision that has no number.</summary>
public enum MemorandumForm
{
    /// <summary>A memorandum of understanding or agreement.</summary>
    Memorandum,

    /// <summary>A side letter.</summary>
    SideLetter,

    /// <summary>An appendix of the agreement.</summary>
    Appendix,

    /// <summary>A subject that the sources name without saying what instrument it is in.</summary>
    Subject,
}
