namespace ContractModel;

/// <summary>A strike or lockout that goes on; of several the last to begin.</summary>
/// <param name="Began">The event that began it.</param>
/// <param name="Suspended">Whether it is interrupted and may resume.</param>
public sealed record Stoppage(BargainingEvent Began, bool Suspended)
{
    /// <summary>Gets the stoppage in a line.</summary>
    public override string ToString() => $"since {Began.On}{(Suspended ? ", suspended" : "")}";

    internal static Stoppage? Of(Chronicle<BargainingEvent> facts)
    {
        var open = new List<Stoppage>();
        foreach (var e in facts.Items.Span)
        {
            if (e is StrikeBegan or LockoutBegan) open.Add(new Stoppage(e, false));
            else if (e is StrikeEnded or LockoutEnded) open.RemoveAll(stoppage => Concerns(e, stoppage));
            else if (e is StrikeSuspended) open = open.ConvertAll(stoppage => Concerns(e, stoppage) ? stoppage with { Suspended = true } : stoppage);
        }

        return open.Count == 0 ? null : open[^1];
    }

    // An end that names a party ends that party's stoppage; one that names none ends them all. A lockout ends by its own end only.
    private static bool Concerns(BargainingEvent e, Stoppage stoppage)
    {
        var lockout = e is LockoutEnded;
        if (lockout != stoppage.Began is LockoutBegan) return false;
        return ((ProceduralEvent)e).Party is not { } party || ((ProceduralEvent)stoppage.Began).Party is not { } struck || party == struck;
    }
}
