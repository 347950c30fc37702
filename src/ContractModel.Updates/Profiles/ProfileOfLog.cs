namespace ContractModel.Updates.Profiles;

/// <summary>Makes the profile that a log's head gives, and joins profiles.</summary>
internal static class ProfileOfLog
{
    internal static UpdateProfile Of(Negotiation negotiation)
    {
        var main = negotiation.Tables.IsEmpty ? null : negotiation.Tables[0];
        return new UpdateProfile
        {
            Union = Names(negotiation, main?.Union ?? []),
            Employer = Names(negotiation, main?.Employer ?? []),
            Provisions = negotiation.Provisions,
        };
    }

    internal static UpdateProfile Join(UpdateProfile one, UpdateProfile other) => new()
    {
        Union = Join(one.Union, other.Union),
        Employer = Join(one.Employer, other.Employer),
        Author = other.Author ?? one.Author,
        DateOrder = other.DateOrder ?? one.DateOrder,
        Headings = Join(other.Headings, one.Headings),
        Ends = Join(one.Ends, other.Ends),
        Provisions = Join(other.Provisions, one.Provisions),
        Table = other.Table ?? one.Table,
        Tables = Join(other.Tables, one.Tables),
        Extra = other.Extra.Count > 0 ? other.Extra : one.Extra,
    };

    // An id is often the acronym that pages use.
    private static ValueList<string> Names(Negotiation negotiation, ValueList<string> ids)
    {
        var names = new List<string>();
        foreach (var id in ids)
        {
            names.Add(id);
            foreach (var party in negotiation.Parties)
            {
                if (party.Id == id) names.Add(party.Name);
            }
        }

        return ValueList.From(names);
    }

    private static ValueList<T> Join<T>(ValueList<T> one, ValueList<T> other) => ValueList.From(one.Concat(other).Distinct());
}
