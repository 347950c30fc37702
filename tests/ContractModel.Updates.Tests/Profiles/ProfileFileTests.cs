using System.Text.Json;
using ContractModel.Tests;

namespace ContractModel.Updates.Tests.Profiles;

public class ProfileFileTests
{
    private const string Full =
        """
        {
          "$schema": "../profile.schema.json",
          "union": ["UTLA", "United Teachers"],
          "employer": ["LAUSD"],
          "author": "union",
          "dateOrder": "day-first",
          "headings": [
            { "words": "Our answers", "lists": "counter-proposals", "by": "union" },
            { "words": "First asks", "lists": "initial-proposals", "by": "employer" },
            { "words": "On the table", "lists": "proposals" },
            { "words": "Signed", "lists": "tentative-agreements" },
            { "words": "Still apart", "lists": "other" }
          ],
          "ends": ["Recent News"],
          "provisions": [{ "key": "8", "title": "SLCs", "aliases": ["Small Learning Communities"], "topic": "schools" }],
          "table": "main",
          "tables": [{ "table": "health", "words": ["Health", "Medical"] }]
        }
        """;

    [Fact]
    public void Parse_OfAFullProfile_ReadsEveryMember()
    {
        var profile = UpdateProfile.Parse(Full);

        profile.Union.Should().Equal("UTLA", "United Teachers");
        profile.Employer.Should().Equal("LAUSD");
        profile.Author.Should().Be(Side.Union);
        profile.DateOrder.Should().Be(DateOrder.DayFirst);
        profile.Headings.Select(heading => (heading.Words, heading.Lists, heading.By)).Should().Equal(
            ("Our answers", ListKind.CounterProposals, Side.Union), ("First asks", ListKind.InitialProposals, Side.Employer), ("On the table", ListKind.Proposals, null),
            ("Signed", ListKind.TentativeAgreements, null), ("Still apart", ListKind.Other, null));
        profile.Ends.Should().Equal("Recent News");
        profile.Provisions.Should().ContainSingle().Which.Aliases.Should().ContainSingle();
        profile.Table.Should().Be("main");
        profile.Tables.Should().ContainSingle().Which.Words.Should().Equal("Health", "Medical");
    }

    [Fact]
    public void ToJson_OfAFullProfile_RoundTrips()
    {
        var profile = UpdateProfile.Parse(Full);
        var written = profile.ToJson();

        UpdateProfile.Parse(written).Should().Be(profile);
        UpdateProfile.Parse(written).ToJson().Should().Be(written);
        Names(written).Should().Equal(Names(Full).Except(["$schema"]));
        written.Should().EndWith("}\n").And.NotContain("\r");
    }

    [Fact]
    public void ToJson_OfTheDefault_IsAnEmptyObject()
    {
        UpdateProfile.Default.ToJson().Should().Be("{}\n");
        UpdateProfile.Parse("{}").Should().Be(UpdateProfile.Default);
    }

    [Fact]
    public void Read_OfAFile_IsThatOfItsText()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "\uFEFF" + Full);
            UpdateProfile.Read(path).Should().Be(UpdateProfile.Parse(Full));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("""{"union": "UTLA"}""", "$.union", 1008)]
    [InlineData("""{"union": ["UTLA", " "]}""", "$.union[1]", 1009)]
    [InlineData("""{"employer": [5]}""", "$.employer[0]", 1008)]
    [InlineData("""{"author": "mediator"}""", "$.author", 1009)]
    [InlineData("""{"dateOrder": "year-first"}""", "$.dateOrder", 1009)]
    [InlineData("""{"headings": [{"lists": "other"}]}""", "$.headings[0]", 1007)]
    [InlineData("""{"headings": [{"words": "a"}]}""", "$.headings[0]", 1007)]
    [InlineData("""{"headings": [{"words": "a", "lists": "things"}]}""", "$.headings[0].lists", 1009)]
    [InlineData("""{"headings": [{"words": "a", "lists": "other", "by": "both"}]}""", "$.headings[0].by", 1009)]
    [InlineData("""{"ends": [""]}""", "$.ends[0]", 1009)]
    [InlineData("""{"provisions": [{"title": "SLCs"}]}""", "$.provisions[0]", 1007)]
    [InlineData("""{"table": "no id"}""", "$.table", 1009)]
    [InlineData("""{"tables": [{"words": ["Health"]}]}""", "$.tables[0]", 1007)]
    [InlineData("""{"tables": [{"table": "health"}]}""", "$.tables[0]", 1007)]
    [InlineData("""{"tables": [{"table": "health", "words": [1]}]}""", "$.tables[0].words[0]", 1008)]
    [InlineData("[]", "$", 1008)]
    [InlineData("", "$", 1002)]
    [InlineData("{", "$", 1001)]
    public void Parse_OfAnError_TellsItsPath(string json, string path, int code)
    {
        var errors = ErrorsOf(json);

        errors.Select(error => (error.Path, error.Code.Value)).Should().Equal((path, code));
    }

    [Fact]
    public void Parse_OfSeveralErrors_TellsThemAllInTheOrderOfTheFile()
    {
        var errors = ErrorsOf("{\n\"tables\": [{}],\n\"table\": 1,\n\"headings\": [\n{ \"words\": \"\", \"lists\": \"other\" }],\n\"author\": \"x\",\n\"union\": {}\n}");

        errors.Select(error => (error.Line, error.Path)).Should().Equal(
            (2, "$.tables[0]"), (2, "$.tables[0]"), (3, "$.table"), (5, "$.headings[0].words"), (6, "$.author"), (7, "$.union"));
        FluentActions.Invoking(() => UpdateProfile.Parse("{\"union\": 1}")).Should().Throw<ProfileFormatException>().WithMessage("The file has 1 error.\nline 1, column 11, $.union: CM1008*");
    }

    [Fact]
    public void Parse_OfUnknownProperties_KeepsThemAtEveryDepth()
    {
        const string json = """{"union":["U"],"headings":[{"words":"a","lists":"other","mark":1.50}],"tables":[{"table":"h","words":["b"],"since":null}],"by hand":{"deep":[1,2]}}""";

        var profile = UpdateProfile.Parse(json);

        profile.Extra.Should().ContainSingle().Which.Name.Should().Be("by hand");
        profile.Headings[0].Extra.Should().ContainSingle().Which.Json.Should().Be("1.50");
        profile.Tables[0].Extra.Should().ContainSingle().Which.Json.Should().Be("null");
        UpdateProfile.Parse(profile.ToJson()).Should().Be(profile).And.NotBe(UpdateProfile.Parse("""{"union":["U"]}"""));
    }

    [Fact]
    public void Schema_HasEveryProperty()
    {
        using var schema = JsonDocument.Parse(UpdateProfile.Schema());
        var definitions = schema.RootElement.GetProperty("$defs");

        PropertiesOf(schema.RootElement).Should().BeEquivalentTo(["$schema", .. MembersOf<UpdateProfile>()]);
        PropertiesOf(definitions.GetProperty("profile-heading")).Should().BeEquivalentTo(MembersOf<ListHeading>());
        PropertiesOf(definitions.GetProperty("profile-table")).Should().BeEquivalentTo(MembersOf<TableWords>());
    }

    [Fact]
    public void Of_TheSampleLog_HasIdsAndNamesOfThePartiesAtItsFirstTable()
    {
        var profile = UpdateProfile.Of(Repository.Sample("utla-lausd-2025").Negotiation);

        profile.Union.Should().Equal("utla", "United Teachers Los Angeles");
        profile.Employer.Should().Equal("lausd", "Los Angeles Unified School District");
        profile.Provisions.Select(provision => provision.Key.ToString()).Should().Equal("8", "9D", "21", "29");
        (profile.Author, profile.Table, profile.Headings.Count, profile.Tables.Count).Should().Be((null, null, 0, 0));
    }

    [Fact]
    public void With_Another_JoinsListsAndTakesWhatTheOtherSays()
    {
        var own = UpdateProfile.Of(Repository.Sample("utla-lausd-2025").Negotiation) with { Table = "main", Ends = ["Recent News"] };
        var other = UpdateProfile.Parse("""{"union":["UTLA","utla"],"author":"union","dateOrder":"day-first","ends":["More"],"provisions":[{"key":"8","title":"Small schools"}],"table":"health","note":1}""");

        var joined = own.With(other);

        joined.Union.Should().Equal("utla", "United Teachers Los Angeles", "UTLA");
        joined.Employer.Should().Equal(own.Employer);
        joined.Ends.Should().Equal("Recent News", "More");
        joined.Provisions.Select(provision => provision.Title).Should().StartWith(["Small schools", "SLCs"], "what the other says comes first");
        (joined.Author, joined.DateOrder, joined.Table).Should().Be((Side.Union, DateOrder.DayFirst, "health"));
        joined.Extra.Should().ContainSingle();
    }

    [Fact]
    public void With_TheDefault_ChangesNothing()
    {
        var profile = UpdateProfile.Parse(Full);

        profile.With(UpdateProfile.Default).Should().Be(profile);
        UpdateProfile.Default.With(profile).Should().Be(profile);
    }

    private static IReadOnlyList<FormatError> ErrorsOf(string json) =>
        FluentActions.Invoking(() => UpdateProfile.Parse(json)).Should().Throw<ProfileFormatException>().Which.Errors;

    private static string[] Names(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateObject().Select(property => property.Name)];
    }

    private static string[] PropertiesOf(JsonElement schema) => [.. schema.GetProperty("properties").EnumerateObject().Select(property => property.Name)];

    private static string[] MembersOf<T>() =>
        [.. typeof(T).GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance).Where(member => member.Name != "Extra").Select(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name))];
}
