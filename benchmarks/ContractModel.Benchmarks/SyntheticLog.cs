using NodaTime;

namespace ContractModel.Benchmarks;

/// <summary>Logs of any length, the same for the same length: sixty provisions; of a hundred events eighty-five proposals, eight sessions, five tentative
/// agreements and two acts of the procedure.</summary>
internal static class SyntheticLog
{
    private const int Provisions = 60;

    private static readonly LocalDate FirstDay = new(2020, 1, 6);

    internal static NegotiationLog OfLength(int events)
    {
        var head = new Negotiation { Id = "synthetic", Name = "Synthetic round", Procedure = "us-ca-eera", Tables = [new Table { Id = "main", Name = "Main" }] };
        return new NegotiationLog(head, Enumerable.Range(0, events).Select(Event));
    }

    internal static BargainingEvent Event(int number)
    {
        EventDate on = FirstDay.PlusDays(number / 20);
        var id = $"e{number}";
        var provision = new ArticleNumber((number * 7 % Provisions) + 1);
        return (number % 100) switch
        {
            < 85 => new ProposalMade { Id = id, On = on, By = number % 2 == 0 ? Side.Union : Side.Employer, Provision = provision },
            < 93 => new SessionHeld { Id = id, On = on },
            < 98 => new TentativeAgreementReached { Id = id, On = on, Provision = provision },
            98 => new InformationRequested { Id = id, On = on, By = Actor.Union, Subject = "payroll" },
            _ => new StatementMade { Id = id, On = on, By = Actor.Employer, Type = StatementKind.Claim, Text = "a claim" },
        };
    }
}
