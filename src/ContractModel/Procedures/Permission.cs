namespace ContractModel.Procedures;

/// <summary>A rule about what a side may do.</summary>
/// <remarks>The verdict is <see cref="Base"/> when every condition is met, and otherwise the weightiest verdict among the conditions that are not.</remarks>
public sealed record Permission
{
    /// <summary>Gets the id, unique in the procedure.</summary>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>Gets what may be done, such as "Strike over terms".</summary>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>Gets what kind of act it is, which is the same word in every statute.</summary>
    public LegalAction Action { get; init => field = Require.NotNull(value); } = LegalAction.Other;

    /// <summary>Gets the period in which the rule was in force; absent when it was as long as the statute. Outside it the rule does not exist.</summary>
    public Period? InForce { get; init; }

    /// <summary>Gets who asks; both means either side.</summary>
    public required Actor Side { get; init => field = Require.Defined(value); }

    /// <summary>Gets the events that are this act in a log; the audit judges each of them.</summary>
    public ValueList<EventPattern> Acts { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets the phases in which the question comes up at all; in others it is not listed among the next steps. Empty means always.</summary>
    public ValueList<string> Phases { get; init => field = Require.Ids(value); }

    /// <summary>Gets the verdict when every condition is met.</summary>
    public Verdict Base { get; init => field = Require.NotNull(value); } = Verdict.Permitted;

    /// <summary>Gets what must hold.</summary>
    public ValueList<PermissionCondition> Conditions { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets the bounds within which a permitted act stays lawful.</summary>
    public ValueList<LegalNote> Limits { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets the section that permits it.</summary>
    public required Citation Citation { get; init => field = Require.NotNull(value); }
}

/// <summary>One thing that must hold for an act to be permitted.</summary>
public sealed record PermissionCondition
{
    /// <summary>Gets the id, unique in its permission, such as <c>not-exhausted</c>: what is wrong when it is unmet.</summary>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>Gets what must hold, in words: "the impasse procedure is exhausted".</summary>
    public required string Text { get; init => field = Require.Text(value); }

    /// <summary>Gets what must hold, for the engine.</summary>
    public required Condition Condition { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the verdict when it does not hold.</summary>
    public required Verdict Otherwise { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the day of the act that deemed it never in force; absent when there is none. It then counts only for one who asks what was known before that day.</summary>
    public NodaTime.LocalDate? Voided { get; init; }

    /// <summary>Gets how a presumption is rebutted; absent when the verdict is no presumption.</summary>
    public string? Rebuttal { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the section.</summary>
    public required Citation Citation { get; init => field = Require.NotNull(value); }

    /// <summary>Gets what must hold, what follows when it does not, and the section.</summary>
    public override string ToString() => $"{Text}; otherwise {Otherwise.Name} [{Citation}]";
}

/// <summary>A sentence of law with its section.</summary>
public sealed record LegalNote
{
    /// <summary>Gets the sentence, in the library's own words.</summary>
    public required string Text { get; init => field = Require.Text(value); }

    /// <summary>Gets the section.</summary>
    public required Citation Citation { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the sentence and, in brackets, the section.</summary>
    public override string ToString() => $"{Text} [{Citation}]";
}
