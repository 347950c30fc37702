using ContractModel.Procedures;

namespace ContractModel.Tests.Procedures;

/// <summary>The package's files are read when they are asked for, one by one.</summary>
public class CalendarShelfTests
{
    [Fact]
    public void BuiltIn_WhenOneLawIsAskedFor_ReadsThatLawAndItsCalendarsOnly()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var library = BuiltInProcedures.Load();
        library.Get("us-rla");
        var one = GC.GetAllocatedBytesForCurrentThread() - before;

        before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var id in library.Ids) library.Get(id);
        var all = GC.GetAllocatedBytesForCurrentThread() - before;

        one.Should().BeLessThan(all / 5);
        all.Should().BeLessThan(40_000_000);
    }

    [Fact]
    public void BuiltIn_EveryCalendar_IsFoundByItsIdAlone()
    {
        foreach (var id in ProcedureLibrary.BuiltIn.Ids.SelectMany(law => ProcedureLibrary.BuiltIn.Get(law).File.Calendars).Distinct())
            ProcedureLibrary.BuiltIn.TryGetCalendar(id, out _).Should().BeTrue(id);
        ProcedureLibrary.BuiltIn.TryGetCalendar("us-moon", out _).Should().BeFalse();
        ProcedureLibrary.BuiltIn.TryGetCalendar("us-ca-moon", out _).Should().BeFalse();
    }
}
