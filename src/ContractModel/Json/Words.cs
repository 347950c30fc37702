using System.Text.Json.Nodes;

namespace ContractModel.Json;

/// <summary>The vocabularies as strings.</summary>
internal static class Words
{
    internal static readonly Form<PartyKind> PartyKind = Of(ContractModel.PartyKind.All);
    internal static readonly Form<NegotiationKind> NegotiationKind = Of(ContractModel.NegotiationKind.All);
    internal static readonly Form<TableLinkKind> TableLinkKind = Of(ContractModel.TableLinkKind.All);
    internal static readonly Form<ClauseKind> ClauseKind = Of(ContractModel.ClauseKind.All);
    internal static readonly Form<Evidence> Evidence = Of(ContractModel.Evidence.All);
    internal static readonly Form<Visibility> Visibility = Of(ContractModel.Visibility.All);
    internal static readonly Form<ProposalKind> ProposalKind = Of(ContractModel.ProposalKind.All);
    internal static readonly Form<NoticePurpose> NoticePurpose = Of(ContractModel.NoticePurpose.All);
    internal static readonly Form<StatementKind> StatementKind = Of(ContractModel.StatementKind.All);
    internal static readonly Form<VoteKind> VoteKind = Of(ContractModel.VoteKind.All);
    internal static readonly Form<StrikeKind> StrikeKind = Of(ContractModel.StrikeKind.All);
    internal static readonly Form<ChargeOutcome> ChargeOutcome = Of(ContractModel.ChargeOutcome.All);

    /// <summary>Makes the form of a vocabulary. The set's own list is used; the look-up of the base class searches the assembly first.</summary>
    internal static Form<T> Of<T>(T[] words) where T : Vocabulary<T> =>
        Of($"one of {string.Join(", ", words.Select(word => word.Name))}", words, word => word.Name, word => word.Meaning);

    internal static Form<T> Of<T>(string wanted, T[] words, Func<T, string> name, Func<T, string>? meaning) where T : notnull
    {
        var byName = Utf8Table<T>.Of(words, name);
        return new StringForm<T>(wanted, words[0], Read, name, () => Choice(words, name, meaning));

        bool Read(TapeValue text, ReadContext context, out T word)
        {
            var known = byName.TryGetValue(text.Utf8, out var found);
            word = known ? found! : words[0];
            return known;
        }
    }

    private static JsonObject Choice<T>(T[] words, Func<T, string> name, Func<T, string>? meaning)
    {
        var names = new JsonArray();
        foreach (var word in words) names.Add((JsonNode)name(word));
        var schema = new JsonObject { ["enum"] = names };
        if (meaning is not null) schema["$comment"] = string.Join(" ", words.Select(word => $"{name(word)}: {meaning(word)}"));
        return schema;
    }
}
