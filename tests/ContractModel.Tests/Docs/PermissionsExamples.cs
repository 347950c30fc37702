namespace ContractModel.Tests.Docs;

/// <summary>The code of docs/concepts/permissions.md.</summary>
public class PermissionsExamples
{
    [Fact]
    public void NextSteps_AreEachAVerdictWithItsSection()
    {
        var log = Repository.Sample("utla-lausd-2025");

        // begin:may-next
        var main = Negotiation.Replay(log, asOf: new LocalDate(2025, 11, 20)).Tables["main"];

        main.NextSteps(Side.Union).Select(step => $"{step.Id}: {step.Verdict.Name}").Should().Equal(
            "declare-impasse: permitted",
            "request-mediator: permitted",
            "strike: presumed-unlawful",
            "strike-unfair-practice: conditional",
            "strike-sympathy: permitted",
            "strike-safety: unknown",
            "strike-vote: permitted");
        // end:may-next
    }

    [Fact]
    public void May_AStrikeBeforeExhaustion_IsPresumedUnlawful_AndSaysHowThatIsRebutted()
    {
        var log = Repository.Sample("utla-lausd-2025");

        // begin:may-strike
        var strike = Negotiation.Replay(log).Tables["main"].May(Side.Union, "strike");

        strike.Verdict.Should().Be(Verdict.PresumedUnlawful);
        strike.Unmet.Should().ContainSingle().Which.Id.Should().Be("not-exhausted");
        strike.Unmet.Single().Rebuttal.Should().NotBeNull();
        strike.LawfulFrom.Should().BeNull(); // it depends on what has not happened yet
        // end:may-strike
    }

    [Fact]
    public void May_WithANoStrikeClauseUnderNotice_HasAFirstLawfulDay()
    {
        var log = Repository.Sample("utla-lausd-2017-2019");

        // begin:may-clause
        // The fact-finding report came on 17 December 2018, but the clause outlives the agreement until ten days after notice.
        var before = Negotiation.Replay(log, asOf: new LocalDate(2018, 12, 20)).Tables["main"].May(Side.Union, "strike");
        before.Verdict.Should().Be(Verdict.Barred);
        before.LawfulFrom.Should().BeNull(); // nobody has given notice

        // Notice on 3 January.
        var noticed = Negotiation.Replay(log, asOf: new LocalDate(2019, 1, 5)).Tables["main"].May(Side.Union, "strike");
        noticed.Verdict.Should().Be(Verdict.Barred);
        noticed.LawfulFrom.Should().Be(new LocalDate(2019, 1, 13));

        Negotiation.Replay(log, asOf: new LocalDate(2019, 1, 13)).Tables["main"].May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted);
        // end:may-clause
    }

    [Fact]
    public void Audit_OfAStrikeOverUnsafeConditions_SaysThatNoRuleIsKnown()
    {
        var log = Repository.Sample("utla-lausd-2025");

        // begin:may-safety
        var walkout = log.Append(new StrikeBegan { Id = "walk-out", On = new LocalDate(2025, 12, 1), By = Actor.Union, Type = StrikeKind.Safety });

        Negotiation.Replay(log).Tables["main"].May(Side.Union, "strike-safety").Verdict.Should().Be(Verdict.Unknown);
        Negotiation.Replay(walkout).Audit().Single(finding => finding.Event?.Id == "walk-out" && finding.Rule == "strike-safety").Code.Should().Be(Code.LawUnknown); // CM2004
        // end:may-safety
    }

    [Fact]
    public void May_WhatNoRuleSpeaksOf_IsUnknown()
    {
        var log = Repository.Sample("utla-lausd-2025");

        // begin:may-unknown
        var main = Negotiation.Replay(log).Tables["main"];

        main.May(Side.Employer, "lock-out").Verdict.Should().Be(Verdict.Unknown); // not yes, and not no

        var misspelt = () => main.May(Side.Union, "stirke");
        misspelt.Should().Throw<ArgumentException>().WithMessage("The procedure has no permission \"stirke\" for the union.*");
        // end:may-unknown
    }
}
