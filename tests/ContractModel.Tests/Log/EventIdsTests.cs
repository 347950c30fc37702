using System.Globalization;
using ContractModel.Tests.Laws;

namespace ContractModel.Tests.Logs;

/// <summary>Ids are found, and told when they stand twice, whether they come in order or not.</summary>
public class EventIdsTests
{
    [Theory]
    [InlineData("1 2 9 10 11 100")]
    [InlineData("e1 e2 e2")]
    [InlineData("e1 e2 e1")]
    [InlineData("b a")]
    [InlineData("a b - c b")]
    [InlineData("- - a a")]
    [InlineData("10 9 11 9 10")]
    [InlineData("")]
    public void Ids_GivenOneByOne_AreThoseOfATable(string ids) => ShouldBeAsInATable(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Ids_MadeByChance_AreThoseOfATable()
    {
        for (var seed = 1; seed <= 2_000; seed++)
        {
            var dice = new Dice(seed);
            var inOrder = dice.Below(30);
            var numbers = Enumerable.Range(1, inOrder).Concat(Enumerable.Range(0, dice.Below(6)).Select(_ => dice.Between(0, 40)));
            ShouldBeAsInATable([.. numbers.Select(number => number == 0 ? "-" : number.ToString(CultureInfo.InvariantCulture))]);
        }
    }

    private static void ShouldBeAsInATable(string[] written)
    {
        var events = Array.ConvertAll(written, id => id == "-" ? null : (BargainingEvent)new SessionHeld { Id = id, On = new LocalDate(2026, 1, 5) });
        var ids = new EventIds(events);
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < events.Length; i++)
        {
            foreach (var id in written.Append("0").Append("zz")) ids.PlaceOf(id).Should().Be(table.GetValueOrDefault(id, -1), $"\"{id}\" before {i} of {string.Join(' ', written)}");
            var isNew = events[i] is not { } e || table.TryAdd(e.Id, i);
            ids.Add(events[i]?.Id).Should().Be(isNew, $"{i} of {string.Join(' ', written)}");
        }
    }
}
