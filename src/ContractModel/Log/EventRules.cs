namespace ContractModel;

/// <summary>What must hold between the events of a log: each id once, and references that find what they name.</summary>
internal ref struct EventRules
{
    private readonly ReadOnlySpan<BargainingEvent?> _events;
    private readonly List<LogProblem> _problems;
    private readonly HashSet<string> _tables;
    private readonly HashSet<string> _parties;
    private readonly HashSet<string> _units;
    private readonly bool _allRead;
    private HashSet<string>? _amendments;
    private EventIds _ids;

    internal EventRules(Negotiation negotiation, ReadOnlySpan<BargainingEvent?> events, List<LogProblem> problems)
    {
        _events = events;
        _problems = problems;
        _ids = new EventIds(events);
        _tables = negotiation.Tables.Select(table => table.Id).ToHashSet(StringComparer.Ordinal);
        _parties = negotiation.Parties.Select(party => party.Id).ToHashSet(StringComparer.Ordinal);
        _units = negotiation.Units.Select(unit => unit.Id).ToHashSet(StringComparer.Ordinal);
        _allRead = !events.Contains(null);
    }

    /// <summary>Adds every problem, in the order of the log.</summary>
    internal void Check()
    {
        for (var i = 0; i < _events.Length; i++)
        {
            var e = _events[i];
            if (e is not null and not ProposalMade { Table: null, Answers: null }) // most events of a log are such proposals, which refer to nothing
            {
                CheckReferences(e, new(i, "", i, "earlier event"));
                if (e is EventCorrected or EventRetracted) CheckAmendment(e, i);
            }

            if (!_ids.Add(e?.Id)) _problems.Add(new(Code.DuplicateId, $"events[{i}].id", $"The id \"{e!.Id}\" is used twice."));
        }
    }

    private void CheckAmendment(BargainingEvent e, int i)
    {
        _amendments ??= new HashSet<string>(StringComparer.Ordinal);
        if (e is EventCorrected { Replacement: var replacement, Corrects: var corrected })
        {
            // It takes the place of the event it corrects, so it can refer only to what stands before that place.
            var place = _ids.PlaceOf(replacement.Id);
            CheckReferences(replacement, new(i, "event.", place < 0 ? i : place, $"event before \"{replacement.Id}\" with the id"));
            if (_amendments.Contains(corrected)) _problems.Add(new(Code.Contradiction, $"events[{i}].event.id", $"\"{corrected}\" is itself a correction or a retraction; retract it instead."));
        }

        _amendments.Add(e.Id);
    }

    private readonly void CheckReferences(BargainingEvent e, Place at)
    {
        if (e.Table is { } table) Require(_tables, table, at, "table", "table");
        if (e is ProvisionMoved moved) Require(_tables, moved.ToTable, at, "toTable", "table");
        else if (e is ProceduralEvent act) CheckParties(act, at);
        if (_allRead && EventReferences.Earlier(e) is var (name, id) && (_ids.PlaceOf(id) is var found && (found < 0 || found >= at.Before))) AddUnknown(at, name, at.Earlier, id);
    }

    private readonly void CheckParties(ProceduralEvent e, Place at)
    {
        if (e.Party is { } party) Require(_parties, party, at, "party", "party");
        if (e is ChargeFiled { AgainstParty: { } against }) Require(_parties, against, at, "againstParty", "party");
        if (EventReferences.UnitOf(e) is { } unit) Require(_units, unit, at, "unit", "unit");
    }

    private readonly void Require(HashSet<string> known, string id, Place at, string name, string what)
    {
        if (!known.Contains(id)) AddUnknown(at, name, what, id);
    }

    private readonly void AddUnknown(Place at, string name, string what, string id) =>
        _problems.Add(new(Code.UnknownReference, $"events[{at.Index}].{at.Within}{name}", $"There is no {what} \"{id}\"."));

    /// <summary>Where an event stands.</summary>
    /// <param name="Index">The place in the log that a problem names.</param>
    /// <param name="Within">The property that holds the event, with a point; empty when it is the log's own.</param>
    /// <param name="Before">The place before which an event must stand that this one refers to.</param>
    /// <param name="Earlier">What such an event is called.</param>
    private readonly record struct Place(int Index, string Within, int Before, string Earlier);
}
