using System.Diagnostics;
using NodaTime;

namespace ContractModel;

/// <summary>Something that happened in a round. A log holds facts: they are added, never edited; whether one was lawful is for the audit to say.</summary>
/// <remarks>
/// <para>The kinds of event are a closed family; no type outside this assembly can derive from it. The wire names are in
/// <c>docs/log-format.md</c> and are permanent.</para>
/// <para>Equality is by every member.</para>
/// </remarks>
[DebuggerDisplay("{Id,nq} {On} {GetType().Name,nq}")]
public abstract record BargainingEvent : OpenRecord
{
    private Recording? _recording;
    private string? _table;
    private ValueList<Source> _sources;

    private protected BargainingEvent()
    {
    }

    /// <summary>Gets the event's id, unique in its log; corrections and findings refer to it.</summary>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>Gets when it happened, as exactly as the sources say.</summary>
    public required EventDate On { get; init => field = value == default ? throw new ArgumentException("An event needs a day; the default value is none.", nameof(On)) : value; }

    /// <summary>Gets the day it was recorded; absent means the day it happened (<see cref="EventDate.Anchor"/>). It decides what was known on a day.</summary>
    public LocalDate? Recorded { get => _recording?.On; init => _recording = Recording.Of(value, RecordedBy, Note, Visibility); }

    /// <summary>Gets who recorded it; absent when not kept.</summary>
    public string? RecordedBy { get => _recording?.By; init => _recording = Recording.Of(Recorded, Require.OptionalText(value), Note, Visibility); }

    /// <summary>Gets the id of the table it belongs to; absent means the first table of the round.</summary>
    public string? Table { get => _table; init => _table = Require.OptionalId(value); }

    /// <summary>Gets where the fact was learned; empty when the log does not say.</summary>
    public ValueList<Source> Sources { get => _sources; init => _sources = Require.NoNulls(value); }

    /// <summary>Gets a note on the fact.</summary>
    public string? Note { get => _recording?.Note; init => _recording = Recording.Of(Recorded, RecordedBy, Require.OptionalText(value), Visibility); }

    /// <summary>Gets who may see it; anyone unless it is said otherwise.</summary>
    public Visibility Visibility { get => _recording?.Visibility ?? Visibility.Public; init => _recording = Recording.Of(Recorded, RecordedBy, Note, Require.NotNull(value)); }

    /// <summary>Reads one event as a log holds it. Whether its id is used once and its references find what they name is for the log to say.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="LogFormatException">The text is not an event; the exception has all errors.</exception>
    public static BargainingEvent Parse(string json) => Json.LogFile.ReadEvent(Require.NotNull(json));

    /// <summary>Writes the event as a log holds it, on one line.</summary>
    public string ToJson() => Json.LogFile.WriteEvent(this);

    /// <summary>Gets the day from which the fact was known: <see cref="Recorded"/> or, when that is absent, the day it happened.</summary>
    public LocalDate KnownFrom => Recorded ?? On.Anchor;

    /// <summary>Gets the wire name of the event's kind, such as <c>proposal-made</c>.</summary>
    public string Kind => this is UnrecognizedEvent unknown ? unknown.WrittenKind : EventKinds.NameOf(Tag);

    internal abstract EventTag Tag { get; }

    /// <summary>Sets what every event has in common. For the reader of the wire format only, before anyone else sees the event; its values are checked.</summary>
    internal void Describe(LocalDate? recorded, string? recordedBy, string? table, ValueList<Source> sources, string? note, Visibility visibility) =>
        (_recording, _table, _sources) = (Recording.Of(recorded, recordedBy, note, visibility), table, sources);

    private protected sealed override string Describe() => $"{GetType().Name} \"{Id}\" on {On}";

    private protected sealed override void SealHierarchy()
    {
    }

    /// <summary>What is kept of how a fact was recorded. Most logs keep nothing of it, and a long one would pay for it with every event.</summary>
    private sealed record Recording(LocalDate? On, string? By, string? Note, Visibility Visibility)
    {
        /// <summary>Makes one; <see langword="null"/> when there is nothing to keep, so that equal events hold equal members.</summary>
        internal static Recording? Of(LocalDate? on, string? by, string? note, Visibility visibility) =>
            on is null && by is null && note is null && ReferenceEquals(visibility, Visibility.Public) ? null : new(on, by, note, visibility);
    }
}

/// <summary>An event about one provision, by one side unless it says otherwise.</summary>
public abstract record ItemEvent : BargainingEvent
{
    private protected ItemEvent()
    {
    }

    /// <summary>Gets the article or memorandum.</summary>
    public required ProvisionKey Provision { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the title as printed on that day, errors included; absent when none was. Titles drift, the key does not.</summary>
    public string? Title { get; init => field = Require.OptionalText(value); }
}

/// <summary>An event of the procedure, done by somebody.</summary>
public abstract record ProceduralEvent : BargainingEvent
{
    private protected ProceduralEvent()
    {
    }

    /// <summary>Gets who did it; <see cref="Actor.Unstated"/> when the log does not say.</summary>
    public Actor By { get; init => field = Require.Defined(value); }

    /// <summary>Gets the id of the party that did it, where it matters which (one of eight unions, one of two agencies); absent otherwise.</summary>
    public string? Party { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets a value of this event that a statute's rule can ask for by its wire name; absent when the event has none by that name.</summary>
    internal virtual string? Facet(string name) => null;

    /// <summary>Gets a date of this event that a clock can count from; absent when it is not known or the event has none by that name.</summary>
    internal virtual EventDate? Moment(string name) => name == "on" ? On : null;
}
