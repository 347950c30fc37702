namespace ContractModel.Updates.Reading;

/// <summary>Reads a page.</summary>
internal static class PageReader
{
    internal static UpdateReading Read(UpdatePage page, UpdateProfile profile) => new(page, [], [], profile.Ends.IsEmpty ? [] : []);
}
