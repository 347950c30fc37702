using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using ContractModel.Updates;
using NodaTime;

namespace ContractModel.Benchmarks;

/// <summary>How fast is a published update read: the 2025 round's page on its seventeenth session, as text and as HTML, and a long page? How much of it is the HTML parser's own?</summary>
/// <remarks>The baseline is the HTML parser's tree of the same page, which the reader does without.</remarks>
[MemoryDiagnoser]
public class UpdateBenchmarks
{
    private string _text = "";
    private string _html = "";
    private string _long = "";
    private UpdatePage _page = UpdatePage.OfText("");
    private UpdateProfile _profile = UpdateProfile.Default;
    private NegotiationLog? _log;
    private readonly HtmlParser _parser = new();

    [GlobalSetup]
    public void Setup()
    {
        _text = UpdateSample.Text;
        _html = UpdateSample.Html;
        _long = UpdateSample.LongProse;
        _page = UpdatePage.OfHtml(_html);
        _log = NegotiationLog.Read(Path.Combine(AppContext.BaseDirectory, "samples", "utla-lausd-2025.json"));
        _profile = UpdateProfile.Of(_log.Negotiation);
    }

    [Benchmark(Baseline = true)]
    public object HtmlParserTree() => _parser.ParseDocument(_html);

    [Benchmark]
    public UpdatePage HtmlToText() => UpdatePage.OfHtml(_html);

    [Benchmark]
    public UpdateReading TextOfHtmlToEvents() => _page.Read(_profile);

    [Benchmark]
    public UpdateReading HtmlToEvents() => UpdatePage.OfHtml(_html).Read(_profile);

    [Benchmark]
    public UpdateReading TextToEvents() => UpdatePage.OfText(_text).Read(_profile);

    [Benchmark]
    public UpdateReading LongTextToEvents() => UpdatePage.OfText(_long).Read(_profile);

    [Benchmark]
    public MergeResult MergeOfWhatIsHeld() => UpdateMerge.Into(_log!, new LocalDate(2025, 11, 21), UpdatePage.OfText(_text, "https://utla.net/win-our-future-bargaining-session-17/").Read(_profile));
}
