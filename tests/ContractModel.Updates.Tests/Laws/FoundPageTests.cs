namespace ContractModel.Updates.Tests.Laws;

/// <summary>The smallest pages that once broke a law.</summary>
public class FoundPageTests
{
    private static readonly UpdateProfile LongTable = new()
    {
        Union = ["UTLA"], Tables = [new TableWords { Table = new string('h', 80), Words = ["Health"] }],
    };

    [Theory]
    [InlineData("!D")]
    [InlineData(". A")]
    [InlineData("\"A")]
    [InlineData("fifth bargaining session held n fifth bargaining session")]
    [InlineData("November 20, 2025. Team met with SD on At tonight's bargaining session")]
    [InlineData("November 20, 2025\n\nUTLA Counter Proposals\nMOU – Health PDF\nMOU – Health PDF 11.20.2025")]
    [InlineData("1/7")]
    [InlineData("2/29")]
    [InlineData("canceled Mon session.")]
    [InlineData("session 1/3 moved to 1/5")]
    public void Read_OfAPageThatBrokeALaw_BreaksNone(string text)
    {
        foreach (var (profile, published) in (ReadOnlySpan<(UpdateProfile, LocalDate?)>)[(UpdateProfile.Default, null), (LongTable, new LocalDate(2199, 12, 31)), (LongTable, new LocalDate(1900, 1, 1))])
            ReadingLaw.Broken(new GeneratedPage(0, PageFamily.Words, [], text, profile) { Published = published }, all: true).Should().BeEmpty();
    }

    [Fact]
    public void Read_OfItemsForATableWithTheLongestId_GivesIdsOfTheirOwn()
    {
        var page = UpdatePage.OfText("November 20, 2025\n\nUTLA Counter Proposals\nArticle 1 – Health A\nArticle 1 – Health B\nArticle 2 – Health\n");

        page.Read(LongTable).Events.Select(read => read.Event.Id).Should().HaveCount(3).And.OnlyHaveUniqueItems();
    }
}
