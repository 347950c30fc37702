using System.Diagnostics;
using ContractModel.Updates.Pages;
using NodaTime;

namespace ContractModel.Updates;

/// <summary>A published page as it is read: its visible text, where its links lead, and what is known of it from outside.</summary>
/// <remarks>
/// <para>Of HTML the text is what a reader of the page sees, each block (heading, paragraph, list item, cell, line) apart from the next by a blank line; scripts,
/// styles and hidden parts are left out. Nothing is loaded: no picture, script, frame or linked page. Of plain text it is the text itself, with line ends as
/// <c>\n</c>. In both, marks that have no width (marks of writing direction, soft hyphens, zero-width spaces) are left out.</para>
/// <para>A page is not kept in a log; equality is by reference.</para>
/// </remarks>
[DebuggerDisplay("{Address,nq}: {Text.Length} characters")]
public sealed class UpdatePage
{
    /// <summary>The most bytes a page may have: 16 MiB. Updates have a few thousand.</summary>
    public const int LargestPage = 16 * 1024 * 1024;

    internal UpdatePage(string text, IReadOnlyList<PageLink> links, string? address, LocalDate? published) =>
        (Text, Links, Address, Published) = (text, links, address, published);

    /// <summary>Gets the text. Places on the page are counted in its characters.</summary>
    public string Text { get; }

    /// <summary>Gets the page's web address or file name: the one given or, when none was, the one an HTML page names as its own; absent when neither is known.</summary>
    public string? Address { get; }

    /// <summary>Gets the day of publication: the one given or, when none was, the one an HTML page states in its head; absent when neither is known.</summary>
    public LocalDate? Published { get; }

    internal IReadOnlyList<PageLink> Links { get; }

    /// <summary>Makes a page from text, as it is copied from a browser or a mail.</summary>
    /// <param name="text">The text.</param>
    /// <param name="address">The web address or file name, the source of what is read; a day in it can date the session. Absent when not known.</param>
    /// <param name="published">The day of publication; absent when not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="address"/> is empty, or longer than 100,000 characters.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="published"/> is before 1900 or after 2199.</exception>
    /// <exception cref="PageFormatException">The text is longer than <see cref="LargestPage"/> characters, or is not text.</exception>
    public static UpdatePage OfText(string text, string? address = null, LocalDate? published = null) =>
        PlainPage.Read(Require.NotNull(text), Named(address), PageDay.Required(published));

    /// <summary>Makes a page from HTML.</summary>
    /// <param name="html">The HTML, whole or a part; errors in it are borne as browsers bear them.</param>
    /// <param name="address">The web address; absent when not known. Links are resolved against it.</param>
    /// <param name="published">The day of publication; absent when not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="address"/> is empty, or longer than 100,000 characters.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="published"/> is before 1900 or after 2199.</exception>
    /// <exception cref="PageFormatException">The HTML is longer than <see cref="LargestPage"/> characters.</exception>
    public static UpdatePage OfHtml(string html, string? address = null, LocalDate? published = null) =>
        HtmlPage.Read(Require.NotNull(html), Named(address), PageDay.Required(published));

    /// <summary>Reads a page from a file. Whether it is HTML or text is told by its content.</summary>
    /// <remarks>The file's name is the address when none is given and the page names none. UTF-8, UTF-16 with a byte order mark and, where it is neither, Windows-1252 are read.</remarks>
    /// <exception cref="ArgumentException"><paramref name="path"/> or <paramref name="address"/> is empty, or longer than 100,000 characters.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="published"/> is before 1900 or after 2199.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="PageFormatException">The file is larger than <see cref="LargestPage"/>, or neither HTML nor text.</exception>
    public static UpdatePage Read(string path, string? address = null, LocalDate? published = null)
    {
        using var file = File.OpenRead(Require.Text(path));
        var page = Read(file, address, published);
        return page.Address is null ? new UpdatePage(page.Text, page.Links, Path.GetFileName(path), page.Published) : page;
    }

    /// <summary>Reads a page from a stream, to its end or to <see cref="LargestPage"/>. Whether it is HTML or text is told by its content.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="address"/> is empty, or longer than 100,000 characters.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="published"/> is before 1900 or after 2199.</exception>
    /// <exception cref="PageFormatException">The page is larger than <see cref="LargestPage"/>, or neither HTML nor text.</exception>
    public static UpdatePage Read(Stream stream, string? address = null, LocalDate? published = null)
    {
        var text = PageBytes.Decode(Require.NotNull(stream));
        return HtmlPage.IsHtml(text) ? OfHtml(text, address, published) : OfText(text, address, published);
    }

    /// <summary>Reads what the page tells of a round.</summary>
    /// <param name="profile">What is known of the organizations; absent means <see cref="UpdateProfile.Default"/>.</param>
    public UpdateReading Read(UpdateProfile? profile = null) => Reading.PageReader.Read(this, profile ?? UpdateProfile.Default);

    /// <summary>Gets the text of a part.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> is not on the page.</exception>
    public string TextOf(PageSpan span) =>
        span.Start >= 0 && span.Length >= 0 && span.End <= Text.Length ? Text.Substring(span.Start, span.Length) : throw new ArgumentOutOfRangeException(nameof(span), span, "Is not on the page.");

    // An address may come from a file name, which can hold what no text holds.
    private static string? Named(string? address) => address is null ? null : Require.Text(VisibleText.Clean(Require.Text(address, nameof(address))), nameof(address));

    /// <summary>Gets the address and the length.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Address ?? "page"}: {Text.Length} characters");
}

/// <summary>A part of a page's text.</summary>
/// <param name="Start">The place of its first character in <see cref="UpdatePage.Text"/>, counted from 0.</param>
/// <param name="Length">The number of its characters.</param>
public readonly record struct PageSpan(int Start, int Length)
{
    /// <summary>Gets the place behind its last character.</summary>
    public int End => Start + Length;
}

/// <summary>A link on a page: the part of the text it is put on, and where it leads.</summary>
internal readonly record struct PageLink(PageSpan Span, string Address);
