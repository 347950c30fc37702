using ContractModel.Tests.Statutes;

namespace ContractModel.Tests.Procedures;

/// <summary>Patterns that count from the later of several dates, or ask for what an event does not say.</summary>
public class PatternWordsTests
{
    private static readonly TinyLaw Later = TinyLaw.Empty.Clock("c", "wait", "10 days", "'trigger': [{ 'event': 'strike-notice-given', 'laterOf': ['received', 'receivedByAgency'] }]");

    [Theory]
    [InlineData("2026-05-04", "2026-05-03", "2026-05-04")]
    [InlineData("2026-05-03", "2026-05-04", "2026-05-04")]
    [InlineData("2026-05-03T16:00", "2026-05-03T09:00", "2026-05-03T16:00")]
    [InlineData("2026-05-03T09:00", "2026-05-03T16:00", "2026-05-03T16:00")]
    [InlineData("2026-05-03", "2026-05-03T16:00", "2026-05-03T16:00")]
    public void LaterOf_CountsFromTheLaterDate(string received, string byAgency, string from)
    {
        var clock = Noticed($"received={received}", $"receivedByAgency={byAgency}").Clock("c");

        clock.From.Should().Be(EventDate.Parse(from));
        clock.End.Should().Be(EventDate.Parse(from).Anchor.PlusDays(10));
        clock.Flags.Should().BeEmpty();
    }

    [Fact]
    public void LaterOf_WhereOneDateIsMissing_CountsFromTheOtherAndSaysSo()
    {
        var clock = Noticed("received=2026-05-04").Clock("c");

        clock.From.Should().Be(EventDate.Parse("2026-05-04"));
        clock.Flags.Should().Equal("receipt-unknown");
        Noticed().Clock("c").From.Should().Be(EventDate.Parse("2026-05-01"), "where nobody wrote down the receipt, the day of the notice counts");
    }

    [Fact]
    public void LaterOf_ADateTheEventDoesNotHave_IsRefused() =>
        TinyLaw.Empty.Clock("c", "wait", "10 days", "'trigger': [{ 'event': 'strike-notice-given', 'laterOf': ['received', 'seen'] }]").Errors.Should().Equal("CM3003 $.clocks[0].trigger[0]");

    [Theory]
    [InlineData("written=yes|unstated", "yes", true)]
    [InlineData("written=yes|unstated", null, true)]
    [InlineData("written=yes|unstated", "no", false)]
    [InlineData("written=unstated", null, true)]
    [InlineData("written=unstated", "yes", false)]
    [InlineData("written=yes", null, false)]
    public void Unstated_IsTheValueOfAnEventThatDoesNotSay(string where, string? written, bool matches)
    {
        var law = TinyLaw.Empty.Clock("c", "wait", "10 days", $"'trigger': [{{ 'event': 'impasse-declared', 'where': ['{where}'] }}]");

        law.Round.With("impasse-declared", "2026-05-01", written is null ? [] : [$"written={written}"]).Runs("c").Should().Be(matches);
    }

    [Theory]
    [InlineData("receivedByUnion=2026-05-05", "received=2026-05-03", "2026-05-05")]
    [InlineData("received=2026-05-03", "received=2026-05-03", "2026-05-03")]
    public void ReceiptOfOneSide_WhereItIsNotWrittenDown_IsThatOfBoth(string first, string second, string from)
    {
        var law = TinyLaw.Empty.Clock("c", "wait", "10 days", "'trigger': [{ 'event': 'report-issued', 'moment': 'receivedByUnion' }]");

        law.Round.With("report-issued", "2026-05-01", [.. new[] { first, second }.Distinct()]).Clock("c").From.Should().Be(EventDate.Parse(from));
        law.Round.With("report-issued", "2026-05-01").Clock("c").From.Should().Be(EventDate.Parse("2026-05-01"));
    }

    private static LawRound Noticed(params string[] values) => Later.Round.With("strike-notice-given", "2026-05-01", ["by=union", "type=economic", .. values]);
}
