using ContractModel.Procedures;

namespace ContractModel.Tests.Laws;

/// <summary>What holds for every clock, whatever starts it.</summary>
public class ClockLawTests
{
    private static readonly Procedure Eera = ProcedureLibrary.BuiltIn.Get("us-ca-eera");

    [Fact]
    public void Deadlines_OfRandomLogs_AreInOrder() => RandomLogs.ShouldAll((log, _) =>
    {
        foreach (var clock in Negotiation.Replay(log).Tables.Values.SelectMany(table => table.Deadlines))
        {
            Ordered(clock.Raw);
            Ordered(clock.Rolled);
            foreach (var reading in clock.Readings) Ordered(reading.Days);
            (clock.Raw.Last < clock.From.Last).Should().BeFalse($"{clock} does not end before its trigger");
            (clock.Raw.First < clock.From.First).Should().BeFalse($"{clock} does not end before its trigger");
            if (!clock.Flags.Contains("extended")) (clock.Rolled.Last < clock.Raw.Last).Should().BeFalse($"{clock} is moved later, never earlier");
            var literal = clock.Readings.FirstOrDefault(reading => reading.Reading == Reading.Literal);
            var full = clock.Readings.FirstOrDefault(reading => reading.Reading == Reading.Full);
            if (literal is not null && full is not null) (full.Days.Last < literal.Days.Last).Should().BeFalse($"{clock} is over later by the full reading");
        }
    });

    [Fact]
    public void Raw_OfATriggerADayLater_IsNotEarlier() => RandomLogs.ShouldAll((_, dice) =>
    {
        var day = new LocalDate(1993, 1, 1).PlusDays(dice.Below(20_000));
        foreach (var clock in Eera.Clocks)
        {
            var version = clock.Versions[^1];
            var (today, tomorrow) = (new ClockCount(Eera, clock, version, day), new ClockCount(Eera, clock, version, day.PlusDays(1)));

            (tomorrow.Raw().Last < today.Raw().Last).Should().BeFalse($"{clock.Id} from {Iso.Write(day)}");
            (tomorrow.Rolled(tomorrow.Raw()).Last < today.Rolled(today.Raw()).Last).Should().BeFalse($"{clock.Id} from {Iso.Write(day)}, moved");
        }
    });

    [Fact]
    public void Raw_OfARoughTrigger_HoldsTheEndsOfTheDaysItCanBe() => RandomLogs.ShouldAll((_, dice) =>
    {
        var first = new LocalDate(1993, 1, 1).PlusDays(dice.Below(20_000));
        var last = first.PlusDays(dice.Below(40));
        var day = first.PlusDays(dice.Below(NodaTime.Period.DaysBetween(first, last) + 1));
        foreach (var clock in Eera.Clocks)
        {
            var rough = new ClockCount(Eera, clock, clock.Versions[^1], EventDate.Between(first, last)).Raw();
            var exact = new ClockCount(Eera, clock, clock.Versions[^1], day).Raw();

            rough.Contains(exact.First!.Value).Should().BeTrue($"{clock.Id}: {exact} lies in {rough}");
            rough.Contains(exact.Last!.Value).Should().BeTrue($"{clock.Id}: {exact} lies in {rough}");
        }
    });

    [Fact]
    public void EndsAt_OfHours_IsThatManyHoursOfTheStatutesZone() => RandomLogs.ShouldAll((_, dice) =>
    {
        // Gov. Code 3547(d): new subjects are made public within 24 hours, also over a change of the clocks.
        var clock = Eera.ClockOf("new-subject-public")!;
        var time = new LocalDate(2024, 1, 1).PlusDays(dice.Below(1200)).At(new LocalTime(dice.Below(24), dice.Below(60)));

        var end = new ClockCount(Eera, clock, clock.Versions[^1], EventDate.At(time)).EndsAt(null)!.Value;

        (end.ToInstant() - time.InZoneLeniently(Eera.Zone).ToInstant()).Should().Be(Duration.FromHours(24));
    });

    private static void Ordered(Period period) => (period.Last < period.First).Should().BeFalse($"{period} runs forward");
}
