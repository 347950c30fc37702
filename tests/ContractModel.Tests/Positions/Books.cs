using ContractModel.Tests.Procedures;

namespace ContractModel.Tests.Positions;

/// <summary>Positions of the samples on a day, and figures by what they measure.</summary>
internal static class Books
{
    /// <summary>Gets the positions on an item as of a day; absent means the day of the last event.</summary>
    internal static ItemPositions Item(this NegotiationLog log, string key, string? asOf = null, string? table = null)
    {
        var book = PositionBook.Of(Negotiation.Replay(log, asOf is null ? null : EeraRound.Day(asOf)));
        return table is null ? book.On(key)! : book.Items.Single(item => item.Table.Id == table && item.Key.Equals(ProvisionKey.Parse(key)));
    }

    /// <summary>Gets the ongoing pay of everyone; absent when there is no such figure.</summary>
    internal static Pay? Pay(this ValueList<Figure> figures) => figures.On(MeasureKind.OngoingPay) is { } pay ? new(pay.Amount, pay.Compounded) : null;

    internal static Figure? On(this ValueList<Figure> figures, MeasureKind kind, string? subject = null) =>
        figures.SingleOrDefault(figure => figure.Measure.Kind == kind && figure.Measure.Subject == subject);

    internal static decimal? AmountOn(this ValueList<Figure> figures, MeasureKind kind, string? subject = null) => figures.On(kind, subject)?.Amount;

    /// <summary>Gets the gap on the ongoing pay of everyone.</summary>
    internal static Gap PayGap(this ItemPositions item) => item.Gaps.Single(gap => gap.Measure.Kind == MeasureKind.OngoingPay && gap.Measure.Subject is null);

    /// <summary>Gets the gap on ongoing pay after each move.</summary>
    internal static IEnumerable<decimal?> PaySeries(this ItemPositions item) => item.Series(item.PayGap().Measure).Select(point => point.Gap.Distance);

    internal static IEnumerable<MoveDirection> Directions(this ItemPositions item, Side side) => item.Moves.Where(move => move.Side == side).Select(move => move.Direction);

    internal static ApartOffer The(this ItemPositions item, ApartOfferKind kind) => item.Apart.Single(offer => offer.Kind == kind);
}

/// <summary>Points of ongoing pay, plain and compounded.</summary>
internal sealed record Pay(decimal Plain, decimal? Compounded);
