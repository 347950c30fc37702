using System.Collections.Concurrent;
using ContractModel.Tests.Laws;

namespace ContractModel.Updates.Tests.Laws;

/// <summary>Profiles that chance makes: names of one and of several words, headings, ends, aliases, tables, orders of dates.</summary>
internal static class GeneratedProfile
{
    private const int Neighbours = 16;
    private const int Block = 65_536;

    private static readonly ConcurrentDictionary<int, UpdateProfile> Made = [];

    private static readonly string[] Names =
        ["UTLA", "LAUSD", "SEIU Local 99", "Oakland Education Association", "the Board", "O'Neill's", "Local", "district", "PFT/AFT", "A", "Ünïon", "met", "Article", "7", "We the Teachers", "CFT - Los Rios", "—", "union team"];

    private static readonly string[] Headings =
        ["On the table", "Signed", "Our asks", "Proposals", "Articles", "UTLA Counter Proposals", "met with", "Tentative Agreements", "2025 offers", "What they said:", "Latest"];

    private static readonly string[] Keys = ["8", "9A", "25C", "MOU Community Schools", "Safety", "Side Letter Calendar", "Appendix L", "Class Size", "MOU SLCs", "Health Benefits"];

    private static readonly string[] Tables = ["main", "health", "t/1", "x.y:z", new('h', 80)];

    private static readonly string[] TableWordings = ["Health", "Benefits", "8", "Class Size", "s", "-", "Article 9A"];

    /// <summary>Gets one of the few profiles that the pages near a number are read with; a profile costs more to prepare than a page to read.</summary>
    internal static UpdateProfile Near(int number, Dice dice)
    {
        var own = ((number / Block) * Neighbours) + dice.Below(Neighbours);
        if (own % Neighbours == 0) return UpdateProfile.Default;
        return Made.GetOrAdd(own, static own => Make(new Dice(own)));
    }

    private static UpdateProfile Make(Dice dice) => new()
    {
        Union = Some(dice, 3, d => d.Pick(Names)),
        Employer = Some(dice, 3, d => d.Pick(Names)),
        Author = dice.Chance(50) ? null : dice.Pick([Side.Union, Side.Employer]),
        DateOrder = dice.Chance(50) ? null : dice.Pick([DateOrder.MonthFirst, DateOrder.DayFirst]),
        Headings = Some(dice, 2, d => new ListHeading { Words = d.Pick(Headings), Lists = d.Pick(Enum.GetValues<ListKind>()), By = d.Chance(40) ? null : d.Pick([Side.Union, Side.Employer]) }),
        Ends = Some(dice, 2, d => d.Pick(["Other news", "met", "The end.", "Article 9", "..."])),
        Provisions = Some(dice, 3, d => new Provision { Key = ProvisionKey.Parse(d.Pick(Keys)), Aliases = Some(d, 3, other => ProvisionKey.Parse(other.Pick(Keys))) }),
        Table = dice.Chance(60) ? null : dice.Pick(Tables),
        Tables = Some(dice, 2, d => new TableWords { Table = d.Pick(Tables), Words = ValueList.Create([d.Pick(TableWordings)]) }),
    };

    private static ValueList<T> Some<T>(Dice dice, int most, Func<Dice, T> make) => ValueList.From(Enumerable.Range(0, dice.Between(0, most)).Select(_ => make(dice)).ToList());
}
