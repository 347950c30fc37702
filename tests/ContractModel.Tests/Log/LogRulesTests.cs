namespace ContractModel.Tests.Logs;

public class LogRulesTests
{
    private static readonly Negotiation Head = new() { Id = "r", Name = "R", Tables = [new Table { Id = "main", Name = "Main" }] };
    private static readonly SessionHeld Held = new() { Id = "s", On = new LocalDate(2025, 3, 3) };
    private static readonly EventCorrected Correction = new() { Id = "c", On = new LocalDate(2025, 3, 4), Replacement = Held with { Number = 1 } };

    // The replacement would stand for nothing: a correction is carried out, not listed, so it would be lost without a word.
    [Fact]
    public void Check_CorrectionOfACorrection_IsAContradiction()
    {
        var again = new EventCorrected { Id = "c2", On = new LocalDate(2025, 3, 5), Replacement = Held with { Id = "c", Number = 2 } };

        LogRules.Check(Head, [Held, Correction, again]).Should().ContainSingle()
            .Which.Should().Match<LogProblem>(problem => problem.Code == Code.Contradiction && problem.Path == "events[2].event.id");
    }

    [Fact]
    public void Check_SecondCorrectionOfAnEvent_IsInOrder() =>
        LogRules.Check(Head, [Held, Correction, Correction with { Id = "c2", Replacement = Held with { Number = 2 } }]).Should().BeEmpty();

    [Fact]
    public void Check_RetractionOfACorrection_IsInOrder() =>
        LogRules.Check(Head, [Held, Correction, new EventRetracted { Id = "x", On = new LocalDate(2025, 3, 5), Retracts = "c" }]).Should().BeEmpty();
}
