using System.Diagnostics;

namespace ContractModel;

/// <summary>An entry in the log's register of provisions: a provision with its title and the other names it goes by.</summary>
/// <remarks>A log needs no register: a provision exists as soon as an event names it. The register gives a preferred title and joins names
/// that do not fold to one (<c>MOU SLCs</c> and <c>MOU Small Learning Communities</c>).</remarks>
[DebuggerDisplay("{Key}")]
public sealed record Provision : OpenRecord
{
    /// <summary>Gets the number or name.</summary>
    public required ProvisionKey Key { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the title; absent when the register gives none, and then the first title printed is used.</summary>
    public string? Title { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets other keys that mean this provision.</summary>
    public ValueList<ProvisionKey> Aliases { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets the topic, such as "compensation"; absent when not classified.</summary>
    public string? Topic { get; init => field = Require.OptionalText(value); }

    private protected override string Describe() => $"{Key} {Title}".TrimEnd();

    private protected override void SealHierarchy()
    {
    }
}
