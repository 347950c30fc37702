using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.State;

/// <summary>When a no-strike clause ends: with its term, by a notice, and never by a notice that was meant for another agreement.</summary>
public class ContractClausesTests
{
    private static readonly Agreement Expiring = Term("2020-07-01/2023-06-30", NoStrike(noticeDays: 10));

    [Theory]
    [InlineData(Actor.Union)]
    [InlineData(Actor.Employer)]
    public void Notice_ByEitherSide_EndsTheClauseOnItsTenthDay(Actor by)
    {
        var log = Exhausted(Expiring, NoticeToEnd("2024-05-01") with { By = by });

        MayStrike(log, "2024-05-10").Should().Be(Verdict.Barred);
        MayStrike(log, "2024-05-11").Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void Notice_BeforeTheSuccessorTookEffect_LeavesTheSuccessorsClause()
    {
        var successor = InEffect("2024-04-20", Term("2024-01-01/2024-04-30", NoStrike(noticeDays: 10)));
        var early = Exhausted(Expiring, NoticeToEnd("2024-04-12"), successor);

        MayStrike(early, "2024-06-30").Should().Be(Verdict.Barred);
        MayStrike(Exhausted(Expiring, successor, NoticeToEnd("2024-05-12")), "2024-06-30").Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void Notice_WhoseDayIsKnownRoughly_RunsFromTheLastDayItCanHaveBeen()
    {
        var log = Exhausted(Expiring, NoticeToEnd("2024-05"));

        MayStrike(log, "2024-06-09").Should().Be(Verdict.Barred);
        MayStrike(log, "2024-06-10").Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void Notice_ThatMayHaveComeAtAnyLaterTime_EndsNothing() =>
        MayStrike(Exhausted(Expiring, NoticeToEnd("2024-05-01/..")), "2024-12-31").Should().Be(Verdict.Barred);

    [Fact]
    public void Successor_WhoseTermBeginsLater_LeavesTheOldClauseUntilThen()
    {
        var log = Exhausted(Term("2021-07-01/2024-06-30", NoStrike()), InEffect("2024-05-01", Term("2024-06-20/2027-06-30")));

        MayStrike(log, "2024-06-19").Should().Be(Verdict.Barred);
        MayStrike(log, "2024-06-20").Should().Be(Verdict.Permitted, "the new agreement has no such clause");
    }

    [Fact]
    public void Extension_WithoutALastDay_EndsByNotice()
    {
        var clause = new ContractClause { Kind = ClauseKind.NoStrike, NoticeDays = 10 };
        var extended = new AgreementExtended { Id = "extended", On = Day("2023-06-30"), By = Actor.Both };

        MayStrike(Exhausted(Term("2020-07-01/2023-06-30", clause), extended), "2024-12-31").Should().Be(Verdict.Barred);
        var ended = Exhausted(Term("2020-07-01/2023-06-30", clause), extended, NoticeToEnd("2024-05-01"));
        MayStrike(ended, "2024-05-10").Should().Be(Verdict.Barred);
        MayStrike(ended, "2024-05-11").Should().Be(Verdict.Permitted);
    }

    private static AgreementTookEffect InEffect(string on, Agreement agreement) => new() { Id = "in-effect", On = Day(on), By = Actor.Both, Agreement = agreement };

    private static NegotiationLog Exhausted(Agreement expiring, params BargainingEvent[] events) => Log(expiring, [.. Through("exhausted"), .. events]);

    private static Verdict MayStrike(NegotiationLog log, string day) => log.Table(day).May(Side.Union, "strike").Verdict;
}
