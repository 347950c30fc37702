using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>How the answer of a clock was found. Its sentence and its flags are told when somebody asks; most answers are only compared with a day.</summary>
internal abstract class ClockAccount
{
    /// <summary>Gets how it was counted, in a sentence.</summary>
    internal abstract string Explanation();

    /// <summary>Gets what a reader should beware of.</summary>
    internal abstract ValueList<string> Flags();

    /// <summary>Gets the flags that an answer bears for how it stands.</summary>
    protected static IEnumerable<string> ConsequenceFlags(Clock clock, ClockStatus status)
    {
        if (status != ClockStatus.Late && status != ClockStatus.Early && status != ClockStatus.Exceeded) yield break;
        if (clock.MissedFlag is { } flag) yield return flag;
        else if (clock.Missed == Consequence.None && status == ClockStatus.Late) yield return "late-no-consequence";
    }
}

/// <summary>The account of a clock that counts by itself.</summary>
internal sealed class CountedAccount(ClockCount count, ClockAmendment amendment, Period raw, Period rolled, ClockReadingAnswer[] readings, ClockStatus status, BargainingEvent? trigger, bool lacksDate) : ClockAccount
{
    internal override string Explanation() => ClockExplanation.Of(count, trigger, amendment, raw, rolled);

    internal override ValueList<string> Flags() =>
        ValueList.From(count.Flags(raw, rolled, readings).Concat(amendment.Flags).Concat(lacksDate ? ["receipt-unknown"] : []).Concat(ConsequenceFlags(count.Clock, status)).Distinct());
}

/// <summary>The account of a clock that is made of others.</summary>
internal sealed class PartsAccount(Clock clock, ClockVersion version, Clock[] parts, Deadline[] started, Deadline governing, ClockAmendment amendment, ClockStatus status) : ClockAccount
{
    internal override string Explanation() => ClockExplanation.OfParts(parts, clock.EarliestOf.IsEmpty, started, governing);

    internal override ValueList<string> Flags()
    {
        string[] notAll = started.Length < parts.Length ? ["not-all-started"] : [];
        string[] unconfirmed = version.Citation.Evidence == Evidence.Unconfirmed ? ["unconfirmed"] : [];
        return ValueList.From(governing.Flags.Where(IsOfTheCount).Concat(notAll).Concat(unconfirmed).Concat(amendment.Flags).Concat(ConsequenceFlags(clock, status)).Distinct());
    }

    // How the part stands is its own affair: whether this clock was met, its own acts say.
    private static bool IsOfTheCount(string flag) => flag is not ("late-no-consequence" or "waived");
}
