using ContractModel.Tests.Statutes;

namespace ContractModel.Tests.Procedures;

/// <summary>Votes counted by the statute's own rule: the share that carries, of what, for or against.</summary>
public class VotedTests
{
    [Theory]
    [InlineData("more than 1/2", "cast", "'yes': 51, 'no': 49", true)]
    [InlineData("more than 1/2", "cast", "'yes': 50, 'no': 50, 'eligible': 60", false)]
    [InlineData("at least 1/2", "cast", "'yes': 50, 'no': 50", true)]
    [InlineData("more than 1/2", "cast", "'yes': 6, 'no': 5, 'abstain': 80", true)]
    [InlineData("at least 75%", "cast", "'yes': 75, 'no': 25", true)]
    [InlineData("at least 75%", "cast", "'yes': 74, 'no': 26", false)]
    [InlineData("more than 1/2", "cast", "'yesPercent': '50%'", false)]
    [InlineData("more than 1/2", "cast", "'yesPercent': '50.1%'", true)]
    [InlineData("at least 3/5", "members", "'eligible': 100, 'yes': 60, 'no': 1", true)]
    [InlineData("at least 3/5", "members", "'eligible': 100, 'yes': 59, 'no': 1", false)]
    [InlineData("at least 3/5", "members", "'eligible': 100, 'yes': 60", true)]
    [InlineData("at least 3/5", "members", "'yesPercent': '80%', 'turnoutPercent': '75%'", true)]
    [InlineData("at least 3/5", "members", "'yesPercent': '79%', 'turnoutPercent': '75%'", false)]
    [InlineData("more than 1/2", "unit", "'eligible': 100, 'yes': 51, 'no': 1", true)]
    [InlineData("more than 1/2", "unit", "'eligible': 100, 'yes': 50, 'no': 1", false)]
    [InlineData("more than 1/2", "present", "'yes': 51, 'no': 40, 'abstain': 9", true)]
    [InlineData("more than 1/2", "present", "'yes': 50, 'no': 40, 'abstain': 10", false)]
    [InlineData("more than 1/2", "present", "'yes': 50, 'no': 49", true)]
    [InlineData("more than 1/2", "body", "'eligible': 7, 'yes': 4, 'no': 1", true)]
    [InlineData("more than 1/2", "body", "'eligible': 7, 'yes': 3, 'no': 1", false)]
    [InlineData("more than 1/2", "body", "'yes': 4, 'no': 2, 'absent': 1", true)]
    [InlineData("more than 1/2", "body", "'yes': 3, 'no': 2, 'abstain': 1, 'absent': 1", false)]
    public void Share_IsOfWhatTheLawNames(string carries, string of, string tally, bool carried)
    {
        Ask(Rule(carries, of), Vote(tally)).Should().Be(carried);
        Ask(Rule(carries, of), Vote(tally, "passed=no")).Should().Be(carried, "the law's own rule counts, whatever was announced");
        Ask(Rule(carries, of), Vote(tally, "passed=yes")).Should().Be(carried, "the law's own rule counts, whatever was announced");
    }

    [Theory]
    [InlineData("at least 3/5", "members", "'eligible': 100, 'no': 60, 'yes': 1", true)]
    [InlineData("at least 3/5", "members", "'eligible': 100, 'no': 59, 'yes': 1", false)]
    [InlineData("at least 3/5", "members", "'yesPercent': '20%', 'turnoutPercent': '75%'", true)]
    [InlineData("at least 3/5", "members", "'yesPercent': '21%', 'turnoutPercent': '75%'", false)]
    [InlineData("more than 1/2", "cast", "'yes': 49, 'no': 51", true)]
    [InlineData("more than 1/2", "body", "'eligible': 7, 'yes': 3, 'no': 3", false)]
    public void Rejects_CountsTheVotesAgainst(string carries, string of, string tally, bool carried) => Ask(Rule(carries, of, "'rejects': true"), Vote(tally)).Should().Be(carried);

    [Theory]
    [InlineData(false, "yes", true)]
    [InlineData(false, "no", false)]
    [InlineData(true, "yes", false)]
    [InlineData(true, "no", true)]
    public void Announcement_IsTakenWhereTheTallyDoesNotTell(bool rejects, string passed, bool carried)
    {
        var rule = rejects ? "'rejects': true" : "'rejects': false";

        Ask(Rule("at least 3/5", "members", rule), ["type=ratification", "by=union", $"passed={passed}"]).Should().Be(carried, "there is no tally");
        Ask(Rule("at least 3/5", "members", rule), Vote("'yes': 60, 'no': 59", $"passed={passed}")).Should().Be(carried, "how many could vote is not known");
        Ask(Rule("more than 1/2", "cast", rule), Vote("'yes': 0, 'no': 0", $"passed={passed}")).Should().Be(carried, "nobody voted");
        Ask(NoShare(rule), Vote("'yes': 1, 'no': 59", $"passed={passed}")).Should().Be(carried, "the law sets no share");
    }

    [Theory]
    [InlineData("members", "'yes': 60, 'no': 59")]
    [InlineData("members", "'yesPercent': '80%'")]
    [InlineData("unit", "'eligible': 100")]
    [InlineData("present", "'yes': 60")]
    [InlineData("body", "'yes': 4")]
    [InlineData("cast", "'yes': 60")]
    [InlineData("cast", "'cast': 100")]
    public void Vote_ThatNeitherTallyNorAnnouncementTells_IsNotDecided(string of, string tally) => Ask(Rule("at least 3/5", of), Vote(tally)).Should().BeNull();

    [Fact]
    public void Vote_OfAnotherKindOrSide_IsNotTheVote()
    {
        Ask(Rule("more than 1/2", "cast")).Should().BeFalse("there was none");
        Ask(Rule("more than 1/2", "cast"), ["type=report", "by=union", "passed=yes"]).Should().BeFalse();
        Ask(Rule("more than 1/2", "cast"), ["type=ratification", "by=employer", "passed=yes"]).Should().BeFalse();
        Ask(Rule("more than 1/2", "cast"), ["type=ratification", "passed=yes"]).Should().BeTrue("a vote of nobody stated may be the union's");
    }

    [Fact]
    public void Vote_ThatWasHeldAgain_CountsByTheLast()
    {
        Ask(Rule("more than 1/2", "cast"), Vote("'yes': 6, 'no': 5"), Vote("'yes': 5, 'no': 6")).Should().BeFalse();
        Ask(Rule("more than 1/2", "cast"), Vote("'yes': 5, 'no': 6"), Vote("'yes': 6, 'no': 5")).Should().BeTrue();
    }

    [Theory] // the vote is on the second of May
    [InlineData("2026-05-02", true)]
    [InlineData("2026-05-03", false)]
    [InlineData(null, false)]
    public void Since_ADay_LeavesEarlierVotesOut(string? day, bool carried)
    {
        var law = TinyLaw.Empty.Fact("school-start").Vote(Rule("more than 1/2", "cast")).Strike("{ 'voted': 'v', 'since': 'fact:school-start' }");
        var round = (day is null ? law.Round : law.Round.Facts($"school-start={day}")).With("vote-held", "2026-05-02", Vote("'yes': 6, 'no': 5"));

        round.May(Side.Union, "strike").Conditions[0].Met.Should().Be(carried);
    }

    [Fact]
    public void Transition_OnTheVote_CountsTheVoteThatIsJustHeld()
    {
        var law = TinyLaw.Empty.Vote(Rule("at least 3/5", "members", "'rejects': true")).Transition("down", "talks", "'on': 'vote-held', 'when': { 'voted': 'v' }", "free");

        law.Round.With("vote-held", "2026-05-01", Vote("'eligible': 10, 'no': 6, 'yes': 0")).PhaseOn().Should().Be("free");
        law.Round.With("vote-held", "2026-05-01", Vote("'eligible': 10, 'no': 5, 'yes': 0")).PhaseOn().Should().Be("talks");
        law.Round.With("vote-held", "2026-05-01", Vote("'eligible': 10, 'no': 6, 'yes': 0")).With("vote-held", "2026-05-02", Vote("'eligible': 10, 'no': 0, 'yes': 9")).PhaseOn().Should().Be("free");
    }

    [Theory]
    [InlineData("more than 1/2")]
    [InlineData("at least 3/5")]
    [InlineData("at least 75%")]
    public void Share_IsWrittenAsItIsRead(string carries) => TinyLaw.Empty.Vote(Rule(carries, "cast")).Library.Get(TinyLaw.Id).Votes[0].Carries!.ToString().Should().Be(carries);

    [Theory]
    [InlineData("1/2")]
    [InlineData("more than half")]
    [InlineData("at least 3/2")]
    [InlineData("at least 0/2")]
    [InlineData("at least 1/2/3")]
    [InlineData("at least 101%")]
    public void Share_ThatIsNone_IsRefused(string carries) => TinyLaw.Empty.Vote(Rule(carries, "cast")).Errors.Should().Equal("CM1009 $.votes[0].carries");

    private static string Rule(string carries, string of, string more = "'rejects': false") => $"'id': 'v', 'type': 'ratification', 'by': 'union', 'carries': '{carries}', 'of': '{of}', {more}";

    private static string NoShare(string more) => $"'id': 'v', 'type': 'ratification', 'by': 'union', {more}";

    private static string[] Vote(string tally, params string[] more) => ["type=ratification", "by=union", $"tally={{ {tally.Replace('\'', '"')} }}", .. more];

    private static bool? Ask(string rule, params string[][] votes)
    {
        var round = TinyLaw.Empty.Vote(rule).Strike("{ 'voted': 'v' }").Round.With("session-held", "2026-05-01");
        foreach (var vote in votes) round.With("vote-held", "2026-05-02", vote);
        return round.May(Side.Union, "strike").Conditions[0].Met;
    }
}
