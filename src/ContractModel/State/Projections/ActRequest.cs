using ContractModel.Procedures;

namespace ContractModel;

/// <summary>The request that an act answers: a neutral is appointed because somebody asked. It is the statute's own rule on such requests.</summary>
internal sealed class ActRequest
{
    private readonly Permission _permission;
    private readonly bool _isTheActItself;
    private readonly Happened[] _made;

    private ActRequest(Permission permission, EventTag tag)
    {
        _permission = permission;
        _isTheActItself = permission.Acts.Any(act => act.Tag == tag);
        _made = [.. permission.Acts.Select(act => new Happened { Event = act })];
    }

    internal EventPattern Pattern => _permission.Acts[0];

    internal Citation Citation => _permission.Citation;

    /// <summary>Gets the request that events of a kind answer; <see langword="null"/> when the statute has no rule on one.</summary>
    internal static ActRequest? Of(Procedure procedure, EventTag tag, Side side)
    {
        var action = tag switch
        {
            EventTag.MediatorAppointed => LegalAction.RequestMediation,
            EventTag.PanelChairSelected => LegalAction.RequestFactfinding,
            EventTag.ArbitratorSelected => LegalAction.RequestArbitration,
            _ => null,
        };
        var permission = procedure.Permissions.FirstOrDefault(permission => permission.Action == action && permission.Base == Verdict.Permitted && Situation.IsFor(permission, side));
        return permission is null || permission.Acts.IsEmpty ? null : new ActRequest(permission, tag);
    }

    /// <summary>Gets whether it can be made in this phase and was not made yet.</summary>
    internal bool IsDue(Situation now)
    {
        if (_isTheActItself || !(_permission.Phases.IsEmpty || _permission.Phases.Has(now.Phase.Id))) return false;
        foreach (var made in _made)
        {
            if (PastEvents.Has(made, now)) return false;
        }

        return true;
    }
}
