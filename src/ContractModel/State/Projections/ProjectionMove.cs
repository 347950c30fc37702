using ContractModel.Procedures;

namespace ContractModel;

/// <summary>What would have to come next on the way to an act.</summary>
internal abstract record ProjectionMove
{
    /// <summary>Somebody acts.</summary>
    /// <param name="Pattern">The event that would record it.</param>
    /// <param name="Citation">The section by which it is the next step.</param>
    /// <param name="Passed">How a vote went; absent when it is none.</param>
    internal sealed record Act(EventPattern Pattern, Citation Citation, bool? Passed = null) : ProjectionMove;

    /// <summary>A time runs out, until a condition holds.</summary>
    /// <param name="Until">The condition.</param>
    /// <param name="Citation">The section that sets it.</param>
    internal sealed record Wait(Condition Until, Citation Citation) : ProjectionMove;

    /// <summary>Nothing can bring it.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="IsUnknown">Whether it is only not known, and not ruled out.</param>
    /// <param name="IsOther">Whether a fact makes it a way for other units, which is no reason to tell where another way was tried.</param>
    internal sealed record Blocked(string Reason, bool IsUnknown = false, bool IsOther = false) : ProjectionMove;
}
