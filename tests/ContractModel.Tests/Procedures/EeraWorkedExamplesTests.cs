using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Procedures;

/// <summary>Dates worked out by hand from the sections, each checked in every part of the answer.</summary>
public class EeraWorkedExamplesTests
{
    [Fact]
    public void CA01_MediatorMayCertify_OnTheFifteenthDayOrAfterIt_Section3548_1a()
    {
        var clock = Log(Mediator("2018-09-24")).Table("2018-10-08").Clock("mediation-minimum");

        clock.Kind.Should().Be(ClockKind.Wait);
        clock.Raw.Should().Be(Only("2018-10-09"));
        clock.Rolled.Should().Be(Only("2018-10-09"), "a wait does not move, and Columbus Day inside the count changes nothing");
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2018-10-09")), new ClockReadingAnswer(Reading.Full, Only("2018-10-10")));
        clock.End.Should().Be(Day("2018-10-09"));
        clock.Calendar.Should().BeNull();
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("Gov. Code 3548.1(a)");
    }

    [Fact]
    public void CA01_MediatorMayCertify_IsOverOnTheDayItselfAndHasNoLatestDay()
    {
        Log(Mediator("2018-09-24")).Table("2018-10-09").Clock("mediation-minimum").Status.Should().Be(ClockStatus.Over);
        Log(Mediator("2018-09-24")).Table("2020-10-09").Clock("mediation-minimum").Status.Should().Be(ClockStatus.Over);
    }

    [Fact]
    public void CA01_MediatorMayCertify_StillNeedsTheMediatorsDeclaration()
    {
        var step = Log(Session("2018-01-08"), Declared("2018-09-01"), Mediator("2018-09-24")).Table("2018-12-01").May(Side.Union, "request-factfinding");

        step.Verdict.Should().Be(Verdict.Barred);
        step.LawfulFrom.Should().BeNull("no day brings the declaration by itself");
        step.Unmet.Should().ContainSingle().Which.Id.Should().Be("not-certified");
    }

    [Fact]
    public void CA01_MediatorCertifiesOnDayTen_IsFlaggedEarlyAndNotHeldAgainstAnyone()
    {
        var log = Log(Session("2018-01-08"), Declared("2018-09-01"), Mediator("2018-09-24"), Certified("2018-10-04"));
        var clock = log.Table().Clock("mediation-minimum");

        clock.Status.Should().Be(ClockStatus.Early);
        clock.Flags.Should().Equal("early-certification");
        log.Table().Phase.Phase.Id.Should().Be("factfinding-certified");
        log.Audit().Should().Contain(finding => finding.Code == Code.Early && finding.Rule == "mediation-minimum").Which.Severity.Should().Be(Severity.Warning);
    }

    [Fact]
    public void CA02_PanelMembersDue_OnMondayAfterTheFifthDay_Section3548_1a()
    {
        var clock = Log(FactfindingAsked("2018-10-12", received: "2018-10-15")).Table("2018-10-22").Clock("panel-members");

        clock.From.Should().Be(EventDate.On(Day("2018-10-15")), "the period runs from receipt");
        clock.Raw.Should().Be(Only("2018-10-20"));
        clock.Rolled.Should().Be(Only("2018-10-22"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2018-10-22")));
        clock.Calendar!.Id.Should().Be("us-ca-judicial");
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running, "the last day has not passed");
        clock.Citation.Section.Should().Be("Gov. Code 3548.1(a)");
        clock.Explanation.Should().Contain("2018-10-20").And.Contain("Saturday").And.Contain("2018-10-22");
    }

    [Fact]
    public void CA03_ChairDue_OnMondayAfterTheFifthDayFromTheSecondSelection_Section3548_1a()
    {
        var clock = Log(Member("2018-10-18", Actor.Union), Member("2018-10-22", Actor.Employer)).Table("2018-10-23").Clock("panel-chair");

        clock.From.Should().Be(EventDate.On(Day("2018-10-22")), "both selections must have been made");
        clock.Raw.Should().Be(Only("2018-10-27"));
        clock.Rolled.Should().Be(Only("2018-10-29"));
        clock.Calendar!.Id.Should().Be("us-ca-judicial");
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("Gov. Code 3548.1(a)");
    }

    [Fact]
    public void CA03_ChairDue_DoesNotRunBeforeTheSecondSelection_Section3548_1a() =>
        Log(Member("2018-10-18", Actor.Union)).Table("2018-11-30").Deadlines.Should().NotContain(deadline => deadline.Id == "panel-chair");

    [Fact]
    public void CA04_LastDayForAnotherChair_IsTuesdayBecauseVeteransDayIsKeptOnMonday_Section3548_1b()
    {
        var clock = Log(Chair("2018-11-07")).Table("2018-11-08").Clock("other-chair");

        clock.Raw.Should().Be(Only("2018-11-12"));
        clock.Rolled.Should().Be(Only("2018-11-13"));
        clock.Calendar!.Id.Should().Be("us-ca-judicial");
        clock.Flags.Should().BeEmpty("the filing calendar has the same holiday");
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("Gov. Code 3548.1(b)");
        clock.Explanation.Should().Contain("Veterans Day");
    }

    [Theory]
    [InlineData("2018-11-13", "met")]
    [InlineData("2018-11-14", "late")]
    public void CA04_AgreedChair_CountsUntilTheLastDay(string agreedOn, string expected) =>
        Log(Chair("2018-11-07"), Chair(agreedOn, agreed: true)).Table().Clock("other-chair").Status.Name.Should().Be(expected);

    [Fact]
    public void CA05_PanelMeets_OnDayNineteenIsLateWithoutConsequence_Section3548_2a()
    {
        var log = Log(Chair("2018-11-14"), Hearing("2018-12-03"), Hearing("2018-12-04"));
        var clock = log.Table().Clock("panel-meets");

        clock.Raw.Should().Be(Only("2018-11-24"));
        clock.Rolled.Should().Be(Only("2018-11-26"));
        clock.Calendar!.Id.Should().Be("us-ca-judicial");
        clock.Status.Should().Be(ClockStatus.Late);
        clock.MetBy!.On.Should().Be(EventDate.On(Day("2018-12-03")), "the first hearing counts, not the last");
        clock.Flags.Should().Equal("late-no-consequence");
        clock.Citation.Section.Should().Be("Gov. Code 3548.2(a)");
        log.Audit().Should().ContainSingle(finding => finding.Rule == "panel-meets").Which.Code.Should().Be(Code.LateNoConsequence);
    }

    [Fact]
    public void CA05_PanelMeets_OnTheLastDayIsMet() =>
        Log(Chair("2018-11-14"), Hearing("2018-11-26")).Table().Clock("panel-meets").Status.Should().Be(ClockStatus.Met);

    [Fact]
    public void CA06_ReportDue_BeforeTheExtensionOnDayThirty_Section3548_3a()
    {
        var clock = Log(Chair("2018-11-14")).Table("2018-12-01").Clock("factfinding-report");

        clock.Raw.Should().Be(Only("2018-12-14"));
        clock.Rolled.Should().Be(Only("2018-12-14"));
        clock.Calendar!.Id.Should().Be("us-ca-judicial");
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("Gov. Code 3548.3(a)");
    }

    [Fact]
    public void CA06_ReportDue_AfterTheAgreedExtensionThreeDaysLater_Section3548_3a()
    {
        var clock = Log(Chair("2018-11-14"), Extended("2018-12-10", "factfinding-report", 3), Report("2018-12-17")).Table().Clock("factfinding-report");

        clock.Raw.Should().Be(Only("2018-12-14"), "raw is before any extension");
        clock.Rolled.Should().Be(Only("2018-12-17"));
        clock.Flags.Should().Equal("extended");
        clock.Status.Should().Be(ClockStatus.Met);
        clock.Explanation.Should().Contain("3 more days");
    }

    [Fact]
    public void CA06_ReportOnDayThirtyThree_WithoutTheExtensionIsLate() =>
        Log(Chair("2018-11-14"), Report("2018-12-17")).Table().Clock("factfinding-report").Status.Should().Be(ClockStatus.Late);

    [Fact]
    public void CA07_ReportMadePublic_ByTheTenthDayFromReceipt_Section3548_3a()
    {
        var clock = Log(Report("2018-12-14", received: "2018-12-17")).Table("2018-12-20").Clock("report-public");

        clock.From.Should().Be(EventDate.On(Day("2018-12-17")));
        clock.Raw.Should().Be(Only("2018-12-27"));
        clock.Rolled.Should().Be(Only("2018-12-27"));
        clock.Calendar!.Id.Should().Be("us-ca-judicial");
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("Gov. Code 3548.3(a)");
    }

    [Theory]
    [InlineData("2018-12-27", false)]
    [InlineData("2018-12-28", true)]
    public void CA07_ReportMadePublic_AfterTheTenthDayIsAViolation(string published, bool late) =>
        Log(Report("2018-12-17"), Published(published)).Audit().Any(finding => finding.Code == Code.Late && finding.Rule == "report-public").Should().Be(late);

    [Fact]
    public void CA08_ImpasseDetermination_SkipsTheClosedDaysOfPerb_Regulation32793()
    {
        var clock = Log(Requested("2019-11-25", received: "2019-11-26")).Table("2019-12-05").Clock("impasse-determination");

        clock.From.Should().Be(EventDate.On(Day("2019-11-26")));
        clock.Raw.Should().Be(Only("2019-12-05"), "Thanksgiving, the Friday after it and the weekend are no working days");
        clock.Rolled.Should().Be(Only("2019-12-05"));
        clock.Calendar!.Id.Should().Be("us-ca-perb-open");
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Contain("32793(a),(d)");
        clock.Explanation.Should().Contain("5 working days").And.Contain("us-ca-perb-open");
    }
}
