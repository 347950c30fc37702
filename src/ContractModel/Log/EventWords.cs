namespace ContractModel;

/// <summary>What a notice is for.</summary>
public sealed class NoticePurpose : Vocabulary<NoticePurpose>
{
    /// <summary>To begin bargaining.</summary>
    public static readonly NoticePurpose Bargain = new("bargain", 0, "To begin bargaining, for a first or a successor agreement.");

    /// <summary>To change the agreement.</summary>
    public static readonly NoticePurpose Modify = new("modify", 1, "To change the agreement or terms of employment.");

    /// <summary>To end the agreement.</summary>
    public static readonly NoticePurpose Terminate = new("terminate", 2, "To end the agreement, or the clause that outlives its term.");

    /// <summary>To open named subjects.</summary>
    public static readonly NoticePurpose Reopen = new("reopen", 3, "To open named subjects in the middle of the term.");

    /// <summary>To tell an agency of a dispute.</summary>
    public static readonly NoticePurpose Dispute = new("dispute", 4, "To tell an agency that there is a dispute.");

    /// <summary>Another purpose.</summary>
    public static readonly NoticePurpose Other = new("other", 5, "Another purpose.");

    internal static readonly NoticePurpose[] All = [Bargain, Modify, Terminate, Reopen, Dispute, Other];

    private NoticePurpose(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}

/// <summary>What kind of statement someone made.</summary>
public sealed class StatementKind : Vocabulary<StatementKind>
{
    /// <summary>A claim of fact.</summary>
    public static readonly StatementKind Claim = new("claim", 0, "A claim of fact by one side, such as that something was agreed.");

    /// <summary>A denial.</summary>
    public static readonly StatementKind Denial = new("denial", 1, "A denial of what the other side claims.");

    /// <summary>A presentation.</summary>
    public static readonly StatementKind Presentation = new("presentation", 2, "A presentation that is not a proposal.");

    /// <summary>An announcement.</summary>
    public static readonly StatementKind Announcement = new("announcement", 3, "An announcement of something to come.");

    /// <summary>An opinion of someone outside the table.</summary>
    public static readonly StatementKind Opinion = new("opinion", 4, "An opinion or warning of someone outside the table, such as a county office.");

    internal static readonly StatementKind[] All = [Claim, Denial, Presentation, Announcement, Opinion];

    private StatementKind(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}

/// <summary>What a vote is on.</summary>
public sealed class VoteKind : Vocabulary<VoteKind>
{
    /// <summary>To authorize a strike.</summary>
    public static readonly VoteKind StrikeAuthorization = new("strike-authorization", 0, "To authorize a strike.");

    /// <summary>To ratify an agreement.</summary>
    public static readonly VoteKind Ratification = new("ratification", 1, "To ratify a tentative agreement.");

    /// <summary>To end a strike.</summary>
    public static readonly VoteKind EndStrike = new("end-strike", 2, "To end or suspend a strike.");

    /// <summary>To adopt an agreement.</summary>
    public static readonly VoteKind Adoption = new("adoption", 3, "Of the employer's governing body, to adopt an agreement.");

    /// <summary>On a report.</summary>
    public static readonly VoteKind Report = new("report", 4, "On a fact-finding report.");

    /// <summary>On an offer.</summary>
    public static readonly VoteKind Offer = new("offer", 5, "On the employer's offer.");

    /// <summary>On another question.</summary>
    public static readonly VoteKind Other = new("other", 6, "On another question.");

    internal static readonly VoteKind[] All = [StrikeAuthorization, Ratification, EndStrike, Adoption, Report, Offer, Other];

    private VoteKind(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}

/// <summary>What a strike is over.</summary>
public sealed class StrikeKind : Vocabulary<StrikeKind>
{
    /// <summary>Over terms.</summary>
    public static readonly StrikeKind Economic = new("economic", 0, "Over the terms of the agreement.");

    /// <summary>Over unfair practices.</summary>
    public static readonly StrikeKind UnfairPractice = new("unfair-practice", 1, "Over unfair practices of the employer.");

    /// <summary>In support of others.</summary>
    public static readonly StrikeKind Sympathy = new("sympathy", 2, "In support of other employees' strike.");

    /// <summary>Over safety.</summary>
    public static readonly StrikeKind Safety = new("safety", 3, "Over unsafe conditions.");

    internal static readonly StrikeKind[] All = [Economic, UnfairPractice, Sympathy, Safety];

    private StrikeKind(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}

/// <summary>How an unfair-practice charge ended.</summary>
public sealed class ChargeOutcome : Vocabulary<ChargeOutcome>
{
    /// <summary>Withdrawn.</summary>
    public static readonly ChargeOutcome Withdrawn = new("withdrawn", 0, "The charging party withdrew it.");

    /// <summary>Settled.</summary>
    public static readonly ChargeOutcome Settled = new("settled", 1, "The parties settled it.");

    /// <summary>Dismissed.</summary>
    public static readonly ChargeOutcome Dismissed = new("dismissed", 2, "The agency dismissed it.");

    /// <summary>Violation found.</summary>
    public static readonly ChargeOutcome ViolationFound = new("violation-found", 3, "The agency or a court found a violation.");

    /// <summary>No violation found.</summary>
    public static readonly ChargeOutcome NoViolationFound = new("no-violation-found", 4, "The agency or a court found no violation.");

    internal static readonly ChargeOutcome[] All = [Withdrawn, Settled, Dismissed, ViolationFound, NoViolationFound];

    private ChargeOutcome(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}
