namespace ContractModel;

/// <summary>What must hold between the parts of a log, whoever made it: ids used once, and references that find what they name.</summary>
internal static class LogRules
{
    /// <summary>Gets every problem, in the order of the log.</summary>
    /// <param name="negotiation">The head.</param>
    /// <param name="events">The events; <see langword="null"/> for one that could not be read. It may be what others refer to, so
    /// their references are not held against them then.</param>
    internal static List<LogProblem> Check(Negotiation negotiation, IReadOnlyList<BargainingEvent?> events)
    {
        var problems = new List<LogProblem>();
        CheckHead(negotiation, problems);
        CheckEvents(negotiation, events, problems);
        return problems;
    }

    private static void CheckHead(Negotiation negotiation, List<LogProblem> problems)
    {
        if (negotiation.Tables.IsEmpty) problems.Add(new(Code.NoTable, "negotiation.tables", "The round has no table."));
        var parties = Unique(negotiation.Parties, party => party.Id, "negotiation.parties", problems);
        var units = Unique(negotiation.Units, unit => unit.Id, "negotiation.units", problems);
        var tables = Unique(negotiation.Tables, table => table.Id, "negotiation.tables", problems);
        for (var i = 0; i < negotiation.Tables.Count; i++)
        {
            var table = negotiation.Tables[i];
            foreach (var id in table.Union) RequireKnown(parties, id, $"negotiation.tables[{i}].union", "party", problems);
            foreach (var id in table.Employer) RequireKnown(parties, id, $"negotiation.tables[{i}].employer", "party", problems);
            foreach (var id in table.Units) RequireKnown(units, id, $"negotiation.tables[{i}].units", "unit", problems);
        }

        for (var i = 0; i < negotiation.Units.Count; i++)
        {
            RequireKnown(parties, negotiation.Units[i].Representative, $"negotiation.units[{i}].representative", "party", problems);
            RequireKnown(parties, negotiation.Units[i].Employer, $"negotiation.units[{i}].employer", "party", problems);
        }

        for (var i = 0; i < negotiation.Links.Count; i++)
        {
            RequireKnown(tables, negotiation.Links[i].From, $"negotiation.links[{i}].from", "table", problems);
        }

        for (var i = 0; i < negotiation.Representatives.Count; i++)
        {
            RequireKnown(parties, negotiation.Representatives[i].Party, $"negotiation.representatives[{i}].party", "party", problems);
        }

        CheckRegister(negotiation, problems);
    }

    private static void CheckRegister(Negotiation negotiation, List<LogProblem> problems)
    {
        var keys = new HashSet<ProvisionKey>();
        for (var i = 0; i < negotiation.Provisions.Count; i++)
        {
            var provision = negotiation.Provisions[i];
            if (!keys.Add(provision.Key)) problems.Add(new(Code.DuplicateId, $"negotiation.provisions[{i}]", $"\"{provision.Key}\" is in the register twice."));
            foreach (var alias in provision.Aliases)
            {
                if (!keys.Add(alias)) problems.Add(new(Code.DuplicateId, $"negotiation.provisions[{i}].aliases", $"\"{alias}\" already means a provision of the register."));
            }
        }
    }

    private static void CheckEvents(Negotiation negotiation, IReadOnlyList<BargainingEvent?> events, List<LogProblem> problems)
    {
        var tables = negotiation.Tables.Select(table => table.Id).ToHashSet(StringComparer.Ordinal);
        var parties = negotiation.Parties.Select(party => party.Id).ToHashSet(StringComparer.Ordinal);
        var units = negotiation.Units.Select(unit => unit.Id).ToHashSet(StringComparer.Ordinal);
        var places = new Dictionary<string, int>(events.Count, StringComparer.Ordinal);
        var amendments = new HashSet<string>(StringComparer.Ordinal);
        var allRead = !events.Contains(null);
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i] is not { } one) continue;
            CheckMembers(one, "", i, "earlier event");
            if (one is EventCorrected { Replacement: var replacement })
            {
                // It takes the place of the event it corrects, so it can refer only to what stands before that place.
                CheckMembers(replacement, "event.", places.GetValueOrDefault(replacement.Id, i), $"event before \"{replacement.Id}\" with the id");
            }

            if (one is EventCorrected { Corrects: var corrected } && amendments.Contains(corrected)) problems.Add(new(Code.Contradiction, $"events[{i}].event.id", $"\"{corrected}\" is itself a correction or a retraction; retract it instead."));
            if (one is EventCorrected or EventRetracted) amendments.Add(one.Id);
            if (!places.TryAdd(one.Id, i)) problems.Add(new(Code.DuplicateId, $"events[{i}].id", $"The id \"{one.Id}\" is used twice."));

            void CheckMembers(BargainingEvent e, string within, int place, string earlier)
            {
                Require(tables, e.Table, within + "table", "table");
                Require(tables, (e as ProvisionMoved)?.ToTable, within + "toTable", "table");
                Require(parties, (e as ProceduralEvent)?.Party, within + "party", "party");
                Require(parties, (e as ChargeFiled)?.AgainstParty, within + "againstParty", "party");
                Require(units, UnitOf(e), within + "unit", "unit");
                if (allRead && Earlier(e) is var (name, id) && !(places.TryGetValue(id, out var at) && at < place)) problems.Add(Unknown(i, within + name, earlier, id));
            }

            void Require(HashSet<string> known, string? id, string name, string what)
            {
                if (id is not null && !known.Contains(id)) problems.Add(Unknown(i, name, what, id));
            }
        }
    }

    private static string? UnitOf(BargainingEvent e) => e switch
    {
        AgreementRatified ratified => ratified.Unit,
        RatificationRejected rejected => rejected.Unit,
        VoteHeld vote => vote.Unit,
        _ => null,
    };

    /// <summary>Gets an event without its reference to an earlier one.</summary>
    internal static BargainingEvent WithoutReference(BargainingEvent e) => e switch
    {
        ProposalMade proposal => proposal with { Answers = null },
        ProposalRejected rejection => rejection with { Answers = null },
        TentativeAgreementReached agreement => agreement with { Answers = null },
        InformationSupplied supplied => supplied with { Answers = null },
        StatementMade statement => statement with { About = null },
        ChargeFiled charge => charge with { About = null },
        _ => e,
    };

    internal static string? RefersTo(BargainingEvent e) => Earlier(e)?.Id;

    /// <summary>Gets the earlier event that an event refers to, and by which property.</summary>
    private static (string Name, string Id)? Earlier(BargainingEvent e) => e switch
    {
        EventCorrected c => ("event.id", c.Corrects),
        EventRetracted r => ("retracts", r.Retracts),
        ProposalMade { Answers: { } id } => ("answers", id),
        ProposalRejected { Answers: { } id } => ("answers", id),
        TentativeAgreementReached { Answers: { } id } => ("answers", id),
        InformationSupplied { Answers: { } id } => ("answers", id),
        StatementMade { About: { } id } => ("about", id),
        ChargeFiled { About: { } id } => ("about", id),
        _ => null,
    };

    private static HashSet<string> Unique<T>(ValueList<T> items, Func<T, string> id, string path, List<LogProblem> problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            if (!seen.Add(id(items[i]))) problems.Add(new(Code.DuplicateId, $"{path}[{i}].id", $"The id \"{id(items[i])}\" is used twice."));
        }

        return seen;
    }

    private static void RequireKnown(HashSet<string> known, string? id, string path, string what, List<LogProblem> problems)
    {
        if (id is not null && !known.Contains(id)) problems.Add(new(Code.UnknownReference, path, $"There is no {what} \"{id}\"."));
    }

    private static LogProblem Unknown(int index, string property, string what, string id) =>
        new(Code.UnknownReference, $"events[{index}].{property}", $"There is no {what} \"{id}\".");
}

/// <summary>One thing that does not hold between the parts of a log, with the path of the part.</summary>
internal readonly record struct LogProblem(Code Code, string Path, string Message);
