using ContractModel.Costing;
using NodaTime;

namespace ContractModel.Json.Costing;

/// <summary>How a payroll is written.</summary>
internal static class PayrollForms
{
    private static readonly Form<RoundingRule> Rounding = Words.Of(
        "one of none, cent, dollar", [RoundingRule.None, RoundingRule.Cent, RoundingRule.Dollar],
        rule => rule switch { RoundingRule.Cent => "cent", RoundingRule.Dollar => "dollar", _ => "none" }, null);

    private static readonly Form<string> Currency = new StringForm<string>(
        "a currency code of three capital letters", "USD", (string text, ReadContext _, out string value) => (value = text) is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'], value => value,
        () => new System.Text.Json.Nodes.JsonObject { ["pattern"] = "^[A-Z]{3}$" });

    private static readonly Form<int> Years = new YearsForm();

    internal static readonly ObjectForm<PayrollModel> Model = ModelForm();

    private static ObjectForm<PayrollModel> ModelForm()
    {
        var schema = Field.Optional("$schema", "The address of this schema, for editors; it is not kept.", Forms.Text, (PayrollModel _) => null);
        var name = Field.Required("name", "The name of the payroll.", Forms.Text, (PayrollModel m) => m.Name);
        var currency = Field.Default("currency", "The ISO 4217 code of the currency of every amount; USD when absent.", Currency, (PayrollModel m) => m.Currency, "USD");
        var firstDay = Field.Required("firstDay", "The first day of the first fiscal year; every year is twelve months from there.", Forms.Day, (PayrollModel m) => m.FirstDay);
        var years = Field.Required("years", "The number of fiscal years, from 1 to 30.", Years, (PayrollModel m) => m.Years);
        var total = Field.OptionalValue("total", "The pay of a year in one amount, where no grid is given.", Forms.Number, (PayrollModel m) => m.Total);
        var totalFte = Field.OptionalValue("totalFte", "The full-time positions behind the total.", Forms.Number, (PayrollModel m) => m.TotalFte);
        var totalPeople = Field.OptionalValue("totalPeople", "The number of people behind the total.", Forms.Count, (PayrollModel m) => m.TotalPeople);
        var lanes = Field.List("lanes", "The lanes of the salary grid.", Forms.SharedText, (PayrollModel m) => m.Lanes);
        var steps = Field.List("steps", "The steps of the salary grid, lowest first.", Forms.SharedText, (PayrollModel m) => m.Steps);
        var cells = Field.List("cells", "The cells of the grid, in any order; cells may be missing.", CellForm(), (PayrollModel m) => m.Cells);
        var people = Field.List("people", "The people on the grid as they stand on the first day: persons, or groups of them.", PeopleForm(), (PayrollModel m) => m.People);
        var stepsFrom = Field.OptionalValue("stepsFrom", "The first day on which people move up a step, and then each year; absent when nobody moves. People on the last step stay.", Forms.Day, (PayrollModel m) => m.StepsFrom);
        var rollUps = Field.List("rollUps", "What the employer pays on top of pay, in percent of it.", RollUpForm(), (PayrollModel m) => m.RollUps);
        var benefits = Field.List("benefits", "What benefits cost for each full-time position.", BenefitForm(), (PayrollModel m) => m.Benefits);
        var positions = Field.List("positions", "What added positions cost in a year.", PositionForm(), (PayrollModel m) => m.Positions);
        var hours = Field.OptionalValue("hoursPerYear", "The hours of a full-time year, for terms by the hour.", Forms.Number, (PayrollModel m) => m.HoursPerYear);
        var covers = Field.List("covers", "The scopes of terms that mean exactly these people; a term of another scope is not priced.", Forms.Text, (PayrollModel m) => m.Covers);
        var rounding = Field.Default("rounding", "How amounts are rounded where they are shown, half away from zero: none, cent or dollar; none when absent. Nothing is rounded before.", Rounding, (PayrollModel m) => m.Rounding, RoundingRule.None);
        return new("payroll", "The payroll that proposals are priced on.",
            [schema, name, currency, firstDay, years, total, totalFte, totalPeople, lanes, steps, cells, people, stepsFrom, rollUps, benefits, positions, hours, covers, rounding],
            r => new PayrollModel
            {
                Name = r.Get(name), Currency = r.Get(currency), FirstDay = r.Get(firstDay), Years = r.Get(years), Total = r.Get(total), TotalFte = r.Get(totalFte),
                TotalPeople = r.Get(totalPeople), Lanes = r.Get(lanes), Steps = r.Get(steps), Cells = r.Get(cells), People = r.Get(people), StepsFrom = r.Get(stepsFrom),
                RollUps = r.Get(rollUps), Benefits = r.Get(benefits), Positions = r.Get(positions), HoursPerYear = r.Get(hours), Covers = r.Get(covers), Rounding = r.Get(rounding),
            },
            new PayrollModel { Name = "-", FirstDay = new LocalDate(2000, 1, 1), Years = 1 });
    }

    private static ObjectForm<PayCell> CellForm()
    {
        var lane = Field.Required("lane", "The lane, one of the lanes.", Forms.SharedText, (PayCell c) => c.Lane);
        var step = Field.Required("step", "The step, one of the steps.", Forms.SharedText, (PayCell c) => c.Step);
        var amount = Field.Required("amount", "The pay of a full-time year.", Forms.Number, (PayCell c) => c.Amount);
        return new("payroll-cell", "One cell of the salary grid.", [lane, step, amount], r => new PayCell(r.Get(lane), r.Get(step), r.Get(amount)), new PayCell("-", "-", 0));
    }

    private static ObjectForm<PlacedPeople> PeopleForm()
    {
        var who = Field.Optional("who", "Who they are, such as a number or a group.", Forms.Text, (PlacedPeople p) => p.Who);
        var lane = Field.Required("lane", "The lane.", Forms.SharedText, (PlacedPeople p) => p.Lane);
        var step = Field.Required("step", "The step.", Forms.SharedText, (PlacedPeople p) => p.Step);
        var fte = Field.Default("fte", "The part of a full-time year that each of them works; 1 when absent.", Forms.Number, (PlacedPeople p) => p.Fte, 1m);
        var count = Field.Default("count", "How many they are; 1 when absent.", Forms.Count, (PlacedPeople p) => p.Count, 1);
        return new("payroll-people", "One person on the grid, or as many as are alike.", [who, lane, step, fte, count],
            r => new PlacedPeople { Who = r.Get(who), Lane = r.Get(lane), Step = r.Get(step), Fte = r.Get(fte), Count = r.Get(count) }, new PlacedPeople { Lane = "-", Step = "-" });
    }

    private static ObjectForm<RollUp> RollUpForm()
    {
        var name = Field.Required("name", "The name, such as retirement.", Forms.Text, (RollUp p) => p.Name);
        var percent = Field.Required("percent", "The share of pay, such as 19.1%.", Forms.Percent, (RollUp p) => p.Percent);
        var ongoing = Field.Default("onOngoing", "Whether it is owed on pay that goes on; true when absent.", Forms.Flag, (RollUp p) => p.OnOngoing, true);
        var once = Field.Default("onOneTime", "Whether it is owed on pay that is paid once; true when absent.", Forms.Flag, (RollUp p) => p.OnOneTime, true);
        return new("payroll-roll-up", "What the employer pays on top of pay.", [name, percent, ongoing, once],
            r => new RollUp { Name = r.Get(name), Percent = r.Get(percent), OnOngoing = r.Get(ongoing), OnOneTime = r.Get(once) }, new RollUp { Name = "-", Percent = default });
    }

    private static ObjectForm<BenefitRate> BenefitForm()
    {
        var name = Field.Required("name", "The name, such as health and welfare.", Forms.Text, (BenefitRate b) => b.Name);
        var amount = Field.Required("amountPerFte", "The amount of the first year for each full-time position.", Forms.Number, (BenefitRate b) => b.AmountPerFte);
        var growth = Field.Default("growth", "By how much it grows from each year to the next; 0% when absent.", Forms.Percent, (BenefitRate b) => b.Growth, default);
        return new("payroll-benefit", "What a benefit costs.", [name, amount, growth],
            r => new BenefitRate { Name = r.Get(name), AmountPerFte = r.Get(amount), Growth = r.Get(growth) }, new BenefitRate { Name = "-", AmountPerFte = 0 });
    }

    private static ObjectForm<PositionCost> PositionForm()
    {
        var staff = Field.Required("staff", "The staff, as terms name them.", Forms.Text, (PositionCost p) => p.Staff);
        var amount = Field.Required("amount", "The cost of one position in a year, pay and everything on top of it.", Forms.Number, (PositionCost p) => p.Amount);
        return new("payroll-position", "What an added position costs.", [staff, amount], r => new PositionCost(r.Get(staff), r.Get(amount)), new PositionCost("-", 0));
    }

    /// <summary>A whole number of years that a payroll can have.</summary>
    private sealed class YearsForm : Form<int>
    {
        internal override int Fallback => 1;

        internal override int Read(TapeValue value, ReadContext context)
        {
            var years = Forms.Ordinal.Read(value, context);
            if (years <= PayrollModel.MostYears) return years;
            context.Add(Code.BadValue, value, "A payroll has from 1 to 30 years.");
            return Fallback;
        }

        internal override void Write(System.Text.Json.Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

        public override System.Text.Json.Nodes.JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = PayrollModel.MostYears };
    }
}
