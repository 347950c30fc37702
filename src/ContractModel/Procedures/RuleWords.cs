namespace ContractModel.Procedures;

/// <summary>The unit of a length of time.</summary>
public sealed class LengthUnit : Vocabulary<LengthUnit>
{
    /// <summary>Calendar days.</summary>
    public static readonly LengthUnit Days = new("days", 0, "Calendar days.");

    /// <summary>Open days of a named calendar.</summary>
    public static readonly LengthUnit WorkingDays = new("working-days", 1, "Open days of a named calendar.");

    /// <summary>Hours, exact to the minute where the time of the trigger is known.</summary>
    public static readonly LengthUnit Hours = new("hours", 2, "Hours, exact to the minute where the time of the trigger is known.");

    /// <summary>Weeks of seven calendar days.</summary>
    public static readonly LengthUnit Weeks = new("weeks", 3, "Weeks of seven calendar days.");

    /// <summary>Calendar months.</summary>
    public static readonly LengthUnit Months = new("months", 4, "Calendar months.");

    /// <summary>Calendar years.</summary>
    public static readonly LengthUnit Years = new("years", 5, "Calendar years.");

    internal static readonly LengthUnit[] All = [Days, WorkingDays, Hours, Weeks, Months, Years];

    private LengthUnit(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}

/// <summary>Which of several triggering events a clock counts from.</summary>
public sealed class Occurrence : Vocabulary<Occurrence>
{
    /// <summary>The first.</summary>
    public static readonly Occurrence First = new("first", 0, "The first.");

    /// <summary>The last.</summary>
    public static readonly Occurrence Last = new("last", 1, "The last.");

    /// <summary>Each starts a clock of its own.</summary>
    public static readonly Occurrence Each = new("each", 2, "Each starts a clock of its own.");

    internal static readonly Occurrence[] All = [First, Last, Each];

    private Occurrence(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}

/// <summary>Whether and by whom a time limit can be made longer or waived.</summary>
public sealed class Extension : Vocabulary<Extension>
{
    /// <summary>Nobody can.</summary>
    public static readonly Extension No = new("no", 0, "Nobody can.");

    /// <summary>Both sides by agreement.</summary>
    public static readonly Extension Agreement = new("agreement", 1, "Both sides by agreement.");

    /// <summary>The agency.</summary>
    public static readonly Extension Agency = new("agency", 2, "The agency.");

    /// <summary>Both sides by agreement, or the agency.</summary>
    public static readonly Extension AgreementOrAgency = new("agreement-or-agency", 3, "Both sides by agreement, or the agency.");

    internal static readonly Extension[] All = [No, Agreement, Agency, AgreementOrAgency];

    private Extension(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}

/// <summary>What missing a time limit does.</summary>
public sealed class Consequence : Vocabulary<Consequence>
{
    /// <summary>Nothing that the law names.</summary>
    public static readonly Consequence None = new("none", 0, "Nothing that the law names.");

    /// <summary>The step can no longer be taken.</summary>
    public static readonly Consequence StepLost = new("step-lost", 1, "The step can no longer be taken.");

    /// <summary>It is a violation.</summary>
    public static readonly Consequence Violation = new("violation", 2, "It is a violation.");

    internal static readonly Consequence[] All = [None, StepLost, Violation];

    private Consequence(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}

/// <summary>The kinds of act that every labor law has something to say on.</summary>
public sealed class LegalAction : Vocabulary<LegalAction>
{
    /// <summary>Declare impasse.</summary>
    public static readonly LegalAction DeclareImpasse = new("declare-impasse", 0, "Declare impasse.");

    /// <summary>Ask for a mediator.</summary>
    public static readonly LegalAction RequestMediation = new("request-mediation", 1, "Ask for a mediator.");

    /// <summary>Ask for fact-finding.</summary>
    public static readonly LegalAction RequestFactfinding = new("request-factfinding", 2, "Ask for fact-finding.");

    /// <summary>Ask for arbitration of the terms.</summary>
    public static readonly LegalAction RequestArbitration = new("request-arbitration", 3, "Ask for arbitration of the terms.");

    /// <summary>Put the last offer into force.</summary>
    public static readonly LegalAction Implement = new("implement", 4, "Put the last offer into force.");

    /// <summary>Strike.</summary>
    public static readonly LegalAction Strike = new("strike", 5, "Strike.");

    /// <summary>Lock employees out.</summary>
    public static readonly LegalAction LockOut = new("lock-out", 6, "Lock employees out.");

    /// <summary>Make a neutral's report public.</summary>
    public static readonly LegalAction Publish = new("publish", 7, "Make a neutral's report public.");

    /// <summary>Hold a strike vote.</summary>
    public static readonly LegalAction StrikeVote = new("strike-vote", 8, "Hold a strike vote.");

    /// <summary>Ratify an agreement.</summary>
    public static readonly LegalAction Ratify = new("ratify", 9, "Ratify an agreement.");

    /// <summary>Adopt an agreement.</summary>
    public static readonly LegalAction Adopt = new("adopt", 10, "Adopt an agreement.");

    /// <summary>Anything else.</summary>
    public static readonly LegalAction Other = new("other", 11, "Anything else.");

    internal static readonly LegalAction[] All =
        [DeclareImpasse, RequestMediation, RequestFactfinding, RequestArbitration, Implement, Strike, LockOut, Publish, StrikeVote, Ratify, Adopt, Other];

    private LegalAction(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}
