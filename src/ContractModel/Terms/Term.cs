namespace ContractModel;

/// <summary>What a proposal or agreement provides on one point, as a typed value.</summary>
/// <remarks>A term of a kind this version does not know is kept as <see cref="UnrecognizedTerm"/>. No type outside this assembly can derive from it.</remarks>
public abstract record Term : OpenRecord
{
    private string? _scope;
    private ProvisionKey? _provision;
    private ValueList<Source> _sources;
    private TermMarks? _marks;

    private protected Term()
    {
    }

    /// <summary>Gets whom or what it covers, such as "grades 11-12"; absent means everyone the provision covers.</summary>
    public string? Scope { get => _scope; init => _scope = Require.OptionalText(value); }

    /// <summary>Gets the provision it belongs to, where the event is about the whole; absent where the event names the provision or it is not known.</summary>
    public ProvisionKey? Provision { get => _provision; init => _provision = value; }

    /// <summary>Gets the sources that state this term, where they differ from those of the event.</summary>
    public ValueList<Source> Sources { get => _sources; init => _sources = Require.NoNulls(value); }

    /// <summary>Gets what it depends on, such as "if the March 2019 budget projection is positive"; absent when it holds in any case.</summary>
    public string? Contingency { get => _marks?.Contingency; init => _marks = TermMarks.Of(Require.OptionalText(value), AtLeast, Rival); }

    /// <summary>Gets whether its figure is the least there will be: "at least 150 more".</summary>
    public bool AtLeast { get => _marks?.AtLeast ?? false; init => _marks = TermMarks.Of(Contingency, value, Rival); }

    /// <summary>Gets whether it tells the term before it in the list with another figure, as another source has it. The two are one term: a sum takes the first, and both are kept.</summary>
    public bool Rival { get => _marks?.Rival ?? false; init => _marks = TermMarks.Of(Contingency, AtLeast, value); }

    /// <summary>Sets what every term has in common. For the reader of the wire format only, before anyone else sees the term; its values are checked.</summary>
    internal void Describe(string? scope, ProvisionKey? provision, ValueList<Source> sources, string? contingency, bool atLeast, bool rival) =>
        (_scope, _provision, _sources, _marks) = (scope, provision, sources, TermMarks.Of(contingency, atLeast, rival));

    /// <summary>What few terms have.</summary>
    private sealed record TermMarks(string? Contingency, bool AtLeast, bool Rival)
    {
        /// <summary>Makes them; <see langword="null"/> when there are none, so that equal terms hold equal members.</summary>
        internal static TermMarks? Of(string? contingency, bool atLeast, bool rival) => contingency is null && !atLeast && !rival ? null : new(contingency, atLeast, rival);
    }
}

/// <summary>Whatever no other term can say, in words.</summary>
public sealed record FreeTextTerm : Term
{
    /// <summary>Gets the words.</summary>
    public required string Text { get; init => field = Require.Text(value); }

    private protected override string Describe() => Text;

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>A term of a kind this version does not know, kept as it was read.</summary>
public sealed record UnrecognizedTerm : Term
{
    internal UnrecognizedTerm(string kind) => Kind = kind;

    /// <summary>Gets the kind as it was written.</summary>
    public string Kind { get; }

    private protected override string Describe() => Kind;

    private protected override void SealHierarchy()
    {
    }
}
