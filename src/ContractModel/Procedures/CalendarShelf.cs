using System.Diagnostics.CodeAnalysis;

namespace ContractModel.Procedures;

/// <summary>The calendars of a library: those that were added, and those of the package, each file of which is read when a calendar of it is first asked for.</summary>
internal sealed class CalendarShelf
{
    private readonly Dictionary<string, DayCalendar> _added;
    private readonly IReadOnlyDictionary<string, Lazy<Dictionary<string, DayCalendar>>> _files;

    private CalendarShelf(Dictionary<string, DayCalendar> added, IReadOnlyDictionary<string, Lazy<Dictionary<string, DayCalendar>>> files) => (_added, _files) = (added, files);

    /// <summary>Gets the calendars of files, by the names of the files; the id of a calendar is the name of its file, or begins with it and a dash.</summary>
    internal static CalendarShelf Of(IReadOnlyDictionary<string, Lazy<Dictionary<string, DayCalendar>>> files) => new([], files);

    /// <summary>Gets these calendars and one more, which takes the place of one with its id.</summary>
    internal CalendarShelf With(DayCalendar calendar) => new(new(_added, StringComparer.Ordinal) { [calendar.Id] = calendar }, _files);

    internal bool TryGet(string id, [NotNullWhen(true)] out DayCalendar? calendar)
    {
        if (_added.TryGetValue(id, out calendar)) return true;
        for (var name = id; name.Length > 0; name = name[..Math.Max(0, name.LastIndexOf('-'))])
        {
            if (_files.TryGetValue(name, out var file)) return file.Value.TryGetValue(id, out calendar);
        }

        return false;
    }
}
