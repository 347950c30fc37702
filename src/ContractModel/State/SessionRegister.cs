using NodaTime;

namespace ContractModel;

/// <summary>The sessions of a table: held, set, called off and moved. A day that was announced twice is one session, also when only one of the two
/// gives its time; days known only roughly are each their own.</summary>
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
        var days = new SessionDays();
        var rough = new List<Session>();
        foreach (var e in state.Facts.Items.Span)
        {
            switch (e)
            {
                case SessionScheduled s:
                    days.Set(s.Session, SessionStatus.Scheduled, null, s);
                    break;
                case SessionHeld { On.IsExact: false } r:
                    rough.Add(new Session(r.On, SessionStatus.Held, r.Number, r)); // two of them may be two sessions
                    break;
                case SessionHeld h:
                    days.Set(h.On, SessionStatus.Held, h.Number, h);
                    break;
                case SessionCancelled c:
                    days.Set(c.Session, SessionStatus.Cancelled, null, c);
                    break;
                case SessionRescheduled m:
                    days.Set(m.Session, SessionStatus.Moved, null, m);
                    days.Set(m.To, SessionStatus.Scheduled, null, m);
                    break;
                default:
                    break;
            }
        }

        return new SessionRegister(ValueList.From(days.All.Concat(rough).OrderBy(session => session.On)), state.AsOf);
    }

    /// <summary>Sessions by their day while they are collected. A day without a time and the same day with one are one session; two times of a day are two.</summary>
    private sealed class SessionDays
    {
        private readonly SortedDictionary<EventDate, Session> _sessions = [];
        private readonly Dictionary<LocalDate, EventDate> _timed = [];

        internal IEnumerable<Session> All => _sessions.Values;

        private SessionStatus? StatusOn(EventDate on) => _sessions.GetValueOrDefault(KeyOf(on))?.Status;

        /// <summary>Says what is known of a day. A session that was held stays held, whatever is announced of its day.</summary>
        internal void Set(EventDate on, SessionStatus status, int? number, BargainingEvent because)
        {
            if (status != SessionStatus.Held && StatusOn(on) == SessionStatus.Held) return;
            var known = KeyOf(on);
            var key = known.Time is null ? on : known;
            _sessions.Remove(known);
            _sessions[key] = new Session(key, status, number, because);
            if (key.Time is not null) _timed[key.Anchor] = key;
        }

        private EventDate KeyOf(EventDate on)
        {
            if (!on.IsExact || _sessions.ContainsKey(on)) return on;
            if (on.Time is null) return _timed.GetValueOrDefault(on.Anchor, on);
            return _sessions.ContainsKey(on.Anchor) ? on.Anchor : on;
        }
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
