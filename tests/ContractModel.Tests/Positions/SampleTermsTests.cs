namespace ContractModel.Tests.Positions;

/// <summary>How the samples say values: as typed terms, and in words only where no kind of term fits.</summary>
public class SampleTermsTests
{
    // What stays in words, and why.
    private static readonly Dictionary<string, string> InWords = new()
    {
        ["The employee's share is a percentage."] = "the percentage was not seen",
        ["Pay other than salary moves only at ratification."] = "a rule for every other term",
        ["A guarantee on the state of school buildings."] = "wording",
        ["A side letter."] = "what it holds was not seen",
        ["Every learning area climate-controlled by the start of 2025-26."] = "a duty with a date",
        ["Caps on class size that can be enforced."] = "wording; no cap was seen",
        ["Class-size caps with exceptions."] = "wording; no cap was seen",
        ["A seniority exemption for teachers of color."] = "wording",
        ["The school year runs to June 24."] = "a day that is no day of effect",
        ["A joint task force."] = "wording",
        ["A task force on hours."] = "wording",
        ["Hard caps on class size."] = "wording; no cap was seen",
        ["No hard caps on class size at elementary schools"] = "wording",
        ["Thresholds on class size with pay for overage, and committees; no hard cap"] = "wording; no threshold was seen",
        ["Protection against subcontracting."] = "wording",
        ["Changes to the months worked in a year."] = "which way was not seen",
        ["Class-size wording that UTLA opposes."] = "wording",
        ["A change of retiree health benefits."] = "which way was not seen",
        ["All classes keep to the numbers by norm day 2022."] = "a duty with a date",
        ["Section 1.5 of Article 18 is taken out."] = "wording",
        ["A change of the discipline process"] = "wording",
        ["Input on the harassment policy"] = "wording",
        ["Support systems"] = "wording",
        ["Affirmed names and gender identity"] = "wording",
    };

    private static readonly (BargainingEvent Event, Term Term)[] All = [.. Directory.GetFiles(Repository.PathOf("docs/samples"), "*.json").SelectMany(TermsOf)];

    [Fact]
    public void FreeText_IsLessThanATenthOfTheTerms()
    {
        var texts = All.Count(one => one.Term is FreeTextTerm);

        All.Length.Should().BeGreaterThan(200);
        texts.Should().BeLessThan(All.Length / 10);
    }

    [Fact]
    public void FreeText_IsOnlyWhatIsListedWithItsReason() =>
        All.Select(one => one.Term).OfType<FreeTextTerm>().Select(term => term.Text).Distinct().Should().BeEquivalentTo(InWords.Keys);

    [Fact]
    public void NoTerm_IsOfAnUnknownKind() => All.Select(one => one.Term).Should().NotContainItemsAssignableTo<UnrecognizedTerm>();

    [Fact]
    public void EveryTerm_BelongsToAnItem() =>
        All.Where(one => one.Event is OverallAgreementReached or ReportIssued or FinalOfferMade or AwardIssued).Should().OnlyContain(one => one.Term.Provision != null);

    [Fact]
    public void Rivals_FollowATermTheyTellOtherwise()
    {
        foreach (var terms in All.GroupBy(one => one.Event, one => one.Term)) terms.First().Rival.Should().BeFalse($"the first term of {terms.Key} has none before it");
    }

    private static IEnumerable<(BargainingEvent Event, Term Term)> TermsOf(string path) => NegotiationLog.Read(path).Events.SelectMany(e => TermsOf(e).Select(term => (e, term)));

    private static ValueList<Term> TermsOf(BargainingEvent e) => e switch
    {
        ProposalMade proposal => proposal.Terms,
        TentativeAgreementReached agreement => agreement.Terms,
        OverallAgreementReached agreement => agreement.Terms,
        ReportIssued report => report.Terms,
        FinalOfferMade offer => offer.Terms,
        AwardIssued award => award.Terms,
        _ => [],
    };
}
