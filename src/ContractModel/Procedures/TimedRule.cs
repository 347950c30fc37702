namespace ContractModel.Procedures;

/// <summary>A clock with what is the same whenever it is read under its procedure: its number, the clocks it is made of, and the kinds of event that touch it.</summary>
internal sealed class TimedRule
{
    private readonly TagSet _starts;
    private readonly TagSet _acts;
    private readonly TagSet _ends;
    private TimedRule[]? _parts;

    internal TimedRule(Procedure procedure, Clock clock, int number)
    {
        (Procedure, Clock, Number) = (procedure, clock, number);
        (_starts, _acts, _ends) = (TagsOf(clock.Trigger), TagsOf(clock.Act), TagsOf(clock.EndedBy));
    }

    internal Procedure Procedure { get; }

    internal Clock Clock { get; }

    /// <summary>Gets its position among the clocks of the procedure.</summary>
    internal int Number { get; }

    /// <summary>Gets the clocks it is made of; empty when it counts by itself.</summary>
    internal TimedRule[] Parts => _parts ??= Array.ConvertAll([.. Clock.Parts], id => Procedure.TimedOf(id)); // the whole may stand before its parts

    /// <summary>Gets whether nothing that could have started it has happened, so that it need not be read.</summary>
    internal bool CannotHaveStarted(TagSet happened) => !Clock.Trigger.IsEmpty && !happened.Meets(_starts);

    /// <summary>Gets whether something of the kind that it asks for, or holds back, has happened.</summary>
    internal bool MayBeMet(TagSet happened) => happened.Meets(_acts);

    /// <summary>Gets whether something of the kind after which nobody asks any more has happened.</summary>
    internal bool MayBeMoot(TagSet happened) => happened.Meets(_ends);

    private static TagSet TagsOf(ValueList<EventPattern> patterns)
    {
        var tags = default(TagSet);
        foreach (var pattern in patterns) tags = tags.With(pattern.Tag);
        return tags;
    }
}
