namespace ContractModel;

/// <summary>What is irregular in what happened to provisions.</summary>
internal sealed class ItemAudit(LogIndex index, List<Finding> findings)
{
    private readonly Dictionary<(string Table, ProvisionKey Key), TentativeAgreementReached> _agreed = [];
    private readonly Dictionary<(string Table, ProvisionKey Key, Side By), ProposalMade> _last = [];
    private readonly Dictionary<(string Table, Side By, string Package), List<ProposalMade>> _packages = [];
    private readonly List<(TentativeAgreementReached Agreement, ProposalMade Proposal)> _fromPackages = [];

    internal void Run(BargainingEvent[] events)
    {
        foreach (var e in events) Check(e);
        foreach (var (agreement, proposal) in _fromPackages.DistinctBy(pair => (PlaceOf(pair.Proposal).Table, pair.Proposal.By, pair.Proposal.Package))) CheckPackage(agreement, proposal);
    }

    private void Check(BargainingEvent e)
    {
        switch (e)
        {
            case ProposalMade { Type.IsPosition: true } proposal:
                var place = PlaceOf(proposal);
                if (_agreed.TryGetValue(place, out var standing)) Report(Code.ProposalOnAgreed, e, $"\"{e.Id}\" proposes on {proposal.Provision}, which was tentatively agreed (\"{standing.Id}\").");
                _last[(place.Table, place.Key, proposal.By)] = proposal;
                if (proposal.Package is { } package) Remember(package, proposal);
                break;
            case TentativeAgreementReached agreement:
                _agreed[PlaceOf(agreement)] = agreement;
                CheckOffer(agreement, Side.Union);
                CheckOffer(agreement, Side.Employer);
                break;
            case TentativeAgreementReopened reopened:
                _agreed.Remove(PlaceOf(reopened));
                if (reopened.By is Actor.Union or Actor.Employer) Report(Code.ReopenedByOne, e, $"\"{e.Id}\" reopens {reopened.Provision}, by the {Facets.Of(reopened.By)} alone.");
                break;
            case ProposalWithdrawn withdrawn:
                _last.Remove((PlaceOf(withdrawn).Table, PlaceOf(withdrawn).Key, withdrawn.By));
                break;
            default:
                break;
        }
    }

    /// <summary>Gets the table and provision of an event as the log's register has them, so that an alias or an unnamed table makes no difference.</summary>
    private (string Table, ProvisionKey Key) PlaceOf(ItemEvent e) => (e.Table ?? index.Tables[0], index.Provisions.Canonical(e.Provision));

    private void Remember(string package, ProposalMade proposal)
    {
        var name = (PlaceOf(proposal).Table, proposal.By, package);
        if (!_packages.TryGetValue(name, out var parts)) _packages.Add(name, parts = []);
        parts.Add(proposal);
    }

    private void CheckOffer(TentativeAgreementReached agreement, Side side)
    {
        if (!_last.TryGetValue((PlaceOf(agreement).Table, PlaceOf(agreement).Key, side), out var proposal)) return;
        if (agreement.Answers == proposal.Id && agreement.On.First > proposal.Expires) Report(Code.OfferHadExpired, agreement, $"\"{agreement.Id}\" accepts \"{proposal.Id}\", which was open until {Iso.Write(proposal.Expires)}.");
        if (proposal.Package is not null && (agreement.Answers is null || agreement.Answers == proposal.Id)) _fromPackages.Add((agreement, proposal));
    }

    // A part that its side withdrew, or put something else in the place of, is no longer part of the package.
    private bool StillStands(ProposalMade part) => _last.TryGetValue((PlaceOf(part).Table, PlaceOf(part).Key, part.By), out var last) && last.Package == part.Package;

    private void CheckPackage(TentativeAgreementReached agreement, ProposalMade proposal)
    {
        var left = _packages[(PlaceOf(proposal).Table, proposal.By, proposal.Package!)].Where(part => StillStands(part) && !_agreed.ContainsKey(PlaceOf(part))).Select(part => part.Provision).Distinct().ToArray();
        if (left.Length > 0) Report(Code.PackageSplit, agreement, $"{agreement.Provision} was agreed out of the package \"{proposal.Package}\"; still open: {string.Join(", ", left.Order())}.");
    }

    private void Report(Code code, BargainingEvent e, string message) => findings.Add(new Finding(code, message, e, e.Table, null, null));
}
