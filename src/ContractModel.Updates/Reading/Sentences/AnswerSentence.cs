using ContractModel.Updates.Reading.Lists;
using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Sentences;

/// <summary>Reads sentences that tell what a side answered, or did not bring.</summary>
internal static class AnswerSentence
{
    private const int LongestOffer = 5;
    private const int MostRefusals = 1000;

    /// <summary>Reads "UTLA accepted some clean-up language on summer programs".</summary>
    internal static Answer? ReadAccepted(PageWords words, int accepted)
    {
        var (from, to) = words.SentenceOf(accepted);
        if (Doer(words, accepted, from) is not { } by) return null;
        for (var word = accepted + 1; word < Math.Min(to, accepted + 7); word++)
        {
            if (!words.IsAny(word, ["language", "wording"])) continue;
            if (!words.IsAny(word + 1, ["on", "in", "for", "about", "regarding"])) return null;
            var subjects = SubjectReader.Read(words, word + 2, to, 1);
            return subjects.Count == 0 ? null : new Answer(AnswerKind.Accepted, by.From, subjects[^1].To, by, subjects);
        }

        return null;
    }

    /// <summary>Reads "UTLA rejected the District's proposal on Article 10A".</summary>
    internal static Answer? ReadRejected(PageWords words, int rejected)
    {
        var (from, to) = words.SentenceOf(rejected);
        if (Doer(words, rejected, from) is not { } by) return null;
        for (var word = rejected + 1; word < Math.Min(to, rejected + 7); word++)
        {
            if (ItemStart.At(words, word).Form is ItemForm.Article or ItemForm.Articles && word <= rejected + 4) return Of(SubjectReader.Read(words, word, to, 0));
            if (words[word] is not (Word.Proposal or Word.Proposals or Word.CounterProposal))
            {
                if (words[word] == Word.Other && !words.IsCapitals(word) && !words.IsAny(word, ["its", "any", "every", "that", "this"]) && words.PhraseAt(word, PhraseKind.Name, out _) is null) return null; // a grievance, part of a proposal
                continue;
            }

            return words.IsAny(word + 1, ["on", "for", "regarding", "about"]) ? Of(SubjectReader.Read(words, word + 2, to, words[word] == Word.Proposals ? 0 : 1)) : null;
        }

        return null;

        Answer? Of(IReadOnlyList<Subject> subjects) => subjects.Count == 0 ? null : new Answer(AnswerKind.Rejected, by.From, subjects[^1].To, by, subjects);
    }

    /// <summary>Reads "LAUSD brought no salary proposal, nothing on parental leave, nothing on Arts Education, PE, or prep time".</summary>
    internal static Answer? ReadNothing(PageWords words, int brought)
    {
        var (from, to) = words.SentenceOf(brought);
        if (Doer(words, brought, from) is not { } by) return null;
        var at = words.Is(brought, "came") ? brought + 2 : brought + 1;
        if (words.Is(brought, "came") && !words.Is(brought + 1, "with")) return null;
        if (words[at] is not (Word.No or Word.Nothing)) return null;
        var subjects = new List<Subject>();
        var end = at;
        while (at < to)
        {
            if (words[at] == Word.No && OfferBehind(words, at, to) is { } offer) (subjects, end) = ([.. subjects, offer], offer.To + 1);
            else if (words[at] == Word.Nothing && words.Is(at + 1, "on")) end = Nothings(words, at + 2, to, subjects);
            else break;
            at = end;
            while (words[at] is Word.Comma or Word.And or Word.Semicolon) at++;
        }

        return subjects.Count == 0 ? null : new Answer(AnswerKind.NothingOffered, by.From, end, by, subjects);
    }

    /// <summary>Reads "LAUSD's proposals:" and lines behind it that each begin with "No": each is a refusal, and no document.</summary>
    internal static Answer? ReadRefusals(PageWords words, ListHeadingAt heading)
    {
        if (heading.By is not { } by || words[heading.To - 1] != Word.Colon) return null;
        var subjects = new List<Subject>();
        var at = heading.To;
        while (at < words.Count && subjects.Count < MostRefusals)
        {
            var line = words[at] is Word.Bullet or Word.Dash ? at + 1 : at;
            if (words[line] != Word.No || !words.IsCapitalized(line) || !(words.IsAfterBreak(at) || words[at] == Word.Bullet)) break;
            var end = line + 1;
            while (end < words.Count && !words.IsAfterBreak(end) && words[end] != Word.Bullet && !words.StartsSentence(end)) end++;
            if (SubjectReader.One(words, line + 1, end) is not [var subject]) break;
            subjects.Add(subject);
            at = end;
        }

        return subjects.Count == 0 ? null : new Answer(AnswerKind.NothingOffered, heading.From, at, by, subjects) { IsImplied = true };
    }

    /// <summary>Reads "LAUSD: Rejected" and "LAUSD Response: Rejected" under a topic.</summary>
    internal static Answer? ReadTopic(PageWords words, int rejected)
    {
        var last = words[rejected - 2] == Word.Response ? rejected - 3 : rejected - 2;
        if (PartyName.EndingAt(words, last, Math.Max(0, last - 7)) is not { } by) return null;
        var to = rejected + 1;
        if (to < words.Count && !words.StartsSentence(to) && words[to] is not (Word.Period or Word.Stop)) return null;
        return Topic.Before(words, by.From) is { } subject ? new Answer(AnswerKind.Rejected, by.From, to, by, [subject]) : null;
    }

    private static PartyName? Doer(PageWords words, int verb, int from)
    {
        var last = verb - 1;
        while (last >= from && words.IsAny(last, ["has", "have", "had", "also", "again", "still", "then", "flatly", "immediately"])) last--;
        return last < from ? null : PartyName.EndingAt(words, last, from);
    }

    // "no salary proposal"
    private static Subject? OfferBehind(PageWords words, int no, int to)
    {
        for (var word = no + 2; word < Math.Min(to, no + 2 + LongestOffer); word++)
        {
            if (words[word] is Word.Proposal or Word.Proposals or Word.Offer or Word.CounterProposal or Word.Response && SubjectReader.One(words, no + 1, word) is [var subject]) return subject;
        }

        return null;
    }

    // "Arts Education, PE, or elementary prep time": names up to "nothing" again, or the end.
    private static int Nothings(PageWords words, int at, int to, List<Subject> subjects)
    {
        var end = at;
        while (at < to)
        {
            var stop = at;
            while (stop < to && words[stop] is not (Word.Comma or Word.Semicolon or Word.Period or Word.Stop or Word.And or Word.Nothing or Word.Dash) && !words.Is(stop, "or")) stop++;
            if (SubjectReader.One(words, at, stop) is not [var subject]) break;
            subjects.Add(subject);
            end = stop;
            at = stop;
            while (words[at] is Word.Comma or Word.And || words.Is(at, "or")) at++;
            if (at == stop || words[at] is Word.Nothing or Word.No) break;
        }

        return end;
    }
}
