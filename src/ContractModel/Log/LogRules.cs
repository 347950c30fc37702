namespace ContractModel;

/// <summary>What must hold between the parts of a log, whoever made it: ids used once, and references that find what they name.</summary>
internal static class LogRules
{
    /// <summary>Gets every problem, in the order of the log.</summary>
    /// <param name="negotiation">The head.</param>
    /// <param name="events">The events; <see langword="null"/> for one that could not be read. It may be what others refer to, so
    /// their references are not held against them then.</param>
    internal static List<LogProblem> Check(Negotiation negotiation, ReadOnlySpan<BargainingEvent?> events)
    {
        var problems = new List<LogProblem>();
        CheckHead(negotiation, problems);
        new EventRules(negotiation, events, problems).Check();
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
}

/// <summary>One thing that does not hold between the parts of a log, with the path of the part.</summary>
internal readonly record struct LogProblem(Code Code, string Path, string Message);
