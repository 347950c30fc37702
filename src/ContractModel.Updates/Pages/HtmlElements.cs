using System.Collections.Frozen;
using AngleSharp.Html.Parser;

namespace ContractModel.Updates.Pages;

/// <summary>What the elements of HTML do to the text.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Blocks = Of(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NeverShown = Of(
        "script style template noscript noembed noframes iframe object audio video canvas svg math title textarea datalist del s strike");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Void = Of("area base br col embed hr img input link meta source track wbr");

    /// <summary>Gets whether an element stands on lines of its own.</summary>
    internal static bool IsBlock(ReadOnlySpan<char> name) => Blocks.Contains(name);

    /// <summary>Gets whether what an element holds is not part of the text.</summary>
    internal static bool IsNeverShown(ReadOnlySpan<char> name) => NeverShown.Contains(name);

    /// <summary>Gets whether an element holds nothing and has no end.</summary>
    internal static bool IsVoid(ReadOnlySpan<char> name) => Void.Contains(name);

    /// <summary>Gets how what an element holds is read.</summary>
    internal static HtmlParseMode ModeOf(ReadOnlySpan<char> name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(string names) =>
        names.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
