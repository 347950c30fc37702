using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace ContractModel;

/// <summary>A closed set of the trade's words. The name is the word as it is written in a log.</summary>
/// <remarks>Words are equal when they are the same word; their order is the order in which the set lists them. No type outside this
/// assembly can add a word. A program compiled ahead of time keeps the words too, though the base class finds them by reflection.</remarks>
/// <typeparam name="T">The set itself.</typeparam>
public abstract class Vocabulary<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T> : SmartEnum<T>
    where T : Vocabulary<T>
{
    private protected Vocabulary(string name, int value, string meaning)
        : base(name, value) => Meaning = meaning;

    /// <summary>Gets what the word means, in one sentence.</summary>
    public string Meaning { get; }
}
