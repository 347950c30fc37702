namespace ContractModel.Json.Terms;

/// <summary>How the terms of Terms/TermOfAgreement.cs are written, and those in words.</summary>
internal static class AgreementForms
{
    internal static TermForm[] All() => [TermOfAgreement(), Reopener(), Baseline(), FreeText()];

    private static TermForm TermOfAgreement()
    {
        var first = Field.OptionalValue("first", "The first day.", Forms.Day, (TermOfAgreement t) => t.First);
        var last = Field.OptionalValue("last", "The last day, itself included.", Forms.Day, (TermOfAgreement t) => t.Last);
        var years = Field.OptionalValue("years", "The length in years.", Forms.Ordinal, (TermOfAgreement t) => t.Years);
        return TermForm.Of("term-of-agreement", "How long the agreement is to run.", [first, last, years],
            r => new TermOfAgreement { First = r.Get(first), Last = r.Get(last), Years = r.Get(years) });
    }

    private static TermForm Reopener()
    {
        var subject = Field.Required("subject", "The subject, such as \"wages\".", Forms.Text, (Reopener t) => t.Subject);
        var effective = Field.OptionalValue("effective", "The first day on which it is open.", Forms.Day, (Reopener t) => t.Effective);
        var year = Field.OptionalValue("year", "The year of the agreement in which it is open, the first being 1, where no day is known.", Forms.Ordinal, (Reopener t) => t.Year);
        return TermForm.Of("reopener", "A subject that will be bargained again while the agreement runs.", [subject, effective, year],
            r => new Reopener { Subject = r.Get(subject), Effective = r.Get(effective), Year = r.Get(year) });
    }

    private static TermForm Baseline()
    {
        var subject = Field.Required("subject", "What is to be so.", Forms.Text, (Baseline t) => t.Subject);
        var ofYear = Field.OptionalValue("ofYear", "The year whose level it is; absent when the language or practice as it stands now is meant.", Forms.Integer, (Baseline t) => t.OfYear);
        return TermForm.Of("baseline", "Things are to be as they were at some time.", [subject, ofYear],
            r => new Baseline { Subject = r.Get(subject), OfYear = r.Get(ofYear) });
    }

    private static TermForm FreeText()
    {
        var text = Field.Required("text", "The words.", Forms.Text, (FreeTextTerm t) => t.Text);
        return TermForm.Of("free-text", "Whatever no other term can say, in words.", [text], r => new FreeTextTerm { Text = r.Get(text) });
    }
}
