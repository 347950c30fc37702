using System.Text.RegularExpressions;
using ContractModel.Procedures;
using ContractModel.Tests;
using ContractModel.Tool.Statutes;

namespace ContractModel.Tool.Tests.Statutes;

/// <summary>Every kind of event has words.</summary>
public class EventTextTests
{
    [Fact]
    public void EveryKindOfEvent_HasWords()
    {
        var part = Repository.Read("docs/log-format.md").Split("\n## ").Single(text => text.StartsWith("Kinds of events", StringComparison.Ordinal));
        var kinds = Regex.Matches(part, @"^### ([a-z-]+)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value).ToArray();

        kinds.Length.Should().BeGreaterThan(70);
        kinds.Where(kind => !EventPhrases.Has(kind)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("impasse-determined", "exists=yes", "impasse was found", "the finding that there is impasse")]
    [InlineData("impasse-declared", "written=yes|unstated", "impasse was declared in writing (or the log does not say)", "a declaration of impasse in writing (or the log does not say)")]
    [InlineData("notice-given", "purpose=modify|terminate", "notice to change the agreement was given or notice to end the agreement was given", "a notice to change the agreement or a notice to end the agreement")]
    [InlineData("step-taken", "step=board-review|board-order", "the step \"board review\" or \"board order\" was taken", "the step \"board review\" or \"board order\"")]
    [InlineData("vote-held", "passed=yes", "a vote was held (passed: yes)", "a vote (passed: yes)")]
    [InlineData("no-such-kind", "a=b", "the log has \"no-such-kind\" (a: b)", "the event \"no-such-kind\" (a: b)")]
    public void Event_IsToldAsAClauseAndAsANoun(string kind, string fact, string clause, string noun)
    {
        var pattern = new EventPattern { Event = kind, Where = [new Fact(fact.Split('=')[0], fact.Split('=')[1])] };

        EventText.Clause(pattern).Should().Be(clause);
        EventText.Noun(pattern).Should().Be(noun);
    }

    [Fact]
    public void Starts_NameTheDateThatCounts()
    {
        EventText.Starts([new EventPattern { Event = "strike-notice-given", LaterOf = ["received", "receivedByAgency"] }]).Should()
            .Be("a notice of a strike (the later of the day it was received and the day the agency received it; one that is not known is passed over)");
        EventText.Starts([new EventPattern { Event = "report-issued", By = [Actor.Panel] }, new EventPattern { Event = "award-issued", Moment = "received" }]).Should()
            .Be("the issue of the report by the fact-finder or panel or the issue of the award (the day it was received)");
    }

    [Theory]
    [InlineData("a strike over terms began", "beginning of a strike over terms")]
    public void BareNoun_HasNoArticle(string clause, string noun)
    {
        var pattern = new EventPattern { Event = "strike-began", Where = [new Fact("type", "economic")] };

        EventText.Clause(pattern).Should().Be(clause);
        EventText.BareNoun(pattern).Should().Be(noun);
    }
}
