using System.Collections.Immutable;
using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading;

/// <summary>Gathers what no event rests on, sentence by sentence.</summary>
internal static class RemainderOfPage
{
    internal static ValueList<Leftover> Of(EventDraft draft)
    {
        var words = draft.Words;
        var covered = Joined(draft.Covered);
        var left = ImmutableArray.CreateBuilder<Leftover>();
        var coded = Coded(draft.Left);
        var (atCovered, atCoded) = (0, 0);
        var word = 0;
        while (word < words.Count)
        {
            while (atCovered < covered.Count && covered[atCovered].To <= word) atCovered++;
            if (atCovered < covered.Count && covered[atCovered].From <= word)
            {
                word = covered[atCovered].To;
                continue;
            }

            while (atCoded < coded.Count && coded[atCoded].To <= word) atCoded++;
            var inside = atCoded < coded.Count && coded[atCoded].From <= word;
            var end = Math.Min(atCovered < covered.Count ? covered[atCovered].From : words.Count, inside ? coded[atCoded].To : atCoded < coded.Count ? coded[atCoded].From : words.Count);
            var to = word + 1;
            var isWhole = inside && (coded[atCoded].Code == Code.PageTooLong || coded[atCoded].Code == Code.OtherPages); // nothing there was looked at sentence by sentence
            while (to < end && (isWhole || !words.StartsSentence(to))) to++;
            var room = atCovered < covered.Count ? covered[atCovered].From : words.Count;
            while (to < room && !words.StartsSentence(to) && !char.IsLetterOrDigit(words.Spelled(to)[0])) to++;
            if (HasText(words, word, to)) left.Add(new Leftover(words.Span(word, to), inside ? coded[atCoded].Code : null));
            word = to;
        }

        return new ValueList<Leftover>(left.DrainToImmutable());
    }

    private static bool HasText(PageWords words, int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (char.IsLetterOrDigit(words.Spelled(word)[0]) || words.Length(word) > 1) return true;
        }

        return false;
    }

    private static List<(int From, int To)> Joined(List<(int From, int To)> parts)
    {
        var joined = new List<(int From, int To)>();
        foreach (var part in parts.Order())
        {
            if (joined.Count > 0 && part.From <= joined[^1].To) joined[^1] = (joined[^1].From, Math.Max(joined[^1].To, part.To));
            else joined.Add(part);
        }

        return joined;
    }

    // Where two reasons meet, the first that was given holds.
    private static List<(int From, int To, Code Code)> Coded(List<(int From, int To, Code Code)> parts)
    {
        var coded = new List<(int From, int To, Code Code)>();
        foreach (var part in parts.OrderBy(part => part.From))
        {
            var from = coded.Count > 0 ? Math.Max(part.From, coded[^1].To) : part.From;
            if (part.To > from) coded.Add((from, part.To, part.Code));
        }

        return coded;
    }
}
