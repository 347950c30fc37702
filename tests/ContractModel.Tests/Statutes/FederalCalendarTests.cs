using ContractModel.Procedures;
using ContractModel.Tests.Procedures;

namespace ContractModel.Tests.Statutes;

/// <summary>The federal holidays of 5 USC 6103, with the days they are kept on and the years they began.</summary>
public class FederalCalendarTests
{
    [Theory]
    [InlineData("2026-11-21", true, "a Saturday")]
    [InlineData("2026-11-22", true, "a Sunday")]
    [InlineData("2026-11-23", false, "an ordinary Monday")]
    [InlineData("2024-01-01", true, "New Year's Day")]
    [InlineData("2023-01-02", true, "New Year's Day fell on a Sunday")]
    [InlineData("2021-12-31", true, "New Year's Day 2022 fell on a Saturday")]
    [InlineData("2026-01-19", true, "third Monday of January")]
    [InlineData("1985-01-21", false, "the third Monday of January before it was a holiday")]
    [InlineData("2026-02-16", true, "third Monday of February")]
    [InlineData("1971-02-22", false, "22 February once the Monday took its place")]
    [InlineData("1968-02-22", true, "22 February until 1970")]
    [InlineData("2026-05-25", true, "last Monday of May")]
    [InlineData("1969-05-30", true, "30 May until 1970")]
    [InlineData("2020-06-19", false, "Juneteenth before it was a holiday")]
    [InlineData("2021-06-18", true, "the first Juneteenth fell on a Saturday")]
    [InlineData("2026-06-19", true, "Juneteenth")]
    [InlineData("2026-07-03", true, "4 July falls on a Saturday")]
    [InlineData("2021-07-05", true, "4 July fell on a Sunday")]
    [InlineData("2026-09-07", true, "first Monday of September")]
    [InlineData("2026-10-12", true, "second Monday of October")]
    [InlineData("2026-11-11", true, "11 November")]
    [InlineData("2023-11-10", true, "11 November fell on a Saturday")]
    [InlineData("1974-10-28", true, "Veterans Day was the fourth Monday of October from 1971 to 1977")]
    [InlineData("1974-11-11", false, "and not 11 November")]
    [InlineData("2026-11-26", true, "fourth Thursday of November")]
    [InlineData("2026-11-27", false, "the Friday after it is a working day")]
    [InlineData("2022-12-26", true, "25 December fell on a Sunday")]
    [InlineData("2021-12-24", true, "25 December fell on a Saturday")]
    public void IsClosed_FederalHolidays_AsTheCodeHasThem_5USC6103(string day, bool closed, string because)
    {
        ProcedureLibrary.BuiltIn.TryGetCalendar("us-federal", out var calendar).Should().BeTrue();

        calendar!.IsClosed(EeraRound.Day(day)).Should().Be(closed, because);
    }
}
