namespace ContractModel.Json.Terms;

/// <summary>How the terms of Terms/Staffing.cs are written.</summary>
internal static class StaffingForms
{
    internal static TermForm[] All() => [ClassSizeCap(), StaffingRatio()];

    private static TermForm ClassSizeCap()
    {
        var cap = Field.OptionalValue("cap", "The most pupils a class may have.", Forms.Ordinal, (ClassSizeCap t) => t.Cap);
        var change = Field.OptionalValue("change", "The change from the cap before, negative for smaller classes.", Forms.Integer, (ClassSizeCap t) => t.Change);
        var grades = Field.Optional("grades", "The grades, such as \"11-12\".", Forms.SharedText, (ClassSizeCap t) => t.Grades);
        var subject = Field.Optional("subject", "The subject, such as \"English\".", Forms.SharedText, (ClassSizeCap t) => t.Subject);
        var programme = Field.Optional("programme", "The programme, such as \"Autism Alt Curriculum\".", Forms.SharedText, (ClassSizeCap t) => t.Programme);
        var effective = Field.OptionalValue("effective", "The first day it holds.", Forms.Day, (ClassSizeCap t) => t.Effective);
        var remedy = Field.Optional("remedy", "What is owed when the cap is passed.", Forms.Money, (ClassSizeCap t) => t.Remedy);
        var remedyPer = Field.Optional("remedyPer", "What the remedy is for each of.", Forms.Text, (ClassSizeCap t) => t.RemedyPer);
        return TermForm.Of("class-size-cap", "The most pupils a class may have, or a change of that number.", [cap, change, grades, subject, programme, effective, remedy, remedyPer], r => new ClassSizeCap
        {
            Cap = r.Get(cap),
            Change = r.Get(change),
            Grades = r.Get(grades),
            Subject = r.Get(subject),
            Programme = r.Get(programme),
            Effective = r.Get(effective),
            Remedy = r.Get(remedy),
            RemedyPer = r.Get(remedyPer),
        });
    }

    private static TermForm StaffingRatio()
    {
        var staff = Field.Required("staff", "The staff meant.", Forms.Text, (StaffingRatio t) => t.Staff);
        var units = Field.OptionalValue("unitsPerPosition", "The number of units one position serves.", Forms.Number, (StaffingRatio t) => t.UnitsPerPosition);
        var unit = Field.Optional("unit", "What the units are.", Forms.Text, (StaffingRatio t) => t.Unit);
        var positions = Field.OptionalValue("positions", "The number of positions added or required.", Forms.Number, (StaffingRatio t) => t.Positions);
        var effective = Field.OptionalValue("effective", "The first day it holds.", Forms.Day, (StaffingRatio t) => t.Effective);
        return TermForm.Of("staffing-ratio", "How many staff there must be.", [staff, units, unit, positions, effective],
            r => new StaffingRatio { Staff = r.Get(staff), UnitsPerPosition = r.Get(units), Unit = r.Get(unit), Positions = r.Get(positions), Effective = r.Get(effective) });
    }
}
