using ContractModel.Updates.Merging;
using NodaTime;

namespace ContractModel.Updates;

/// <summary>Puts what was read on pages into a log.</summary>
public static class UpdateMerge
{
    /// <summary>Merges readings into a log.</summary>
    /// <remarks>
    /// <para>A fact that the log holds already, under whatever id, adds nothing. A fact that was read from the same page before, and that the page now tells
    /// differently, is corrected by a correction event; what the log holds beyond the page (terms, notes, a place) is kept. A fact that it holds from elsewhere
    /// and that the page tells differently is a finding, and nothing is written; nor is anything where a person corrected or retracted what a page told, or took
    /// a correction back. What a page no longer tells is a finding too, where the log has it from an earlier merge of that page and from nowhere else.</para>
    /// <para>Events are put in the order of their days, so that several updates give one log in whatever order, and in however many steps, they are merged, as
    /// long as no two of them tell one fact that the log lacks: merged in steps, the first then tells it. In one call the order does not matter even so. Of several
    /// versions of one page in one call, all add but only the one published last corrects; merged in steps, the last merged does.</para>
    /// <para>Two days that are known only roughly can be one day if their ranges meet. What a recorder puts in words of his own (a text, a reason, a note) is never a
    /// difference.</para>
    /// </remarks>
    /// <param name="log">The log.</param>
    /// <param name="recorded">The day of merging, on which corrections are recorded.</param>
    /// <param name="readings">The readings.</param>
    /// <exception cref="ArgumentNullException">An argument or a reading is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A reading has an event for a table that the log does not have.</exception>
    public static MergeResult Into(NegotiationLog log, LocalDate recorded, params IEnumerable<UpdateReading> readings) =>
        LogMerge.Of(Require.NotNull(log), recorded, [.. Require.NotNull(readings)]);
}

/// <summary>A log with updates merged into it.</summary>
public sealed class MergeResult
{
    internal MergeResult(NegotiationLog log, ValueList<BargainingEvent> added, ValueList<EventCorrected> corrected, int held, ValueList<UpdateFinding> findings) =>
        (Log, Added, Corrected, Held, Findings) = (log, added, corrected, held, findings);

    /// <summary>Gets the log; the very one that was given when nothing was added.</summary>
    public NegotiationLog Log { get; }

    /// <summary>Gets the events that were added, in their order in the log.</summary>
    public ValueList<BargainingEvent> Added { get; }

    /// <summary>Gets the corrections that were added.</summary>
    public ValueList<EventCorrected> Corrected { get; }

    /// <summary>Gets the number of facts that the log held already.</summary>
    public int Held { get; }

    /// <summary>Gets what the updates and the log do not agree on.</summary>
    public ValueList<UpdateFinding> Findings { get; }
}
