using static ContractModel.Updates.Tests.Merging.MadeReadings;

namespace ContractModel.Updates.Tests.Merging;

/// <summary>A page that tells a fact of its own differently corrects it; a person's word stays.</summary>
public class CorrectionTests
{
    private static readonly ProposalMade Held = (Proposal("p", 3, title: "Salery", document: "a.pdf") with
    {
        Terms = [new TotalRaise { Percent = Percent.Parse("4%") }], Note = "Own note.", Visibility = Visibility.Union,
    }).ReadFrom("http://www.Example.org/Update-3/#top");

    [Fact]
    public void Into_CorrectedPage_CorrectsOnceAndKeepsWhatThePageLacks()
    {
        var log = Log(Held);
        var update = PageOf(Proposal("q", 3, title: "Salary"));
        var result = log.Merge(update);
        var correction = result.Corrected.Should().ContainSingle().Subject;
        (correction.Id, correction.On, correction.Recorded).Should().Be(("p.c1", (EventDate)MergeDay, (LocalDate?)MergeDay));
        correction.Replacement.Should().Be(Held with { Title = "Salary", Sources = correction.Replacement.Sources });
        correction.Replacement.Sources.Should().ContainSingle().Which.Where.Should().Be(Here);
        result.Log.Events.Should().Equal(Held, correction);
        result.Log.Merge(update).Log.Should().BeSameAs(result.Log);
    }

    [Fact]
    public void Into_DocumentThePageAdds_IsACorrection() =>
        Log(Proposal("p", 3).ReadFrom(Here)).Merge(PageOf(Proposal("q", 3, document: "a.pdf"))).Corrected.Should().ContainSingle()
            .Which.Replacement.As<ProposalMade>().Document!.Address.Should().Be("a.pdf");

    [Fact]
    public void Into_PageThatGoesOnChanging_CorrectsAgain()
    {
        var log = Log().Merge(PageOf(Proposal("p", 3, title: "One"))).Log;
        log = log.Merge(PageOf(Proposal("p", 3, title: "Two"))).Log;
        log = log.Merge(PageOf(Proposal("p", 3, title: "One"))).Log;
        log.Events.Select(e => e.Id).Should().Equal("p", "p.c1", "p.c2");
        log.Events[2].As<EventCorrected>().Replacement.As<ProposalMade>().Title.Should().Be("One");
    }

    [Fact]
    public void Into_SessionOfOtherDayOnItsOwnPage_IsCorrected() =>
        Log().Merge(PageOf(Session("s", 3, 3))).Log.Merge(PageOf(Session("s", 4, 3))).Corrected.Should().ContainSingle()
            .Which.Replacement.On.Should().Be((EventDate)March(4));

    [Fact]
    public void Into_TwoVersionsInOneCall_TheOnePublishedLaterHoldsAndTwiceIsOnce()
    {
        var older = Published(March(3), Here, Proposal("p", 3, title: "Old"));
        var newer = Published(March(9), Here, Proposal("p", 3, title: "New"));
        var once = Log().Merge(newer, older).Log;
        once.Should().Be(Log().Merge(older, newer).Log);
        once.Events[1].As<EventCorrected>().Replacement.As<ProposalMade>().Title.Should().Be("New");
        once.Merge(older, newer).Log.Should().BeSameAs(once);
    }

    [Fact]
    public void Into_FactAPersonRetracted_StaysRetracted()
    {
        var update = PageOf(Proposal("p", 3), Session("s", 3, 3));
        var log = Log().Merge(update).Log.Append(new EventRetracted { Id = "no", On = March(20), Retracts = "p" });
        var result = log.Merge(update);
        result.Log.Should().BeSameAs(log);
        var finding = result.Findings.Should().ContainSingle().Subject;
        (finding.Code, finding.About).Should().Be((Code.UpdateConflict, "p"));
        finding.Message.Should().Contain("retracted by \"no\"");
    }

    [Fact]
    public void Into_FactAPersonCorrected_StaysAsThePersonPutIt()
    {
        var update = PageOf(Proposal("p", 3, title: "Printed"));
        var merged = Log().Merge(update).Log;
        foreach (var put in new[] { Proposal("p", 3, title: "Own"), Proposal("p", 5), Proposal("p", 3, "10") })
        {
            var log = merged.Append(new EventCorrected { Id = "fix", On = March(20), Replacement = put with { Sources = merged.Events[0].Sources } });
            var result = log.Merge(update);
            result.Log.Should().BeSameAs(log);
            result.Findings.Should().ContainSingle().Which.Message.Should().Contain("corrected by \"fix\"");
        }
    }

    [Fact]
    public void Into_CorrectionAPersonTookBack_IsNotMadeAgain()
    {
        var changed = PageOf(Proposal("p", 3, title: "Two"));
        var log = Log().Merge(PageOf(Proposal("p", 3, title: "One"))).Log.Merge(changed).Log.Append(new EventRetracted { Id = "no", On = MergeDay, Retracts = "p.c1" });
        var result = log.Merge(changed);
        result.Log.Should().BeSameAs(log);
        result.Findings.Should().ContainSingle().Which.About.Should().Be("p");
    }

    [Fact]
    public void Into_LongId_IsShortenedForTheCorrection()
    {
        var id = new string('p', 80);
        Log(Proposal(id, 3).ReadFrom(Here)).Merge(PageOf(Proposal("q", 3, title: "T"))).Corrected[0].Id.Should().Be(id[..77] + ".c1");
    }

    [Fact]
    public void Into_DifferenceFromWhatAPersonLoggedFromThePage_IsAFinding()
    {
        var log = Log(Proposal("p", 3, title: "Class sizes").From(Here));

        var result = log.Merge(PageOf(Proposal("q", 3, title: "Class Size")));

        result.Log.Should().BeSameAs(log);
        result.Findings.Should().ContainSingle().Which.Code.Should().Be(Code.UpdateConflict);
    }
}
