using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Lists;

/// <summary>Reads the numbers of articles.</summary>
internal static class ArticleNumbers
{
    private const int MostNumbers = 200;

    /// <summary>Reads the number that stands at a word, or several joined by commas and "and"; gives the word behind.</summary>
    internal static ValueList<ArticleNumber> Read(PageWords words, int word, bool isSeveral, out int next)
    {
        next = word;
        var numbers = new List<ArticleNumber>();
        while (One(words, next, out var behind) is { } number)
        {
            numbers.Add(number);
            next = behind;
            if (!isSeveral || numbers.Count == MostNumbers) break;
            var joint = next;
            while (words[joint] is Word.Comma or Word.And or Word.Ampersand) joint++;
            if (joint == next || One(words, joint, out _) is null) break;
            next = joint;
        }

        return ValueList.From(numbers);
    }

    /// <summary>Gets whether a number is the mark of an article not yet numbered: the letter X two or three times.</summary>
    internal static bool IsPlaceholder(PageWords words, int word) => words.Length(word) is 2 or 3 && words.Spelled(word).Trim('X').IsEmpty;

    /// <summary>Gets whether a Roman numeral stands at a word.</summary>
    internal static bool IsRoman(PageWords words, int word) => words[word] is not (Word.Number or Word.Code) && ItemStart.RomanLength(words.Spelled(word)) > 0;

    private static ArticleNumber? One(PageWords words, int word, out int next)
    {
        next = word + 1;
        if (!ItemStart.IsNumber(words, word)) return null;
        var spelled = words.Spelled(word);
        if (spelled.Length > 8) return null;
        // A letter apart from the number belongs to it behind a hyphen without spaces: 25-C, IX-A.
        if (words[word + 1] == Word.Dash && !words.IsAfterSpace(word + 1) && !words.IsAfterSpace(word + 2) && words.Length(word + 2) == 1 && words.IsCapitalized(word + 2) && words[word + 2] is Word.Other or Word.Small
            && ArticleNumber.TryParse($"Article {spelled}-{words.Spelled(word + 2)}", out var lettered))
        {
            next = word + 3;
            return lettered;
        }

        return ArticleNumber.TryParse($"Article {spelled}", out var number) ? number : null;
    }
}
