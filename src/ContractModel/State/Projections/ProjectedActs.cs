using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using ContractModel.Procedures;

namespace ContractModel;

/// <summary>The acts that projections under one procedure have thought of, each looked into once.</summary>
/// <remarks>Any number of projections may use it at once.</remarks>
internal sealed class ProjectedActs(Procedure procedure)
{
    private readonly ConcurrentDictionary<Key, ProjectedAct> _acts = new(Keys.Instance);
    private readonly EventPattern[] _votes = [.. procedure.Votes.Select(PatternOf)];

    /// <summary>Gets the act that a pattern speaks of, done by whom the pattern says, or else by whom the rules on it say.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="side">The side whose way is looked for, which acts where either may.</param>
    /// <param name="passed">How a vote went; absent when it is none.</param>
    internal ProjectedAct Of(EventPattern pattern, Side side, bool? passed = null)
    {
        var key = new Key(pattern, side, passed, IsActorKnown: false);
        return _acts.TryGetValue(key, out var known) ? known : _acts.GetOrAdd(key, Find(key));
    }

    /// <summary>Gets the vote by a rule, with the outcome that the rule wants.</summary>
    internal ProjectedAct Of(VoteRule rule, Side side)
    {
        var number = 0;
        while (!ReferenceEquals(procedure.Votes[number], rule)) number++;
        return Of(_votes[number], side, !rule.Rejects);
    }

    // Two patterns that come to the same act by the same actor are one act.
    private ProjectedAct Find(Key key)
    {
        if (ProjectedAct.FindWhyNotAssumed(procedure, key.Pattern) is { } reason) return new ProjectedAct(procedure, key.Pattern, key.Side, key.Passed, reason);
        var pattern = ProjectedAct.WithActor(procedure, key.Pattern, key.Side);
        return _acts.GetOrAdd(new Key(pattern, key.Side, key.Passed, IsActorKnown: true), known => new ProjectedAct(procedure, known.Pattern, known.Side, known.Passed, null));
    }

    private static EventPattern PatternOf(VoteRule rule)
    {
        var pattern = new EventPattern { Event = EventKinds.NameOf(EventTag.VoteHeld), Where = [new Fact("type", rule.Kind.Name)], Tag = EventTag.VoteHeld };
        return rule.By is Actor.Both ? pattern : pattern with { By = [rule.By] };
    }

    private readonly record struct Key(EventPattern Pattern, Side Side, bool? Passed, bool IsActorKnown);

    /// <summary>Compares keys by their patterns' values, and tells most of them apart without reading a word of them.</summary>
    private sealed class Keys : IEqualityComparer<Key>
    {
        internal static readonly Keys Instance = new();

        public bool Equals(Key x, Key y) => x.Side == y.Side && x.Passed == y.Passed && x.IsActorKnown == y.IsActorKnown && x.Pattern == y.Pattern;

        public int GetHashCode([DisallowNull] Key key)
        {
            var where = key.Pattern.Where;
            return ((((int)key.Pattern.Tag * 31) + (where.IsEmpty ? 0 : where[0].Value.Length)) * 31) + (key.Pattern.By.IsEmpty ? 0 : (int)key.Pattern.By[0]);
        }
    }
}
