using System.Globalization;

namespace ContractModel;

/// <summary>What is irregular in the facts themselves, whatever the law.</summary>
internal static class LogAudit
{
    /// <summary>How far a published percentage may be from the counts: half a point of rounding, and a little more for sources that cut instead.</summary>
    private const decimal PublishedPercentTolerance = 0.6m;

    private const int MostYearsApart = 25;

    internal static void Run(BargainingEvent[] events, List<Finding> findings)
    {
        var charges = new HashSet<string>(StringComparer.Ordinal);
        foreach (var e in events)
        {
            if (e is ChargeFiled filed) charges.Add(filed.Charge);
        }

        var strikes = new List<StrikeBegan>();
        foreach (var e in events)
        {
            if (e.Recorded is { } recorded && recorded < e.On.First) findings.Add(About(Code.RecordedBeforeItHappened, e, $"\"{e.Id}\" was recorded on {Iso.Write(recorded)} and happened on {e.On}."));
            CheckKind(e, charges, strikes, findings);
        }

        CheckYears(events, findings);
        CheckSources(events, findings);
        CheckRatified(events, findings);
    }

    private static void CheckKind(BargainingEvent e, HashSet<string> charges, List<StrikeBegan> strikes, List<Finding> findings)
    {
        switch (e)
        {
            case UnrecognizedEvent:
                findings.Add(About(Code.UnrecognizedEvent, e, $"\"{e.Id}\" is of the kind \"{e.Kind}\", which this version does not know."));
                break;
            case StrikeBegan began:
                strikes.Add(began);
                break;
            case StrikeEnded ended:
                if (strikes.RemoveAll(strike => Stoppage.Concerns(ended, strike)) == 0) findings.Add(About(Code.NoStrikeToEnd, e, $"\"{e.Id}\" ends a strike that the log has not begun."));
                break;
            case ComplaintIssued { Charge: var id } when !charges.Contains(id):
            case ChargeClosed { Charge: var id2 } when !charges.Contains(id2):
            case InjunctionDecided { Charge: { } id3 } when !charges.Contains(id3):
            case InjunctionRequested { Charge: { } id4 } when !charges.Contains(id4):
                findings.Add(About(Code.UnknownCharge, e, $"\"{e.Id}\" refers to a charge that the log does not have."));
                break;
            case VoteHeld { Tally: { } tally }:
                CheckTally(e, tally, findings);
                break;
            case AgreementRatified { Tally: { } tally }:
                CheckTally(e, tally, findings);
                break;
            case RatificationRejected { Tally: { } tally }:
                CheckTally(e, tally, findings);
                break;
            default:
                break;
        }
    }

    private static void CheckTally(BargainingEvent e, VoteTally tally, List<Finding> findings)
    {
        if (tally is { Yes: { } yes, No: { } no, Cast: { } cast })
        {
            var counted = (long)yes + no + (tally.Abstain ?? 0);
            if (counted > cast || (tally.Abstain is not null && counted != cast)) Report($"{yes} and {no} and {tally.Abstain ?? 0} are not {cast}");
            else if (tally.YesPercent is { } percent && !IsNear(percent, yes, cast) && !IsNear(percent, yes, yes + no)) Report($"{yes} of {cast} is not {percent}");
        }

        if (tally is { Cast: { } votes, Eligible: { } eligible })
        {
            if (votes > eligible) Report($"{votes} voted and {eligible} could");
            else if (tally.TurnoutPercent is { } turnout && !IsNear(turnout, votes, eligible)) Report($"{votes} of {eligible} is not {turnout}");
        }

        void Report(FormattableString what) =>
            findings.Add(About(Code.VoteDoesNotAddUp, e, $"The vote \"{e.Id}\" does not add up: {what.ToString(CultureInfo.InvariantCulture)}."));
    }

    private static bool IsNear(Percent published, int part, int whole) => whole == 0 || Math.Abs((100m * part / whole) - published.Value) <= PublishedPercentTolerance;

    // A round takes years, not decades: a day so far from the one in the middle is a slip of the pen.
    private static void CheckYears(BargainingEvent[] events, List<Finding> findings)
    {
        if (events.Length == 0) return;
        var middle = events[events.Length / 2].On.Anchor.Year;
        foreach (var e in events)
        {
            if (Math.Abs(e.On.Anchor.Year - middle) > MostYearsApart) findings.Add(About(Code.DayFarFromTheRest, e, $"\"{e.Id}\" stands at {e.On}, decades from the other events."));
        }
    }

    private static void CheckSources(BargainingEvent[] events, List<Finding> findings)
    {
        var without = events.Count(e => e.Sources.IsEmpty);
        if (without > 0) findings.Add(new Finding(Code.NoSource, string.Create(CultureInfo.InvariantCulture, $"{without} of {events.Length} events have no source."), null, null, null, null));
    }

    private static void CheckRatified(BargainingEvent[] events, List<Finding> findings)
    {
        var adopted = Array.Find(events, e => e is AgreementAdopted);
        if (adopted is null || events.Any(e => e is AgreementRatified or VoteHeld { Type.Name: "ratification", Passed: true })) return;
        findings.Add(About(Code.VoteMissing, adopted, $"The agreement was adopted (\"{adopted.Id}\") and the log has no ratification by the union."));
    }

    private static Finding About(Code code, BargainingEvent e, string message) => new(code, message, e, e.Table, null, null);
}
