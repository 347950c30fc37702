using ContractModel.Tests.Statutes;

namespace ContractModel.Tests.Procedures;

/// <summary>Times of day: counts that end at an hour, filings after hours, verdicts by the hour. Clocks go forward on 8 March and back on 1 November 2026.</summary>
public class ClockHoursTests
{
    private static readonly TinyLaw Notice = TinyLaw.Empty
        .Clock("notice", "wait", "48 hours", "'trigger': [{ 'event': 'strike-notice-given', 'moment': 'received' }], 'act': ['strike-began']")
        .Strike("{ 'elapsed': 'notice' }");

    [Theory]
    [InlineData("'keepsTime': true", "2026-05-01T15:10", "2026-05-04T15:10")]
    [InlineData("'keepsTime': true, 'roll': 'tiny'", "2026-04-29T15:10", "2026-05-04T15:10")]
    [InlineData("'keepsTime': true, 'readings': ['full']", "2026-05-01T15:10", "2026-05-05T15:10")]
    [InlineData("'keepsTime': true", "2026-05-01", null)]
    [InlineData("'keepsTime': false", "2026-05-01T15:10", null)]
    public void KeepsTime_EndsAtTheHourOfTheTrigger(string more, string trigger, string? moment)
    {
        var clock = Days("3 days", more).Round.With("impasse-declared", trigger).Clock("c");

        Moment(clock.EndsAt).Should().Be(moment);
        clock.Flags.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-03-07T15:00", "2026-03-08T15:00")]
    [InlineData("2026-10-31T15:00", "2026-11-01T15:00")]
    [InlineData("2026-03-07T02:30", "2026-03-08T03:30")] // there is no half past two on that day
    public void KeepsTime_OverAChangeOfTheClocks_KeepsTheHourOnTheWall(string trigger, string moment) =>
        Moment(Days("1 day", "'keepsTime': true").Round.With("impasse-declared", trigger).Clock("c").EndsAt).Should().Be(moment);

    [Theory]
    [InlineData("2026-05-04T15:10", "met")]
    [InlineData("2026-05-04T15:11", "late")]
    [InlineData("2026-05-04", "met")]
    public void KeepsTime_HoldsAnActAgainstTheHour(string act, string status) =>
        Days("3 days", "'keepsTime': true").Round.With("impasse-declared", "2026-05-01T15:10").With("report-issued", act).Clock("c").Status.Name.Should().Be(status);

    [Theory]
    [InlineData("2026-05-01T15:10", "2026-05-03T15:10")]
    [InlineData("2026-03-07T15:00", "2026-03-09T16:00")]
    [InlineData("2026-10-31T15:00", "2026-11-02T14:00")]
    public void Hours_AreHoursWhateverTheClocksShow(string received, string moment) => Moment(Noticed(received).Clock("notice").EndsAt).Should().Be(moment);

    [Theory]
    [InlineData("2026-05-02", null, "barred")]
    [InlineData("2026-05-03", "15:09", "barred")]
    [InlineData("2026-05-03", "15:10", "permitted")]
    [InlineData("2026-05-03", null, "permitted")]
    [InlineData("2026-05-04", "00:00", "permitted")]
    public void May_AtAnHour_IsHeldAgainstTheMoment(string day, string? time, string verdict)
    {
        var table = Noticed("2026-05-01T15:10").On(day);
        LocalTime? at = time is null ? null : new LocalTime(int.Parse(time[..2], System.Globalization.CultureInfo.InvariantCulture), int.Parse(time[3..], System.Globalization.CultureInfo.InvariantCulture));

        table.May(Side.Union, "strike", at).Verdict.Name.Should().Be(verdict);
    }

    [Fact]
    public void LawfulAt_IsTheMomentOnTheFirstLawfulDay()
    {
        var strike = Noticed("2026-05-01T15:10").May(Side.Union, "strike");
        strike.LawfulFrom.Should().Be(EeraRound.Day("2026-05-03"));
        Moment(strike.LawfulAt).Should().Be("2026-05-03T15:10");

        var withoutTime = Noticed("2026-05-01").May(Side.Union, "strike");
        withoutTime.LawfulFrom.Should().Be(EeraRound.Day("2026-05-03"), "at the latest by the last minute of that day");
        withoutTime.LawfulAt.Should().BeNull();
        Noticed("2026-05-01").Clock("notice").Flags.Should().Equal("time-unknown");
    }

    [Fact]
    public void LawfulAt_OfSeveralPeriods_IsTheLastMoment()
    {
        var law = Notice.Clock("cooling", "wait", "24 hours", "'trigger': ['impasse-declared']").Strike("{ 'all': [{ 'elapsed': 'notice' }, { 'elapsed': 'cooling' }] }", id: "both");
        var round = law.Round.With("strike-notice-given", "2026-05-01T10:00", "type=economic").With("impasse-declared", "2026-05-02T18:00");

        Moment(round.May(Side.Union, "both").LawfulAt).Should().Be("2026-05-03T18:00");
        var later = law.Clock("rest", "wait", "9 days", "'trigger': ['impasse-declared']").Strike("{ 'all': [{ 'elapsed': 'notice' }, { 'elapsed': 'rest' }] }", id: "last");
        var last = later.Round.With("strike-notice-given", "2026-05-01T10:00", "type=economic").With("impasse-declared", "2026-05-02T18:00").May(Side.Union, "last");
        last.LawfulFrom.Should().Be(EeraRound.Day("2026-05-11"));
        last.LawfulAt.Should().BeNull("the last day has no hour");
    }

    [Theory]
    [InlineData("2026-05-03T15:09", true)]
    [InlineData("2026-05-03T15:10", false)]
    [InlineData("2026-05-03", false)]
    public void Audit_JudgesAnActByItsHour(string strike, bool barred)
    {
        var findings = Noticed("2026-05-01T15:10").With("strike-began", strike, "by=union", "type=economic").Audit();

        findings.Any(finding => finding.Code == Code.Barred).Should().Be(barred);
        findings.Any(finding => finding.Code == Code.Early).Should().Be(barred);
    }

    [Theory]
    [InlineData("24 hours", "days=2", "2026-05-04T15:10", "met", "2026-05-04T15:11", "late")]
    [InlineData("1 day", "days=2", "2026-05-04T15:10", "met", "2026-05-04T15:11", "late")]
    [InlineData("24 hours", "until=2026-05-04", "2026-05-04T23:00", "met", "2026-05-05T00:00", "late")]
    [InlineData("1 day", "until=2026-05-04", "2026-05-04T23:00", "met", "2026-05-05T00:00", "late")]
    public void Extension_OfAPeriodThatEndsAtAnHour_MovesTheHourOrSetsADay(string length, string extension, string first, string firstStatus, string second, string secondStatus)
    {
        foreach (var whole in new[] { false, true })
        {
            var law = Days(length, "'keepsTime': true, 'extendable': 'agreement'").Made("whole", "deadline", "'latestOf': ['c'], 'act': ['report-issued'], 'extendable': 'agreement'");
            var id = whole ? "whole" : "c";

            Status(first).Should().Be(firstStatus);
            Status(second).Should().Be(secondStatus);

            string Status(string act) =>
                law.Round.With("impasse-declared", "2026-05-01T15:10").With("time-limit-extended", "2026-05-02", "by=both", $"limit={id}", extension).With("report-issued", act).Clock(id).Status.Name;
        }
    }

    [Theory] // the fourth of May 2026 is a Monday
    [InlineData("2026-05-04T16:00", "2026-05-04T16:00")]
    [InlineData("2026-05-04T16:01", "2026-05-05T08:00")]
    [InlineData("2026-05-01T17:00", "2026-05-04T08:00")]
    [InlineData("2026-05-02T09:00", "2026-05-04T08:00")]
    [InlineData("2026-05-02", "2026-05-04T08:00")]
    [InlineData("2026-05-04", "2026-05-04")]
    [InlineData("2026-05-02/2026-05-03", "2026-05-02/2026-05-03")]
    public void Filing_AfterHoursOrOnAClosedDay_CountsAsMadeOnTheNextOpenDay(string filed, string counted)
    {
        var clock = Days("5 days", "'filing': { 'until': '16:00', 'counts': '08:00', 'calendar': 'tiny' }").Round.With("impasse-declared", filed).Clock("c");

        clock.From.ToString().Should().Be(EventDate.Parse(counted).ToString());
        clock.End.Should().Be(EventDate.Parse(counted).Last!.Value.PlusDays(5));
    }

    [Fact]
    public void Filing_WithATimeThatIsKept_EndsAtTheHourItCountsAt() =>
        Moment(Days("5 days", "'keepsTime': true, 'filing': { 'until': '16:00', 'counts': '08:00', 'calendar': 'tiny' }").Round.With("impasse-declared", "2026-05-04T16:01").Clock("c").EndsAt)
            .Should().Be("2026-05-10T08:00");

    private static TinyLaw Days(string length, string more) => TinyLaw.Empty.Clock("c", "deadline", length, $"'trigger': ['impasse-declared'], 'act': ['report-issued'], {more}");

    private static LawRound Noticed(string received) => Notice.Round.With("strike-notice-given", "2026-01-01", "by=union", "type=economic", $"received={received}");

    private static string? Moment(ZonedDateTime? moment) => moment is { } at ? Iso.Write(at.LocalDateTime)[..16] : null;
}
