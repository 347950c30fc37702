using System.Text;
using ContractModel.Tests;
using ContractModel.Tests.Laws;

namespace ContractModel.Updates.Tests.Laws;

/// <summary>Makes the content of pages by chance.</summary>
internal static class PageMaker
{
    private static readonly string[] OwnTexts = Own("*.txt");

    private static readonly string[] OwnHtml = Own("*.html");

    private static readonly string[] Odd =
        ["\u200f", "\u200b", "\u00ad", "\u202e", "\ud83d\ude00", "\ud83d", "\ude00", "\ufeff", "\u0301", "\u2028", "\u2029", "\u0085", "\0", "\r", "\r\n", "\f", "\u00a0", "\u3000", "\ufffe", "\u0661", "\u01c5", "\u1e9e", "\u0130", "\u216b", "\ufb01", "\u00bd", "\u4e2d", "\udbff\udfff"];

    /// <summary>Makes bytes.</summary>
    internal static byte[] Bytes(Dice dice)
    {
        var bytes = new byte[dice.Between(0, 200)];
        var most = dice.Pick([256, 256, 128]);
        var least = dice.Pick([0, 32, 32, 9]);
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (byte)dice.Between(least, most - 1);
        byte[] start = dice.Below(8) switch
        {
            0 => [0xFF, 0xFE],
            1 => [0xFE, 0xFF],
            2 => [0xEF, 0xBB, 0xBF],
            3 => [.. "<p>"u8],
            4 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text(PageFamily.Sentences, dice))],
            5 => Encoding.UTF8.GetBytes(Text(PageFamily.Sentences, dice)),
            6 => Encoding.Latin1.GetBytes(Text(PageFamily.Sentences, dice)),
            _ => [],
        };
        return dice.Chance(50) ? [.. start, .. bytes] : [.. start, .. bytes.AsSpan(0, Math.Min(bytes.Length, dice.Below(4)))];
    }

    /// <summary>Makes the text or the HTML of a family.</summary>
    internal static string Text(PageFamily family, Dice dice) => family switch
    {
        PageFamily.Unicode => Unicode(dice),
        PageFamily.Words => Soup(dice, dice.Chance(50) ? PageVocabulary.Words : PageVocabulary.WordsAndRuns, dice.Between(1, 40), spaces: 85),
        PageFamily.Sentences => Soup(dice, PageVocabulary.Parts, dice.Between(1, 14), spaces: 95),
        PageFamily.ChangedText => Changed(dice, dice.Pick(OwnTexts), PageVocabulary.Words),
        PageFamily.ChangedHtml => Changed(dice, dice.Pick(OwnHtml), PageVocabulary.Tags),
        PageFamily.Tags => Tags(dice),
        _ => throw new ArgumentOutOfRangeException(nameof(family), family, "Is not a family of text."),
    };

    private static string Unicode(Dice dice)
    {
        var text = new StringBuilder();
        for (var left = dice.Between(0, 80); left > 0; left--)
        {
            if (dice.Chance(25)) text.Append(dice.Pick(Odd));
            else if (dice.Chance(40)) text.Append(dice.Pick(PageVocabulary.Words));
            else text.Append((char)(dice.Chance(60) ? dice.Below(0x250) : dice.Below(0x10000)));
        }

        return text.ToString();
    }

    private static string Soup(Dice dice, string[] words, int count, int spaces)
    {
        var text = new StringBuilder();
        for (; count > 0; count--)
        {
            text.Append(dice.Pick(words));
            if (dice.Chance(spaces)) text.Append(dice.Pick(PageVocabulary.Spaces));
            if (dice.Chance(1)) text.Append(dice.Pick(Odd));
        }

        return text.ToString();
    }

    // Of an own page a part, long or short; then a few cuts, copies, swaps and foreign words.
    private static string Changed(Dice dice, string page, string[] foreign)
    {
        var from = dice.Chance(30) ? 0 : dice.Below(page.Length);
        var text = new StringBuilder(page, from, Math.Min(page.Length - from, dice.Between(20, 700)), 1024);
        for (var changes = dice.Between(0, 6); changes > 0 && text.Length > 2; changes--)
        {
            var at = dice.Below(text.Length);
            var length = Math.Min(text.Length - at, dice.Between(1, 30));
            switch (dice.Below(5))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(dice.Below(text.Length), text.ToString(at, length));
                    break;
                case 2:
                    text.Insert(at, dice.Pick(foreign));
                    break;
                case 3:
                    var other = dice.Below(text.Length);
                    (text[at], text[other]) = (text[other], text[at]);
                    break;
                default:
                    text.Insert(at, dice.Chance(50) ? dice.Pick(Odd) : dice.Pick(PageVocabulary.Spaces));
                    break;
            }
        }

        return text.ToString();
    }

    private static string Tags(Dice dice)
    {
        var html = new StringBuilder();
        for (var left = dice.Between(1, 30); left > 0; left--)
        {
            if (dice.Chance(55)) html.Append(dice.Pick(PageVocabulary.Tags));
            else html.Append(dice.Pick(dice.Chance(50) ? PageVocabulary.Words : PageVocabulary.Parts)).Append(dice.Pick(PageVocabulary.Spaces));
            if (dice.Chance(3)) html.Append(dice.Pick(Odd));
            if (dice.Chance(3)) html.Length -= Math.Min(html.Length, dice.Between(1, 5));
        }

        return html.ToString();
    }

    private static string[] Own(string files) =>
        [.. Directory.GetFiles(Repository.PathOf("tests/ContractModel.Updates.Tests/Pages"), files).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
}
