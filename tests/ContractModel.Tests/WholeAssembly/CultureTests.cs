using System.Globalization;
using ContractModel.Procedures;
using ContractModel.Tests.Laws;

namespace ContractModel.Tests.WholeAssembly;

/// <summary>The answers are the same text whoever reads them, and wherever.</summary>
[Collection(nameof(CultureTests))]
[CollectionDefinition(nameof(CultureTests), DisableParallelization = true)]
public class CultureTests
{
    private static readonly string[] Samples = [.. Directory.GetFiles(Repository.PathOf("docs/samples"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void Answers_InEveryCulture_AreTheSameText(string culture)
    {
        var expected = In("", Everything);

        var found = In(culture, Everything);

        found.Should().Be(expected);
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/Los_Angeles")]
    [InlineData("Asia/Kathmandu")]
    public void Answers_InEveryZone_AreTheSameText(string zone)
    {
        var expected = Everything();
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            TimeZoneInfo.Local.Id.Should().Be(zone, "the test means nothing in a process that keeps its zone");
            Everything().Should().Be(expected);
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void ToString_OfEveryEventAndTerm_IsTheSameText(string culture)
    {
        static string Texts() => string.Join('\n', Enumerable.Range(1, 200).SelectMany(seed => RandomLogs.Make(seed).Events).Select(TextOf));

        In(culture, Texts).Should().Be(In("", Texts));
    }

    [Fact]
    public void In_ACultureWithOtherDigitsAndDots_WouldShow()
    {
        static string Careless() => string.Format(CultureInfo.CurrentCulture, "{0} {1:d}", 1.5m, new DateTime(2025, 11, 20));

        In("de-DE", Careless).Should().NotBe(In("", Careless));
    }

    private static string TextOf(BargainingEvent e) => $"{e} {e.On} {e.Sources} {(e as ProposalMade)?.Terms} {(e as ProposalMade)?.Document} {(e as VoteHeld)?.Tally} {(e as OverallAgreementReached)?.Agreement}";

    private static string Everything()
    {
        var eera = ProcedureLibrary.BuiltIn.Get("us-ca-eera");
        List<string> texts = [NegotiationLog.Schema(), ProcedureLibrary.Schema()];
        texts.AddRange(eera.Clocks.SelectMany(clock => clock.Versions.Select(version => $"{clock} {version}")));
        texts.AddRange(eera.Permissions.Select(permission => permission.ToString()));
        texts.AddRange(eera.Sources.Select(source => source.ToString()));
        texts.AddRange(eera.Phases.Select(phase => phase.ToString()));
        texts.AddRange(Code.List.OrderBy(code => code.Value).Select(code => $"{code} {code.Severity} {code.Meaning}"));
        foreach (var name in Samples)
        {
            var log = Repository.Sample(name);
            texts.Add(log.ToJson());
            texts.Add(StateText.Of(Negotiation.Replay(log)));
            texts.Add(StateText.Of(Negotiation.Replay(log, asOf: log.LastDay.PlusDays(-90))));
        }

        if (!NegotiationLog.TryParse("{ \"format\": 1, \"negotiation\": { \"id\": \"\" }, \"events\": [3.5] }", out _, out var errors)) texts.AddRange(errors.Select(error => error.ToString()));
        return string.Join('\n', texts);
    }

    private static string In(string culture, Func<string> text)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return text();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
