using NodaTime;

namespace ContractModel.Benchmarks;

/// <summary>Logs of any length, the same for the same length: sixty provisions unless it is said otherwise; of a hundred events eighty-five
/// proposals, eight sessions, five tentative agreements and two acts of the procedure.</summary>
internal static class SyntheticLog
{
    private const int UsualProvisions = 60;
    private const int MostProvisions = 1_000;
    private const int LargestArticle = 999;

    // The events of one provision share its key, as those of a log that was read do, and as the plain events share its text.
    private static readonly ArticleNumber[] Articles = [.. Enumerable.Range(0, MostProvisions).Select(Article)];

    private static readonly LocalDate FirstDay = new(2020, 1, 6);

    internal static NegotiationLog OfLength(int events, int provisions = UsualProvisions) =>
        new(Head(), Enumerable.Range(0, events).Select(number => Event(number, provisions)));

    /// <summary>A log of proposals only, each with a source: one address for the twenty of a day, or one for each.</summary>
    internal static NegotiationLog OfProposals(int events, bool sharedSource)
    {
        var sources = Enumerable.Range(0, events).Select(number => $"https://union.example/bargaining/updates/{(sharedSource ? number / 20 : number):D6}");
        return new(Head(), sources.Select((where, number) => Proposal(number, UsualProvisions) with { Sources = [new Source { Where = where }] }));
    }

    internal static BargainingEvent Event(int number, int provisions = UsualProvisions)
    {
        var on = DayOf(number);
        var id = $"e{number}";
        return (number % 100) switch
        {
            < 85 => Proposal(number, provisions),
            < 93 => new SessionHeld { Id = id, On = on },
            < 98 => new TentativeAgreementReached { Id = id, On = on, Provision = Provision(number, provisions) },
            98 => new InformationRequested { Id = id, On = on, By = Actor.Union, Subject = "payroll" },
            _ => new StatementMade { Id = id, On = on, By = Actor.Employer, Type = StatementKind.Claim, Text = "a claim" },
        };
    }

    internal static LocalDate DayOf(int number) => FirstDay.PlusDays(number / 20);

    private static Negotiation Head() =>
        new() { Id = "synthetic", Name = "Synthetic round", Procedure = "us-ca-eera", Tables = [new Table { Id = "main", Name = "Main" }] };

    private static ProposalMade Proposal(int number, int provisions) =>
        new() { Id = $"e{number}", On = DayOf(number), By = number % 2 == 0 ? Side.Union : Side.Employer, Provision = Provision(number, provisions) };

    // The step at every thousand brings each of a thousand provisions its turn to be proposed on; of sixty it changes nothing.
    private static ArticleNumber Provision(int number, int provisions) => Articles[((number * 7) + (number / 1_000 * UsualProvisions)) % provisions];

    private static ArticleNumber Article(int index)
    {
        var (letter, article) = Math.DivRem(index, LargestArticle);
        return new ArticleNumber(article + 1, letter == 0 ? null : (char)('A' + letter - 1));
    }
}
