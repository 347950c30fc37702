using ContractModel.Procedures;

namespace ContractModel;

/// <summary>What would have to come next on the way to an act.</summary>
internal abstract record ProjectionMove
{
    /// <summary>Somebody acts.</summary>
    /// <param name="Event">The act.</param>
    /// <param name="Citation">The section by which it is the next step.</param>
    internal sealed record Act(ProjectedAct Event, Citation Citation) : ProjectionMove;

    /// <summary>A time runs out, until a condition holds.</summary>
    /// <param name="Until">The condition.</param>
    /// <param name="Citation">The section that sets it.</param>
    internal sealed record Wait(Condition Until, Citation Citation) : ProjectionMove;

    /// <summary>Nothing can bring it. Most ways that are blocked are passed over, so why is said when somebody asks.</summary>
    /// <param name="About">What the reason is about.</param>
    /// <param name="Say">Says the reason.</param>
    /// <param name="IsUnknown">Whether it is only not known, and not ruled out.</param>
    /// <param name="IsOther">Whether a fact makes it a way for other units, which is no reason to tell where another way was tried.</param>
    internal sealed record Blocked(object About, Func<object, string> Say, bool IsUnknown = false, bool IsOther = false) : ProjectionMove
    {
        /// <summary>Makes one whose reason is always the same.</summary>
        internal Blocked(string reason, bool isUnknown = false)
            : this(reason, static about => (string)about, isUnknown)
        {
        }

        /// <summary>Gets why.</summary>
        internal string Reason => Say(About);
    }
}
