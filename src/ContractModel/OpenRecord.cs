namespace ContractModel;

/// <summary>An object of the log format. It keeps the properties it does not know, so that reading and writing loses nothing.</summary>
/// <remarks>Two objects are equal when all they know and all they keep is equal. No type outside this assembly can derive from it.</remarks>
public abstract record OpenRecord
{
    private ExtraProperties _extra = ExtraProperties.None;

    private protected OpenRecord()
    {
    }

    /// <summary>Gets the properties that were read and are not part of the model; empty unless a file held some.</summary>
    public ExtraProperties Extra { get => _extra; init => _extra = Require.NotNull(value); }

    /// <summary>Gets a short description, the same in every culture. The wire format is the full one.</summary>
    public sealed override string ToString() => Describe();

    /// <summary>Sets the unknown properties. For the reader of the wire format only, before anyone else sees the object.</summary>
    internal void Keep(ExtraProperties extra) => _extra = extra;

    private protected virtual string Describe() => GetType().Name;

    private protected abstract void SealHierarchy();
}
