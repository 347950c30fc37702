using System.CommandLine;
using ContractModel.Procedures;
using ContractModel.Tool.Answers;

namespace ContractModel.Tool;

/// <summary>The command that counts one clock of a statute from given dates.</summary>
internal static class ClockCommand
{
    private static readonly string[] ParameterMarks = [" (Parameter '", " Arg_ParamName_Name"];

    internal static Command Build(Terminal terminal)
    {
        var name = new Argument<string>("CLOCK") { Description = "The statute and its clock: us-ca-mmba/factfinding-request." };
        var trigger = new Option<string[]>("--trigger") { Description = "What starts it, and when: mediator-appointed=2015-02-05. May be given several times.", HelpName = "NAME=DATE" };
        var fact = new Option<string[]>("--fact") { Description = "A fact of the unit or round: essential=yes. May be given several times.", HelpName = "NAME=VALUE" };
        var json = new Option<bool>("--json") { Description = "Answer in JSON." };
        var command = new Command("clock", "One clock of a statute, counted from given dates: raw and rolled end, readings, flags, calendar, section.") { name, trigger, fact, json };
        command.SetAction(parsed =>
        {
            var (procedure, clock) = Find(parsed.GetRequiredValue(name));
            var deadline = Ask(procedure, clock, parsed.GetValue(trigger) ?? [], parsed.GetValue(fact) ?? []);
            if (parsed.GetValue(json)) ClockAnswer.WriteJson(terminal, procedure, deadline);
            else ClockAnswer.WriteText(terminal, procedure, deadline);
            return ExitCode.Answered;
        });
        return command;
    }

    private static (Procedure Procedure, string Clock) Find(string name)
    {
        var parts = name.Split('/');
        if (parts.Length != 2 || parts.Any(part => part.Length == 0)) throw new BadUsageException($"'{name}' is not a clock: write the statute and its clock, as us-ca-mmba/factfinding-request.");
        var library = ProcedureLibrary.BuiltIn;
        if (!library.TryGet(parts[0], out var procedure)) throw new BadUsageException($"There is no procedure '{parts[0]}'; there are {string.Join(", ", library.Ids)}.");
        return (procedure, parts[1]);
    }

    private static Deadline Ask(Procedure procedure, string clock, string[] triggers, string[] facts)
    {
        try
        {
            var question = new ClockQuestion(procedure, clock);
            foreach (var trigger in triggers)
            {
                var (name, value) = Pair(trigger, "--trigger");
                question.From(name, EventDate.TryParse(value, out var date) ? date : throw new BadUsageException($"'{value}' is not a date for --trigger: write 2025-11-20, or 2025-11-20T15:10 with its time."));
            }

            foreach (var fact in facts)
            {
                var (name, value) = Pair(fact, "--fact");
                question.With(new Fact(name, value));
            }

            return question.Answer() ?? throw new BadUsageException($"What was given does not start {clock}. It starts with {string.Join(", ", question.Starts)}; give each with --trigger NAME=DATE. No rule counts before its first day in force.");
        }
        catch (ArgumentException e)
        {
            throw new BadUsageException(Message(e));
        }
    }

    private static (string Name, string Value) Pair(string text, string option)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        return at > 0 && at < text.Length - 1 ? (text[..at], text[(at + 1)..]) : throw new BadUsageException($"'{text}' is not what {option} asks for: write NAME=VALUE.");
    }

    // The runtime adds the name of the parameter, or where it has no texts the name of that text.
    internal static string Message(ArgumentException e)
    {
        var end = ParameterMarks.Select(mark => e.Message.IndexOf(mark, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(e.Message.Length).Min();
        return e.Message[..end];
    }
}
