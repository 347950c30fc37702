namespace ContractModel.Tests.Logs;

public class TentativeAgreementReopenedTests
{
    [Fact]
    public void By_NotSaid_IsBoth() => new TentativeAgreementReopened { Id = "r", On = new LocalDate(2025, 3, 1), Provision = new ArticleNumber(18) }.By.Should().Be(Actor.Both);

    // A log in which "by" is absent says "both", so "nobody knows who" could be written in no way that is read back.
    [Fact]
    public void By_Unstated_Throws()
    {
        var reopen = () => new TentativeAgreementReopened { Id = "r", On = new LocalDate(2025, 3, 1), Provision = new ArticleNumber(18), By = Actor.Unstated };

        reopen.Should().Throw<ArgumentOutOfRangeException>();
    }
}
