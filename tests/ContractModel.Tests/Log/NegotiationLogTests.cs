namespace ContractModel.Tests.Logs;

public class NegotiationLogTests
{
    [Fact]
    public void Constructor_IdUsedTwice_ThrowsAndNamesIt()
    {
        var make = () => Example.Log(Example.Session("s1", 2), Example.Session("s1", 3));

        make.Should().Throw<ArgumentException>().WithMessage("events[1].id: CM1012*\"s1\"*");
    }

    [Fact]
    public void Constructor_UnknownTable_ThrowsAndNamesIt()
    {
        var make = () => Example.Log(Example.Session("s1", 2) with { Table = "attic" });

        make.Should().Throw<ArgumentException>().WithMessage("events[0].table: CM1013*\"attic\"*");
    }

    [Fact]
    public void Constructor_UnknownParty_ThrowsAndNamesIt()
    {
        var make = () => Example.Log(Example.Session("s1", 2) with { Party = "nobody" });

        make.Should().Throw<ArgumentException>().WithMessage("events[0].party: CM1013*\"nobody\"*");
    }

    [Fact]
    public void Constructor_ProvisionMovedToUnknownTable_ThrowsAndNamesIt()
    {
        var make = () => Example.Log(new ProvisionMoved { Id = "m", On = Example.March(2), Provision = new ArticleNumber(9), ToTable = "attic" });

        make.Should().Throw<ArgumentException>().WithMessage("events[0].toTable: CM1013*\"attic\"*");
    }

    public static TheoryData<BargainingEvent, string> PartsThatAreNotThere()
    {
        var on = EventDate.Parse("2026-03-02");
        return new()
        {
            { new VoteHeld { Id = "e", On = on, Type = VoteKind.Ratification, Unit = "gone" }, "unit" },
            { new AgreementRatified { Id = "e", On = on, Unit = "gone" }, "unit" },
            { new RatificationRejected { Id = "e", On = on, Unit = "gone" }, "unit" },
            { new ChargeFiled { Id = "e", On = on, Charge = "c", AgainstParty = "gone" }, "againstParty" },
        };
    }

    [Theory]
    [MemberData(nameof(PartsThatAreNotThere))]
    public void Constructor_UnknownUnitOrPartyCharged_ThrowsAndNamesIt(BargainingEvent fact, string property)
    {
        var make = () => Example.Log(fact);

        make.Should().Throw<ArgumentException>().WithMessage($"events[0].{property}: CM1013*\"gone\"*");
    }

    public static TheoryData<BargainingEvent, string> ReferencesToNothing()
    {
        var (on, key) = (EventDate.Parse("2026-03-02"), new ArticleNumber(9));
        return new()
        {
            { new ProposalMade { Id = "e", On = on, Provision = key, By = Side.Union, Answers = "gone" }, "answers" },
            { new ProposalRejected { Id = "e", On = on, Provision = key, By = Side.Union, Answers = "gone" }, "answers" },
            { new TentativeAgreementReached { Id = "e", On = on, Provision = key, Answers = "gone" }, "answers" },
            { new InformationSupplied { Id = "e", On = on, Answers = "gone" }, "answers" },
            { new StatementMade { Id = "e", On = on, Type = StatementKind.Claim, Text = "No.", About = "gone" }, "about" },
            { new ChargeFiled { Id = "e", On = on, Charge = "c", About = "gone" }, "about" },
            { new EventRetracted { Id = "e", On = on, Retracts = "gone" }, "retracts" },
            { new EventCorrected { Id = "e", On = on, Replacement = new SessionHeld { Id = "gone", On = on } }, "event.id" },
        };
    }

    [Theory]
    [MemberData(nameof(ReferencesToNothing))]
    public void Constructor_ReferenceToNothing_ThrowsAndNamesIt(BargainingEvent fact, string property)
    {
        var make = () => Example.Log(fact);

        make.Should().Throw<ArgumentException>().WithMessage($"events[0].{property}: CM1013*\"gone\"*");
    }

    [Fact]
    public void Constructor_ReferenceToALaterEvent_Throws()
    {
        var make = () => Example.Log(Example.Proposal("p1", 2, answers: "p2"), Example.Proposal("p2", 1));

        make.Should().Throw<ArgumentException>().WithMessage("*\"p2\"*");
    }

    [Fact]
    public void Constructor_SeveralProblems_NamesEveryOne()
    {
        var make = () => Example.Log(
            Example.Session("s1", 2) with { Table = "attic", Party = "nobody" }, Example.Session("s1", 2), Example.Proposal("p1", 2, answers: "gone"));

        make.Should().Throw<ArgumentException>().Which.Message.Should().ContainAll("attic", "nobody", "s1", "gone");
    }

    [Fact]
    public void Constructor_NoTable_Throws()
    {
        var make = () => new NegotiationLog(Example.Round with { Tables = [] }, []);

        make.Should().Throw<ArgumentException>().WithMessage("negotiation.tables: CM1015*");
    }

    public static TheoryData<Negotiation, string> BadHeads()
    {
        var round = Example.Round;
        return new()
        {
            { round with { Parties = [.. round.Parties, round.Parties[0]] }, "negotiation.parties[3].id: CM1012*\"union\"*" },
            { round with { Units = [.. round.Units, round.Units[0]] }, "negotiation.units[1].id: CM1012*\"teachers\"*" },
            { round with { Tables = [.. round.Tables, round.Tables[0]] }, "negotiation.tables[2].id: CM1012*\"main\"*" },
            { round with { Tables = [round.Tables[0] with { Union = ["nobody"] }] }, "negotiation.tables[0].union: CM1013*\"nobody\"*" },
            { round with { Tables = [round.Tables[0] with { Employer = ["nobody"] }] }, "negotiation.tables[0].employer: CM1013*\"nobody\"*" },
            { round with { Tables = [round.Tables[0] with { Units = ["nurses"] }] }, "negotiation.tables[0].units: CM1013*\"nurses\"*" },
            { round with { Units = [round.Units[0] with { Representative = "nobody" }] }, "negotiation.units[0].representative: CM1013*\"nobody\"*" },
            { round with { Units = [round.Units[0] with { Employer = "nobody" }] }, "negotiation.units[0].employer: CM1013*\"nobody\"*" },
            { round with { Links = [new TableLink { Kind = TableLinkKind.MeToo, From = "attic", To = "another-round" }] }, "negotiation.links[0].from: CM1013*\"attic\"*" },
            { round with { Representatives = [new Representative { Name = "A", Party = "nobody" }] }, "negotiation.representatives[0].party: CM1013*\"nobody\"*" },
            { round with { Provisions = [Entry("9"), Entry("Article IX")] }, "negotiation.provisions[1]: CM1012*\"9\"*" },
            { round with { Provisions = [Entry("9"), Entry("8") with { Aliases = [new ArticleNumber(9)] }] }, "negotiation.provisions[1].aliases: CM1012*\"9\"*" },
        };
    }

    [Theory]
    [MemberData(nameof(BadHeads))]
    public void Constructor_BadHead_ThrowsAndNamesTheValue(Negotiation round, string message)
    {
        var make = () => new NegotiationLog(round, []);

        make.Should().Throw<ArgumentException>().WithMessage(message);
    }

    [Fact]
    public void Constructor_Null_Throws()
    {
        FluentActions.Invoking(() => new NegotiationLog(null!, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new NegotiationLog(Example.Round, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new NegotiationLog(Example.Round, [null!])).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Append_NewEvent_GivesANewLogAndLeavesTheOld()
    {
        var log = Example.Log(Example.Session("s1", 2));

        var longer = log.Append(Example.Session("s2", 3));

        longer.Events.Select(e => e.Id).Should().Equal("s1", "s2");
        log.Events.Count.Should().Be(1);
    }

    [Fact]
    public void Append_EqualEvent_AddsNothing()
    {
        var log = Example.Log(Example.Session("s1", 2), Example.Proposal("p1", 2));

        log.Append(Example.Proposal("p1", 2)).Should().BeSameAs(log);
        log.Append(Example.Session("s1", 2), Example.Session("s2", 3)).Events.Select(e => e.Id).Should().Equal("s1", "p1", "s2");
    }

    [Fact]
    public void Append_AnotherEventOfOneId_ThrowsAndNamesIt()
    {
        var append = () => Example.Log(Example.Session("s1", 2)).Append(Example.Session("s1", 3));

        append.Should().Throw<ArgumentException>().WithMessage("*CM1012*\"s1\"*");
    }

    [Fact]
    public void Append_ReferenceToNothing_Throws()
    {
        var append = () => Example.Log().Append(Example.Retraction("r1", 2, "gone"));

        append.Should().Throw<ArgumentException>().WithMessage("*\"gone\"*");
    }

    [Fact]
    public void Append_Null_Throws()
    {
        FluentActions.Invoking(() => Example.Log().Append(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Example.Log().Append([null!])).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Equality_SameHeadAndEvents_IsEqualWithOneHash()
    {
        var (a, b) = (Example.Log(Example.Session("s1", 2)), Example.Log(Example.Session("s1", 2)));

        a.Should().Be(b);
        a.GetHashCode().Should().Be(b.GetHashCode());
        a.Should().NotBe(Example.Log(Example.Session("s1", 3)));
        a.Should().NotBe(Example.Log());
    }

    [Fact]
    public void LastDay_IsThatOfTheLastEventInForce()
    {
        Example.Log().LastDay.Should().Be(new LocalDate(1, 1, 1));
        Example.Log(Example.Session("s1", 9), Example.Session("s2", 3)).LastDay.Should().Be(Example.March(9));
        Example.Log(Example.Session("s1", 9), Example.Session("s2", 3), Example.Retraction("r", 20, "s1")).LastDay.Should().Be(Example.March(3));
    }

    [Fact]
    public void Read_FileThatIsNotThere_ThrowsAnIOException()
    {
        FluentActions.Invoking(() => NegotiationLog.Read(Repository.PathOf("docs/samples/none.json"))).Should().Throw<IOException>();
        FluentActions.Invoking(() => NegotiationLog.Read("")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => NegotiationLog.Read((Stream)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => NegotiationLog.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    private static Provision Entry(string key) => new() { Key = ProvisionKey.Parse(key) };
}
