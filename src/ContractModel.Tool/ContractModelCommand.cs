using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using ContractModel.Tool.Answers;
using NodaTime;
using NodaTime.Text;

namespace ContractModel.Tool;

/// <summary>The command line: its words, and which answer each asks for.</summary>
internal static class ContractModelCommand
{
    internal const string NotAdvice = "Not legal advice.";

    internal static int Run(string[] args, Terminal terminal)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var parsed = Build(terminal).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) terminal.WriteError(error.Message);
            terminal.Error.WriteLine("Run 'contractmodel --help' to see how to ask.");
            return ExitCode.BadUsage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (BadInputException e)
        {
            foreach (var line in e.Lines) terminal.WriteError(line);
            return ExitCode.BadInput;
        }
        catch (BadUsageException e)
        {
            terminal.WriteError(e.Message);
            return ExitCode.BadUsage;
        }
    }

    private static Command Build(Terminal terminal)
    {
        // A plain command instead of a root command, whose name would be that of the file it runs from.
        var root = new Command("contractmodel", $"Says where a round of collective bargaining stands, from its log. {NotAdvice}\n\nExit codes: 0 answered; 1 'check' found an error; 2 the input cannot be read; 3 the command line cannot be understood.");
        root.Options.Add(new HelpOption { Recursive = true });
        root.Options.Add(new VersionOption());
        root.Subcommands.Add(Question(terminal, "status", "Each table's phase, sessions and provisions: status, whose turn it is, since when.", StatusAnswer.WriteText, StatusAnswer.WriteJson));
        root.Subcommands.Add(Question(terminal, "next", "What each side may lawfully do, under which section, and what stands in the way.", NextAnswer.WriteText, NextAnswer.WriteJson));
        root.Subcommands.Add(Question(terminal, "deadlines", "Every clock that has started, and how its end was counted.", DeadlinesAnswer.WriteText, DeadlinesAnswer.WriteJson));
        root.Subcommands.Add(Question(terminal, "timeline", "What happened, in order, with the changes of phase.", TimelineAnswer.WriteText, TimelineAnswer.WriteJson));
        root.Subcommands.Add(Question(terminal, "check", "What in the log is irregular, late, unlawful or doubtful. Exit code 1 when something weighs as an error.", CheckAnswer.Write));
        root.Subcommands.Add(Question(terminal, "project", "The steps still to come until the first lawful strike and implementation, each with its earliest and latest day.", ProjectAnswer.WriteText, ProjectAnswer.WriteJson));
        root.Subcommands.Add(Question(terminal, "positions", "What each side stands on, item by item, where it comes from, and how far the sides are apart.", PositionsAnswer.WriteText, PositionsAnswer.WriteJson, ofItem: true));
        root.Subcommands.Add(Question(terminal, "movement", "Who moved on what, when and which way, and through how many sessions a side has not moved.", MovementAnswer.WriteText, MovementAnswer.WriteJson, ofItem: true));
        root.Subcommands.Add(CostCommand.Build(terminal));
        root.Subcommands.Add(Updates.ReadCommand.Build(terminal));
        root.Subcommands.Add(ClockCommand.Build(terminal));
        root.Subcommands.Add(Statutes.ProceduresCommand.Build(terminal));
        root.Subcommands.Add(Schema(terminal));
        return root;
    }

    private static Command Question(Terminal terminal, string name, string description, Action<Question> text, Action<Question> json, bool ofItem = false) =>
        Question(
            terminal, name, description,
            question =>
            {
                if (question.Json) json(question);
                else text(question);
                return ExitCode.Answered;
            },
            ofItem);

    private static Command Question(Terminal terminal, string name, string description, Func<Question, int> answer, bool ofItem = false)
    {
        var log = new Argument<string>("LOG") { Description = "The log: a JSON file, or - for standard input." };
        var asOf = new Option<string?>("--as-of") { Description = "The day to answer for: 2025-11-20, or today. Without it, the day of the log's last event.", HelpName = "DATE" };
        var knownAt = new Option<string?>("--known-at") { Description = "Leave out what was recorded after this day.", HelpName = "DATE" };
        var table = new Option<string?>("--table") { Description = "Answer for this table only.", HelpName = "ID" };
        var json = new Option<bool>("--json") { Description = "Answer in JSON." };
        var item = new Option<string?>("--item") { Description = "Answer for this item only: an article's number or a memorandum's name.", HelpName = "KEY" };
        var command = new Command(name, description) { log, asOf, knownAt, table, json };
        if (ofItem) command.Options.Add(item);
        command.SetAction(parsed =>
        {
            var read = LogInput.Read(parsed.GetRequiredValue(log), terminal);
            var day = Day(parsed.GetValue(asOf), "--as-of", read);
            var known = Day(parsed.GetValue(knownAt), "--known-at", read);
            var state = Negotiation.Replay(read, day, known);
            return answer(new Question(terminal, state, Tables(state, parsed.GetValue(table)), ofItem ? parsed.GetValue(item) : null, parsed.GetValue(json)));
        });
        return command;
    }

    private static Command Schema(Terminal terminal)
    {
        var log = new Argument<string?>("LOG") { Description = "A log to read first, so that one that cannot be read is told.", Arity = ArgumentArity.ZeroOrOne };
        var statute = new Option<bool>("--statute") { Description = "The schema of a statute's file instead." };
        var payroll = new Option<bool>("--payroll") { Description = "The schema of a payroll's file instead." };
        var profile = new Option<bool>("--profile") { Description = "The schema of the file that tells of an organization's updates instead." };
        var command = new Command("schema", "The JSON Schema of the log format.") { log, statute, payroll, profile };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(log) is { } path)
            {
                if (path.StartsWith("--", StringComparison.Ordinal)) throw new BadUsageException($"Unrecognized option '{path}'.");
                LogInput.Read(path, terminal);
            }

            Func<string>[] asked = [.. new[]
            {
                (Option: statute, Schema: (Func<string>)Procedures.ProcedureLibrary.Schema), (payroll, Costing.PayrollModel.Schema), (profile, ContractModel.Updates.UpdateProfile.Schema),
            }.Where(kind => parsed.GetValue(kind.Option)).Select(kind => kind.Schema)];
            if (asked.Length > 1) throw new BadUsageException("Ask for one schema at a time.");
            terminal.Output.Write(asked is [var schema] ? schema() : NegotiationLog.Schema());
            return ExitCode.Answered;
        });
        return command;
    }

    // The one place that reads a clock: "today" in the zone of the round's procedure or, when none is known, of the machine.
    internal static LocalDate? Day(string? text, string option, NegotiationLog log)
    {
        if (text is null) return null;
        if (text == "today")
        {
            var zone = Procedures.ProcedureLibrary.BuiltIn.TryGet(log.Negotiation.Procedure, out var procedure) ? procedure.Zone : DateTimeZoneProviders.Tzdb.GetSystemDefault();
            return SystemClock.Instance.GetCurrentInstant().InZone(zone).Date;
        }

        return PlainDay(text, option);
    }

    internal static LocalDate PlainDay(string text, string option) =>
        LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day)
            ? day
            : throw new BadUsageException($"'{text}' is not a day for {option}: write 2025-11-20{(option is "--as-of" or "--recorded" ? " or today" : "")}.");

    private static IReadOnlyList<TableState> Tables(NegotiationState state, string? id)
    {
        if (id is null) return [.. state.Tables.Values];
        return state.Tables.TryGetValue(id, out var table)
            ? [table]
            : throw new BadUsageException($"There is no table '{id}'; the round has {string.Join(", ", state.Tables.Keys)}.");
    }
}

/// <summary>What was asked: the state, the tables and the item that matter, and in which form to answer.</summary>
internal sealed record Question(Terminal Terminal, NegotiationState State, IReadOnlyList<TableState> Tables, string? Item, bool Json)
{
    /// <summary>Gets the items asked about, with what the sides stand on.</summary>
    /// <exception cref="BadUsageException">The item asked for is none of the log's.</exception>
    internal IReadOnlyList<ItemPositions> Items()
    {
        var book = PositionBook.Of(State);
        ItemPositions[] items = [.. book.Items.Where(item => Tables.Any(table => table.Table.Id == item.Table.Id))];
        if (Item is null) return items;
        if (!ProvisionKey.TryParse(Item, out var key)) throw new BadUsageException($"'{Item}' names no provision: write an article's number (25C) or a memorandum's name (MOU Community Schools).");
        var wanted = book.On(key);
        items = [.. items.Where(item => item.Key == wanted?.Key)];
        return items.Length > 0 ? items : throw new BadUsageException($"The log has no proposal on '{Item}' by {Words.Of(State.AsOf)}.");
    }
}

/// <summary>The command line asks for something that is not there.</summary>
internal sealed class BadUsageException : Exception
{
    public BadUsageException()
    {
    }

    public BadUsageException(string message)
        : base(message)
    {
    }

    public BadUsageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
