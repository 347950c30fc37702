namespace ContractModel.Procedures;

/// <summary>What a rule found in its procedure when it was last asked, kept in the rule. It is no part of the rule: any two are equal, so rules compare by what they say.</summary>
/// <remarks>The rules of one file serve several procedures, as with other calendars; each asker checks that what was found is its own. Any number may ask at once.</remarks>
internal struct Found<T> : IEquatable<Found<T>>
    where T : class
{
    internal T? Value;

    public readonly bool Equals(Found<T> other) => true;

    public override readonly bool Equals(object? obj) => obj is Found<T>;

    public override readonly int GetHashCode() => 0;
}
