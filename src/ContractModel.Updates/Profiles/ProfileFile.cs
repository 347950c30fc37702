using System.Text;
using System.Text.Json;
using ContractModel.Json;

namespace ContractModel.Updates.Profiles;

/// <summary>Reads and writes a profile's file.</summary>
internal static class ProfileFile
{
    private static readonly Form<DateOrder> DateOrders = Words.Of(
        "month-first or day-first", [DateOrder.MonthFirst, DateOrder.DayFirst], order => order == DateOrder.DayFirst ? "day-first" : "month-first", null);

    private static readonly Form<ListKind> ListKinds = Words.Of(
        "one of proposals, initial-proposals, counter-proposals, tentative-agreements, other",
        [ListKind.Proposals, ListKind.InitialProposals, ListKind.CounterProposals, ListKind.TentativeAgreements, ListKind.Other],
        kind => kind switch
        {
            ListKind.Proposals => "proposals",
            ListKind.InitialProposals => "initial-proposals",
            ListKind.CounterProposals => "counter-proposals",
            ListKind.TentativeAgreements => "tentative-agreements",
            _ => "other",
        },
        null);

    private static readonly ObjectForm<UpdateProfile> Profile = ProfileForm();

    internal static UpdateProfile Read(byte[] utf8)
    {
        var errors = new List<FormatError>();
        var tape = JsonTape.Read(utf8, errors);
        var profile = tape is null ? null : Profile.Read(tape.Root, new ReadContext(errors));
        return profile is not null && errors.Count == 0 ? profile : throw new ProfileFormatException([.. errors.OrderBy(e => e.Line).ThenBy(e => e.Column)]);
    }

    internal static string Write(UpdateProfile profile)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, LogFile.Written)) Profile.Write(writer, profile);
        stream.WriteByte((byte)'\n');
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    internal static string Schema() => LogSchema.Write("ContractModel profile of an organization's updates, format 1", Profile);

    private static ObjectForm<UpdateProfile> ProfileForm()
    {
        var schema = Field.Optional("$schema", "The address of this schema, for editors; it is not kept.", Forms.Text, (UpdateProfile _) => null);
        var union = Field.List("union", "Names of the union side, such as UTLA.", Forms.Text, (UpdateProfile p) => p.Union);
        var employer = Field.List("employer", "Names of the employer side, such as LAUSD.", Forms.Text, (UpdateProfile p) => p.Employer);
        var author = Field.OptionalValue("author", "Whose pages they are, so that \"we\" and \"our\" can be read.", Forms.Side, (UpdateProfile p) => p.Author);
        var order = Field.OptionalValue("dateOrder", "The order of day and month in dates of numbers; month-first when absent.", DateOrders, (UpdateProfile p) => p.DateOrder);
        var headings = Field.List("headings", "Headings of lists beyond those every page is read with.", HeadingForm(), (UpdateProfile p) => p.Headings);
        var ends = Field.List("ends", "Words behind which a page tells of other pages.", Forms.Text, (UpdateProfile p) => p.Ends);
        var provisions = Field.List("provisions", "Provisions that the pages call by several names.", NounForms.ProvisionForm(), (UpdateProfile p) => p.Provisions);
        var table = Field.Optional("table", "The id of the table the pages tell of; absent means the first of the round.", Forms.Id, (UpdateProfile p) => p.Table);
        var tables = Field.List("tables", "Other tables, each with words that send an item there.", TableForm(), (UpdateProfile p) => p.Tables);
        return new("profile", "What is known of an organization's published updates.", [schema, union, employer, author, order, headings, ends, provisions, table, tables],
            r => new UpdateProfile
            {
                Union = r.Get(union), Employer = r.Get(employer), Author = r.Get(author), DateOrder = r.Get(order), Headings = r.Get(headings),
                Ends = r.Get(ends), Provisions = r.Get(provisions), Table = r.Get(table), Tables = r.Get(tables),
            },
            UpdateProfile.Default);
    }

    private static ObjectForm<ListHeading> HeadingForm()
    {
        var words = Field.Required("words", "The words of the heading.", Forms.Text, (ListHeading h) => h.Words);
        var lists = Field.Required("lists", "What the list holds.", ListKinds, (ListHeading h) => h.Lists);
        var by = Field.OptionalValue("by", "Whose proposals they are.", Forms.Side, (ListHeading h) => h.By);
        return new("profile-heading", "A heading over a list.", [words, lists, by],
            r => new ListHeading { Words = r.Get(words), Lists = r.Get(lists), By = r.Get(by) }, new ListHeading { Words = "-", Lists = ListKind.Other });
    }

    private static ObjectForm<TableWords> TableForm()
    {
        var table = Field.Required("table", "The id of the table in the log.", Forms.Id, (TableWords t) => t.Table);
        var words = Field.Required("words", "The words; an item belongs to the table when its title holds one of them.", new ListForm<string>(Forms.Text), (TableWords t) => t.Words);
        return new("profile-table", "A table beside the main one, and the words that send an item there.", [table, words],
            r => new TableWords { Table = r.Get(table), Words = r.Get(words) }, new TableWords { Table = "-", Words = [] });
    }
}
