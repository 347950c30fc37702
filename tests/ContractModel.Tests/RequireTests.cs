namespace ContractModel.Tests;

/// <summary>The checks of the model's init accessors, which also run on <c>with</c>.</summary>
public class RequireTests
{
    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("ä")]
    [InlineData("a\n")]
    [InlineData("tab\tbed")]
    public void Id_NotAnId_ThrowsThroughWithAndNamesItAndTheMember(string id)
    {
        var table = Example.Round.Tables[0];
        var fact = Example.Session("s1", 2);

        FluentActions.Invoking(() => table with { Id = id }).Should().Throw<ArgumentException>().WithMessage($"'{id}' is not an id*").WithParameterName("Id");
        FluentActions.Invoking(() => table with { Union = ["union", id] }).Should().Throw<ArgumentException>().WithParameterName("Union");
        FluentActions.Invoking(() => table with { Procedure = id }).Should().Throw<ArgumentException>().WithParameterName("Procedure");
        FluentActions.Invoking(() => fact with { Id = id }).Should().Throw<ArgumentException>().WithParameterName("Id");
        FluentActions.Invoking(() => fact with { Table = id }).Should().Throw<ArgumentException>().WithParameterName("Table");
    }

    [Fact]
    public void Id_Length_EightyIsTheMost()
    {
        var table = Example.Round.Tables[0];

        (table with { Id = new string('a', 80) }).Id.Should().HaveLength(80);
        FluentActions.Invoking(() => table with { Id = new string('a', 81) }).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("a")]
    [InlineData("Case/LA-CE-1.2_3:4")]
    public void Id_LettersDigitsAndMarks_IsKept(string id) => (Example.Round.Tables[0] with { Id = id }).Id.Should().Be(id);

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("\u00A0")]
    public void Text_OnlyWhiteSpace_ThrowsThroughWith(string text)
    {
        var party = Example.Round.Parties[0];
        var fact = Example.Session("s1", 2);

        FluentActions.Invoking(() => party with { Name = text }).Should().Throw<ArgumentException>().WithParameterName("Name");
        FluentActions.Invoking(() => fact with { Note = text }).Should().Throw<ArgumentException>().WithParameterName("Note");
        FluentActions.Invoking(() => fact with { RecordedBy = text }).Should().Throw<ArgumentException>().WithParameterName("RecordedBy");
    }

    [Fact]
    public void Text_Length_HundredThousandIsTheMost()
    {
        var fact = Example.Session("s1", 2);

        (fact with { Text = new string('a', 100_000) }).Text.Should().HaveLength(100_000);
        FluentActions.Invoking(() => fact with { Text = new string('a', 100_001) }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Text");
    }

    [Fact]
    public void NotNull_Null_ThrowsThroughWithAndNamesTheMember()
    {
        var fact = Example.Session("s1", 2);

        FluentActions.Invoking(() => fact with { Visibility = null! }).Should().Throw<ArgumentNullException>().WithParameterName("Visibility");
        FluentActions.Invoking(() => fact with { Sources = [null!] }).Should().Throw<ArgumentNullException>().WithParameterName("Sources");
        FluentActions.Invoking(() => fact with { Extra = null! }).Should().Throw<ArgumentNullException>().WithParameterName("Extra");
        FluentActions.Invoking(() => Example.Proposal("p", 2) with { Provision = null! }).Should().Throw<ArgumentNullException>().WithParameterName("Provision");
        FluentActions.Invoking(() => Example.Round with { Tables = [null!] }).Should().Throw<ArgumentNullException>().WithParameterName("Tables");
        FluentActions.Invoking(() => new Source { Where = "minutes" } with { Evidence = null! }).Should().Throw<ArgumentNullException>().WithParameterName("Evidence");
    }

    [Fact]
    public void Defined_AnotherNumber_ThrowsThroughWith()
    {
        FluentActions.Invoking(() => Example.Proposal("p", 2) with { By = (Side)2 }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("By");
        FluentActions.Invoking(() => Example.Session("s", 2) with { By = (Actor)(-1) }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("By");
    }

    [Fact]
    public void Numbers_OutOfRange_ThrowThroughWith()
    {
        var fact = Example.Session("s1", 2);

        FluentActions.Invoking(() => fact with { Number = 0 }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Number");
        FluentActions.Invoking(() => fact with { UnionTeam = -1 }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("UnionTeam");
        FluentActions.Invoking(() => fact with { Hours = -0.5m }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Hours");
        FluentActions.Invoking(() => new VoteTally { Yes = 1 } with { No = -1 }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("No");
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF")]
    public void Sha256_NotLowerCaseHexadecimal_ThrowsThroughWith(string digits) =>
        FluentActions.Invoking(() => new Document { Title = "Offer" } with { Sha256 = digits }).Should().Throw<ArgumentException>().WithMessage($"'{digits}'*");
}
