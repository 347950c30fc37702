using System.Globalization;

namespace ContractModel.Updates.Merging;

/// <summary>What is said where updates and a log do not agree.</summary>
internal static class MergeFindings
{
    internal static UpdateFinding Conflict(HeldFact held, ReadEvent read, ValueDifference difference, UpdatePage page) =>
        Of(held, read, Text(held, difference, NameOf(page)));

    internal static UpdateFinding Amended(HeldFact held, ReadEvent read, UpdatePage page) =>
        Of(held, read, $"\"{held.Id}\" was {held.Amended}; {NameOf(page)} tells it as it was.");

    internal static UpdateFinding OtherNumber(HeldFact held, ReadEvent read, UpdatePage page)
    {
        var (one, other) = ((SessionHeld)held.Event, (SessionHeld)read.Event);
        return Of(held, read, string.Create(CultureInfo.InvariantCulture, $"The session of {one.On} is number {one.Number} by the log ({held.Id}) and number {other.Number} by {NameOf(page)}."));
    }

    internal static UpdateFinding NoLongerTold(HeldFact held, UpdatePage page) =>
        new(Code.NoLongerTold, $"{NameOf(page)} no longer tells \"{held.Id}\".", about: held.Id);

    private static UpdateFinding Of(HeldFact held, ReadEvent read, string message) => new(Code.UpdateConflict, message, read.Span, held.Id);

    private static string Text(HeldFact held, ValueDifference difference, string page) => held.Event is SessionHeld { Number: { } number } && difference.Name == "day"
        ? string.Create(CultureInfo.InvariantCulture, $"Session {number} was held on {difference.Held} by the log ({held.Id}) and on {difference.Read} by {page}.")
        : $"The {difference.Name} of \"{held.Id}\" is {difference.Held} by the log and {difference.Read} by {page}.";

    private static string NameOf(UpdatePage page) => page.Address ?? "the page";
}
