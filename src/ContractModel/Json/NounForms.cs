namespace ContractModel.Json;

/// <summary>How the nouns of the head of a log are written.</summary>
internal static class NounForms
{
    internal static readonly ObjectForm<Document> Document = DocumentForm();
    internal static readonly Form<Source> Source = new SourceForm();
    internal static readonly Form<ValueList<Source>> Sources = new SourcesForm();
    internal static readonly ObjectForm<VoteTally> Tally = TallyForm();
    internal static readonly ObjectForm<Agreement> Agreement = AgreementForm();
    internal static readonly ObjectForm<Negotiation> Negotiation = NegotiationForm();

    private static ObjectForm<Document> DocumentForm()
    {
        var title = Field.Optional("title", "The title as printed.", Forms.Text, (Document d) => d.Title);
        var address = Field.Optional("address", "The web address or file name.", Forms.Text, (Document d) => d.Address);
        var dated = Field.OptionalValue("dated", "The date printed on it.", Forms.Day, (Document d) => d.Dated);
        var sha256 = Field.Optional("sha256", "The SHA-256 of its bytes.", Forms.Sha256, (Document d) => d.Sha256);
        var language = Field.Optional("language", "The language as an IETF tag.", Forms.Id, (Document d) => d.Language);
        return new("document", "A document: a proposal's text, a signed agreement, a report.", [title, address, dated, sha256, language],
            r => new Document { Title = r.Get(title), Address = r.Get(address), Dated = r.Get(dated), Sha256 = r.Get(sha256), Language = r.Get(language) },
            new Document());
    }

    private static ObjectForm<VoteTally> TallyForm()
    {
        var eligible = Field.OptionalValue("eligible", "The number who could vote.", Forms.Count, (VoteTally t) => t.Eligible);
        var cast = Field.OptionalValue("cast", "The number of valid votes.", Forms.Count, (VoteTally t) => t.Cast);
        var yes = Field.OptionalValue("yes", "The votes in favour.", Forms.Count, (VoteTally t) => t.Yes);
        var no = Field.OptionalValue("no", "The votes against.", Forms.Count, (VoteTally t) => t.No);
        var abstain = Field.OptionalValue("abstain", "The abstentions.", Forms.Count, (VoteTally t) => t.Abstain);
        var absent = Field.OptionalValue("absent", "The members of a board who were absent.", Forms.Count, (VoteTally t) => t.Absent);
        var yesPercent = Field.OptionalValue("yesPercent", "The published share in favour.", Forms.Percent, (VoteTally t) => t.YesPercent);
        var turnout = Field.OptionalValue("turnoutPercent", "The published share of those eligible who voted.", Forms.Percent, (VoteTally t) => t.TurnoutPercent);
        return new("tally", "What is known of the outcome of a vote: counts, or only percentages.", [eligible, cast, yes, no, abstain, absent, yesPercent, turnout],
            r => new VoteTally
            {
                Eligible = r.Get(eligible), Cast = r.Get(cast), Yes = r.Get(yes), No = r.Get(no), Abstain = r.Get(abstain), Absent = r.Get(absent),
                YesPercent = r.Get(yesPercent), TurnoutPercent = r.Get(turnout),
            },
            new VoteTally());
    }

    private static ObjectForm<Agreement> AgreementForm()
    {
        var title = Field.Required("title", "The agreement's name.", Forms.Text, (Agreement a) => a.Title);
        var term = Field.Default("term", "The first and last day of the term.", Forms.Period, (Agreement a) => a.Term, Period.Open);
        var clauses = Field.List("clauses", "The clauses that bear on the procedure.", ClauseForm(), (Agreement a) => a.Clauses);
        var document = Field.Optional("document", "Where it can be read.", Document, (Agreement a) => a.Document);
        return new("agreement", "A collective bargaining agreement.", [title, term, clauses, document],
            r => new Agreement { Title = r.Get(title), Term = r.Get(term), Clauses = r.Get(clauses), Document = r.Get(document) },
            new Agreement { Title = "-" });
    }

    private static ObjectForm<ContractClause> ClauseForm()
    {
        var type = Field.Required("type", "What the clause does.", Words.ClauseKind, (ContractClause c) => c.Kind);
        var provision = Field.Optional("provision", "The article it stands in.", Forms.Key, (ContractClause c) => c.Provision);
        var text = Field.Optional("text", "What it says, in the recorder's words.", Forms.Text, (ContractClause c) => c.Text);
        var notice = Field.OptionalValue("noticeDays", "The calendar days after which a notice by either party to end the agreement ends the clause.", Forms.Days, (ContractClause c) => c.NoticeDays);
        var survives = Field.Flag("survivesExpiry", "Whether it goes on after the term until notice or a successor ends it.", (ContractClause c) => c.SurvivesExpiry);
        var sources = Field.List("sources", "Where this was learned.", Sources, (ContractClause c) => c.Sources);
        return new("clause", "A clause of an agreement that permits, bars or times something in the round.", [type, provision, text, notice, survives, sources],
            r => new ContractClause { Kind = r.Get(type), Provision = r.Get(provision), Text = r.Get(text), NoticeDays = r.Get(notice), SurvivesExpiry = r.Get(survives), Sources = r.Get(sources) },
            new ContractClause { Kind = ClauseKind.Other });
    }

    private static ObjectForm<Negotiation> NegotiationForm()
    {
        var id = Field.Required("id", "The round's id.", Forms.Id, (Negotiation n) => n.Id);
        var name = Field.Required("name", "The round's name.", Forms.Text, (Negotiation n) => n.Name);
        var type = Field.Default("type", "What the round is for.", Words.NegotiationKind, (Negotiation n) => n.Kind, NegotiationKind.Successor);
        var procedure = Field.Optional("procedure", "The id of the statutory procedure; absent when none is known.", Forms.Id, (Negotiation n) => n.Procedure);
        var parties = Field.List("parties", "Who takes part.", PartyForm(), (Negotiation n) => n.Parties);
        var units = Field.List("units", "The employees represented.", UnitForm(), (Negotiation n) => n.Units);
        var tables = Field.Required("tables", "Where the sides meet, at least one; the first is the one an event belongs to when it names none.", new ListForm<Table>(TableForm(), Code.NoTable), (Negotiation n) => n.Tables);
        var links = Field.List("links", "Ties between tables, or to other rounds.", LinkForm(), (Negotiation n) => n.Links);
        var provisions = Field.List("provisions", "The register of provisions: preferred titles and aliases.", ProvisionForm(), (Negotiation n) => n.Provisions);
        var representatives = Field.List("representatives", "Who speaks for the parties.", RepresentativeForm(), (Negotiation n) => n.Representatives);
        var expiring = Field.Optional("expiring", "The agreement in force or expiring when the round begins.", Agreement, (Negotiation n) => n.Expiring);
        var facts = Field.List("facts", "Facts of the round that a statute may turn on, as name=value.", Forms.Fact, (Negotiation n) => n.Facts);
        return new("negotiation", "One effort to reach one agreement.", [id, name, type, procedure, parties, units, tables, links, provisions, representatives, expiring, facts],
            r => new Negotiation
            {
                Id = r.Get(id), Name = r.Get(name), Kind = r.Get(type), Procedure = r.Get(procedure), Parties = r.Get(parties), Units = r.Get(units),
                Tables = r.Get(tables), Links = r.Get(links), Provisions = r.Get(provisions), Representatives = r.Get(representatives),
                Expiring = r.Get(expiring), Facts = r.Get(facts),
            },
            new Negotiation { Id = "-", Name = "-" });
    }

    private static ObjectForm<Party> PartyForm()
    {
        var id = Field.Required("id", "The short name the log uses.", Forms.Id, (Party p) => p.Id);
        var type = Field.Required("type", "What the party is.", Words.PartyKind, (Party p) => p.Kind);
        var name = Field.Required("name", "The full name.", Forms.Text, (Party p) => p.Name);
        var of = Field.Optional("of", "The id of the organization it belongs to.", Forms.Id, (Party p) => p.Of);
        return new("party", "An organization, agency or person that takes part.", [id, type, name, of],
            r => new Party { Id = r.Get(id), Kind = r.Get(type), Name = r.Get(name), Of = r.Get(of) }, new Party { Id = "-", Kind = PartyKind.Other, Name = "-" });
    }

    private static ObjectForm<BargainingUnit> UnitForm()
    {
        var id = Field.Required("id", "The short name the log uses.", Forms.Id, (BargainingUnit u) => u.Id);
        var name = Field.Required("name", "The unit's name.", Forms.Text, (BargainingUnit u) => u.Name);
        var representative = Field.Optional("representative", "The id of the exclusive representative.", Forms.Id, (BargainingUnit u) => u.Representative);
        var employer = Field.Optional("employer", "The id of the employer.", Forms.Id, (BargainingUnit u) => u.Employer);
        var size = Field.OptionalValue("size", "The number of employees.", Forms.Count, (BargainingUnit u) => u.Size);
        var titles = Field.List("titles", "The job titles in the unit.", Forms.Text, (BargainingUnit u) => u.Titles);
        var excluded = Field.List("excludedTitles", "The job titles kept out.", Forms.Text, (BargainingUnit u) => u.ExcludedTitles);
        var basis = Field.Optional("basis", "How the representative came to represent it.", Forms.Text, (BargainingUnit u) => u.Basis);
        var since = Field.OptionalValue("since", "The day of recognition or certification.", Forms.Date, (BargainingUnit u) => u.Since);
        var facts = Field.List("facts", "Facts of the unit that a statute may turn on, as name=value.", Forms.Fact, (BargainingUnit u) => u.Facts);
        return new("unit", "The employees one organization represents toward one employer.", [id, name, representative, employer, size, titles, excluded, basis, since, facts],
            r => new BargainingUnit
            {
                Id = r.Get(id), Name = r.Get(name), Representative = r.Get(representative), Employer = r.Get(employer), Size = r.Get(size),
                Titles = r.Get(titles), ExcludedTitles = r.Get(excluded), Basis = r.Get(basis), Since = r.Get(since), Facts = r.Get(facts),
            },
            new BargainingUnit { Id = "-", Name = "-" });
    }

    private static ObjectForm<Table> TableForm()
    {
        var id = Field.Required("id", "The short name the log uses.", Forms.Id, (Table t) => t.Id);
        var name = Field.Required("name", "The table's name.", Forms.Text, (Table t) => t.Name);
        var union = Field.List("union", "The ids of the organizations on the union side.", Forms.Id, (Table t) => t.Union);
        var employer = Field.List("employer", "The ids of the employers on the employer side.", Forms.Id, (Table t) => t.Employer);
        var coalition = Field.Optional("coalition", "The name the union side's coalition goes by.", Forms.Text, (Table t) => t.Coalition);
        var units = Field.List("units", "The ids of the units bargained for; absent means all.", Forms.Id, (Table t) => t.Units);
        var procedure = Field.Optional("procedure", "The id of the procedure this table is under; absent means the round's.", Forms.Id, (Table t) => t.Procedure);
        var expiring = Field.Optional("expiring", "The agreement in force or expiring at this table when the round begins; absent means the round's.", Agreement, (Table t) => t.Expiring);
        return new("table", "Where two sides meet.", [id, name, union, employer, coalition, units, procedure, expiring],
            r => new Table { Id = r.Get(id), Name = r.Get(name), Union = r.Get(union), Employer = r.Get(employer), Coalition = r.Get(coalition), Units = r.Get(units), Procedure = r.Get(procedure), Expiring = r.Get(expiring) },
            new Table { Id = "-", Name = "-" });
    }

    private static ObjectForm<TableLink> LinkForm()
    {
        var type = Field.Required("type", "What the tie is.", Words.TableLinkKind, (TableLink l) => l.Kind);
        var from = Field.Required("from", "The table that depends, follows or takes part.", Forms.Id, (TableLink l) => l.From);
        var to = Field.Required("to", "The table or other round it is tied to.", Forms.Id, (TableLink l) => l.To);
        var text = Field.Optional("text", "What the tie says.", Forms.Text, (TableLink l) => l.Text);
        return new("link", "A tie between tables.", [type, from, to, text],
            r => new TableLink { Kind = r.Get(type), From = r.Get(from), To = r.Get(to), Text = r.Get(text) },
            new TableLink { Kind = TableLinkKind.Dependency, From = "-", To = "-" });
    }

    internal static ObjectForm<Provision> ProvisionForm()
    {
        var key = Field.Required("key", "The number or name.", Forms.Key, (Provision p) => p.Key);
        var title = Field.Optional("title", "The preferred title.", Forms.Text, (Provision p) => p.Title);
        var aliases = Field.List("aliases", "Other keys that mean it.", Forms.Key, (Provision p) => p.Aliases);
        var topic = Field.Optional("topic", "The topic.", Forms.Text, (Provision p) => p.Topic);
        return new("provision", "An entry in the register of provisions.", [key, title, aliases, topic],
            r => new Provision { Key = r.Get(key), Title = r.Get(title), Aliases = r.Get(aliases), Topic = r.Get(topic) },
            new Provision { Key = Forms.Key.Fallback });
    }

    private static ObjectForm<Representative> RepresentativeForm()
    {
        var name = Field.Required("name", "The person's name.", Forms.Text, (Representative p) => p.Name);
        var party = Field.Required("party", "The id of the party spoken for.", Forms.Id, (Representative p) => p.Party);
        var role = Field.Optional("role", "The role.", Forms.Text, (Representative p) => p.Role);
        var mandate = Field.Default("mandate", "The mandate's first and last day.", Forms.Period, (Representative p) => p.Mandate, Period.Open);
        return new("representative", "A person who speaks for a party.", [name, party, role, mandate],
            r => new Representative { Name = r.Get(name), Party = r.Get(party), Role = r.Get(role), Mandate = r.Get(mandate) },
            new Representative { Name = "-", Party = "-" });
    }
}
