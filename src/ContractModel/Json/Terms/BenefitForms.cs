namespace ContractModel.Json.Terms;

/// <summary>How the terms of Terms/Benefits.cs are written.</summary>
internal static class BenefitForms
{
    internal static TermForm[] All() => [HealthContribution(), Quantity(), Funding(), UnquantifiedChange(), StatedCost()];

    private static TermForm HealthContribution()
    {
        var plan = Field.Optional("plan", "The plan or tier, such as \"family\".", Forms.SharedText, (HealthContribution t) => t.Plan);
        var paidBy = Field.Default("paidBy", "The side that pays; the union's members unless it is said otherwise.", Forms.Side, (HealthContribution t) => t.PaidBy, Side.Union);
        var share = Field.OptionalValue("share", "The share of the premium.", Forms.Percent, (HealthContribution t) => t.Share);
        var amount = Field.Optional("amount", "The amount.", Forms.Money, (HealthContribution t) => t.Amount);
        var per = Field.Optional("per", "What the amount is for each of.", Forms.Text, (HealthContribution t) => t.Per);
        var cap = Field.Optional("cap", "The most the payer pays.", Forms.Money, (HealthContribution t) => t.Cap);
        var increase = Field.OptionalValue("increasePaidBy", "The side that pays an increase of the premium.", Forms.Side, (HealthContribution t) => t.IncreasePaidBy);
        var effective = Field.OptionalValue("effective", "The first day it holds.", Forms.Day, (HealthContribution t) => t.Effective);
        return TermForm.Of("health-contribution", "Who pays what for a health plan.", [plan, paidBy, share, amount, per, cap, increase, effective], r => new HealthContribution
        {
            Plan = r.Get(plan),
            PaidBy = r.Get(paidBy),
            Share = r.Get(share),
            Amount = r.Get(amount),
            Per = r.Get(per),
            Cap = r.Get(cap),
            IncreasePaidBy = r.Get(increase),
            Effective = r.Get(effective),
        });
    }

    private static TermForm Quantity()
    {
        var of = Field.Required("of", "What there is so much of.", Forms.SharedText, (Quantity t) => t.Of);
        var amount = Field.Required("amount", "How much.", Forms.Number, (Quantity t) => t.Amount);
        var unit = Field.Required("unit", "The unit, such as \"minute\" or \"school\".", Forms.SharedText, (Quantity t) => t.Unit);
        var per = Field.Optional("per", "What it is for each of; absent when it is so much in all.", Forms.SharedText, (Quantity t) => t.Per);
        var effective = Field.OptionalValue("effective", "The first day it holds.", Forms.Day, (Quantity t) => t.Effective);
        return TermForm.Of("quantity", "So much of something that is neither money nor staff.", [of, amount, unit, per, effective],
            r => new Quantity { Of = r.Get(of), Amount = r.Get(amount), Unit = r.Get(unit), Per = r.Get(per), Effective = r.Get(effective) });
    }

    private static TermForm Funding()
    {
        var purpose = Field.Required("for", "What it is for.", Forms.Text, (Funding t) => t.For);
        var amount = Field.Required("amount", "The amount.", Forms.Money, (Funding t) => t.Amount);
        var per = Field.Optional("per", "What the amount is for each of; absent means one amount in all.", Forms.Text, (Funding t) => t.Per);
        var effective = Field.OptionalValue("effective", "The first day.", Forms.Day, (Funding t) => t.Effective);
        return TermForm.Of("funding", "Money for a purpose that is nobody's pay.", [purpose, amount, per, effective],
            r => new Funding { For = r.Get(purpose), Amount = r.Get(amount), Per = r.Get(per), Effective = r.Get(effective) });
    }

    private static TermForm UnquantifiedChange()
    {
        var of = Field.Required("of", "What changes.", Forms.SharedText, (UnquantifiedChange t) => t.Of);
        var more = Field.Required("more", "Whether there is to be more of it; less otherwise.", Forms.Flag, (UnquantifiedChange t) => t.More);
        var effective = Field.OptionalValue("effective", "The first day it holds.", Forms.Day, (UnquantifiedChange t) => t.Effective);
        return TermForm.Of("unquantified-change", "A change of which only the direction is known.", [of, more, effective],
            r => new UnquantifiedChange { Of = r.Get(of), More = r.Get(more), Effective = r.Get(effective) });
    }

    private static TermForm StatedCost()
    {
        var amount = Field.Required("amount", "The amount.", Forms.Money, (StatedCost t) => t.Amount);
        var years = Field.OptionalValue("years", "Over how many years.", Forms.Ordinal, (StatedCost t) => t.Years);
        return TermForm.Of("stated-cost", "What somebody said the whole will cost. It pays nobody.", [amount, years], r => new StatedCost { Amount = r.Get(amount), Years = r.Get(years) });
    }
}
