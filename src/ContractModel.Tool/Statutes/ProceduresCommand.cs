using System.CommandLine;
using ContractModel.Procedures;
using NodaTime;
using NodaTime.Text;

namespace ContractModel.Tool.Statutes;

/// <summary>The commands about the law itself: which statutes there are, what one says, and whether a file of one's own can be loaded.</summary>
internal static class ProceduresCommand
{
    internal static Command Build(Terminal terminal)
    {
        var command = new Command("procedures", "The statutes in the package, and the check of one's own.");
        command.Subcommands.Add(Listing(terminal, new Command("list", "Every statute: id, name, jurisdiction, agency, first day in force, day of the last review.")));
        command.Subcommands.Add(Show(terminal));
        command.Subcommands.Add(Check(terminal));
        return Listing(terminal, command);
    }

    private static Command Listing(Terminal terminal, Command command)
    {
        var json = new Option<bool>("--json") { Description = "Answer in JSON." };
        var markdown = new Option<bool>("--markdown") { Description = "Answer in Markdown." };
        command.Options.Add(json);
        command.Options.Add(markdown);
        command.SetAction(parsed =>
        {
            RequireOne(parsed, json, markdown);
            if (parsed.GetValue(json)) StatuteList.WriteJson(terminal);
            else if (parsed.GetValue(markdown)) terminal.Output.Write(StatuteList.Markdown());
            else StatuteList.WriteText(terminal);
            return ExitCode.Answered;
        });
        return command;
    }

    private static Command Show(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "The statute's id, as 'procedures list' gives it." };
        var on = new Option<string?>("--on") { Description = "Only what is in force on this day.", HelpName = "DATE" };
        var mermaid = new Option<bool>("--mermaid") { Description = "Only the phases, as a Mermaid state diagram." };
        var markdown = new Option<bool>("--markdown") { Description = "Answer in Markdown." };
        var json = new Option<bool>("--json") { Description = "Answer in JSON." };
        var command = new Command("show", "A statute in words: phases, clocks, what each side may do, each with its section and how well it was sourced.") { id, on, mermaid, markdown, json };
        command.SetAction(parsed =>
        {
            RequireOne(parsed, mermaid, markdown, json);
            var view = new StatuteView(Statute(parsed.GetRequiredValue(id)), Day(parsed.GetValue(on)));
            if (parsed.GetValue(json)) StatuteJson.Write(view, terminal);
            else if (parsed.GetValue(mermaid)) terminal.Output.Write(PhaseDiagram.Of(view));
            else if (parsed.GetValue(markdown)) terminal.Output.Write(StatutePage.Markdown(view));
            else StatutePage.Write(view, new TerminalWriter(terminal));
            return ExitCode.Answered;
        });
        return command;
    }

    private static Command Check(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The statute's file, or - for standard input." };
        var calendars = new Option<string[]>("--calendars") { Description = "Files of the calendars it names that are not in the package.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
        var command = new Command("check", "Whether a statute's file can be loaded, or every error in it with its place.") { file, calendars };
        command.SetAction(parsed => StatuteCheck.Write(terminal, parsed.GetRequiredValue(file), parsed.GetValue(calendars) ?? []));
        return command;
    }

    private static void RequireOne(ParseResult parsed, params IReadOnlyList<Option<bool>> forms)
    {
        var asked = forms.Where(form => parsed.GetValue(form)).Select(form => form.Name).ToArray();
        if (asked.Length > 1) throw new BadUsageException($"Ask for one of {LawWords.And(asked)}, not for both.");
    }

    private static Procedure Statute(string id) =>
        ProcedureLibrary.BuiltIn.TryGet(id, out var statute)
            ? statute
            : throw new BadUsageException($"There is no statute '{id}'; there are {string.Join(", ", ProcedureLibrary.BuiltIn.Ids)}.");

    private static LocalDate? Day(string? text)
    {
        if (text is null) return null;
        return LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day : throw new BadUsageException($"'{text}' is not a day for --on: write 2025-11-20.");
    }
}
