using System.Diagnostics;
using ContractModel.Updates.Profiles;

namespace ContractModel.Updates;

/// <summary>What is known of an organization's pages: what it calls the two sides, its headings, how it writes dates. It is data that a user writes.</summary>
/// <remarks>
/// <para>Words are matched without regard to capitals and white space, whole words only. What a profile says comes on top of what every page is read with: "the
/// district", "management", "the union", "counter-proposals", "tentative agreements".</para>
/// <para>Equality is by every member.</para>
/// </remarks>
[DebuggerDisplay("{Union} / {Employer}")]
public sealed record UpdateProfile : OpenRecord
{
    /// <summary>Gets the profile that names nobody: sides are known by general words, or from what a page says of them.</summary>
    public static UpdateProfile Default { get; } = new();

    /// <summary>Gets names of the union side, such as <c>UTLA</c>; empty when none is given.</summary>
    public ValueList<string> Union { get; init => field = Require.Texts(value); }

    /// <summary>Gets names of the employer side, such as <c>LAUSD</c>; empty when none is given.</summary>
    public ValueList<string> Employer { get; init => field = Require.Texts(value); }

    /// <summary>Gets whose pages they are, so that "we" and "our" can be read; absent when not known.</summary>
    public Side? Author { get; init => field = value is { } side ? Require.Defined(side) : null; }

    /// <summary>Gets the order of day and month in dates such as 10/11/25, where nothing else on the page decides it; absent means month first.</summary>
    public DateOrder? DateOrder { get; init => field = value is { } order ? Require.Defined(order) : null; }

    /// <summary>Gets headings of lists beyond those every page is read with.</summary>
    public ValueList<ListHeading> Headings { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets words behind which a page tells of other pages, such as "Recent News"; on top of the common ones.</summary>
    public ValueList<string> Ends { get; init => field = Require.Texts(value); }

    /// <summary>Gets the provisions that the pages call by several names. An item of a name is read as the key.</summary>
    public ValueList<Provision> Provisions { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets the id of the table that the pages tell of; absent means the first table of the round.</summary>
    public string? Table { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets other tables, each with words that send an item there: "Health" to the healthcare table.</summary>
    public ValueList<TableWords> Tables { get; init => field = Require.NoNulls(value); }

    /// <summary>Makes the profile of a log: the names and ids of its parties are those of the sides, its register of provisions gives the aliases.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="negotiation"/> is <see langword="null"/>.</exception>
    public static UpdateProfile Of(Negotiation negotiation) => ProfileOfLog.Of(Require.NotNull(negotiation));

    /// <summary>Adds what another profile says. Where both say one thing, that of <paramref name="other"/> holds; lists are joined.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public UpdateProfile With(UpdateProfile other) => ProfileOfLog.Join(this, Require.NotNull(other));

    /// <summary>Reads a profile from a file.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="ProfileFormatException">The file is not a profile; the exception has all errors.</exception>
    public static UpdateProfile Read(string path) => ProfileFile.Read(File.ReadAllBytes(Require.Text(path)));

    /// <summary>Reads a profile from text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProfileFormatException">The text is not a profile; the exception has all errors.</exception>
    public static UpdateProfile Parse(string json) => ProfileFile.Read(System.Text.Encoding.UTF8.GetBytes(Require.NotNull(json)));

    /// <summary>Writes the profile as JSON text, indented, with <c>\n</c> line ends.</summary>
    public string ToJson() => ProfileFile.Write(this);

    /// <summary>Gets the JSON Schema (2020-12) of a profile's file.</summary>
    public static string Schema() => ProfileFile.Schema();

    /// <summary>Gets whether both sides are named, so that a third name on a page is of somebody else.</summary>
    internal bool NamesBothSides => !Union.IsEmpty && !Employer.IsEmpty;

    private protected override string Describe() => $"{string.Join(", ", Union)} / {string.Join(", ", Employer)}";

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>The order of day and month in a date of numbers.</summary>
public enum DateOrder
{
    /// <summary>10/11/25 is October 11.</summary>
    MonthFirst,

    /// <summary>10/11/25 is 10 November.</summary>
    DayFirst,
}

/// <summary>A heading that an organization puts over a list.</summary>
[DebuggerDisplay("{Words,nq}")]
public sealed record ListHeading : OpenRecord
{
    /// <summary>Gets the words of the heading.</summary>
    public required string Words { get; init => field = Require.Text(value); }

    /// <summary>Gets what the list holds.</summary>
    public required ListKind Lists { get; init => field = Require.Defined(value); }

    /// <summary>Gets whose proposals they are; absent for agreements.</summary>
    /// <remarks>A list of proposals without a side is reported and not read.</remarks>
    public Side? By { get; init => field = value is { } side ? Require.Defined(side) : null; }

    private protected override string Describe() => Words;

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>What a list on a page holds.</summary>
public enum ListKind
{
    /// <summary>Proposals, first or not.</summary>
    Proposals,

    /// <summary>First proposals.</summary>
    InitialProposals,

    /// <summary>Counter-proposals.</summary>
    CounterProposals,

    /// <summary>Tentative agreements.</summary>
    TentativeAgreements,

    /// <summary>Something that moves nothing: a status list, what the sides still differ on.</summary>
    Other,
}

/// <summary>A table beside the one that an organization's pages tell of, and the words that send an item there.</summary>
[DebuggerDisplay("{Table,nq}")]
public sealed record TableWords : OpenRecord
{
    /// <summary>Gets the id of the table in the log.</summary>
    public required string Table { get; init => field = Require.Id(value); }

    /// <summary>Gets the words; an item belongs to the table when its title holds one of them.</summary>
    public required ValueList<string> Words { get; init => field = Require.Texts(value); }

    private protected override string Describe() => Table;

    private protected override void SealHierarchy()
    {
    }
}
