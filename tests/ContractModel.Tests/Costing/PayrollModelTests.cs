using ContractModel.Costing;
using static ContractModel.Tests.Costing.Payrolls;

namespace ContractModel.Tests.Costing;

public class PayrollModelTests
{
    [Fact]
    public void Schema_IsTheCommittedOne() => PayrollModel.Schema().ShouldBeCommittedAs("docs/payroll.schema.json");

    [Fact]
    public void ToJson_ReadsBackEqual()
    {
        var model = Small() with
        {
            Currency = "CAD", Rounding = RoundingRule.Cent, Covers = ["teachers"], Positions = [new("nurse", 1)], RollUps = [Fifth with { OnOneTime = false }],
            Benefits = [new() { Name = "health", AmountPerFte = 12.5m, Growth = new Percent(3) }],
        };

        PayrollModel.Parse(model.ToJson()).Should().Be(model);
        PayrollModel.Parse(Total(5, 1).ToJson()).Should().Be(Total(5, 1));
    }

    [Fact]
    public void TryParse_MalformedParts_GivesAllErrorsWithPlaces()
    {
        PayrollModel.TryParse("{\n\"firstDay\": \"soon\",\n\"years\": 31,\n\"rounding\": \"up\",\n\"lanes\": [\"A\"],\n\"people\": [{\"lane\": \"A\"}],\n\"colour\": 1\n}", out var model, out var errors).Should().BeFalse();

        model.Should().BeNull();
        errors.Select(error => (error.Line, error.Path, error.Code)).Should().Equal(
            (1, "$", Code.Missing), (2, "$.firstDay", Code.BadValue), (3, "$.years", Code.BadValue), (4, "$.rounding", Code.BadValue), (6, "$.people[0]", Code.Missing), (7, "$.colour", Code.BadValue));
    }

    [Fact]
    public void TryParse_UnknownProperty_IsRefused()
    {
        PayrollModel.TryParse("""{"name": "n", "firstDay": "2025-07-01", "years": 1, "total": 1, "colour": 1}""", out _, out var errors).Should().BeFalse();

        errors.Should().ContainSingle().Which.Message.Should().Be("\"colour\" is not a property known here.");
    }

    [Fact]
    public void TryParse_PartsThatDoNotFit_GivesAllErrorsWithPlaces()
    {
        PayrollModel.TryParse(
            """
            {
              "name": "n", "firstDay": "2025-07-01", "years": 1,
              "total": 5,
              "lanes": ["A", "A"],
              "steps": ["1"],
              "cells": [
                {"lane": "A", "step": "1", "amount": 1},
                {"lane": "B", "step": "2", "amount": 1},
                {"lane": "A", "step": "1", "amount": 2}
              ]
            }
            """,
            out _, out var errors).Should().BeFalse();

        errors.Select(error => (error.Line, error.Path, error.Code)).Should().Equal(
            (3, "$.total", Code.Contradiction), (4, "$.lanes[1]", Code.DuplicateId), (8, "$.cells[1].lane", Code.UnknownReference), (8, "$.cells[1].step", Code.UnknownReference), (9, "$.cells[2]", Code.DuplicateId));
        var parse = () => PayrollModel.Parse("{}");
        parse.Should().Throw<PayrollFormatException>().Which.Errors.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("""{"name": "n", "firstDay": "2025-07-01", "years": 1}""", "$.total")]
    [InlineData("""{"name": "n", "firstDay": "1200-07-01", "years": 1, "total": 1}""", "$.firstDay")]
    [InlineData("""{"name": "n", "firstDay": "2025-07-01", "years": 1, "total": 1, "benefits": [{"name": "b", "amountPerFte": 1}]}""", "$.totalFte")]
    [InlineData("""{"name": "n", "firstDay": "2025-07-01", "years": 1, "lanes": ["A"], "steps": ["1"], "totalFte": 1}""", "$.totalFte")]
    [InlineData("""{"name": "n", "firstDay": "2025-07-01", "years": 1, "lanes": ["A"]}""", "$.steps")]
    [InlineData("""{"name": "n", "firstDay": "2025-07-01", "years": 1, "steps": ["A"]}""", "$.lanes")]
    public void TryParse_WhatIsMissingOrTooMuch_IsNamed(string json, string path)
    {
        PayrollModel.TryParse(json, out _, out var errors).Should().BeFalse();

        errors.Should().ContainSingle().Which.Path.Should().Be(path);
    }

    [Fact]
    public void Findings_NamePeopleOffTheGridEmptyCellsAndGaps()
    {
        var model = Small() with { Cells = [new("A", "1", 1), new("A", "3", 2)], People = [new() { Lane = "A", Step = "2" }, new() { Who = "p9", Lane = "Z", Step = "1" }, new() { Lane = "A", Step = "1" }] };

        model.Findings.Select(finding => (finding.Code, finding.Path)).Should().Equal(
            (Code.PersonOffGrid, "$.people[0]"), (Code.PersonOffGrid, "$.people[1]"), (Code.CellWithoutPeople, "$.cells[1]"), (Code.GapInGrid, "$.cells"));
        model.Findings[1].Message.Should().Be("The grid has no cell Z/1; p9 is priced at nothing.");
        CostComparison.Of(model).Baseline[0].Pay.Should().Be(2, "the one person on the grid steps over the gap");
    }

    [Theory]
    [InlineData(RoundingRule.None, "-2.505", "-2.505")]
    [InlineData(RoundingRule.Cent, "-2.505", "-2.51")]
    [InlineData(RoundingRule.Dollar, "2.5", "3")]
    public void Round_GoesHalfAwayFromZero(RoundingRule rule, string amount, string rounded) =>
        (Small() with { Rounding = rule }).Round(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(decimal.Parse(rounded, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Years_OutsideTheRange_AreRefused()
    {
        var make = () => Small() with { Years = 31 };

        make.Should().Throw<ArgumentOutOfRangeException>();
    }
}
