namespace ContractModel.Updates.Reading.Words;

/// <summary>The words of a page, by their number. A number outside the page is a word that is nothing.</summary>
/// <remarks>A word takes eight bytes, in parts of equal size: a page of ten million signs has no other store than its text and this.</remarks>
internal sealed class PageWords
{
    private const int PartBits = 14;
    private const int PartMask = (1 << PartBits) - 1;
    private const int LongestSentence = 400;
    private const long MostLooked = 20_000_000;

    private readonly List<ulong[]> _parts = [];
    private readonly Lexicon _lexicon;
    private int _sentenceFrom;
    private int _sentenceTo;
    private long _looked;

    internal PageWords(string text, Lexicon lexicon)
    {
        (Text, _lexicon) = (text, lexicon);
        Scan();
        EndsOfSentences.Mark(this);
    }

    [Flags]
    private enum Marks : byte
    {
        None = 0,
        AfterSpace = 1,
        AfterBreak = 2,
        StartsSentence = 4,
        StartsPhrase = 8,
        IsCapitals = 16,
        IsCapitalized = 32,
        IsPossessive = 64,
    }

    internal string Text { get; }

    internal int Count { get; private set; }

    /// <summary>Gets whether the text ends with a line end, so that it was not cut off.</summary>
    internal bool EndsWithLine { get; private set; }

    /// <summary>Gets what a word is.</summary>
    internal Word this[int word] => (uint)word < (uint)Count ? (Word)(byte)(Packed(word) >> 40) : Word.Other;

    internal int Start(int word) => (int)(Packed(word) & 0xFF_FFFF);

    internal int End(int word) => Start(word) + Length(word);

    internal int Length(int word) => (int)((Packed(word) >> 24) & 0xFFFF);

    /// <summary>Gets whether white space stands before a word, or it is the first.</summary>
    internal bool IsAfterSpace(int word) => Has(word, Marks.AfterSpace);

    /// <summary>Gets whether a block of the page begins with a word: a blank line stands before it.</summary>
    internal bool IsAfterBreak(int word) => Has(word, Marks.AfterBreak);

    internal bool StartsSentence(int word) => Has(word, Marks.StartsSentence);

    /// <summary>Gets whether a word is of capitals only, at least two letters, as an acronym is.</summary>
    internal bool IsCapitals(int word) => Has(word, Marks.IsCapitals);

    internal bool IsCapitalized(int word) => Has(word, Marks.IsCapitalized);

    internal bool IsPossessive(int word) => Has(word, Marks.IsPossessive);

    internal ReadOnlySpan<char> Spelled(int word) => (uint)word < (uint)Count ? Text.AsSpan(Start(word), Length(word)) : [];

    /// <summary>Gets whether a word is spelled so, whatever its capitals; of a possessive the word before the apostrophe counts.</summary>
    internal bool Is(int word, ReadOnlySpan<char> spelled) => Base(word).Equals(spelled, StringComparison.OrdinalIgnoreCase);

    internal bool IsAny(int word, ReadOnlySpan<string> spelled)
    {
        var own = Base(word);
        foreach (var one in spelled)
        {
            if (own.Equals(one, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Gets the number that a word stands for: digits, 17th, seventeen, March; -1 when it stands for none, or one above 9999.</summary>
    internal int Value(int word) => this[word] switch
    {
        Word.Number or Word.Code or Word.Ordinal => LeadingDigits(Spelled(word)),
        Word.Month or Word.Weekday or Word.Count or Word.CountedWord => _lexicon[Base(word)].Value,
        _ => -1,
    };

    /// <summary>Gets the part of the page from a word up to another, that one not included.</summary>
    internal PageSpan Span(int from, int to) => to <= from ? new PageSpan(Start(from), 0) : new PageSpan(Start(from), End(to - 1) - Start(from));

    /// <summary>Gets the text from a word up to another, white space as single spaces.</summary>
    internal string Joined(int from, int to)
    {
        if (to <= from) return "";
        var text = new System.Text.StringBuilder();
        for (var word = from; word < to; word++)
        {
            if (word > from && IsAfterSpace(word)) text.Append(' ');
            text.Append(Spelled(word));
        }

        return text.ToString();
    }

    /// <summary>Gets the phrase of a kind that begins with a word, and the word behind it.</summary>
    internal Phrase? PhraseAt(int word, PhraseKind kind, out int next)
    {
        next = word;
        if ((uint)word >= (uint)Count || !Has(word, Marks.StartsPhrase)) return null;
        foreach (var phrase in _lexicon.PhrasesFrom(Base(word)))
        {
            if (phrase.Kind == kind && Matches(phrase.Words, word, out next)) return phrase;
        }

        return null;
    }

    /// <summary>Gets whether more was looked at than is of one page, so that sentences were no longer read.</summary>
    internal bool IsTooLong => _looked > MostLooked;

    /// <summary>Gets the words of the sentence that a word is in: its first, and the one behind its last. A run of words without an end is taken in parts.</summary>
    internal (int From, int To) SentenceOf(int word)
    {
        if (word < _sentenceFrom || word >= _sentenceTo) (_sentenceFrom, _sentenceTo) = FindSentence(word);
        _looked += _sentenceTo - _sentenceFrom;
        return IsTooLong ? (word, word + 1) : (_sentenceFrom, _sentenceTo);
    }

    private (int From, int To) FindSentence(int word)
    {
        var from = word;
        while (from > 0 && word - from < LongestSentence && !StartsSentence(from)) from--;
        if (word - from == LongestSentence) from = word - (word % LongestSentence);
        var to = word + 1;
        while (to < Count && to - from < LongestSentence && !StartsSentence(to)) to++;
        return (from, to);
    }

    internal void StartSentence(int word) => _parts[word >> PartBits][word & PartMask] |= (ulong)Marks.StartsSentence << 48;

    private bool Matches(string[] spelled, int word, out int next)
    {
        next = word;
        foreach (var one in spelled)
        {
            while (next > word && this[next] is Word.Dash or Word.Quote or Word.Period) next++;
            if (next >= Count || !(Base(next).Equals(one, StringComparison.OrdinalIgnoreCase) || Spelled(next).Equals(one, StringComparison.OrdinalIgnoreCase))) return false;
            next++;
        }

        return true;
    }

    private ReadOnlySpan<char> Base(int word)
    {
        var spelled = Spelled(word);
        return IsPossessiveForm(spelled) ? spelled[..^2] : spelled;
    }

    private static bool IsPossessiveForm(ReadOnlySpan<char> spelled) => spelled.Length > 2 && spelled[^2] is '\'' or '’' && spelled[^1] is 's' or 'S' && spelled.Length > 2;

    private bool Has(int word, Marks mark) => (uint)word < (uint)Count && ((Marks)(byte)(Packed(word) >> 48) & mark) != 0;

    private ulong Packed(int word) => (uint)word < (uint)Count ? _parts[word >> PartBits][word & PartMask] : 0;

    private static int LeadingDigits(ReadOnlySpan<char> spelled)
    {
        var value = 0;
        for (var i = 0; i < spelled.Length && char.IsAsciiDigit(spelled[i]); i++)
        {
            value = (value * 10) + (spelled[i] - '0');
            if (value > 9999) return -1;
        }

        return value;
    }

    private void Scan()
    {
        var text = Text.AsSpan();
        var at = WordScanner.SkipSpace(text, 0, out var lines);
        var space = Marks.AfterSpace | Marks.AfterBreak;
        while (at < text.Length)
        {
            var end = WordScanner.EndOf(text, at);
            var spelled = text[at..end];
            var marks = space;
            var word = char.IsLetterOrDigit(spelled[0]) ? Known(spelled, ref marks) : WordScanner.Sign(spelled[0]);
            Add(at, end - at, word, marks);
            at = WordScanner.SkipSpace(text, end, out lines);
            space = at == end ? Marks.None : lines > 1 ? Marks.AfterSpace | Marks.AfterBreak : Marks.AfterSpace;
        }

        EndsWithLine = lines > 0;
    }

    private Word Known(ReadOnlySpan<char> spelled, ref Marks marks)
    {
        if (char.IsAsciiDigit(spelled[0])) return OfDigits(spelled);
        if (char.IsUpper(spelled[0])) marks |= Marks.IsCapitalized;
        if (IsPossessiveForm(spelled))
        {
            marks |= Marks.IsPossessive;
            spelled = spelled[..^2];
        }

        if (spelled.Length > 1 && (marks & Marks.IsCapitalized) != 0 && !spelled.ContainsAnyExceptInRange('A', 'Z')) marks |= Marks.IsCapitals;
        var entry = _lexicon[spelled];
        if (entry.StartsPhrase) marks |= Marks.StartsPhrase;
        return entry.Word;
    }

    private static Word OfDigits(ReadOnlySpan<char> spelled)
    {
        var last = spelled[^1];
        if (char.IsAsciiDigit(last)) return Word.Number;
        var suffix = spelled.Length > 2 && char.IsAsciiLetter(spelled[^2]) ? spelled[^2..] : [];
        if (suffix.IsEmpty) return Word.Code;
        return suffix.Equals("th", StringComparison.OrdinalIgnoreCase) || suffix.Equals("st", StringComparison.OrdinalIgnoreCase) || suffix.Equals("nd", StringComparison.OrdinalIgnoreCase) || suffix.Equals("rd", StringComparison.OrdinalIgnoreCase)
            ? Word.Ordinal : Word.Other;
    }

    private void Add(int start, int length, Word word, Marks marks)
    {
        if ((Count & PartMask) == 0) _parts.Add(new ulong[Count == 0 ? Math.Min(1 << PartBits, (Text.Length / 4) + 16) : 1 << PartBits]);
        else if (Count == _parts[0].Length) _parts[0] = Grown(_parts[0]);
        _parts[Count >> PartBits][Count & PartMask] = (uint)start | ((ulong)(uint)length << 24) | ((ulong)word << 40) | ((ulong)marks << 48);
        Count++;
    }

    private static ulong[] Grown(ulong[] part)
    {
        Array.Resize(ref part, Math.Min(1 << PartBits, part.Length * 2));
        return part;
    }
}
