using ContractModel.Tool.Statutes;

namespace ContractModel.Tool.Tests.Statutes;

/// <summary>Text of a statute's file is text in Markdown too.</summary>
public class MarkdownWriterTests
{
    [Theory]
    [InlineData("a*b*c `d` <e> f|g", "a\\*b\\*c \\`d\\` \\<e\\> f\\|g")]
    [InlineData("America/New_York and _this_", "America/New_York and \\_this\\_")]
    [InlineData("[here](there)", "[here]\\(there)")]
    [InlineData("one\ntwo", "one\\\\u000Atwo")]
    public void Paragraph_HoldsNoMarkup(string text, string written)
    {
        var page = new MarkdownWriter();

        page.Paragraph(text);

        page.ToString().Should().Be(written + "\n");
    }

    [Fact]
    public void Parts_AreSetApart()
    {
        var page = new MarkdownWriter();

        page.Heading(1, "Title");
        page.Item(0, "one", "Lead");
        page.Item(1, "two");
        page.Table(["A", "B"], [["1", "2|3"]]);
        page.Diagram("mermaid", "stateDiagram-v2\n");

        page.ToString().Should().Be("# Title\n\n- **Lead**: one\n  - two\n\n| A | B |\n|---|---|\n| 1 | 2\\|3 |\n\n```mermaid\nstateDiagram-v2\n```\n");
    }
}
