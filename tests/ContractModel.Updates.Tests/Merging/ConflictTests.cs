using static ContractModel.Updates.Tests.Merging.MadeReadings;

namespace ContractModel.Updates.Tests.Merging;

/// <summary>What the log holds from elsewhere is not overwritten, and what a page drops is told.</summary>
public class ConflictTests
{
    [Fact]
    public void Into_SessionOnAnotherDay_IsAFindingOnly()
    {
        var log = Log(Session("s13", 21, 13).From("other.example.org"));
        var result = log.Merge(PageOf(Session("r", 22, 13)));
        result.Log.Should().BeSameAs(log);
        var finding = result.Findings.Should().ContainSingle().Subject;
        (finding.Code, finding.About, finding.Span).Should().Be((Code.UpdateConflict, "s13", (PageSpan?)new PageSpan(0, 1)));
        finding.Message.Should().Be($"Session 13 was held on 2026-03-21 by the log (s13) and on 2026-03-22 by {Here}.");
    }

    [Fact]
    public void Into_SessionOfThatDayWithAnotherNumber_IsAFindingOnly()
    {
        var log = Log(Session("s13", 21, 13));
        var result = log.Merge(PageOf(Session("r", 21, 14)));
        result.Log.Should().BeSameAs(log);
        result.Findings.Should().ContainSingle().Which.Message.Should().Contain("number 13").And.Contain("number 14");
    }

    [Fact]
    public void Into_SessionsOfOneRoughRange_AreTwo() =>
        Log(Session("s10", 1, 10) with { On = EventDate.Between(March(1), March(9)) })
            .Merge(PageOf(Session("s11", 1, 11) with { On = EventDate.Between(March(1), March(9)) })).Added.Should().ContainSingle();

    [Fact]
    public void Into_OtherTitleFromElsewhere_IsAFindingWithBothValues() =>
        Log(Proposal("p", 3, title: "One")).Merge(PageOf(Proposal("q", 3, title: "Two"))).Findings.Should().ContainSingle()
            .Which.Message.Should().Be($"The title of \"p\" is One by the log and Two by {Here}.");

    [Fact]
    public void Into_MoreThanTheLogHasFromElsewhere_IsHeld()
    {
        var result = Log(Proposal("p", 3)).Merge(PageOf(Proposal("q", 3, title: "Two", document: "b.pdf")));
        (result.Held, result.Added.Count, result.Corrected.Count, result.Findings.Count).Should().Be((1, 0, 0, 0));
    }

    [Fact]
    public void Into_PageWithoutAddress_CorrectsNothing()
    {
        var log = Log(Proposal("p", 3, title: "One").From(Here));
        log.Merge(PageAt(null, Proposal("q", 3, title: "Two"))).Log.Should().BeSameAs(log);
    }

    [Fact]
    public void Into_FormatInOtherCapitals_IsNoDifference() =>
        Log(Session("s", 3, 3) with { Format = "ZOOM" }).Merge(PageOf(Session("r", 3, 3) with { Format = "Zoom" })).Held.Should().Be(1);

    [Fact]
    public void Into_PageThatDropsAFact_SaysSo()
    {
        var log = Log().Merge(PageOf(Session("s", 3, 3), Proposal("p", 3), Proposal("q", 3, "10"))).Log;
        var result = log.Merge(PageOf(Session("s", 3, 3), Proposal("p", 3)));
        result.Log.Should().BeSameAs(log);
        var finding = result.Findings.Should().ContainSingle().Subject;
        (finding.Code, finding.About).Should().Be((Code.NoLongerTold, "q"));
    }

    [Fact]
    public void Into_FactOfThePageLoggedByHandOrOfTwoPages_IsNotMissed()
    {
        var two = Proposal("q", 3, "10") with { Sources = [new Source { Where = Here, Page = "characters 1-2" }, new Source { Where = "elsewhere.example.org" }] };
        Log(Proposal("p", 3).From(Here), two).Merge(PageOf(Session("s", 3, 3))).Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("characters 120-188", true)]
    [InlineData("schedule", false)]
    [InlineData(null, false)]
    public void IsOne_TellsAPlaceFromAPersonsWords(string? page, bool isPlace) => PagePlace.IsOne(page).Should().Be(isPlace);

    [Fact]
    public void Of_Span_IsItsBounds() => PagePlace.Of(new PageSpan(120, 68)).Should().Be("characters 120-188");
}
