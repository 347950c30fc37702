using System.Text;
using System.Text.Json.Nodes;
using ContractModel.Json;
using ContractModel.Procedures;

namespace ContractModel;

/// <summary>Makes the event that a pattern speaks of, as it would be recorded on a day.</summary>
internal static class HypotheticalEvent
{
    /// <summary>Gets the event; <see langword="null"/> when the pattern leaves open what such an event must say.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="on">When.</param>
    /// <param name="passed">How a vote went; absent when it is none.</param>
    /// <param name="dates">Further dates of the event by their wire names.</param>
    internal static ProceduralEvent? Make(EventPattern pattern, Actor by, EventDate on, bool? passed, params (string Name, EventDate Date)[] dates)
    {
        var form = EventForms.Known[(int)pattern.Tag];
        if (!form.IsProcedural) return null;
        var json = new JsonObject { ["kind"] = pattern.Event, ["id"] = "projected", ["on"] = on.ToString() };
        if (by != Actor.Unstated) json["by"] = Facets.Of(by);
        if (passed is { } outcome) json["passed"] = outcome;
        foreach (var (name, date) in dates) json[name] = date.ToString();
        foreach (var wanted in pattern.Where)
        {
            if (Value(wanted.Value.Split('|')[0]) is { } value) json[wanted.Name] = value;
        }

        foreach (var field in form.Fields)
        {
            if (!json.ContainsKey(field.Name) && Usual(field, pattern, on) is { } value) json[field.Name] = value;
        }

        var errors = new List<FormatError>();
        var tape = JsonTape.Read(Encoding.UTF8.GetBytes(json.ToJsonString()), errors);
        return tape is null ? null : form.Read(tape.Root, new ReadContext(errors)) as ProceduralEvent;
    }

    private static JsonNode? Value(string text) => text switch { "yes" => true, "no" => false, "unstated" => null, _ => text };

    // Receipt, where nothing else is said, is on the day itself; what must be said is said in the usual way.
    private static JsonNode? Usual(Field field, EventPattern pattern, EventDate on) => field.Name switch
    {
        "receivedByAgency" when !pattern.LaterOf.IsEmpty || pattern.Moment == field.Name => on.ToString(),
        "session" when field.IsRequired => on.ToString(),
        "starts" when field.IsRequired || pattern.Moment == "starts" => on.ToString(),
        "agreement" when pattern.Moment != "on" => new JsonObject { ["title"] = "Agreement", ["term"] = pattern.Moment == "expires" ? $"../{Iso.Write(on.Anchor)}" : $"{Iso.Write(on.Anchor)}/.." },
        "written" => true,
        "exists" or "accepts" or "granted" when field.IsRequired => true,
        "type" when field.IsRequired => pattern.Tag is EventTag.VoteHeld or EventTag.VoteCalled ? VoteKind.Other.Name : StrikeKind.Economic.Name,
        "purpose" when field.IsRequired => NoticePurpose.Other.Name,
        _ => null,
    };
}
