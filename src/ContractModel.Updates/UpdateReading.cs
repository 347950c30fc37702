using System.Diagnostics;

namespace ContractModel.Updates;

/// <summary>What was read on a page: the events it tells, and the rest.</summary>
/// <remarks>Nothing of the page is dropped: every letter and digit of its text is in the span of an event, in <see cref="ReadEvent.Also"/> of one, or in the remainder.</remarks>
[DebuggerDisplay("{Events.Count} events, {Remainder.Count} left")]
public sealed class UpdateReading
{
    internal UpdateReading(UpdatePage page, ValueList<ReadEvent> events, ValueList<Leftover> remainder, ValueList<UpdateFinding> findings) =>
        (Page, Events, Remainder, Findings) = (page, events, remainder, findings);

    /// <summary>Gets the page.</summary>
    public UpdatePage Page { get; }

    /// <summary>Gets the events proposed, in the order of the page; a session comes before what happened in it.</summary>
    public ValueList<ReadEvent> Events { get; }

    /// <summary>Gets what was not understood, in the order of the page, sentence by sentence; of a sentence that was understood in part, the rest.</summary>
    public ValueList<Leftover> Remainder { get; }

    /// <summary>Gets what is doubtful about the page as a whole.</summary>
    public ValueList<UpdateFinding> Findings { get; }

    /// <summary>Writes the reading as JSON text: <c>events</c>, each as a log holds it with <c>span</c> and <c>confidence</c>; <c>remainder</c>; <c>findings</c>.</summary>
    public string ToJson() => ReadingFile.Write(this);

    /// <summary>Gets the counts in a line.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Page.Address ?? "page"}: {Events.Count} events, {Remainder.Count} parts left");
}

/// <summary>An event that a page tells.</summary>
/// <remarks>Equality is by every member.</remarks>
[DebuggerDisplay("{Event} ({Confidence})")]
public sealed record ReadEvent
{
    internal ReadEvent(BargainingEvent e, PageSpan span, ValueList<PageSpan> also, ValueList<string> inferred) =>
        (Event, Span, Also, Inferred) = (e, span, also, inferred);

    /// <summary>Gets the event. Its id is made of what it tells, so that the same page read again gives the same id; its source is the page.</summary>
    public BargainingEvent Event { get; }

    /// <summary>Gets the part of the page that tells it.</summary>
    public PageSpan Span { get; }

    /// <summary>Gets other parts that it rests on, such as the date at the head of the page; may be empty.</summary>
    public ValueList<PageSpan> Also { get; }

    /// <summary>Gets what was not printed and had to be worked out, each in a sentence; empty when all was stated.</summary>
    public ValueList<string> Inferred { get; }

    /// <summary>Gets whether the page states all of it.</summary>
    public Confidence Confidence => Inferred.IsEmpty ? Confidence.Stated : Confidence.Inferred;
}

/// <summary>How well a page supports an event that was read on it.</summary>
public enum Confidence
{
    /// <summary>The page states every part of it.</summary>
    Stated,

    /// <summary>A part was worked out: a year that is not printed, a day from "Monday", a side from the page's own words.</summary>
    Inferred,
}

/// <summary>A part of a page that was not understood.</summary>
/// <param name="Span">The part.</param>
/// <param name="Code">Why it was left; absent when it was simply not understood.</param>
public readonly record struct Leftover(PageSpan Span, Code? Code);

/// <summary>Something doubtful about a page, or about how it fits a log.</summary>
/// <remarks>Equality is by every member.</remarks>
[DebuggerDisplay("{Code.Name,nq}: {Message,nq}")]
public sealed record UpdateFinding
{
    internal UpdateFinding(Code code, string message, PageSpan? span = null, string? about = null) => (Code, Message, Span, About) = (code, message, span, about);

    /// <summary>Gets the permanent code.</summary>
    public Code Code { get; }

    /// <summary>Gets how much it weighs.</summary>
    public Severity Severity => Code.Severity;

    /// <summary>Gets what was found.</summary>
    public string Message { get; }

    /// <summary>Gets the part of the page it is about; absent when it is about the page or the log as a whole.</summary>
    public PageSpan? Span { get; }

    /// <summary>Gets the id of the event of the log it is about; absent when it is about none.</summary>
    public string? About { get; }

    /// <summary>Gets the finding in a line.</summary>
    public override string ToString() => $"{Code.Name} {Message}";
}
