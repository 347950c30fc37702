using System.Diagnostics;

namespace ContractModel;

/// <summary>The law an answer rests on, and how well that was sourced.</summary>
/// <remarks>Equality is by every member.</remarks>
[DebuggerDisplay("{Section,nq} ({Evidence})")]
public sealed record Citation
{
    /// <summary>Makes a citation.</summary>
    /// <exception cref="ArgumentException"><paramref name="section"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is <see langword="null"/>.</exception>
    public Citation(string section, Evidence evidence, string? source = null) =>
        (Section, Evidence, Source) = (Require.Text(section), Require.NotNull(evidence), Require.OptionalId(source));

    /// <summary>Gets the section, as a lawyer would write it: <c>Gov. Code 3548.1(a)</c>.</summary>
    public string Section { get; }

    /// <summary>Gets how well the rule was sourced.</summary>
    public Evidence Evidence { get; }

    /// <summary>Gets the id, in the statute's file, of the source that was read; absent when none was.</summary>
    public string? Source { get; }

    /// <summary>Gets the section, and the evidence where it is less than confirmed.</summary>
    public override string ToString() => Evidence == Evidence.Confirmed ? Section : $"{Section} ({Evidence.Name})";
}
