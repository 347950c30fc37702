namespace ContractModel;

/// <summary>What a clock asks for.</summary>
public sealed class ClockKind : Vocabulary<ClockKind>
{
    /// <summary>Act by its end.</summary>
    public static readonly ClockKind Deadline = new("deadline", 0, "Act by its end.");

    /// <summary>Do not act before its end.</summary>
    public static readonly ClockKind Wait = new("wait", 1, "Do not act before its end.");

    /// <summary>Act from its start to its end.</summary>
    public static readonly ClockKind Window = new("window", 2, "Act from its start to its end.");

    /// <summary>Nobody changes anything until its end.</summary>
    public static readonly ClockKind Standstill = new("standstill", 3, "Nobody changes anything until its end.");

    /// <summary>What is agreed may not reach past its end.</summary>
    public static readonly ClockKind Limit = new("limit", 4, "What is agreed may not reach past its end.");

    internal static readonly ClockKind[] All = [Deadline, Wait, Window, Standstill, Limit];

    private ClockKind(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}

/// <summary>A way of reading where a period ends.</summary>
public sealed class Reading : Vocabulary<Reading>
{
    /// <summary>The last day counted is the end: a wait is over on that day.</summary>
    public static readonly Reading Literal = new("literal", 0, "The last day counted is the end: a wait is over on that day.");

    /// <summary>All days counted must have passed: a wait is over on the day after.</summary>
    public static readonly Reading Full = new("full", 1, "All days counted must have passed: a wait is over on the day after.");

    /// <summary>The end is moved by another calendar, which might govern instead.</summary>
    public static readonly Reading OtherCalendar = new("other-calendar", 2, "The end is moved by another calendar, which might govern instead.");

    /// <summary>Counted as the first reading is, but with no day moved for a weekend or holiday.</summary>
    public static readonly Reading Plain = new("plain", 3, "Counted as the first reading is, but with no day moved for a weekend or holiday.");

    internal static readonly Reading[] All = [Literal, Full, OtherCalendar, Plain];

    private Reading(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}

/// <summary>How a clock stands.</summary>
public sealed class ClockStatus : Vocabulary<ClockStatus>
{
    /// <summary>It runs.</summary>
    public static readonly ClockStatus Running = new("running", 0, "It runs.");

    /// <summary>What it asks for was done in time, or its wait was kept.</summary>
    public static readonly ClockStatus Met = new("met", 1, "What it asks for was done in time, or its wait was kept.");

    /// <summary>What it asks for was done after its end.</summary>
    public static readonly ClockStatus Late = new("late", 2, "What it asks for was done after its end.");

    /// <summary>What it holds back was done before its end.</summary>
    public static readonly ClockStatus Early = new("early", 3, "What it holds back was done before its end.");

    /// <summary>Its end has passed and what it asks for is not in the log.</summary>
    public static readonly ClockStatus Passed = new("passed", 4, "Its end has passed and what it asks for is not in the log.");

    /// <summary>The wait is over.</summary>
    public static readonly ClockStatus Over = new("over", 5, "The wait is over.");

    /// <summary>Both sides agreed that it does not hold.</summary>
    public static readonly ClockStatus Waived = new("waived", 6, "Both sides agreed that it does not hold.");

    /// <summary>Nobody asks any more whether it ran out.</summary>
    public static readonly ClockStatus Moot = new("moot", 7, "Nobody asks any more whether it ran out.");

    /// <summary>What was agreed reaches past its end.</summary>
    public static readonly ClockStatus Exceeded = new("exceeded", 8, "What was agreed reaches past its end.");

    internal static readonly ClockStatus[] All = [Running, Met, Late, Early, Passed, Over, Waived, Moot, Exceeded];

    private ClockStatus(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}

/// <summary>Whether a side may lawfully do something.</summary>
public sealed class Verdict : Vocabulary<Verdict>
{
    /// <summary>It may.</summary>
    public static readonly Verdict Permitted = new("permitted", 0, "It may.");

    /// <summary>It may if something holds that no log decides.</summary>
    public static readonly Verdict Conditional = new("conditional", 1, "It may if something holds that no log decides.");

    /// <summary>It is presumed unlawful; the presumption can be rebutted.</summary>
    public static readonly Verdict PresumedUnlawful = new("presumed-unlawful", 2, "It is presumed unlawful; the presumption can be rebutted.");

    /// <summary>It may not.</summary>
    public static readonly Verdict Barred = new("barred", 3, "It may not.");

    /// <summary>No rule is known.</summary>
    public static readonly Verdict Unknown = new("unknown", 4, "No rule is known.");

    /// <summary>Gets how much it weighs among the conditions of an act: what is barred is barred whatever else is not known.</summary>
    internal int Weight => this == Unknown ? PresumedUnlawful.Value : Value < PresumedUnlawful.Value ? Value : Value + 1;

    internal static readonly Verdict[] All = [Permitted, Conditional, PresumedUnlawful, Barred, Unknown];

    private Verdict(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}
