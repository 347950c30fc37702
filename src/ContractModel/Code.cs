namespace ContractModel;

/// <summary>How much a finding or error weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Note,

    /// <summary>Doubtful, contested or late without consequence.</summary>
    Warning,

    /// <summary>Irregular or unlawful on the log's own facts; of a file: it cannot be read.</summary>
    Error,
}

/// <summary>A permanent code for something the library says of a file, a log or a statute. Codes are never reused; <c>docs/codes.md</c> lists them.</summary>
/// <remarks>CM1000 to CM1999 are errors of a file, CM2000 to CM2999 findings on a log, CM3000 to CM3999 errors of a statute file, CM4000 to CM4999
/// findings on a payroll, CM5000 to CM5999 what is said of a published page.</remarks>
public sealed class Code : Vocabulary<Code>
{
    /// <summary>The file is not JSON.</summary>
    public static readonly Code NotJson = Error(1001, "The file is not JSON", "Mend the place named; a JSON checker shows it.");

    /// <summary>The file is empty.</summary>
    public static readonly Code Empty = Error(1002, "The file is empty", "Give a log; docs/log-format.md shows the smallest one.");

    /// <summary>The file is too large.</summary>
    public static readonly Code TooLarge = Error(1003, "The file is larger than a log may be", "Split the log by round.");

    /// <summary>The file is nested too deeply.</summary>
    public static readonly Code TooDeep = Error(1004, "Objects are nested too deeply", "No log nests deeper than 32; take the nesting out.");

    /// <summary>The file is not UTF-8 text.</summary>
    public static readonly Code NotText = Error(1005, "The file is not UTF-8 text", "Save it as UTF-8.");

    /// <summary>A string is too long.</summary>
    public static readonly Code TooLong = Error(1006, "A text is longer than the format allows", "Shorten it, or refer to a document.");

    /// <summary>A property is missing.</summary>
    public static readonly Code Missing = Error(1007, "A required property is missing", "Add the property.");

    /// <summary>A value has another JSON type.</summary>
    public static readonly Code WrongType = Error(1008, "A value has the wrong JSON type", "Write the value in the type named.");

    /// <summary>A value is not of the form asked for.</summary>
    public static readonly Code BadValue = Error(1009, "A value is not written as the format asks", "Write it in the form named.");

    /// <summary>A property stands twice.</summary>
    public static readonly Code DuplicateProperty = Error(1010, "A property stands twice in one object", "Keep one of them.");

    /// <summary>The format number is not known.</summary>
    public static readonly Code UnknownFormat = Error(1011, "The format number is not one this version reads", "Use a newer version, or write \"format\": 1.");

    /// <summary>An id is used twice.</summary>
    public static readonly Code DuplicateId = Error(1012, "An id is used twice", "Give each its own id.");

    /// <summary>An id refers to nothing.</summary>
    public static readonly Code UnknownReference = Error(1013, "An id refers to nothing in the log", "Name something the log holds; an event can refer only to events before it.");

    /// <summary>Values contradict each other.</summary>
    public static readonly Code Contradiction = Error(1014, "Values of one object contradict each other", "Correct one of them.");

    /// <summary>There is no table.</summary>
    public static readonly Code NoTable = Error(1015, "The round has no table", "List at least one table.");

    /// <summary>An act the rules bar.</summary>
    public static readonly Code Barred = Error(2001, "An act was barred when it was done", "See the conditions that were not met.");

    /// <summary>An act presumed unlawful.</summary>
    public static readonly Code PresumedUnlawful = Warning(2002, "An act was presumed unlawful when it was done", "The presumption can be rebutted; see how.");

    /// <summary>An act whose lawfulness the log cannot decide.</summary>
    public static readonly Code Contested = Warning(2003, "Whether an act was lawful depends on what no log decides", "See what it depends on.");

    /// <summary>An act no rule speaks of.</summary>
    public static readonly Code LawUnknown = Note(2004, "No rule is known for an act", "The statute's file names no rule; the answer is unknown, not yes.");

    /// <summary>Done after its last day, with consequences.</summary>
    public static readonly Code Late = Error(2010, "A step was taken after its last day", "Late steps of this kind have no effect.");

    /// <summary>Done after its last day, without consequence.</summary>
    public static readonly Code LateNoConsequence = Warning(2011, "A step was taken after its last day; the law attaches no consequence", "None.");

    /// <summary>Done before its first day.</summary>
    public static readonly Code Early = Warning(2012, "A step was taken before its first day", "See the wait and its readings.");

    /// <summary>Not done by its last day.</summary>
    public static readonly Code Overdue = Warning(2013, "The last day for a step has passed and the log does not have it", "Record the step if it was taken.");

    /// <summary>A term above the cap.</summary>
    public static readonly Code TermTooLong = Warning(2014, "The agreement runs longer than the law allows", "See the limit.");

    /// <summary>A second impasse that starts nothing.</summary>
    public static readonly Code NoNewProcedure = Note(2020, "A declaration starts no new procedure", "The statutory procedure was already running or exhausted.");

    /// <summary>A step out of its place.</summary>
    public static readonly Code OutOfOrder = Warning(2021, "A step came in a phase that has no place for it", "Record the steps between, if they were taken.");

    /// <summary>A point of law that is not settled.</summary>
    public static readonly Code Unsettled = Note(2023, "The law is not settled on a point the answer rests on", "See the reading taken and the others.");

    /// <summary>A step the log does not have.</summary>
    public static readonly Code StepNotRecorded = Note(2024, "A step that the law asks for first is not in the log", "Record it if it was taken.");

    /// <summary>Counts that do not add up.</summary>
    public static readonly Code VoteDoesNotAddUp = Warning(2030, "The figures of a vote do not add up", "Keep what the sources say; the figures are as they stand.");

    /// <summary>A vote without a rule.</summary>
    public static readonly Code VoteMissing = Note(2031, "An agreement was adopted and the log has no ratification", "Record the ratification if there was one.");

    /// <summary>A TA reopened by one side.</summary>
    public static readonly Code ReopenedByOne = Warning(2040, "A tentative agreement was reopened by one side alone", "A tentative agreement is reopened by both.");

    /// <summary>A proposal on an agreed item.</summary>
    public static readonly Code ProposalOnAgreed = Warning(2041, "A proposal was made on a provision that was tentatively agreed", "Record the reopening, or say that the agreement stands.");

    /// <summary>Part of a package accepted.</summary>
    public static readonly Code PackageSplit = Warning(2042, "Part of a package was agreed and the rest was not", "A package stands or falls together.");

    /// <summary>An expired offer accepted.</summary>
    public static readonly Code OfferHadExpired = Warning(2043, "An offer was accepted after its last day", "Record the extension if there was one.");

    /// <summary>Session numbers out of order.</summary>
    public static readonly Code SessionNumberOutOfOrder = Warning(2050, "Session numbers repeat or run backwards", "Numbers count the sessions held, in their order.");

    /// <summary>A cancelled session that was held.</summary>
    public static readonly Code CancelledSessionHeld = Warning(2051, "A session was held on a day for which it was cancelled", "Correct one of the two.");

    /// <summary>A session neither held nor cancelled.</summary>
    public static readonly Code SessionUnaccounted = Note(2052, "A session was set for a day that has passed, and the log does not say that it was held", "Record that it was held, cancelled or moved.");

    /// <summary>A strike end without a start.</summary>
    public static readonly Code NoStrikeToEnd = Warning(2060, "A strike ended that had not begun", "Record its beginning.");

    /// <summary>A charge that is not in the log.</summary>
    public static readonly Code UnknownCharge = Warning(2061, "An event refers to a charge the log does not have", "Record the filing of the charge.");

    /// <summary>An extension of a clock the statute does not have.</summary>
    public static readonly Code UnknownClock = Warning(2062, "An extension or waiver names a clock the statute does not have", "Use an id from the statute's page.");

    /// <summary>A limit that cannot be extended was.</summary>
    public static readonly Code NotExtendable = Warning(2063, "A time limit was extended or waived that the law does not let the parties move", "See the rule.");

    /// <summary>A step the statute does not have.</summary>
    public static readonly Code UnknownStep = Warning(2064, "A step is named that the statute does not have", "Use an id from the statute's page.");

    /// <summary>An event of an unknown kind.</summary>
    public static readonly Code UnrecognizedEvent = Warning(2070, "An event is of a kind this version does not know", "It was kept and changed nothing; use a newer version.");

    /// <summary>Recorded before it happened.</summary>
    public static readonly Code RecordedBeforeItHappened = Warning(2071, "An event was recorded before the day it happened", "Correct one of the two dates.");

    /// <summary>A day far from the others.</summary>
    public static readonly Code DayFarFromTheRest = Warning(2073, "An event stands many years from the others", "Look at the year; it may be a slip.");

    /// <summary>An event without a source.</summary>
    public static readonly Code NoSource = Note(2072, "Events have no source", "Add where each fact was learned.");

    /// <summary>An unknown procedure.</summary>
    public static readonly Code UnknownProcedure = Warning(2080, "The procedure named is not known", "Use one of the built-in procedures, or pass a library that has it.");

    /// <summary>The law changed inside a running period.</summary>
    public static readonly Code LawChanged = Note(2081, "The law changed while a period was running", "See the versions of the rule.");

    /// <summary>A statute file that cannot be read.</summary>
    public static readonly Code StatuteUnreadable = Error(3001, "A statute file does not have the form asked for", "Write it as docs/concepts/law-as-data.md shows.");

    /// <summary>An id of a statute file used twice.</summary>
    public static readonly Code StatuteDuplicateId = Error(3002, "An id is used twice in a statute file", "Give each rule its own id.");

    /// <summary>A reference in a statute file to nothing.</summary>
    public static readonly Code StatuteUnknownReference = Error(3003, "A rule refers to something the statute does not have", "Name a phase, clock, calendar, step or event that exists.");

    /// <summary>Two rules that both apply.</summary>
    public static readonly Code StatuteAmbiguous = Error(3004, "Two rules apply to one case", "Make their conditions exclude each other, or let one name the other as excepted.");

    /// <summary>A rule without a citation.</summary>
    public static readonly Code StatuteNoCitation = Error(3005, "A rule has no citation or no evidence mark", "Cite the section and say how well it was sourced.");

    /// <summary>A phase nothing leads to.</summary>
    public static readonly Code StatuteUnreachable = Error(3006, "No transition leads to a phase", "Add one, or take the phase out.");

    /// <summary>A gap between versions.</summary>
    public static readonly Code StatuteVersionOrder = Error(3007, "Versions of a rule are not in order of their first days", "List them oldest first, each with its own first day.");

    /// <summary>A cell of a grid where nobody stands.</summary>
    public static readonly Code CellWithoutPeople = Warning(4001, "Nobody is placed on a cell of the salary grid", "Place people on it if there are some; a raise of the cell costs nothing as it is.");

    /// <summary>People on no cell of the grid.</summary>
    public static readonly Code PersonOffGrid = Warning(4002, "A person is placed on no cell of the salary grid", "Correct the lane or step, or add the cell; until then the person is priced at nothing.");

    /// <summary>A cell missing between two others.</summary>
    public static readonly Code GapInGrid = Warning(4003, "A cell is missing between two others of its lane", "Add the cell if the schedule has it; people step over it.");

    /// <summary>A page that is too large.</summary>
    public static readonly Code PageTooLarge = Error(5001, "The page is larger than is read", "Give the page of one update; docs/how-to/keep-a-round-from-updates.md says how much is read.");

    /// <summary>A page that is not text.</summary>
    public static readonly Code PageNotText = Error(5002, "The page is neither HTML nor text", "Save the page as HTML, or copy its text.");

    /// <summary>An item that breaks off.</summary>
    public static readonly Code ItemCutOff = Note(5010, "An item breaks off before its end", "Look at the page itself and add the item.");

    /// <summary>A placeholder for a number.</summary>
    public static readonly Code NumberMissing = Note(5011, "An article stands there with a placeholder for its number", "Add the item once its number is known, or by its title.");

    /// <summary>A list without a side.</summary>
    public static readonly Code SideUnknown = Note(5012, "Whose list it is cannot be told", "Name the sides in a profile.");

    /// <summary>A day that cannot be told.</summary>
    public static readonly Code DayUnknown = Note(5013, "The day cannot be told from the page", "Give the page's address or the day it was published.");

    /// <summary>A title without an end.</summary>
    public static readonly Code TitleUnclear = Note(5014, "Where a title ends cannot be told", "Add the title, or the item where only a title names it.");

    /// <summary>A count that differs from the list.</summary>
    public static readonly Code CountDiffers = Warning(5015, "The page counts its documents otherwise than it lists them", "Look at the page itself; part of a list may be missing.");

    /// <summary>What belongs to other pages.</summary>
    public static readonly Code OtherPages = Note(5016, "What stands here is of other pages, or of an earlier update", "Read it for itself.");

    /// <summary>More than is read.</summary>
    public static readonly Code PageTooLong = Warning(5017, "The page holds more than is read of one update", "Split the page; the rest of it is in the remainder.");

    /// <summary>A page that may be of others.</summary>
    public static readonly Code SideNotNamed = Warning(5018, "The page names one side of the round nowhere", "See whether it is a page of this round; give the name it uses in a profile.");

    /// <summary>An update that tells a fact differently.</summary>
    public static readonly Code UpdateConflict = Warning(5020, "An update tells a fact of the log differently", "Decide which holds, and correct the log if it is the update.");

    /// <summary>A fact that its page no longer tells.</summary>
    public static readonly Code NoLongerTold = Note(5021, "A page no longer tells a fact that was read from it", "Retract the event if it did not happen.");

    private Code(string name, int value, Severity severity, string meaning, string remedy)
        : base(name, value, meaning) => (Severity, Remedy) = (severity, remedy);

    /// <summary>Gets how much it weighs.</summary>
    public Severity Severity { get; }

    /// <summary>Gets what to do about it, in general.</summary>
    public string Remedy { get; }

    private static Code Note(int number, string meaning, string remedy) => new($"CM{number}", number, Severity.Note, meaning, remedy);

    private static Code Warning(int number, string meaning, string remedy) => new($"CM{number}", number, Severity.Warning, meaning, remedy);

    private static Code Error(int number, string meaning, string remedy) => new($"CM{number}", number, Severity.Error, meaning, remedy);
}
