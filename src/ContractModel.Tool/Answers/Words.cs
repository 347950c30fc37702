using System.Globalization;
using NodaTime;

namespace ContractModel.Tool.Answers;

/// <summary>The words of enumerations and days in answers.</summary>
internal static class Words
{
    /// <summary>Gets a day as it stands in a log: 2025-11-20. The pattern of the time library takes longer to make than the rest of a short answer.</summary>
    internal static string Of(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    internal static string Of(Ball ball) => ball switch
    {
        Ball.Union => "union",
        Ball.Employer => "employer",
        Ball.Undetermined => "undetermined",
        _ => "none",
    };

    internal static string Of(Side side) => side == Side.Union ? "union" : "employer";

    internal static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    internal static string Of(Actor actor) => actor switch
    {
        Actor.Union => "union",
        Actor.Employer => "employer",
        Actor.Both => "both sides",
        Actor.Agency => "agency",
        Actor.Mediator => "mediator",
        Actor.Panel => "panel",
        Actor.Court => "court",
        Actor.Other => "other",
        _ => "",
    };

    internal static string Of(SessionStatus status) => status switch
    {
        SessionStatus.Held => "held",
        SessionStatus.Cancelled => "cancelled",
        SessionStatus.Moved => "moved",
        _ => "scheduled",
    };

    internal static string Of(MoveDirection direction) => direction switch
    {
        MoveDirection.First => "first",
        MoveDirection.Toward => "toward",
        MoveDirection.Away => "away",
        MoveDirection.Mixed => "mixed",
        MoveDirection.Undetermined => "undetermined",
        MoveDirection.Withdrawn => "withdrawn",
        _ => "none",
    };

    internal static string Of(ApartOfferKind kind) => kind switch
    {
        ApartOfferKind.Package => "package",
        ApartOfferKind.Supposal => "supposal",
        ApartOfferKind.FinalOffer => "final offer",
        ApartOfferKind.MediatorProposal => "mediator's proposal",
        ApartOfferKind.Recommendation => "recommendation",
        ApartOfferKind.Award => "award",
        _ => "agreement",
    };
}
