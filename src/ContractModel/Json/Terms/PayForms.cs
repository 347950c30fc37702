namespace ContractModel.Json.Terms;

/// <summary>How the terms of Terms/Pay.cs are written.</summary>
internal static class PayForms
{
    private static readonly ObjectForm<SalaryCell> Cell = CellForm();

    internal static TermForm[] All() => [PercentRaise(), TotalRaise(), LumpSum(), PayRate(), MeToo(), StepMovement(), ScheduleChange()];

    private static TermForm PercentRaise()
    {
        var percent = Field.Required("percent", "The raise; negative for a cut.", Forms.Percent, (PercentRaise t) => t.Percent);
        var effective = Field.OptionalValue("effective", "The day it takes effect.", Forms.Day, (PercentRaise t) => t.Effective);
        var year = Field.OptionalValue("year", "The year of the agreement in which it comes, the first being 1, where no day is known.", Forms.Ordinal, (PercentRaise t) => t.Year);
        var oneTime = Field.Flag("oneTime", "Whether it is paid once and does not stay in the schedule.", (PercentRaise t) => t.OneTime);
        var average = Field.Flag("average", "Whether it is an average over a schedule whose cells rise by different amounts.", (PercentRaise t) => t.Average);
        return TermForm.Of("percent-raise", "A raise in percent.", [percent, effective, year, oneTime, average],
            r => new PercentRaise { Percent = r.Get(percent), Effective = r.Get(effective), Year = r.Get(year), OneTime = r.Get(oneTime), Average = r.Get(average) });
    }

    private static TermForm TotalRaise()
    {
        var percent = Field.Required("percent", "The total.", Forms.Percent, (TotalRaise t) => t.Percent);
        var years = Field.OptionalValue("years", "Over how many years.", Forms.Ordinal, (TotalRaise t) => t.Years);
        var firstYear = Field.OptionalValue("firstYear", "How much of it comes in the first year.", Forms.Percent, (TotalRaise t) => t.FirstYear);
        var average = Field.Flag("average", "Whether it is an average over a schedule whose cells rise by different amounts.", (TotalRaise t) => t.Average);
        return TermForm.Of("total-raise", "Raises told as one total, where the source does not give the steps.", [percent, years, firstYear, average],
            r => new TotalRaise { Percent = r.Get(percent), Years = r.Get(years), FirstYear = r.Get(firstYear), Average = r.Get(average) });
    }

    private static TermForm LumpSum()
    {
        var amount = Field.Required("amount", "The amount.", Forms.Money, (LumpSum t) => t.Amount);
        var per = Field.Optional("per", "What the amount is for each of; absent means one amount in all.", Forms.Text, (LumpSum t) => t.Per);
        var effective = Field.OptionalValue("effective", "The day it takes effect or is paid.", Forms.Day, (LumpSum t) => t.Effective);
        var ongoing = Field.Flag("ongoing", "Whether it goes on year after year.", (LumpSum t) => t.Ongoing);
        return TermForm.Of("lump-sum", "An amount of money.", [amount, per, effective, ongoing],
            r => new LumpSum { Amount = r.Get(amount), Per = r.Get(per), Effective = r.Get(effective), Ongoing = r.Get(ongoing) });
    }

    private static TermForm PayRate()
    {
        var amount = Field.Required("amount", "The rate.", Forms.Money, (PayRate t) => t.Amount);
        var per = Field.Required("per", "The time it is paid for, such as \"hour\" or \"year\".", Forms.Text, (PayRate t) => t.Per);
        var effective = Field.OptionalValue("effective", "The first day it holds.", Forms.Day, (PayRate t) => t.Effective);
        return TermForm.Of("pay-rate", "A rate of pay: a minimum wage, a starting rate.", [amount, per, effective],
            r => new PayRate { Amount = r.Get(amount), Per = r.Get(per), Effective = r.Get(effective) });
    }

    private static TermForm MeToo()
    {
        var with = Field.Required("with", "The other unit or settlement, in words.", Forms.Text, (MeToo t) => t.With);
        return TermForm.Of("me-too", "Whatever another unit gets, this one gets too.", [with], r => new MeToo { With = r.Get(with) });
    }

    private static TermForm StepMovement()
    {
        var steps = Field.OptionalValue("steps", "How many steps a person moves at each movement: 0 for a freeze, negative for a rollback.", Forms.Integer, (StepMovement t) => t.Steps);
        var lanes = Field.OptionalValue("lanes", "How many lanes.", Forms.Integer, (StepMovement t) => t.Lanes);
        var effective = Field.OptionalValue("effective", "The day it takes effect.", Forms.Day, (StepMovement t) => t.Effective);
        return TermForm.Of("step-movement", "Whether, and by how many steps or lanes of the salary schedule, people move.", [steps, lanes, effective],
            r => new StepMovement { Steps = r.Get(steps), Lanes = r.Get(lanes), Effective = r.Get(effective) });
    }

    private static TermForm ScheduleChange()
    {
        var added = Field.OptionalValue("stepsAdded", "How many steps are added at the top.", Forms.Ordinal, (ScheduleChange t) => t.StepsAdded);
        var removed = Field.OptionalValue("stepsRemoved", "How many steps are taken away.", Forms.Ordinal, (ScheduleChange t) => t.StepsRemoved);
        var cells = Field.List("cells", "The cells that are new or have a new amount.", Cell, (ScheduleChange t) => t.Cells);
        var gone = Field.List("removed", "The cells that are gone, by lane and step.", Cell, (ScheduleChange t) => t.Removed);
        var effective = Field.OptionalValue("effective", "The first day it holds.", Forms.Day, (ScheduleChange t) => t.Effective);
        return TermForm.Of("schedule-change", "A change of the salary schedule's own shape.", [added, removed, cells, gone, effective],
            r => new ScheduleChange { StepsAdded = r.Get(added), StepsRemoved = r.Get(removed), Cells = r.Get(cells), Removed = r.Get(gone), Effective = r.Get(effective) });
    }

    private static ObjectForm<SalaryCell> CellForm()
    {
        var lane = Field.Required("lane", "The lane, such as \"BA+30\".", Forms.SharedText, (SalaryCell c) => c.Lane);
        var step = Field.Required("step", "The step, such as \"1\".", Forms.SharedText, (SalaryCell c) => c.Step);
        var amount = Field.Optional("amount", "The pay of a year; absent where only the place is meant.", Forms.Money, (SalaryCell c) => c.Amount);
        return new("salary-cell", "One cell of a salary schedule.", [lane, step, amount],
            r => new SalaryCell { Lane = r.Get(lane), Step = r.Get(step), Amount = r.Get(amount) },
            new SalaryCell { Lane = "-", Step = "-" });
    }
}
