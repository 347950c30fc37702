using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>The counting of one period: from a day, by a version of a rule, in a calendar.</summary>
internal sealed class ClockCount
{
    /// <summary>An end is not moved further than this; a calendar closed for longer is a mistake.</summary>
    private const int MostDaysMoved = 366;

    private readonly Procedure _procedure;
    private readonly Clock _clock;
    private readonly ClockVersion _version;
    private readonly EventDate _from;

    internal ClockCount(Procedure procedure, Clock clock, ClockVersion version, EventDate from) => (_procedure, _clock, _version, _from) = (procedure, clock, version, from);

    internal Clock Clock => _clock;

    internal ClockVersion Version => _version;

    internal EventDate From => _from;

    internal DayCalendar? Calendar => CalendarOf(_clock.Calendar ?? _clock.Roll);

    private bool Waits => _clock.Kind == ClockKind.Wait || _clock.Kind == ClockKind.Standstill || _clock.Kind == ClockKind.Limit;

    /// <summary>Gets the end as counted: for a rough trigger the earliest and latest, for a window its first and last day.</summary>
    internal Period Raw()
    {
        if (_version.Opens is { } opens) return Between(Earliest(opens), Latest(_version.Length));
        return Between(Earliest(_version.Length), Latest(_version.Length));
    }

    /// <summary>Gets the end moved past closed days. A wait and the opening of a window do not move.</summary>
    internal Period Rolled(Period raw)
    {
        if (Waits || CalendarOf(_clock.Roll) is not { } calendar) return raw;
        return _version.Opens is null ? Between(Roll(raw.First, calendar), Roll(raw.Last, calendar)) : Between(raw.First, Roll(raw.Last, calendar));
    }

    internal ClockReadingAnswer[] Readings(Period rolled)
    {
        var readings = new List<ClockReadingAnswer>();
        foreach (var reading in _clock.Readings) readings.Add(new ClockReadingAnswer(reading, reading == Reading.Full ? Plus(rolled, 1) : rolled));
        if (CalendarOf(_clock.RollCompared) is { } other && !Waits)
        {
            var raw = Raw();
            var compared = Between(Roll(raw.First, other), Roll(raw.Last, other));
            if (compared != Rolled(raw)) readings.Add(new ClockReadingAnswer(Reading.OtherCalendar, compared));
        }

        return [.. readings];
    }

    /// <summary>Gets the moment of the end of a period of hours, in the statute's zone; absent unless the time of the trigger is known.</summary>
    internal ZonedDateTime? EndsAt()
    {
        if (_version.Length.Unit != LengthUnit.Hours || _from.Time is not { } time) return null;
        return _from.Anchor.At(time).InZoneLeniently(_procedure.Zone).Plus(Duration.FromHours(_version.Length.Count));
    }

    internal IEnumerable<string> Flags(Period raw, Period rolled, ClockReadingAnswer[] readings)
    {
        if (!_from.IsExact) yield return "date-rough";
        if (_version.Length.Unit == LengthUnit.Hours && _from.Time is null) yield return "time-unknown";
        if (readings.Any(answer => answer.Reading == Reading.OtherCalendar)) yield return "ambiguous-holiday";
        if (_version.Citation.Evidence == Evidence.Unconfirmed) yield return "unconfirmed";
        if (_clock.Versions.Any(version => version.From > _version.From && version.From <= rolled.Last)) yield return "law-changed";
        foreach (var flag in CalendarFlags(raw, rolled)) yield return flag;
    }

    internal DayCalendar? CalendarOf(string? id) => id is null ? null : _procedure.Calendars.GetValueOrDefault(id);

    // A day that may be a holiday matters where the count passes over working days, and at the end where it may have to move.
    private IEnumerable<string> CalendarFlags(Period raw, Period rolled)
    {
        if (Calendar is not { } calendar || _from.First is not { } first || rolled.Last is not { } last) yield break;
        for (var day = _clock.Calendar is null && raw.First is { } end ? end : first.PlusDays(1); day <= last; day = day.PlusDays(1))
        {
            var status = calendar.On(day).Status;
            if (status == DayStatus.Unknown) yield return "holiday-unknown";
            if (status == DayStatus.Ambiguous && (day == last || day == raw.Last)) yield return "ambiguous-holiday";
            if (status == DayStatus.PartDay && day == last) yield return "part-day-holiday";
        }
    }

    private LocalDate? Earliest(Length length) => _from.First is { } first ? Count(first, length, startOfDay: true) : null;

    private LocalDate? Latest(Length length) => _from.Last is { } last ? Count(last, length, startOfDay: false) : null;

    private LocalDate Count(LocalDate day, Length length, bool startOfDay)
    {
        if (length.Unit == LengthUnit.Hours) return EndsAt()?.Date ?? AddHours(day, length.Count, startOfDay);
        var step = _clock.CountsBack ? -1 : 1;
        if (_clock.FirstDayCounts) day = day.PlusDays(-step); // then the first day counted is the day itself
        return length.Unit.Name switch
        {
            "days" => day.PlusDays(step * length.Count),
            "working-days" => WorkingDays(day, length.Count, step),
            "weeks" => day.PlusWeeks(step * length.Count),
            "months" => day.PlusMonths(step * length.Count),
            _ => day.PlusYears(step * length.Count),
        };
    }

    // Without the time of the trigger, the end lies between the hours counted from its first and from its last minute.
    private LocalDate AddHours(LocalDate day, int hours, bool startOfDay)
    {
        var start = startOfDay ? day.AtMidnight() : day.At(new LocalTime(23, 59));
        return start.InZoneLeniently(_procedure.Zone).Plus(Duration.FromHours(hours)).Date;
    }

    private LocalDate WorkingDays(LocalDate day, int count, int step)
    {
        var calendar = CalendarOf(_clock.Calendar)!;
        for (var left = count; left > 0;)
        {
            day = day.PlusDays(step);
            if (!calendar.IsClosed(day)) left--;
        }

        return day;
    }

    private static LocalDate? Roll(LocalDate? day, DayCalendar calendar)
    {
        if (day is not { } end) return null;
        for (var moved = 0; moved < MostDaysMoved && calendar.IsClosed(end); moved++) end = end.PlusDays(1);
        return end;
    }

    private static Period Plus(Period period, int days) => Between(period.First?.PlusDays(days), period.Last?.PlusDays(days));

    // A window whose start and end are counted in different units may close before it opens; then there is no day but the last.
    private static Period Between(LocalDate? first, LocalDate? last) => last < first ? new(last, last) : new(first, last);
}
