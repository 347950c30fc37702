using System.CommandLine;
using ContractModel.Costing;
using ContractModel.Tool.Answers;
using NodaTime;

namespace ContractModel.Tool;

/// <summary>The command that says what scenarios cost on a payroll.</summary>
internal static class CostCommand
{
    internal static Command Build(Terminal terminal)
    {
        var log = new Argument<string?>("LOG") { Description = "The log that scenarios are taken from: a JSON file, or - for standard input. Not needed when every scenario is a file.", Arity = ArgumentArity.ZeroOrOne };
        var model = new Option<string>("--model") { Description = "The payroll: a JSON file. 'contractmodel schema --payroll' says how it is written.", HelpName = "FILE", Required = true };
        var scenarios = new Option<string[]>("--scenario")
        {
            Description = "What to price: NAME=FILE with terms in JSON; or of the log union, employer, event:ID or package:NAME, each with @DATE for another day. Several stand side by side; with none, the payroll alone.",
            HelpName = "SPEC",
        };
        var asOf = new Option<string?>("--as-of") { Description = "The day of positions in the log: 2025-11-20, or today. Without it, the day of the log's last event.", HelpName = "DATE" };
        var json = new Option<bool>("--json") { Description = "Answer in JSON." };
        var command = new Command("cost", "What proposals cost on a payroll, by year and over the term, and what each amount is made of.") { log, model, scenarios, asOf, json };
        command.SetAction(parsed =>
        {
            var payroll = ReadPayroll(parsed.GetRequiredValue(model));
            var read = parsed.GetValue(log) is { } path ? LogInput.Read(path, terminal) : null;
            var day = parsed.GetValue(asOf) is { } text ? Day(text, "--as-of", read) : null;
            Scenario[] asked = [.. (parsed.GetValue(scenarios) ?? []).Select(spec => ScenarioOf(spec, read, day))];
            var comparison = Price(payroll, asked, parsed.GetRequiredValue(model));
            if (parsed.GetValue(json)) CostJson.Write(terminal, comparison);
            else CostAnswer.WriteText(terminal, comparison);
            return ExitCode.Answered;
        });
        return command;
    }

    private static CostComparison Price(PayrollModel payroll, Scenario[] scenarios, string path)
    {
        try
        {
            return CostComparison.Of(payroll, scenarios);
        }
        catch (OverflowException)
        {
            throw new BadInputException($"{path}: an amount is too large to be reckoned exactly.");
        }
    }

    private static PayrollModel ReadPayroll(string path) => Read(path, () => PayrollModel.Read(path));

    private static T Read<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (PayrollFormatException e)
        {
            throw new BadInputException(LogInput.Lines(path, e.Errors, LogInput.MostErrorsShown));
        }
        catch (Exception e) when (LogInput.IsUnreadable(e))
        {
            throw new BadInputException([LogInput.Reason(path, e)]);
        }
    }

    private static Scenario ScenarioOf(string spec, NegotiationLog? log, LocalDate? asOf)
    {
        if (spec.Split('=', 2) is [{ Length: > 0 } name, { Length: > 0 } path]) return Read(path, () => Scenario.Parse(name, File.ReadAllText(path)));
        var at = spec.LastIndexOf('@');
        var what = at < 0 ? spec : spec[..at];
        if (log is null) throw new BadUsageException($"The scenario '{spec}' is taken from a log: name the log, or write NAME=FILE.");
        var state = Negotiation.Replay(log, at < 0 ? asOf : Day(spec[(at + 1)..], "--scenario", log));
        return Taken(what, state, spec) with { Name = spec };
    }

    private static Scenario Taken(string what, NegotiationState state, string spec)
    {
        try
        {
            if (what is "union" or "employer") return Scenario.Of(PositionBook.Of(state), what == "union" ? Side.Union : Side.Employer);
            if (what.StartsWith("package:", StringComparison.Ordinal)) return Scenario.OfPackage(state, what["package:".Length..]);
            if (!what.StartsWith("event:", StringComparison.Ordinal)) throw new BadUsageException($"'{spec}' is no scenario: write NAME=FILE, union, employer, event:ID or package:NAME.");
            var id = what["event:".Length..];
            return Scenario.Of(state.Events.FirstOrDefault(e => e.Id == id) ?? throw new BadUsageException($"There is no event '{id}' that counts by {Words.Of(state.AsOf)}."));
        }
        catch (ArgumentException e)
        {
            throw new BadUsageException($"'{spec}': {e.Message.Split(" (Parameter")[0]}");
        }
    }

    private static LocalDate? Day(string text, string option, NegotiationLog? log) =>
        log is null ? throw new BadUsageException($"{option} is about a log: name the log.") : ContractModelCommand.Day(text, option, log);
}
