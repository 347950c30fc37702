using static ContractModel.Updates.Tests.Merging.MadeReadings;

namespace ContractModel.Updates.Tests.Merging;

/// <summary>A page that corrects its day corrects what was read from it, and tells nothing twice.</summary>
public class MovedDayTests
{
    private const string Address = "https://example.org/session-4";

    private const string Page = """
        March 3, 2026

        The Union bargaining team met with the District today for the 4th bargaining session.

        Union Counter Proposals

        Article 7 - Class Size PDF 03.03.2026
        Article 14 - Wages PDF 03.03.2026

        We reached a tentative agreement on Article 12. Next bargaining sessions are March 10 and 17.

        """;

    [Fact]
    public void Into_PageThatCorrectsItsDay_CorrectsEveryFact()
    {
        var log = Log();
        var once = UpdateMerge.Into(log, MergeDay, UpdatePage.OfText(Page, Address).Read()).Log;
        var changed = UpdatePage.OfText(Page.Replace("March 3,", "March 4,", StringComparison.Ordinal).Replace("03.03.2026", "03.04.2026", StringComparison.Ordinal), Address);

        var result = UpdateMerge.Into(once, MergeDay, changed.Read());

        result.Added.Should().BeEmpty();
        result.Findings.Should().BeEmpty();
        result.Corrected.Select(correction => correction.Corrects).Should().Equal("s4", "s4-next-2026-03-10", "s4-next-2026-03-17", "s4-ta-12", "s4-u-14", "s4-u-7");
        result.Corrected.Should().OnlyContain(correction => correction.Replacement.On == new LocalDate(2026, 3, 4));
        UpdateMerge.Into(result.Log, MergeDay, changed.Read()).Log.Should().BeSameAs(result.Log);
    }

    [Fact]
    public void Into_TwoVersionsOfOneAge_CorrectsNothingAndSaysSo()
    {
        var log = UpdateMerge.Into(Log(), MergeDay, UpdatePage.OfText(Page, Address).Read()).Log;
        var one = UpdatePage.OfText(Page.Replace("Wages", "Pay", StringComparison.Ordinal), Address).Read();
        var other = UpdatePage.OfText(Page.Replace("Wages", "Salaries", StringComparison.Ordinal), Address).Read();

        var result = UpdateMerge.Into(log, MergeDay, one, other);

        result.Log.Should().BeSameAs(log);
        result.Findings.Should().HaveCount(2).And.OnlyContain(finding => finding.Code == Code.UpdateConflict && finding.About == "s4-u-14");
    }
}
