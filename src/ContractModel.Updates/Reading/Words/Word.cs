namespace ContractModel.Updates.Reading.Words;

/// <summary>What a word of a page is, as far as the reader cares. The words themselves are in <see cref="Lexicon"/>.</summary>
internal enum Word : byte
{
    /// <summary>A word the reader does not know.</summary>
    Other,

    // Made of digits.
    Number,
    Code,
    Ordinal,

    // Signs.
    Stop,
    Period,
    Comma,
    Colon,
    Semicolon,
    Dash,
    Slash,
    Open,
    Close,
    Hash,
    Ampersand,
    Bar,
    Bullet,
    Quote,
    Sign,

    // Who.
    Union,
    Employer,
    We,
    Both,

    // When.
    Month,
    Weekday,
    Tonight,
    Today,
    Yesterday,

    // How many.
    Count,
    CountedWord,

    // What is bargained.
    Article,
    Articles,
    Memorandum,
    SideLetter,
    Side,
    Appendix,
    Understanding,

    // Papers.
    Proposal,
    Proposals,
    Counter,
    CounterProposal,
    Initial,
    Package,
    Last,
    Best,
    Final,
    Offer,
    Response,
    Supposal,
    Tentative,
    Tentatively,
    Agreement,
    Agreements,
    TentativeAgreement,
    Signed,
    File,

    // Meetings.
    Session,
    Sessions,
    Dates,
    Bargaining,
    Team,
    Member,
    Met,
    Meet,
    Scheduled,
    Cancelled,
    Moved,

    // Answers.
    Rejected,
    Accepted,
    Brought,
    Agreed,
    Reached,
    No,
    Nothing,

    // Small words that a title may hold and a list may be joined by.
    And,
    Small,
    Hedge,
}
