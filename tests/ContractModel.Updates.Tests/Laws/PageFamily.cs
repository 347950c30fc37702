namespace ContractModel.Updates.Tests.Laws;

/// <summary>A kind of generated page.</summary>
public enum PageFamily
{
    /// <summary>Bytes of any value.</summary>
    Bytes,

    /// <summary>Characters of any value, halves of pairs and marks of no width among them.</summary>
    Unicode,

    /// <summary>The reader's own words in any order.</summary>
    Words,

    /// <summary>Sentences and lists as updates have them, in any order and ended anywhere.</summary>
    Sentences,

    /// <summary>A page of the tests' own, as text, changed.</summary>
    ChangedText,

    /// <summary>A page of the tests' own, as HTML, changed.</summary>
    ChangedHtml,

    /// <summary>Tags in any order, unclosed, nested, hidden.</summary>
    Tags,
}
