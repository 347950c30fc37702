using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using NodaTime;

namespace ContractModel.Updates.Pages;

/// <summary>Makes a page from HTML.</summary>
/// <remarks>The tags are taken one after another and no tree of them is made, so that neither depth nor number of elements costs memory; which elements stand
/// on lines of their own is all that matters here.</remarks>
internal static class HtmlPage
{
    private const int MostAttributes = 4;

    /// <summary>Gets whether a text is HTML: it begins with a tag, or has one of those that no text has.</summary>
    internal static bool IsHtml(string text)
    {
        const int Start = 4096;
        var start = text.AsSpan(0, Math.Min(text.Length, Start));
        if (start.TrimStart() is ['<', var c, ..] && (char.IsAsciiLetter(c) || c is '!' or '?' or '/')) return true;
        foreach (var tag in (ReadOnlySpan<string>)["<html", "<body", "<div", "<p>", "<li>", "<br", "<h1", "<h2", "<ul>", "<table"])
        {
            if (start.Contains(tag, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    internal static UpdatePage Read(string html, string? address, LocalDate? published)
    {
        if (html.Length > UpdatePage.LargestPage) throw PageBytes.TooLarge();
        html = HtmlReferences.Bounded(html);
        var text = Walk(html, address, honoursHidden: true);
        if (text.IsHidden) text = Walk(html, address, honoursHidden: false); // a hidden part that never ends would take the rest of the page with it
        return new UpdatePage(text.Finish(), text.Links, address ?? text.OwnAddress, published ?? text.Published);
    }

    private static HtmlText Walk(string html, string? address, bool honoursHidden)
    {
        var text = new HtmlText(address, honoursHidden);
        using var characters = new ReadOnlyMemoryTextSource(html.AsMemory());
        using var source = new TextSource(characters);
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.ResolverExtended)
        {
            DisableElementPositionTracking = true,
            SkipComments = true,
            SkipProcessingInstructions = true,
            ShouldEmitAttribute = static (ref StructHtmlToken tag, ReadOnlyMemory<char> name) => tag.Attributes.Count < MostAttributes && IsWanted(name.Span),
        };
        while (true)
        {
            ref var token = ref tokens.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    tokens.State = text.Open(ref token);
                    break;
                case HtmlTokenType.EndTag:
                    text.Close(token.Name.Memory.Span);
                    break;
                case HtmlTokenType.Character:
                    text.Write(token.Data.Memory.Span);
                    break;
                case HtmlTokenType.EndOfFile:
                    return text;
                default:
                    break;
            }
        }
    }

    private static bool IsWanted(ReadOnlySpan<char> name) => name is "href" or "hidden" or "style" or "property" or "name" or "content" or "rel";
}
