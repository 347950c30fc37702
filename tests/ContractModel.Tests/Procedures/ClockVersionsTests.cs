using ContractModel.Tests.Statutes;

namespace ContractModel.Tests.Procedures;

/// <summary>Rules that ended, and rules that a later act deemed never in force.</summary>
public class ClockVersionsTests
{
    private static readonly TinyLaw Ended = Of("'from': '2000-01-01', 'until': '2025-12-31', 'length': '7 days'");
    private static readonly TinyLaw Followed = Of("'from': '2000-01-01', 'until': '2025-12-31', 'length': '7 days'", "'from': '2026-01-01', 'length': '30 days'");
    private static readonly TinyLaw Voided = Of("'from': '2000-01-01', 'length': '7 days'", "'from': '2026-01-01', 'length': '30 days', 'voided': '2026-06-01'");

    [Fact]
    public void Until_IsTheLastDayOnWhichItCanBegin()
    {
        Declared(Ended, "2025-12-31").Clock("c").End.Should().Be(EeraRound.Day("2026-01-07"));
        Declared(Ended, "2026-01-01").Runs("c").Should().BeFalse();
    }

    [Theory]
    [InlineData("2025-12-24", false)]
    [InlineData("2025-12-25", true)]
    public void Until_InsideARunningPeriod_IsAChangeOfTheLaw(string declared, bool changed)
    {
        foreach (var law in new[] { Ended, Followed })
        {
            Declared(law, declared).Clock("c").Flags.Should().Equal(changed ? ["law-changed"] : []);
            Declared(law, declared).Audit().Any(finding => finding.Code == Code.LawChanged).Should().Be(changed);
        }
    }

    [Fact]
    public void Versions_ThatFollowEachOther_CountFromTheirFirstDay() => Declared(Followed, "2026-01-01").Clock("c").End.Should().Be(EeraRound.Day("2026-01-31"));

    [Theory]
    [InlineData(null, "2026-03-08")]
    [InlineData("2026-03-01", "2026-03-31")]
    [InlineData("2026-05-31", "2026-03-31")]
    [InlineData("2026-06-01", "2026-03-08")]
    [InlineData("2026-12-31", "2026-03-08")]
    public void Voided_CountsOnlyForOneWhoAsksWhatWasKnownBefore(string? knownAt, string end) =>
        Declared(Voided, "2026-03-01").On("2026-03-02", knownAt).Deadlines.Single().End.Should().Be(EeraRound.Day(end));

    [Fact]
    public void Voided_ChangesTheLawOnlyForOneWhoAsksWhatWasKnownBefore()
    {
        var round = Declared(Voided, "2025-12-28");

        round.On("2026-03-02").Deadlines.Single().Flags.Should().BeEmpty();
        round.On("2026-03-02", "2026-03-02").Deadlines.Single().Flags.Should().Equal("law-changed");
    }

    [Fact]
    public void Voided_LeavesTheVersionBeforeItInForceUntilTheNextOne()
    {
        var law = Of(
            "'from': '2000-01-01', 'length': '7 days'",
            "'from': '2020-01-01', 'until': '2020-06-30', 'length': '30 days', 'voided': '2021-01-01'",
            "'from': '2026-01-01', 'length': '10 days'");

        Declared(law, "2020-03-01").Clock("c").End.Should().Be(EeraRound.Day("2020-03-08"));
        Declared(law, "2025-03-01").Clock("c").End.Should().Be(EeraRound.Day("2025-03-08"));
        Declared(law, "2026-03-01").Clock("c").End.Should().Be(EeraRound.Day("2026-03-11"));
    }

    [Fact]
    public void Voided_OfACondition_CountsOnlyForOneWhoAsksWhatWasKnownBefore()
    {
        var law = TinyLaw.Empty.Permission($"'id': 'strike', 'name': 'Strike', 'side': 'union', 'conditions': [{TinyLaw.Condition("never", "{ 'phase': ['free'] }", "barred", ", 'voided': '2026-06-01'")}]");
        var round = Declared(law, "2026-03-01");

        round.May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted);
        round.May(Side.Union, "strike").Conditions.Should().BeEmpty();
        round.On("2026-03-02", "2026-05-31").May(Side.Union, "strike").Verdict.Should().Be(Verdict.Barred);
        round.On("2026-03-02", "2026-06-01").May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted);
    }

    private static TinyLaw Of(params string[] versions) =>
        TinyLaw.Empty.ClockOf("c", "deadline", $"'trigger': ['impasse-declared'], 'versions': [{string.Join(", ", versions.Select(version => $"{{ {version}, {TinyLaw.Citation} }}"))}]");

    private static LawRound Declared(TinyLaw law, string day) => law.Round.With("impasse-declared", day);
}
