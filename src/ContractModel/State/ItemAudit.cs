namespace ContractModel;

/// <summary>What is irregular in what happened to provisions.</summary>
internal sealed class ItemAudit(List<Finding> findings)
{
    private readonly Dictionary<(string? Table, ProvisionKey Key), TentativeAgreementReached> _agreed = [];
    private readonly Dictionary<(string? Table, ProvisionKey Key, Side By), ProposalMade> _last = [];
    private readonly Dictionary<(Side By, string Package), List<ProposalMade>> _packages = [];
    private readonly List<(TentativeAgreementReached Agreement, ProposalMade Proposal)> _fromPackages = [];

    internal void Run(BargainingEvent[] events)
    {
        foreach (var e in events) Check(e);
        foreach (var (agreement, proposal) in _fromPackages.DistinctBy(pair => (pair.Proposal.By, pair.Proposal.Package))) CheckPackage(agreement, proposal);
    }

    private void Check(BargainingEvent e)
    {
        switch (e)
        {
            case ProposalMade { Type.IsPosition: true } proposal:
                if (_agreed.TryGetValue((e.Table, proposal.Provision), out var standing)) Report(Code.ProposalOnAgreed, e, $"\"{e.Id}\" proposes on {proposal.Provision}, which was tentatively agreed (\"{standing.Id}\").");
                _last[(e.Table, proposal.Provision, proposal.By)] = proposal;
                if (proposal.Package is { } package) Remember(package, proposal);
                break;
            case TentativeAgreementReached agreement:
                _agreed[(e.Table, agreement.Provision)] = agreement;
                CheckOffer(agreement, Side.Union);
                CheckOffer(agreement, Side.Employer);
                break;
            case TentativeAgreementReopened reopened:
                _agreed.Remove((e.Table, reopened.Provision));
                if (reopened.By is Actor.Union or Actor.Employer) Report(Code.ReopenedByOne, e, $"\"{e.Id}\" reopens {reopened.Provision}, by the {Facets.Of(reopened.By)} alone.");
                break;
            default:
                break;
        }
    }

    private void Remember(string package, ProposalMade proposal)
    {
        if (!_packages.TryGetValue((proposal.By, package), out var parts)) _packages.Add((proposal.By, package), parts = []);
        parts.Add(proposal);
    }

    private void CheckOffer(TentativeAgreementReached agreement, Side side)
    {
        if (!_last.TryGetValue((agreement.Table, agreement.Provision, side), out var proposal)) return;
        if (agreement.Answers == proposal.Id && agreement.On.First > proposal.Expires) Report(Code.OfferHadExpired, agreement, $"\"{agreement.Id}\" accepts \"{proposal.Id}\", which was open until {Iso.Write(proposal.Expires)}.");
        if (proposal.Package is not null && (agreement.Answers is null || agreement.Answers == proposal.Id)) _fromPackages.Add((agreement, proposal));
    }

    private void CheckPackage(TentativeAgreementReached agreement, ProposalMade proposal)
    {
        var left = _packages[(proposal.By, proposal.Package!)].Where(part => !_agreed.ContainsKey((part.Table, part.Provision))).Select(part => part.Provision).Distinct().ToArray();
        if (left.Length > 0) Report(Code.PackageSplit, agreement, $"{agreement.Provision} was agreed out of the package \"{proposal.Package}\"; still open: {string.Join(", ", left.Order())}.");
    }

    private void Report(Code code, BargainingEvent e, string message) => findings.Add(new Finding(code, message, e, e.Table, null, null));
}
