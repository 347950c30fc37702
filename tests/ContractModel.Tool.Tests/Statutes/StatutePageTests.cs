using ContractModel.Tool.Statutes;
using NodaTime;

namespace ContractModel.Tool.Tests.Statutes;

/// <summary>What the page of a statute says.</summary>
public class StatutePageTests
{
    [Fact]
    public void Head_NamesTheLawAndSaysWhatItIsNot() =>
        StatutePage.Markdown(ExampleLaw.View()).Should().StartWith("# Example State act\n\n- **Id**: example-state\n").And.ContainAll(
            "- **Agency**: Example board", "- **Time zone**: America/Chicago", "- **First day in force**: 2020-01-01", "- **Last reviewed**: 2026-01-15", "Not legal advice.");

    [Fact]
    public void Phases_SayWhatLeadsOutOfThem()
    {
        ExampleLaw.Under("### Before bargaining").Should().ContainInOrder(
            "- On a declaration of impasse by the union or both sides: to \"Impasse: \"the end\"\" [Stat. 5; confirmed, act]",
            "- On a tentative agreement on the whole: to \"Agreed\" [Stat. 9; derived]");
        ExampleLaw.Under("### Impasse: \"the end\"").Should().Contain(
            "- At the end of \"Cooling-off\": to \"Before bargaining\", if the day lies in the period from 2024-01-01 on (unusual) [Stat. 6; unconfirmed]").And.Contain(
            "- On the rejection in the ratification vote: to the phase before [Stat. 9; derived]");
        ExampleLaw.Under("### Agreed").Should().Contain("- Nothing leads out of this phase.");
    }

    [Fact]
    public void Clocks_SayHowTheyCount() => ExampleLaw.Under("### Cooling-off").Should().Equal(
        "- **Id**: cooling",
        "- **Kind**: wait; the union may not act before its end",
        "- **What is timed**: the beginning of a strike",
        "- **Counted**: from a declaration of impasse (the day it was received); of several the first counts",
        "- **Length**: 20 days; in force from 2020-01-01 to 2021-12-31 [Stat. 6; confirmed, act]",
        "- **Length**: 30 days; in force from 2022-01-01 on [Stat. 6 (2022); secondary]",
        "- **Counting**: an end on a closed day of us-federal moves to the next open day",
        "- **Readings**: full (taken), literal",
        "- **Can be extended or waived**: by both sides by agreement",
        "- **Missing it**: it is a violation");

    [Fact]
    public void Clocks_WithoutANumber_SayWhy() => ExampleLaw.Under("### Report").Should().ContainInOrder(
        "- **Counted**: back from the last day of the agreement",
        "- **Length**: not known: The number was not seen; in force from 2020-01-01 on [Stat. 7; unconfirmed]");

    [Fact]
    public void Permissions_SayWhatFollowsFromEachCondition() => ExampleLaw.Under("### Strike over terms").Should().Equal(
        "- **Id**: strike; kind of act: strike",
        "- **Who**: the union",
        "- **Verdict when every condition holds**: permitted [Stat. 8; confirmed, act]",
        "- **In a log it is**: the beginning of a strike",
        "- **Condition**: impasse was declared; otherwise presumed unlawful [Stat. 8; confirmed, act]",
        "  - **Holds when**: the phase is not \"Before bargaining\"",
        "  - **Rebutted by showing**: Show provocation.",
        "- **Condition**: the employees are not essential; otherwise barred [Stat. 8(b); confirmed, act]",
        "  - **Holds when**: the fact \"essential\" is not \"yes\"",
        "- **Condition**: the union bargained in good faith; otherwise conditional [Stat. 8(c); confirmed, act]",
        "  - **Holds when**: the answer to \"Did the union bargain in good faith?\" is yes, which no log decides");

    [Fact]
    public void Lawful_DecidesWhatThePhaseAloneDecides() => ExampleLaw.Under("## What is lawful in each phase").Skip(1).Should().Equal(
        "### Before bargaining",
        "- **Either side**",
        "  - **Publish**: unknown [Stat. 10; unconfirmed]",
        "- **The union**",
        "  - **Strike over terms**: presumed unlawful, since this does not hold: impasse was declared, if what stands below holds [Stat. 8; confirmed, act]",
        "    - **If (otherwise barred)**: the employees are not essential",
        "### Impasse: \"the end\"",
        "- **Either side**: as in \"Before bargaining\"",
        "- **The union**",
        "  - **Strike over terms**: permitted if what stands below holds [Stat. 8; confirmed, act]",
        "    - **If (otherwise barred)**: the employees are not essential",
        "    - **If (otherwise conditional)**: the union bargained in good faith",
        "### Agreed",
        "- **Either side**: as in \"Before bargaining\"",
        "- **The union**: as in \"Impasse: \"the end\"\"");

    [Fact]
    public void OtherRules_AreTold()
    {
        ExampleLaw.Under("## Votes").Should().Contain("- **Rejects**: at least 3/5 against; of all members who may vote, whether they did or not");
        ExampleLaw.Under("## Steps only this statute knows").Should().Equal("- **board-review**: The board reviews it. By the agency. [Stat. 12; confirmed, act]");
        ExampleLaw.Under("## Remarks").Should().Contain("- **CM2020**: on a declaration of impasse in \"Impasse: \"the end\"\": A second declaration starts nothing. [Stat. 5; confirmed, act]");
        ExampleLaw.Under("## Facts it asks for").Should().Contain("| essential | Whether the employees are essential. | yes, no |");
    }

    [Fact]
    public void Doubts_AreGroupedByEvidence() => ExampleLaw.Under("## What is unsure").Should().ContainInOrder(
        "### Secondary",
        "- Clock: \"Cooling-off\", 30 days [Stat. 6 (2022)]",
        "### Derived",
        "- Phase: to \"Agreed\" on a tentative agreement on the whole [Stat. 9]",
        "### Unconfirmed",
        "- Act: \"Publish\", unknown [Stat. 10]",
        "### Not known",
        "- Length of \"Report\" (report): The number was not seen.",
        "- Verdict on \"Publish\" (publish)");

    [Fact]
    public void Sources_StandWithTheDayTheyWereRead()
    {
        ExampleLaw.Under("## Sources").Should().Contain("| act | Example Stat. \\| chapter_100 | 2026-01-15 |");
        ExampleLaw.Under("## Calendars").Should().Contain(line => line.StartsWith("- **us-federal**: ", StringComparison.Ordinal)).And.Contain(line => line.Contains("Thanksgiving Day", StringComparison.Ordinal));
        ExampleLaw.Under("## Notes").Should().Equal("- Only an example.");
    }

    [Fact]
    public void OnADay_OnlyWhatIsInForceIsTold()
    {
        var day = new LocalDate(2021, 6, 1);

        ExampleLaw.Under("### Cooling-off", day).Where(line => line.Contains("Length", StringComparison.Ordinal)).Should().ContainSingle().Which.Should().Contain("20 days");
        ExampleLaw.Under("### Impasse: \"the end\"", day).Should().NotContain(line => line.Contains("Cooling-off", StringComparison.Ordinal));
        StatutePage.Markdown(ExampleLaw.View(day)).Should().NotContain("### Publish");
        ExampleLaw.Under("## Not in force on 2021-06-01", day).Should().Equal(
            "- Phase: to \"Before bargaining\" at the end of \"Cooling-off\", if the day lies in the period from 2024-01-01 on [Stat. 6; unconfirmed]",
            "- Clock: \"Cooling-off\" (cooling), 30 days; in force from 2022-01-01 on [Stat. 6 (2022); secondary]",
            "- Act: \"Publish\" (publish), from 2023-01-01 to 2023-12-31 [Stat. 10; unconfirmed]");
    }

    [Fact]
    public void OnADay_ConditionsOfTimeAreDecided()
    {
        var way = ExampleLaw.Under("### Impasse: \"the end\"", new LocalDate(2025, 1, 1)).Single(line => line.Contains("Cooling-off", StringComparison.Ordinal));

        way.Should().Be("- At the end of \"Cooling-off\": to \"Before bargaining\" (unusual) [Stat. 6; unconfirmed]");
    }

    [Fact]
    public void BeforeTheLaw_ThePageSaysSo() => StatutePage.Markdown(ExampleLaw.View(new LocalDate(2019, 1, 1))).Should().Contain("The statute itself is not in force on that day").And.Contain("No clock runs.");
}
