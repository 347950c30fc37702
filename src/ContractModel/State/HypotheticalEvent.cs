using System.Text;
using System.Text.Json.Nodes;
using ContractModel.Json;
using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>Makes the event that a pattern speaks of, as it would be recorded on a day.</summary>
internal static class HypotheticalEvent
{
    /// <summary>Gets the event; <see langword="null"/> when the pattern leaves open what such an event must say.</summary>
    internal static ProceduralEvent? Make(EventPattern pattern, Actor by, LocalDate day, int number, bool? passed)
    {
        var form = EventForms.Known[(int)pattern.Tag];
        if (!form.IsProcedural) return null;
        var json = new JsonObject { ["kind"] = pattern.Event, ["id"] = $"projected-{number}", ["on"] = Iso.Write(day) };
        if (by != Actor.Unstated) json["by"] = Facets.Of(by);
        if (passed is { } outcome) json["passed"] = outcome;
        foreach (var wanted in pattern.Where) json[wanted.Name] = Value(wanted.Value.Split('|')[0]);
        foreach (var field in form.Fields)
        {
            if (!json.ContainsKey(field.Name) && Usual(field, pattern, day) is { } value) json[field.Name] = value;
        }

        var errors = new List<FormatError>();
        var tape = JsonTape.Read(Encoding.UTF8.GetBytes(json.ToJsonString()), errors);
        return tape is null ? null : form.Read(tape.Root, new ReadContext(errors)) as ProceduralEvent;
    }

    private static JsonNode? Value(string text) => text switch { "yes" => true, "no" => false, "unstated" => null, _ => text };

    // Receipt is on the day itself; a strike is called for the first day that is lawful; what must be said is said in the usual way.
    private static JsonNode? Usual(Field field, EventPattern pattern, LocalDate day) => field.Name switch
    {
        "received" or "receivedByAgency" or "receivedByUnion" or "receivedByEmployer" or "starts" => Iso.Write(day),
        "written" => true,
        "exists" or "accepts" or "granted" when field.IsRequired => true,
        "type" when field.IsRequired => pattern.Tag is EventTag.VoteHeld or EventTag.VoteCalled ? VoteKind.Other.Name : StrikeKind.Economic.Name,
        "purpose" when field.IsRequired => NoticePurpose.Other.Name,
        _ => null,
    };
}
