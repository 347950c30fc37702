using System.Globalization;
using System.Text;
using ContractModel.Tests.Laws;

namespace ContractModel.Updates.Tests.Laws;

/// <summary>A page that chance makes. The same number gives the same page on every machine.</summary>
/// <param name="Number">The number it is made of.</param>
/// <param name="Family">Its kind.</param>
/// <param name="Bytes">The page as bytes; empty where it is text.</param>
/// <param name="Text">The page as text or HTML; empty where it is bytes.</param>
/// <param name="Profile">The profile to read it with.</param>
internal sealed record GeneratedPage(int Number, PageFamily Family, byte[] Bytes, string Text, UpdateProfile Profile)
{
    private static readonly string?[] Addresses = [null, null, "https://union.example/2025/11/20/update-17/", "update-13-20-25.html", "http://x.example/1/2/3/4", "11-20-2025", "::", "9999/99/99"];

    private static readonly LocalDate?[] Days = [null, null, new LocalDate(2025, 11, 21), new LocalDate(1900, 1, 1), new LocalDate(2199, 12, 31), new LocalDate(2024, 2, 29)];

    internal string? Address { get; private init; }

    internal LocalDate? Published { get; init; }

    private bool IsHtml => Family is PageFamily.ChangedHtml or PageFamily.Tags;

    /// <summary>Makes the page of a number.</summary>
    internal static GeneratedPage Of(int number, PageFamily? family = null)
    {
        var dice = new Dice(number);
        var kind = family ?? (PageFamily)dice.Below(Enum.GetValues<PageFamily>().Length);
        var profile = GeneratedProfile.Near(number, dice);
        var bytes = kind == PageFamily.Bytes ? PageMaker.Bytes(dice) : [];
        var text = kind == PageFamily.Bytes ? "" : PageMaker.Text(kind, dice);
        return new(number, kind, bytes, text, profile) { Address = dice.Pick(Addresses), Published = dice.Pick(Days) };
    }

    /// <summary>Makes the page as a caller does.</summary>
    internal UpdatePage Open()
    {
        if (Family != PageFamily.Bytes) return IsHtml ? UpdatePage.OfHtml(Text, Address, Published) : UpdatePage.OfText(Text, Address, Published);
        using var stream = new MemoryStream(Bytes, writable: false);
        return UpdatePage.Read(stream, Address, Published);
    }

    /// <summary>Gets what is needed to make the failure again.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"number {Number}, {Family}, address {Address}, published {Published}, {(Family == PageFamily.Bytes ? Convert.ToHexString(Bytes) : Escaped(Text))}, profile {Profile.ToJson().ReplaceLineEndings("")}");

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder().Append('"');
        foreach (var c in text)
        {
            if (c is >= ' ' and < '\u007f' and not '"' and not '\\') escaped.Append(c);
            else escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }

        return escaped.Append('"').ToString();
    }
}
