using NodaTime;

namespace ContractModel;

/// <summary>The sessions of a table: held, set, called off and moved. A day that was announced twice is one session; days known only roughly are each their own.</summary>
/// <remarks>Equality is by the sessions and the day.</remarks>
public sealed record SessionRegister
{
    private SessionRegister(ValueList<Session> all, LocalDate asOf) => (All, AsOf) = (all, asOf);

    /// <summary>Gets every session, in the order of its day.</summary>
    public ValueList<Session> All { get; }

    /// <summary>Gets the day this is of.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets how many were held.</summary>
    public int Held => All.Count(session => session.Status == SessionStatus.Held);

    /// <summary>Gets the last one held; absent when none was.</summary>
    public Session? LastHeld => All.LastOrDefault(session => session.Status == SessionStatus.Held);

    /// <summary>Gets the next one that is set for the day itself or later and still stands; absent when there is none.</summary>
    public Session? Next => All.FirstOrDefault(session => session.Status == SessionStatus.Scheduled && session.On.Anchor >= AsOf);

    /// <summary>Gets the counts in a line.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Held} of {All.Count} sessions held as of {Iso.Write(AsOf)}");

    internal static SessionRegister Of(TableState state)
    {
        var sessions = new SortedDictionary<EventDate, Session>();
        var rough = new List<Session>();
        foreach (var e in state.Facts.Items.Span)
        {
            switch (e)
            {
                case SessionScheduled s:
                    if (!sessions.TryGetValue(s.Session, out var set) || set.Status != SessionStatus.Held) sessions[s.Session] = new Session(s.Session, SessionStatus.Scheduled, null, s);
                    break;
                case SessionHeld { On.IsExact: false } r:
                    rough.Add(new Session(r.On, SessionStatus.Held, r.Number, r)); // two of them may be two sessions
                    break;
                case SessionHeld h:
                    sessions[h.On] = new Session(h.On, SessionStatus.Held, h.Number, h);
                    break;
                case SessionCancelled c:
                    sessions[c.Session] = new Session(c.Session, SessionStatus.Cancelled, null, c);
                    break;
                case SessionRescheduled m:
                    sessions[m.Session] = new Session(m.Session, SessionStatus.Moved, null, m);
                    sessions[m.To] = new Session(m.To, SessionStatus.Scheduled, null, m);
                    break;
                default:
                    break;
            }
        }

        return new SessionRegister(ValueList.From(sessions.Values.Concat(rough).OrderBy(session => session.On)), state.AsOf);
    }
}

/// <summary>One session of a table.</summary>
/// <param name="On">The day it was held, is set for, or had been set for.</param>
/// <param name="Status">Whether it was held.</param>
/// <param name="Number">Its number; absent unless it was held and the number is known.</param>
/// <param name="Because">The event that says so.</param>
public sealed record Session(EventDate On, SessionStatus Status, int? Number, BargainingEvent Because)
{
    /// <summary>Gets the session in a line.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{On}: {Status}{(Number is { } number ? $" ({number})" : "")}");
}

/// <summary>Whether a session was held.</summary>
public enum SessionStatus
{
    /// <summary>It is set for a day, and the log does not say what became of it.</summary>
    Scheduled,

    /// <summary>It was held.</summary>
    Held,

    /// <summary>It was called off.</summary>
    Cancelled,

    /// <summary>It was moved to another day.</summary>
    Moved,
}

/// <summary>A strike or lockout that goes on.</summary>
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
