namespace ContractModel;

/// <summary>A set of kinds of event: whether any event of some kinds has happened is asked of a round far more often than an event happens.</summary>
internal readonly struct TagSet
{
    private readonly UInt128 _bits;

    private TagSet(UInt128 bits) => _bits = bits;

    /// <summary>Gets the kinds of some events.</summary>
    internal static TagSet Of(ReadOnlySpan<BargainingEvent> events)
    {
        var (low, high) = (0UL, 0UL);
        foreach (var e in events)
        {
            var tag = (int)e.Tag;
            if (tag < 64) low |= 1UL << tag;
            else high |= 1UL << (tag - 64);
        }

        return new TagSet(new UInt128(high, low));
    }

    internal TagSet With(EventTag tag) => new(_bits | (UInt128.One << (int)tag));

    internal TagSet With(TagSet other) => new(_bits | other._bits);

    internal bool Has(EventTag tag) => (_bits & (UInt128.One << (int)tag)) != UInt128.Zero;

    internal bool Meets(TagSet other) => (_bits & other._bits) != UInt128.Zero;
}
