using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests;

/// <summary>An exception names the argument that the caller wrote, not one of a method further in.</summary>
public class ArgumentNameTests
{
    private static readonly TableState Table = After(Session("2024-01-08"), Proposal("2024-01-08", Side.Union));

    [Fact]
    public void Citation_WithoutASection_NamesTheSection()
    {
        NameIn(() => new Citation("", Evidence.Derived)).Should().Be("section");
        NameIn(() => new Citation("Act 1", null!)).Should().Be("evidence");
        NameIn(() => new Citation("Act 1", Evidence.Derived, "a b")).Should().Be("source");
    }

    [Fact]
    public void Fact_WithANameOfTwoWords_NamesTheName() => NameIn(() => new Fact("a b", "x")).Should().Be("name");

    [Fact]
    public void May_WithAnIdOfTwoWords_NamesThePermission()
    {
        NameIn(() => Table.May(Side.Union, "a b")).Should().Be("permission");
        NameIn(() => Table.May(Side.Union, "no-such-permission")).Should().Be("permission");
        NameIn(() => Table.May((Side)9, "strike")).Should().Be("side");
    }

    [Fact]
    public void NextSteps_OfNoSide_NamesTheSide() => NameIn(() => Table.NextSteps((Side)9)).Should().Be("side");

    [Fact]
    public void Provisions_ByNothing_NamesTheKey()
    {
        NameIn(() => Table.Provisions[(string)null!]).Should().Be("key");
        NameIn(() => Table.Provisions[(ProvisionKey)null!]).Should().Be("key");
        NameIn(() => Table.Provisions.ContainsKey(null!)).Should().Be("key");
    }

    [Fact]
    public void Read_WithAnEmptyPath_NamesThePath()
    {
        NameIn(() => NegotiationLog.Read("")).Should().Be("path");
        NameIn(() => NegotiationLog.Read((string)null!)).Should().Be("path");
        NameIn(() => NegotiationLog.Read((Stream)null!)).Should().Be("stream");
    }

    private static string? NameIn(Func<object?> call) => call.Should().Throw<ArgumentException>().Which.ParamName;
}
