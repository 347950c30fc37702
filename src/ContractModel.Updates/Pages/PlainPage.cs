using NodaTime;

namespace ContractModel.Updates.Pages;

/// <summary>Makes a page from plain text.</summary>
internal static class PlainPage
{
    internal static UpdatePage Read(string text, string? address, LocalDate? published)
    {
        if (text.Length > UpdatePage.LargestPage) throw PageBytes.TooLarge();
        return new UpdatePage(VisibleText.Clean(text), [], address, published);
    }
}
