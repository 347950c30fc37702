namespace ContractModel.Updates.Pages;

/// <summary>Bounds the numeric references of a page (<c>&amp;#8211;</c>), each of which costs far more memory to read than it has characters.</summary>
internal static class HtmlReferences
{
    /// <summary>What stands for the ampersand of a reference that is left as it is written. It is no character, and no text means anything by it.</summary>
    internal const char Ampersand = '\uFDD0';

    private const int Most = 50_000;

    /// <summary>Gets the HTML with the references beyond the most marked, to be left as they are written.</summary>
    internal static string Bounded(string html)
    {
        var at = Behind(html, Most);
        return at < 0 ? html : string.Create(html.Length, (html, at), static (marked, given) =>
        {
            given.html.CopyTo(marked);
            for (var rest = marked[given.at..]; rest.IndexOf("&#") is >= 0 and var next; rest = rest[(next + 2)..]) rest[next] = Ampersand;
        });
    }

    // The place behind so many references; -1 where there are not more.
    private static int Behind(string html, int count)
    {
        var at = 0;
        for (; count > 0; count--)
        {
            var next = html.AsSpan(at).IndexOf("&#");
            if (next < 0) return -1;
            at += next + 2;
        }

        return at;
    }
}
