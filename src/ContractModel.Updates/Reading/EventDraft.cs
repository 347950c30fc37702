using System.Globalization;
using System.Text;
using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading;

/// <summary>The events of a page as they are made: their ids, their places, what was inferred, and what was left with a reason.</summary>
internal sealed class EventDraft(UpdatePage page, PageWords words, UpdateProfile profile)
{
    private const int LongestSlug = 44;

    private readonly List<Told> _events = [];
    private readonly Dictionary<BargainingEvent, Told> _byFact = [];
    private readonly Dictionary<string, int> _copies = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    internal List<(int From, int To, Code Code)> Left { get; } = [];

    /// <summary>Gets the parts of the page that events rest on, as words.</summary>
    internal List<(int From, int To)> Covered { get; } = [];

    internal List<UpdateFinding> Findings { get; } = [];

    /// <summary>Gets the events, in the order of the page; sessions held come first.</summary>
    internal ValueList<ReadEvent> Events => ValueList.From(_events.Select(told => told.Read()).OrderBy(read => read.Event is SessionHeld ? 0 : 1).ThenBy(read => read.Span.Start));

    /// <summary>Gets or sets what ids begin with: the session or, where there is none, the page.</summary>
    internal string Tag { get; set; } = "p";

    internal PageWords Words => words;

    internal bool IsEmpty => _events.Count == 0;

    /// <summary>Gets the number of proposals of a side.</summary>
    internal int Count(Side side) => _events.Count(told => told.Event is ProposalMade proposal && proposal.By == side);

    internal UpdateProfile Profile => profile;

    /// <summary>Adds an event.</summary>
    /// <param name="id">Its id, made of what it tells.</param>
    /// <param name="from">The first word that tells it.</param>
    /// <param name="to">The word behind.</param>
    /// <param name="also">Other parts that it rests on.</param>
    /// <param name="inferred">What was inferred; empty texts are left out.</param>
    /// <param name="make">Makes the event of its id and its sources.</param>
    internal void Add(string id, int from, int to, IEnumerable<(int From, int To)> also, IEnumerable<string> inferred, Func<string, ValueList<Source>, BargainingEvent> make)
    {
        const int LongestId = 72; // of 80, with room for a number behind it
        if (id.Length > LongestId) id = id[..LongestId];
        (from, to) = WithSmallWords(from, to);
        var span = words.Span(from, to);
        ValueList<string> reasons = ValueList.From(inferred.Where(reason => reason.Length > 0).Distinct());
        var others = also.ToList();
        Covered.Add((from, to));
        Covered.AddRange(others);
        var spans = others.Select(part => words.Span(part.From, part.To));
        var fact = make(id, []);
        if (_byFact.TryGetValue(fact, out var held)) // a page can hold a list twice, once for small screens
        {
            held.Also.AddRange(spans.Prepend(span));
            return;
        }

        var told = new Told(fact with { Id = FreeId(id), Sources = SourcesOf(span, reasons.IsEmpty ? Evidence.Confirmed : Evidence.Derived) }, span, [.. spans], reasons);
        _events.Add(told);
        _byFact.Add(fact, told);
    }

    // What is left of a sentence beside an event is not worth a look when it is no more than "The" or "on".
    private (int From, int To) WithSmallWords(int from, int to)
    {
        const int Most = 3;
        var begin = from;
        while (begin > 0 && from - begin < Most && !words.StartsSentence(begin) && words[begin - 1] is Word.Small or Word.And or Word.Comma) begin--;
        if (words.StartsSentence(begin)) from = begin;
        var end = to;
        while (end < words.Count && end - to < Most && !words.StartsSentence(end) && words[end] is Word.Small or Word.And or Word.Comma or Word.Period or Word.Stop) end++;
        return (from, end < words.Count && !words.StartsSentence(end) ? to : end);
    }

    internal void Leave(int from, int to, Code code)
    {
        if (to > from) Left.Add((from, to, code));
    }

    /// <summary>Gets the part of an id that names a provision.</summary>
    internal static string SlugOf(ProvisionKey key) => key is ArticleNumber ? key.ToString() : SlugOf(key.ToString());

    /// <summary>Gets the part of an id that a text makes: its letters and digits in small letters, the rest as hyphens.</summary>
    internal static string SlugOf(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
            if (slug.Length == LongestSlug) return $"{slug.ToString().Trim('-')}-{Digest(text)}";
        }

        var made = slug.ToString().Trim('-');
        return made.Length > 0 ? made : "unnamed";
    }

    // Two long names that begin alike have ids of their own, whatever is read first.
    private static string Digest(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        return (hash & 0xFFFF).ToString("x4", CultureInfo.InvariantCulture);
    }

    /// <summary>Gets the table that a title sends an item to; absent means the table of the page.</summary>
    internal string? TableOf(string? title)
    {
        if (title is not null)
        {
            foreach (var table in profile.Tables)
            {
                foreach (var name in table.Words)
                {
                    if (HasWords(title, name)) return table.Table;
                }
            }
        }

        return profile.Table;
    }

    /// <summary>Gets what an id begins with at a table: its name, when it is not that of the page.</summary>
    internal string TagOf(string? table) => table is null || table == profile.Table ? Tag : $"{table}-{Tag}";

    /// <summary>Gets the key that the profile gives a provision which a page calls by another name.</summary>
    internal ProvisionKey Known(ProvisionKey key)
    {
        foreach (var provision in profile.Provisions)
        {
            if (provision.Aliases.AsSpan().Contains(key)) return provision.Key;
        }

        return key;
    }

    private static bool HasWords(string title, string name)
    {
        var (all, wanted) = (WordScanner.WordsOf(title), WordScanner.WordsOf(name));
        if (wanted.Length == 0) return false;
        for (var i = 0; i + wanted.Length <= all.Length; i++)
        {
            if (all.AsSpan(i, wanted.Length).SequenceEqual(wanted, StringComparer.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private ValueList<Source> SourcesOf(PageSpan span, Evidence evidence) =>
        page.Address is { } address ? ValueList.Create([new Source { Where = address, Page = PagePlace.Of(span), Evidence = evidence }]) : [];

    private string FreeId(string id)
    {
        var copy = _copies.GetValueOrDefault(id);
        string own;
        do own = ++copy == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{copy}");
        while (!_ids.Add(own));
        _copies[id] = copy;
        return own;
    }

    private sealed record Told(BargainingEvent Event, PageSpan Span, List<PageSpan> Also, ValueList<string> Inferred)
    {
        internal ReadEvent Read() => new(Event, Span, ValueList.From(Also.Distinct()), Inferred);
    }
}
