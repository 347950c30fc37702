using System.Globalization;

namespace ContractModel.Updates.Merging;

/// <summary>A value that two events of one fact tell differently; <see langword="null"/> where one does not tell it.</summary>
internal readonly record struct ValueDifference(string Name, string? Held, string Read);

/// <summary>The values in which two events of one fact can differ. What a recorder puts in words of his own is none.</summary>
internal static class FactValues
{
    private static readonly string[] Procedural = ["by"];
    private static readonly string[] Held = ["number", "format", "place", "length", "union team", "employer team", "mediation", "off the record", "by"];
    private static readonly string[] Scheduled = ["time", "format", "place", "by"];
    private static readonly string[] Moved = ["new day", "by"];
    private static readonly string[] Proposal = ["title", "type", "document", "date of the document", "title of the document", "package", "condition", "end of the offer"];
    private static readonly string[] Agreed = ["title", "document", "date of the document", "title of the document"];
    private static readonly string[] Titled = ["title"];

    /// <summary>Gets what the read event states and the held one does not, or states differently.</summary>
    internal static List<ValueDifference> Differences(BargainingEvent held, BargainingEvent read)
    {
        var differences = new List<ValueDifference>();
        if (!FactKeys.Overlap(held.On, read.On)) differences.Add(new("day", held.On.ToString(), read.On.ToString()));
        var (names, before, after) = (Names(read), Of(held), Of(read));
        for (var i = 0; i < names.Length; i++)
        {
            if (after[i] is { } value && !Same(names[i], before[i], value)) differences.Add(new(names[i], before[i], value));
        }

        return differences;
    }

    /// <summary>Gets whether two events tell all the same.</summary>
    internal static bool AreEqual(BargainingEvent held, BargainingEvent read) =>
        held.On == read.On && FactKeys.DayOf(held) == FactKeys.DayOf(read) && Of(held).AsSpan().SequenceEqual(Of(read));

    private static bool Same(string name, string? held, string read) => name switch
    {
        "format" => string.Equals(held, read, StringComparison.OrdinalIgnoreCase),
        "new day" => FactKeys.Overlap(EventDate.Parse(held!), EventDate.Parse(read)),
        _ => held == read,
    };

    private static string[] Names(BargainingEvent e) => e switch
    {
        SessionHeld => Held,
        SessionScheduled => Scheduled,
        SessionCancelled => Procedural,
        SessionRescheduled => Moved,
        ProposalMade => Proposal,
        TentativeAgreementReached => Agreed,
        ProposalRejected or LanguageAccepted => Titled,
        _ => [],
    };

    private static string?[] Of(BargainingEvent e) => e switch
    {
        SessionHeld h => [Write(h.Number), h.Format, h.Place, h.Hours?.ToString(CultureInfo.InvariantCulture), Write(h.UnionTeam), Write(h.EmployerTeam), Write(h.Mediated), Write(h.OffRecord), Write(h.By)],
        SessionScheduled s => [s.Session.Time?.ToString("HH:mm", CultureInfo.InvariantCulture), s.Format, s.Place, Write(s.By)],
        SessionCancelled c => [Write(c.By)],
        SessionRescheduled m => [m.To.ToString(), Write(m.By)],
        ProposalMade p => [p.Title, Write(p.Type), p.Document?.Address, Iso.Write(p.Document?.Dated), p.Document?.Title, p.Package, p.Condition, Iso.Write(p.Expires)],
        TentativeAgreementReached t => [t.Title, t.Document?.Address, Iso.Write(t.Document?.Dated), t.Document?.Title],
        ItemEvent item => [item.Title],
        _ => [],
    };

    private static string? Write(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string? Write(bool value) => value ? "yes" : null;

    private static string? Write(Actor by) => by == Actor.Unstated ? null : by.ToString();

    // A counter-proposal is what a log says that says nothing.
    private static string? Write(ProposalKind type) => type == ProposalKind.Counter ? null : type.Name;
}
