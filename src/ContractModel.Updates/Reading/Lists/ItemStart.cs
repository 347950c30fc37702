using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Lists;

/// <summary>How an item begins.</summary>
internal enum ItemForm
{
    /// <summary>None begins.</summary>
    None,

    /// <summary>"Article 18".</summary>
    Article,

    /// <summary>"Articles 21 and 22".</summary>
    Articles,

    /// <summary>"18 -", inside a list.</summary>
    Number,

    /// <summary>"MOU –", "Side Letter", "Appendix".</summary>
    Memorandum,

    /// <summary>"Proposal #3:".</summary>
    NumberedProposal,

    /// <summary>A title alone, with a document or a status behind it.</summary>
    Title,
}

/// <summary>The beginning of an item.</summary>
/// <param name="Form">How it begins.</param>
/// <param name="To">The word behind what names it, where a title or a dash stands.</param>
internal readonly record struct ItemStart(ItemForm Form, int To)
{
    /// <summary>Gets the beginning of an item that names itself: an article, a memorandum, a numbered proposal.</summary>
    internal static ItemStart At(PageWords words, int word)
    {
        switch (words[word])
        {
            case Word.Article when IsNumber(words, AfterPoint(words, word)):
                return new(ItemForm.Article, AfterPoint(words, word));
            case Word.Articles when words.IsCapitalized(word) && IsNumber(words, word + 1):
                return new(ItemForm.Articles, word + 1);
            case Word.Memorandum when words.IsCapitalized(word):
                return new(ItemForm.Memorandum, AfterMemorandum(words, word));
            case Word.SideLetter when words.IsCapitalized(word):
                return new(ItemForm.Memorandum, word + 1);
            case Word.Side when words.IsCapitalized(word) && words.IsAny(words[word + 1] == Word.Dash ? word + 2 : word + 1, ["letter", "letters"]):
                return new(ItemForm.Memorandum, words[word + 1] == Word.Dash ? word + 3 : word + 2);
            case Word.Appendix when words.IsCapitalized(word):
                return new(ItemForm.Memorandum, word + 1);
            case Word.Proposal or Word.Proposals when words[word + 1] == Word.Hash && words[word + 2] == Word.Number:
                return new(ItemForm.NumberedProposal, word + 3);
            case Word.Proposal when words.IsCapitalized(word) && words[word + 1] == Word.Number && words[word + 2] == Word.Colon:
                return new(ItemForm.NumberedProposal, word + 2);
            default:
                return default;
        }
    }

    /// <summary>Gets the beginning of a line such as "3 - Shared Governance" or "32- Leaves", which only a list has.</summary>
    internal static ItemStart OfNumber(PageWords words, int word)
    {
        if (words[word] is not (Word.Number or Word.Code) || words.Value(word) is < 1 or > 999 || words[word + 1] != Word.Dash) return default;
        return words.IsAfterSpace(word + 2) && words.IsCapitalized(word + 2) ? new(ItemForm.Number, word) : default;
    }

    /// <summary>Gets whether a number, a number with a letter, a Roman numeral or a placeholder stands at a word.</summary>
    internal static bool IsNumber(PageWords words, int word) =>
        words[word] is Word.Number or Word.Code || (words[word] != Word.Small && RomanLength(words.Spelled(word)) > 0 && words.IsCapitalized(word) && !words.Is(word, "Mix") && !words.Is(word, "Mild"));

    internal static int RomanLength(ReadOnlySpan<char> spelled) => spelled.ContainsAnyExcept("IVXLC") ? 0 : spelled.Length;

    private static int AfterPoint(PageWords words, int article) => words[article + 1] == Word.Period && words.Length(article) == 3 ? article + 2 : article + 1;

    // "Memorandum of Understanding", "MOU"
    private static int AfterMemorandum(PageWords words, int word) =>
        words.Is(word + 1, "of") && words.IsAny(word + 2, ["understanding", "agreement"]) ? word + 3 : word + 1;
}
