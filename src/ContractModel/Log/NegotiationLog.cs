using System.Collections.Immutable;
using System.Diagnostics;
using ContractModel.Json;
using NodaTime;

namespace ContractModel;

/// <summary>The log of a round: who bargains with whom, and every event in the order in which it was recorded.</summary>
/// <remarks>
/// <para>Immutable; adding gives a new log that shares the events. Equality is by the head and the events, in their order.</para>
/// <para>The order of recording need not be the order of happening. A state is computed in the order of <see cref="EventDate.Anchor"/>; events of one day
/// keep the order of the log.</para>
/// </remarks>
[DebuggerDisplay("{Negotiation.Name,nq}: {Events.Count} events")]
public sealed class NegotiationLog : IEquatable<NegotiationLog>
{
    /// <summary>The number of the wire format this version reads and writes.</summary>
    public const int Format = 1;

    private readonly Lazy<LogIndex> _index;

    /// <summary>Makes a log.</summary>
    /// <exception cref="ArgumentNullException">An argument or an event is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An id is used twice, a reference finds nothing, or there is no table. The message has every such problem.</exception>
    public NegotiationLog(Negotiation negotiation, IEnumerable<BargainingEvent> events)
        : this(Require.NotNull(negotiation), Require.NoNulls(ValueList.From(Require.NotNull(events))), ExtraProperties.None)
    {
        RequireSound();
    }

    internal NegotiationLog(Negotiation negotiation, ValueList<BargainingEvent> events, ExtraProperties extra)
    {
        (Negotiation, Events, Extra) = (negotiation, events, extra);
        _index = new Lazy<LogIndex>(() => LogIndex.Of(Negotiation, Events, knownAt: null));
    }

    /// <summary>Gets the head of the log.</summary>
    public Negotiation Negotiation { get; }

    /// <summary>Gets the events, in the order in which they were recorded.</summary>
    public ValueList<BargainingEvent> Events { get; }

    /// <summary>Gets the properties of the file that this version does not know.</summary>
    public ExtraProperties Extra { get; }

    /// <summary>Gets the day of the last event, by <see cref="EventDate.Anchor"/>, corrections and retractions carried out; the day 0001-01-01 in a
    /// log without events.</summary>
    public LocalDate LastDay => Index.LastDay;

    internal LogIndex Index => _index.Value;

    /// <summary>Adds events at the end.</summary>
    /// <remarks>An event that the log already holds, equal in every member, is left out, so that a retry adds nothing.</remarks>
    /// <exception cref="ArgumentNullException">An event is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An id is used for two different events, or a reference finds nothing.</exception>
    public NegotiationLog Append(params IEnumerable<BargainingEvent> events)
    {
        var held = Events.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var added = Require.NotNull(events).Where(e => !(held.TryGetValue(Require.NotNull(e, nameof(events)).Id, out var same) && same.Equals(e))).ToImmutableArray();
        if (added.IsEmpty) return this;
        var appended = new NegotiationLog(Negotiation, ValueList.From(Events.Concat(added)), Extra);
        appended.RequireSound();
        return appended;
    }

    /// <summary>Gets the log that a reader may see: only events of the visibilities given, as they stand after corrections, and nothing the model does not know.</summary>
    /// <remarks>Corrections and retractions are carried out and left out, so that no trace of a hidden fact remains; an event whose correction is hidden is
    /// hidden too. An event that may be seen and refers to one that may not, or that was taken back, is there without the reference. The head has no
    /// visibility of its own and is there whole.</remarks>
    /// <param name="visibilities">What the reader may see; <see cref="Visibility.Public"/> alone for a public page.</param>
    public NegotiationLog VisibleTo(params IEnumerable<Visibility> visibilities)
    {
        var allowed = Require.NotNull(visibilities).ToHashSet();
        var kept = ImmutableArray.CreateBuilder<BargainingEvent>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var corrections = AmendmentsInForce.Corrections(Events);
        foreach (var e in AmendmentsInForce.Of(Events, knownAt: null))
        {
            if (e is UnrecognizedEvent || !allowed.Contains(e.Visibility)) continue;
            if (corrections.TryGetValue(e.Id, out var correction) && !allowed.Contains(correction.Visibility)) continue;
            kept.Add(EventReferences.Earlier(e)?.Id is { } id && !ids.Contains(id) ? EventReferences.Without(e) : e);
            ids.Add(e.Id);
        }

        return LogFile.WithoutUnknown(new NegotiationLog(Negotiation, new ValueList<BargainingEvent>(kept.DrainToImmutable()), ExtraProperties.None));
    }

    /// <summary>Reads a log from a file.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="LogFormatException">The file is not a log; the exception has all errors.</exception>
    public static NegotiationLog Read(string path)
    {
        using var file = File.OpenRead(Require.Text(path));
        return Read(file);
    }

    /// <summary>Reads a log from a stream to its end.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="LogFormatException">The text is not a log; the exception has all errors.</exception>
    public static NegotiationLog Read(Stream stream) =>
        LogFile.TryRead(Require.NotNull(stream), out var log, out var errors) ? log : throw new LogFormatException(errors);

    /// <summary>Reads a log from text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="LogFormatException">The text is not a log; the exception has all errors.</exception>
    public static NegotiationLog Parse(string json) => TryParse(json, out var log, out var errors) ? log : throw new LogFormatException(errors);

    /// <summary>Reads a log from text, or gives every error in it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static bool TryParse(string json, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out NegotiationLog? log, out IReadOnlyList<FormatError> errors) =>
        LogFile.TryRead(System.Text.Encoding.UTF8.GetBytes(Require.NotNull(json)), out log, out errors);

    /// <summary>Writes the log as JSON text, indented, with <c>\n</c> line ends.</summary>
    public string ToJson() => LogFile.Write(this);

    /// <summary>Writes the log as UTF-8 JSON.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    public void Write(Stream stream) => LogFile.Write(this, Require.NotNull(stream));

    /// <summary>Gets the JSON Schema (2020-12) of the format.</summary>
    public static string Schema() => LogSchema.Write();

    /// <summary>Gets the round and the number of events.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Negotiation.Name}: {Events.Count} events");

    /// <inheritdoc/>
    public bool Equals(NegotiationLog? other) =>
        other is not null && (ReferenceEquals(this, other) || (Negotiation == other.Negotiation && Events == other.Events && Extra.Equals(other.Extra)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NegotiationLog);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Negotiation.Id, Events.Count);

    // The paths of problems begin with the argument of the constructor that they are about.
    private void RequireSound()
    {
        var problems = LogRules.Check(Negotiation, Events.AsSpan());
        if (problems.Count > 0) throw new ArgumentException(string.Join('\n', problems.Select(p => $"{p.Path}: {p.Code.Name} {p.Message}")), problems[0].Path.Split('.', '[')[0]);
    }
}
