namespace ContractModel;

/// <summary>Values of events as the words that statute files compare them with.</summary>
internal static class Facets
{
    internal static string Of(bool value) => value ? "yes" : "no";

    internal static string? Of(bool? value) => value is { } known ? Of(known) : null;

    internal static string? Of(Actor actor) => actor switch
    {
        Actor.Union => "union",
        Actor.Employer => "employer",
        Actor.Both => "both",
        Actor.Agency => "agency",
        Actor.Mediator => "mediator",
        Actor.Panel => "panel",
        Actor.Court => "court",
        Actor.Other => "other",
        _ => null,
    };
}
