using NodaTime;

namespace ContractModel.Updates.Pages;

/// <summary>Makes a page from HTML.</summary>
internal static class HtmlPage
{
    internal static bool IsHtml(string text) => text.AsSpan().TrimStart().StartsWith("<");

    internal static UpdatePage Read(string html, string? address, LocalDate? published) => PlainPage.Read(html, address, published);
}
