namespace ContractModel.Benchmarks.Baselines;

/// <summary>The style of event-sourcing frameworks: handlers registered by the event's type and found in a dictionary, over immutable state.</summary>
internal sealed class TypeHandlers
{
    private readonly Dictionary<Type, Func<HandImmutable, PlainEvent, HandImmutable>> _handlers = [];

    internal TypeHandlers()
    {
        On<PlainProposal>((state, e) => state.After(e));
        On<PlainSession>((state, e) => state.After(e));
        On<PlainAgreement>((state, e) => state.After(e));
        On<PlainReopening>((state, e) => state.After(e));
        On<PlainWithdrawal>((state, e) => state.After(e));
        On<PlainImpasse>((state, _) => state.AtImpasse());
    }

    internal HandImmutable Fold(PlainEvent[] events)
    {
        var state = HandImmutable.Empty;
        foreach (var e in events)
        {
            if (_handlers.TryGetValue(e.GetType(), out var handler)) state = handler(state, e);
        }

        return state;
    }

    private void On<T>(Func<HandImmutable, T, HandImmutable> handler)
        where T : PlainEvent => _handlers.Add(typeof(T), (state, e) => handler(state, (T)e));
}
