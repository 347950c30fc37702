namespace ContractModel;

/// <summary>A strike or lockout that goes on; of several the last to begin.</summary>
/// <param name="Began">The event that began it.</param>
/// <param name="Suspended">Whether it is interrupted and may resume.</param>
public sealed record Stoppage(BargainingEvent Began, bool Suspended)
{
    /// <summary>Gets the stoppage in a line.</summary>
    public override string ToString() => $"since {Began.On}{(Suspended ? ", suspended" : "")}";

    // Two unions can be out at once; what one does ends or suspends its own strike, and what is said of nobody in particular concerns all.
    internal static Stoppage? Of(Chronicle<BargainingEvent> facts)
    {
        var current = new List<Stoppage>();
        foreach (var e in facts.Items.Span)
        {
            switch (e)
            {
                case StrikeBegan or LockoutBegan:
                    current.RemoveAll(stoppage => stoppage.Began.Tag == e.Tag && Concerns((ProceduralEvent)e, stoppage.Began));
                    current.Add(new Stoppage(e, false));
                    break;
                case StrikeSuspended suspended:
                    for (var i = 0; i < current.Count; i++)
                    {
                        if (current[i].Began is StrikeBegan began && Concerns(suspended, began)) current[i] = current[i] with { Suspended = true };
                    }

                    break;
                case StrikeEnded ended:
                    current.RemoveAll(stoppage => stoppage.Began is StrikeBegan began && Concerns(ended, began));
                    break;
                case LockoutEnded ended:
                    current.RemoveAll(stoppage => stoppage.Began is LockoutBegan began && Concerns(ended, began));
                    break;
                default:
                    break;
            }
        }

        return current.Count == 0 ? null : current[^1];
    }

    /// <summary>Gets whether a later event is about the strike or lockout that an earlier one began, as far as the log says whose each is.</summary>
    internal static bool Concerns(ProceduralEvent later, BargainingEvent began) => later.Party is null || began is not ProceduralEvent { Party: { } party } || later.Party == party;
}
