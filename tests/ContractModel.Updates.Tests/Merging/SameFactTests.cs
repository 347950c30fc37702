using static ContractModel.Updates.Tests.Merging.MadeReadings;

namespace ContractModel.Updates.Tests.Merging;

/// <summary>What the log holds already adds nothing.</summary>
public class SameFactTests
{
    private static readonly UpdateReading Update = PageOf(
        Session("r", 3, 3),
        Proposal("p", 3, title: "Salary"),
        new ProposalRejected { Id = "x", On = March(3), Provision = ProvisionKey.Parse("9A"), By = Side.Employer },
        new LanguageAccepted { Id = "l", On = March(3), Provision = ProvisionKey.Parse("10"), By = Side.Employer },
        new TentativeAgreementReached { Id = "t", On = March(3), Provision = ProvisionKey.Parse("11") },
        new OfferNotMade { Id = "o", On = March(3), By = Actor.Employer, Subject = "Salary & benefits" },
        new SessionScheduled { Id = "n", On = March(3), Session = March(10) },
        new SessionCancelled { Id = "c", On = March(3), Session = March(5) },
        new SessionRescheduled { Id = "m", On = March(3), Session = March(6), To = March(7) });

    [Fact]
    public void Into_EmptyLog_AddsEveryKindInOrder()
    {
        var result = Log().Merge(Update);
        result.Log.Events.Select(e => e.Id).Should().Equal("r", "p", "x", "l", "t", "o", "c", "m", "n");
        result.Added.Should().Equal(result.Log.Events);
        result.Held.Should().Be(0);
    }

    [Fact]
    public void Into_SameUpdateTwice_IsTheVeryLog()
    {
        var once = Log().Merge(Update).Log;
        var twice = once.Merge(Update);
        twice.Log.Should().BeSameAs(once);
        (twice.Held, twice.Findings.Count).Should().Be((9, 0));
    }

    [Fact]
    public void Into_LogWithOtherIds_AddsNothing()
    {
        var log = Log([.. Update.Events.Select(read => read.Event with { Id = "own-" + read.Event.Id, Sources = [], Table = "main" })]);
        var result = log.Merge(Update);
        result.Log.Should().BeSameAs(log);
        (result.Held, result.Findings.Count).Should().Be((9, 0));
    }

    [Fact]
    public void Into_OtherTableSideOrDay_AddsAll()
    {
        var log = Log(Proposal("a", 3) with { Table = "health" }, Proposal("b", 3, by: Side.Employer), Proposal("c", 4));
        log.Merge(PageOf(Proposal("d", 3))).Added.Should().ContainSingle();
    }

    [Fact]
    public void Into_RoughDayInTheLog_IsTheSameFact()
    {
        var log = Log(Proposal("a", 3) with { On = EventDate.Between(March(1), March(5)) });
        log.Merge(PageOf(Proposal("b", 3))).Log.Should().BeSameAs(log);
        log.Merge(PageOf(Proposal("b", 6))).Added.Should().ContainSingle();
    }

    [Fact]
    public void Into_AliasOfTheRegister_IsTheSameFact()
    {
        var log = Log(Proposal("a", 3, "MOU SLCs"));
        log.Merge(PageOf(Proposal("b", 3, "MOU Small Learning Communities"))).Log.Should().BeSameAs(log);
        log.Merge(PageOf(Proposal("b", 4, "MOU Small Learning Communities"))).Log.Events[1].Should().BeOfType<ProposalMade>()
            .Which.Provision.Should().Be(ProvisionKey.Parse("MOU Small Learning Communities"));
    }

    [Theory]
    [InlineData("Salary & Benefits", "salary and benefits", true)]
    [InlineData("18", "18", true)]
    [InlineData("18", "19", false)]
    [InlineData("Salary", "Benefits", false)]
    public void Into_SubjectOfOfferNotMade_IsComparedFolded(string held, string read, bool same)
    {
        var log = Log(new OfferNotMade { Id = "a", On = March(3), By = Actor.Employer, Subject = held });
        log.Merge(PageOf(new OfferNotMade { Id = "b", On = March(3), By = Actor.Employer, Subject = read })).Held.Should().Be(same ? 1 : 0);
    }

    [Fact]
    public void Into_TwoDocumentsOnOneProvision_AreTwoFactsInAnyOrder()
    {
        var once = Log().Merge(PageOf(Proposal("a", 3, document: "a.pdf"), Proposal("a", 3), Proposal("b", 3, document: "b.pdf")));
        once.Log.Events.Select(e => e.Id).Should().Equal("a", "a-2", "b");
        once.Log.Merge(PageOf(Proposal("b", 3, document: "b.pdf"), Proposal("x", 3), Proposal("a", 3, document: "a.pdf"))).Log.Should().BeSameAs(once.Log);
    }

    [Fact]
    public void Into_OneDateAnnouncedByTwoUpdates_IsTwoEvents()
    {
        var log = Log(new SessionScheduled { Id = "a", On = March(1), Session = March(10) });
        log.Merge(PageOf(new SessionScheduled { Id = "b", On = March(3), Session = March(10) })).Added.Should().ContainSingle();
        log.Merge(PageOf(new SessionScheduled { Id = "b", On = March(1), Session = March(10) })).Log.Should().BeSameAs(log);
    }

    [Fact]
    public void Into_IdOfAnotherFact_IsGivenAFreeOne()
    {
        var log = Log(Proposal("a", 3), Proposal("a-2", 4), Session(new string('s', 80), 1, 1));
        var result = log.Merge(PageOf(Proposal("a", 5), Session(new string('s', 80), 2, 2)));
        result.Added.Select(e => e.Id).Should().Equal(new string('s', 78) + "-2", "a-3");
    }

    [Fact]
    public void Into_TableTheLogLacks_Throws()
    {
        var merge = () => Log().Merge(PageOf(Session("a", 1), Session("b", 2) with { Table = "wages" }));
        merge.Should().Throw<ArgumentException>().WithMessage("*\"wages\"*").WithParameterName("readings");
    }

    [Fact]
    public void Into_Null_Throws()
    {
        var reading = () => UpdateMerge.Into(Log(), MergeDay, [null!]);
        reading.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Into_OwnEventsOfTheSample_ChangeNothing()
    {
        var log = ContractModel.Tests.Repository.Sample("utla-lausd-2025");
        var readings = log.Events.Where(IsRead).GroupBy(e => e.Sources[0].Where)
            .Select(page => PageAt("https://www." + page.Key, [.. page.Select((e, i) => e with { Id = $"r{i}", Note = null })])).ToArray();
        var result = log.Merge(readings);
        result.Log.Should().BeSameAs(log);
        result.Findings.Should().BeEmpty();
        result.Held.Should().Be(117);
    }

    [Fact]
    public void Into_LogWithUnknownProperties_KeepsThem()
    {
        var log = NegotiationLog.Parse("""{"format":1,"negotiation":{"id":"r","name":"Round","tables":[{"id":"main","name":"Main"}]},"events":[],"later":7}""");
        log.Merge(Update).Log.Extra.Should().ContainSingle().Which.Name.Should().Be("later");
    }

    private static bool IsRead(BargainingEvent e) => e is SessionHeld or SessionScheduled or SessionCancelled or SessionRescheduled
        or ProposalMade or ProposalRejected or LanguageAccepted or TentativeAgreementReached or OfferNotMade;
}
