using ContractModel.Costing;
using ContractModel.Procedures;
using static ContractModel.Tests.Costing.Payrolls;

namespace ContractModel.Tests.Costing;

public class PublicDisclosureTests
{
    private static readonly CostComparison Comparison = CostComparison.Of(Total(1_000_000, 2), Of(Raise(3, FirstDay), new TermOfAgreement { Years = 3 }, new FreeTextTerm { Text = "respect" }));

    [Fact]
    public void Missing_OfACostingAlone_NamesEverythingStillToAdd() =>
        PublicDisclosure.Of(Comparison).Missing.Should().Equal(
            "the cost of a term: respect: it is told in words", "the cost of the years after the last of the payroll: 3 years",
            "the section that asks for the disclosure", "the day of the public meeting", "the certification by the superintendent", "the certification by the chief business official",
            "the budget revisions of year 1", "the budget revisions of year 2");

    [Fact]
    public void Missing_OfACompleteDisclosure_IsEmpty()
    {
        var law = ProcedureLibrary.BuiltIn.Get("us-ca-eera").Clocks.Select(clock => clock.Versions[^1].Citation).First();
        var disclosure = PublicDisclosure.Of(CostComparison.Of(Total(1_000_000, 2), Of(Raise(3, FirstDay)))) with
        {
            Law = law, MeetingOn = new(2025, 8, 1), Superintendent = new() { By = "A. Example", On = new(2025, 7, 20) }, BusinessOfficial = new() { By = "B. Example", On = new(2025, 7, 21) },
            Revisions = [new() { Year = 1, What = "salaries", Amount = 30_000 }, new() { Year = 2, What = "nothing more", Amount = 0 }],
        };

        disclosure.Missing.Should().BeEmpty();
        disclosure.Provisions.Should().Equal("3% from 2025-07-01");
        disclosure.Cost.Years.Select(year => year.Totals.Total).Should().Equal(30_000m, 30_000m);
        (disclosure with { Provisions = [] }).Missing.Should().Equal("the major provisions");
    }

    [Fact]
    public void Of_AScenarioThatIsNotThere_IsRefused()
    {
        var make = () => PublicDisclosure.Of(Comparison, 1);

        make.Should().Throw<ArgumentOutOfRangeException>();
    }
}
