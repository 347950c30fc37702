using ContractModel.Costing;

namespace ContractModel.Tests.Costing;

public class ScenarioTests
{
    private static readonly NegotiationState State = Negotiation.Replay(NegotiationLog.Parse(Example.Json(
        """
        {"kind":"proposal-made","id":"u1","on":"2025-03-01","provision":"9","by":"union","terms":[{"kind":"percent-raise","percent":"5%"}]},
        {"kind":"proposal-made","id":"p1","on":"2025-03-02","provision":"9","by":"employer","package":"may","terms":[{"kind":"percent-raise","percent":"2%"}]},
        {"kind":"proposal-made","id":"p2","on":"2025-03-02","provision":"10","by":"employer","package":"may","terms":[{"kind":"lump-sum","amount":"500 USD"}]},
        {"kind":"session-held","id":"s1","on":"2025-03-03"}
        """)));

    [Fact]
    public void Of_Side_HasTheTermsItStandsOn()
    {
        Scenario.Of(PositionBook.Of(State), Side.Union).Terms.Should().ContainSingle().Which.ToString().Should().Be("5%");
        Scenario.Of(PositionBook.Of(State), Side.Employer).Terms.Should().BeEmpty("a package is no position");
        Scenario.Of(PositionBook.Of(State).On("9")!.Union).Should().Match<Scenario>(scenario => scenario.Name == "union" && scenario.Terms.Count == 1);
    }

    [Fact]
    public void OfPackage_HasThePackageWhole()
    {
        Scenario.OfPackage(State, "may").Terms.Should().HaveCount(2);
        var other = () => Scenario.OfPackage(State, "june");
        other.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Of_Event_HasItsTermsOrIsRefused()
    {
        Scenario.Of(State.Events.First()).Terms.Should().ContainSingle();
        var session = () => Scenario.Of(State.Events.Last());
        session.Should().Throw<ArgumentException>().WithMessage("The event s1 is of a kind that has no terms.*");
    }

    [Fact]
    public void Parse_ReadsTermsOrGivesAllErrors()
    {
        Scenario.Parse("mine", """[{"kind":"percent-raise","percent":"5%"}]""").Terms.Should().ContainSingle();
        Errors("""[{"kind":"percent-raise"},{"kind":"lump-sum","amount":"much"}]""").Should().Equal((Code.Missing, "$[0]"), (Code.BadValue, "$[1].amount"));
        Errors("""[{"kind":"percent-raise","percent":"5%","rival":true}]""").Should().Equal((Code.Contradiction, "$"));
        Errors("[]").Should().Equal((Code.Missing, "$"));
    }

    private static IEnumerable<(Code, string)> Errors(string json)
    {
        var parse = () => Scenario.Parse("mine", json);
        return parse.Should().Throw<PayrollFormatException>().Which.Errors.Select(error => (error.Code, error.Path));
    }
}
