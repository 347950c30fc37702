using System.Globalization;
using ContractModel.Tests;
using ContractModel.Updates.Tests.Pages;

namespace ContractModel.Updates.Tests.WholeAssembly;

/// <summary>A page is read alike whoever reads it, and wherever.</summary>
[Collection(nameof(CultureTests))]
[CollectionDefinition(nameof(CultureTests), DisableParallelization = true)]
public class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Readings_InEveryCulture_AreTheSameText(string culture)
    {
        var expected = In("", Everything);

        var found = In(culture, Everything);

        found.Should().Equal(expected);
    }

    [Fact]
    public void In_ACultureWithOtherLettersAndDots_WouldShow()
    {
        In("tr-TR", () => ["title".ToUpper(CultureInfo.CurrentCulture)]).Should().NotEqual(["TITLE"]);
        In("de-DE", () => [1.5m.ToString(CultureInfo.CurrentCulture)]).Should().NotEqual(["1.5"]);
    }

    private static List<string> Everything()
    {
        List<string> texts = [UpdateProfile.Schema(), UpdateProfile.Read(Repository.PathOf("docs/samples/profiles/utla.json")).ToJson()];
        var sample = Repository.Sample("utla-lausd-2025");
        foreach (var name in GoldenPage.Names())
        {
            var golden = GoldenPage.Of(name);
            foreach (var page in new[] { golden.Html(), golden.OfText(golden.Text()) })
            {
                var reading = page.Read(golden.Profile);
                var merged = UpdateMerge.Into(sample, new LocalDate(2026, 1, 2), page.Read(golden.Profile with { Table = null, Tables = [] }));
                texts.AddRange([page.ToString(), reading.ToJson(), .. reading.Events.Select(read => read.ToString()), .. merged.Findings.Select(finding => finding.ToString()), merged.Log.ToJson()]);
            }
        }

        return texts;
    }

    private static List<string> In(string culture, Func<List<string>> texts)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return texts();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
