using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Procedures;

/// <summary>The worked examples about agreements, implementation and new subjects.</summary>
public class EeraWorkedExamplesOfAgreementsTests
{
    [Fact]
    public void CA17_BudgetRevisions_FortyFiveDaysFromAdoption_EdCode42142()
    {
        var clock = Log(WholeAgreed("2025-04-01"), Ratified("2025-04-20"), Adopted("2025-05-13")).Table().Clock("budget-revisions");

        clock.Raw.Should().Be(Only("2025-06-27"));
        clock.Rolled.Should().Be(Only("2025-06-27"));
        clock.Calendar!.Id.Should().Be("us-ca-judicial");
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("Ed. Code 42142");
    }

    [Fact]
    public void CA17_BudgetRevisions_SentOnTheLastDayAreInTime()
    {
        var sent = new StepTaken { Id = "sent", On = Day("2025-06-27"), By = Actor.Employer, Step = "budget-revisions" };

        Log(WholeAgreed("2025-04-01"), Adopted("2025-05-13"), sent).Table().Clock("budget-revisions").Status.Should().Be(ClockStatus.Met);
    }

    [Fact]
    public void CA18_TermOfThreeYears_EndsInTime_Section3540_1h()
    {
        var log = Log(WholeAgreed("2024-05-01", Term("2024-07-01/2027-06-30")));
        var clock = log.Table().Clock("agreement-term");

        clock.Kind.Should().Be(ClockKind.Limit);
        clock.Raw.Should().Be(Only("2027-06-30"), "the first day of the term counts");
        clock.Rolled.Should().Be(Only("2027-06-30"));
        clock.Status.Should().Be(ClockStatus.Met);
        clock.Flags.Should().BeEmpty();
        clock.Calendar.Should().BeNull();
        clock.Citation.Section.Should().Be("Gov. Code 3540.1(h)");
        clock.Citation.Evidence.Should().Be(Evidence.Secondary);
        log.Audit().Should().NotContain(finding => finding.Code == Code.TermTooLong);
    }

    [Theory]
    [InlineData("2024-07-01/2027-07-01")]
    [InlineData("2024-07-01/2028-06-30")]
    public void CA18_TermOfADayMore_IsTooLong_Section3540_1h(string term)
    {
        var log = Log(WholeAgreed("2024-05-01", Term(term)));
        var clock = log.Table().Clock("agreement-term");

        clock.Status.Should().Be(ClockStatus.Exceeded);
        clock.Flags.Should().Equal("term-exceeds-3-years");
        log.Audit().Should().ContainSingle(finding => finding.Code == Code.TermTooLong).Which.Citation!.Section.Should().Be("Gov. Code 3540.1(h)");
    }

    [Fact]
    public void CA18_TermFromLeapDay_EndsOnTheLastOfFebruary() =>
        Log(WholeAgreed("2024-01-05", Term("2024-02-29/2027-02-28"))).Table().Clock("agreement-term").Raw.Should().Be(Only("2027-02-28"));

    [Fact]
    public void CA22_ImplementedAtImpasse_WasBarredBecauseNotExhausted_MorenoValley()
    {
        var log = Log(Session("1978-05-01"), Declared("1978-09-15", Actor.Both), Implemented("1978-09-15"), Mediator("1978-09-20"));

        var finding = log.Audit().Should().ContainSingle(f => f.Code == Code.Barred).Which;
        finding.Code.Name.Should().Be("CM2001");
        finding.Severity.Should().Be(Severity.Error);
        finding.Rule.Should().Be("not-exhausted");
        finding.Event!.Id.Should().Be("implemented-1978-09-15");
        finding.Citation!.Section.Should().Contain("142 Cal.App.3d 191");
        log.Table().Phase.Phase.Id.Should().Be("mediation", "an unlawful act moves no phase");
    }

    [Fact]
    public void CA22_ImplementedAfterTheReport_IsNotBarred() =>
        Log([.. Through("exhausted"), Implemented("2024-05-01")]).Audit().Should().NotContain(finding => finding.Code == Code.Barred);

    [Fact]
    public void CA23_NewSubject_IsPublicWithinTwentyFourHours_Section3547d()
    {
        var clock = Log(Raised("2024-03-05T14:00")).Table().Clock("new-subject-public");

        clock.EndsAt!.Value.LocalDateTime.Should().Be(new LocalDateTime(2024, 3, 6, 14, 0));
        clock.Raw.Should().Be(Only("2024-03-06"));
        clock.Rolled.Should().Be(Only("2024-03-06"));
        clock.Calendar.Should().BeNull("hours do not roll");
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("Gov. Code 3547(d)");
    }

    [Fact]
    public void CA23_NewSubjectOnFriday_DoesNotWaitForMonday() =>
        Log(Raised("2024-03-01T14:00")).Table().Clock("new-subject-public").EndsAt!.Value.LocalDateTime.Should().Be(new LocalDateTime(2024, 3, 2, 14, 0));

    [Fact]
    public void CA23_NewSubjectBeforeTheClocksGoForward_HasTwentyFourHoursNotADay() =>
        Log(Raised("2024-03-09T14:00")).Table().Clock("new-subject-public").EndsAt!.Value.LocalDateTime.Should().Be(new LocalDateTime(2024, 3, 10, 15, 0));

    [Fact]
    public void CA23_NewSubjectAtAnUnknownTime_SaysSoAndGivesNoMoment()
    {
        var clock = Log(Raised("2024-03-05")).Table().Clock("new-subject-public");

        clock.EndsAt.Should().BeNull();
        clock.Raw.Should().Be(new Period(Day("2024-03-06"), Day("2024-03-06")));
        clock.Flags.Should().Equal("time-unknown");
    }

    [Theory]
    [InlineData("2024-03-06T14:00", "met")]
    [InlineData("2024-03-06T14:01", "late")]
    [InlineData("2024-03-07", "late")]
    public void CA23_NewSubjectMadePublic_IsJudgedToTheMinute(string published, string expected) =>
        Log(Raised("2024-03-05T14:00"), Public(published)).Table().Clock("new-subject-public").Status.Name.Should().Be(expected);

    private static NewSubjectRaised Raised(string on) => new() { Id = "raised", On = EventDate.Parse(on), Subject = "Calendar" };

    private static NewSubjectPublished Public(string on) => new() { Id = "public", On = EventDate.Parse(on), Subject = "Calendar" };
}
