using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using ContractModel.Json;
using ContractModel.Json.Statutes;

namespace ContractModel.Procedures;

/// <summary>The procedures a computation may use, by id.</summary>
/// <remarks>Immutable; adding gives a new library. The built-in procedures are read when they are first asked for.</remarks>
public sealed class ProcedureLibrary
{
    private readonly Dictionary<string, Lazy<Procedure>> _procedures;
    private readonly CalendarShelf _calendars;

    private ProcedureLibrary(Dictionary<string, Lazy<Procedure>> procedures, CalendarShelf calendars) =>
        (_procedures, _calendars) = (procedures, calendars);

    /// <summary>Gets the library of the procedures in the package.</summary>
    public static ProcedureLibrary BuiltIn { get; } = BuiltInProcedures.Load();

    /// <summary>Gets the ids of the procedures, in order.</summary>
    public IReadOnlyList<string> Ids => [.. _procedures.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Gets a procedure by its id, if the library has it.</summary>
    public bool TryGet(string? id, [NotNullWhen(true)] out Procedure? procedure)
    {
        procedure = id is not null && _procedures.TryGetValue(id, out var lazy) ? lazy.Value : null;
        return procedure is not null;
    }

    /// <summary>Gets a procedure by its id.</summary>
    /// <exception cref="ArgumentException">The library does not have it.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public Procedure Get(string id) =>
        TryGet(Require.NotNull(id), out var procedure) ? procedure : throw new ArgumentException($"There is no procedure \"{id}\". The library has {string.Join(", ", Ids)}.", nameof(id));

    /// <summary>Gets a calendar by its id, if the library has it.</summary>
    public bool TryGetCalendar(string? id, [NotNullWhen(true)] out DayCalendar? calendar)
    {
        calendar = null;
        return id is not null && _calendars.TryGet(id, out calendar);
    }

    /// <summary>Gets a library in which a calendar is added, or takes the place of the one with its id; the procedures use it from then on.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    public ProcedureLibrary With(DayCalendar calendar)
    {
        Require.NotNull(calendar);
        var calendars = _calendars.With(calendar);
        return new ProcedureLibrary(_procedures.ToDictionary(pair => pair.Key, pair => new Lazy<Procedure>(() => Compile(pair.Value.Value.File, calendars)), StringComparer.Ordinal), calendars);
    }

    /// <summary>Gets this library with the law as it was known on a day: rules that a later act deemed never in force count.</summary>
    internal ProcedureLibrary KnownAt(NodaTime.LocalDate day) =>
        new(_procedures.ToDictionary(pair => pair.Key, pair => new Lazy<Procedure>(() => pair.Value.Value.KnownAt(day)), StringComparer.Ordinal), _calendars);

    /// <summary>Reads a file of calendars and gets a library that has them, or every error in it.</summary>
    /// <param name="json">The text of the file; docs/concepts/law-as-data.md shows one.</param>
    /// <param name="library">This library and the calendars, each of which takes the place of one with its id; this library when there are errors.</param>
    /// <param name="errors">The errors, each with its place; empty when there are none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public bool TryAddCalendars(string json, out ProcedureLibrary library, out IReadOnlyList<FormatError> errors)
    {
        library = this;
        var file = StatuteFile.ReadCalendars(System.Text.Encoding.UTF8.GetBytes(Require.NotNull(json)), out errors);
        if (file is null) return false;
        foreach (var calendar in file.Calendars) library = library.With(calendar);
        return true;
    }

    /// <summary>Reads a statute's file and gets a library that has it, or every error in it.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="library">This library and the new procedure, which takes the place of one with its id; this library when there are errors.</param>
    /// <param name="errors">The errors, each with its place; empty when there are none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public bool TryAdd(string json, out ProcedureLibrary library, out IReadOnlyList<FormatError> errors)
    {
        library = this;
        var file = StatuteFile.Read(System.Text.Encoding.UTF8.GetBytes(Require.NotNull(json)), id => TryGetCalendar(id, out _), out errors);
        if (file is null) return false;
        library = new ProcedureLibrary(new(_procedures, StringComparer.Ordinal) { [file.Id] = new(() => Compile(file, _calendars)) }, _calendars);
        return true;
    }

    /// <summary>Gets the JSON Schema (2020-12) of a statute's file.</summary>
    public static string Schema() => StatuteFile.Schema();

    internal static ProcedureLibrary Of(Dictionary<string, Lazy<ProcedureFile>> files, CalendarShelf calendars) =>
        new(files.ToDictionary(pair => pair.Key, pair => new Lazy<Procedure>(() => Compile(pair.Value.Value, calendars)), StringComparer.Ordinal), calendars);

    private static Procedure Compile(ProcedureFile file, CalendarShelf calendars)
    {
        var used = new Dictionary<string, DayCalendar>(StringComparer.Ordinal);
        foreach (var id in file.Calendars)
        {
            if (calendars.TryGet(id, out var calendar)) used[id] = calendar;
        }

        return new Procedure(file, used);
    }
}

/// <summary>The files that are in the package.</summary>
internal static class BuiltInProcedures
{
    private const string Statutes = "statute/";
    private const string Calendars = "calendar/";

    internal static ProcedureLibrary Load()
    {
        var names = typeof(BuiltInProcedures).Assembly.GetManifestResourceNames();
        var calendars = CalendarShelf.Of(Named(names, Calendars, name => new Lazy<Dictionary<string, DayCalendar>>(() => ReadCalendars(name))));
        return ProcedureLibrary.Of(Named(names, Statutes, name => new Lazy<ProcedureFile>(() => ReadStatute(name))), calendars);
    }

    private static Dictionary<string, TLazy> Named<TLazy>(string[] names, string prefix, Func<string, TLazy> lazy) =>
        names.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(name => name[prefix.Length..], lazy, StringComparer.Ordinal);

    private static ProcedureFile ReadStatute(string name) =>
        StatuteFile.Read(Bytes(name), hasCalendar: null, out var errors) ?? throw new InvalidDataException($"{name}: {string.Join('\n', errors)}");

    private static Dictionary<string, DayCalendar> ReadCalendars(string name)
    {
        var file = StatuteFile.ReadCalendars(Bytes(name), out var errors) ?? throw new InvalidDataException($"{name}: {string.Join('\n', errors)}");
        return file.Calendars.ToDictionary(calendar => calendar.Id, StringComparer.Ordinal);
    }

    private static byte[] Bytes(string name)
    {
        using var stream = typeof(BuiltInProcedures).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
