namespace ContractModel.Tests.Docs;

/// <summary>The code of docs/concepts/findings.md.</summary>
public class FindingsExamples
{
    [Fact]
    public void Audit_OfASample_NamesWhatIsIrregular()
    {
        var log = Repository.Sample("utla-lausd-2025");

        // begin:audit-first
        var findings = Negotiation.Replay(log, asOf: new LocalDate(2025, 11, 20)).Audit();

        findings.Select(finding => finding.Code.Name).Should().Equal("CM2024", "CM2052", "CM2052", "CM2001");
        findings[1].Message.Should().Be("A session was set for 2025-11-03; the log does not say what became of it.");
        // end:audit-first
    }

    [Fact]
    public void Finding_HasItsEventItsRuleAndItsLaw()
    {
        var log = Repository.Sample("utla-lausd-2025");

        // begin:audit-parts
        var change = Negotiation.Replay(log).Audit().Single(finding => finding.Severity == Severity.Error);

        change.Code.Should().Be(Code.Barred);
        change.Event!.Id.Should().Be("lre-in-spsa");
        change.Rule.Should().Be("status-quo"); // the condition of the statute's file that was not met
        change.Citation!.Section.Should().Be("Moreno Valley USD v. PERB (1983) 142 Cal.App.3d 191");
        // end:audit-parts
    }

    [Fact]
    public void Audit_OfAnEarlierDay_KnowsNothingOfLaterOnes()
    {
        var log = Repository.Sample("utla-lausd-2017-2019");

        // begin:audit-day
        // On 20 November 2018 the panel had not met, and the last day to meet had not passed.
        Negotiation.Replay(log, asOf: new LocalDate(2018, 11, 20)).Audit().Should().NotContain(finding => finding.Rule == "panel-meets");

        // A week later it had.
        var later = Negotiation.Replay(log, asOf: new LocalDate(2018, 11, 28)).Audit();
        later.Single(finding => finding.Rule == "panel-meets").Code.Should().Be(Code.Overdue);

        // In the end it was late, and the law attaches nothing to that.
        Negotiation.Replay(log).Audit().Single(finding => finding.Rule == "panel-meets").Code.Should().Be(Code.LateNoConsequence);
        // end:audit-day
    }
}
