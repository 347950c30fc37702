using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>The counting of one period: from a day, by a version of a rule, in a calendar.</summary>
internal sealed class ClockCount
{
    private readonly Procedure _procedure;
    private readonly Clock _clock;
    private readonly ClockVersion _version;
    private readonly EventDate _from;

    internal ClockCount(Procedure procedure, Clock clock, ClockVersion version, EventDate from) => (_procedure, _clock, _version, _from) = (procedure, clock, version, from);

    internal Clock Clock => _clock;

    internal ClockVersion Version => _version;

    internal EventDate From => _from;

    internal DayCalendar? Calendar => CalendarOf(_clock.Calendar ?? _clock.Roll ?? _clock.StartRoll);

    private int Step => _clock.CountsBack ? -1 : 1;

    /// <summary>Gets the end as counted: for a rough trigger the earliest and latest, for a window its first and last day; open when the length is not known.</summary>
    internal Period Raw() => Raw(plain: false);

    /// <summary>Gets the end moved past closed days. The opening of a window does not move.</summary>
    internal Period Rolled(Period raw) => CalendarOf(_clock.Roll) is { } calendar ? Moved(raw, calendar) : raw;

    /// <summary>Gets the ends by each way of reading the rule.</summary>
    /// <param name="amendment">The extensions, which every reading takes in.</param>
    internal ClockReadingAnswer[] Readings(ClockAmendment amendment)
    {
        var raw = amendment.Extend(Raw());
        var rolled = Rolled(raw);
        var other = CalendarOf(_clock.RollCompared) is { } compared && Moved(raw, compared) is var moved && moved != rolled ? moved : null;
        var readings = new ClockReadingAnswer[_clock.Readings.Count + (other is null ? 0 : 1)];
        for (var i = 0; i < _clock.Readings.Count; i++)
        {
            var reading = _clock.Readings[i];
            var days = reading == Reading.Plain ? amendment.Extend(Raw(plain: true)) : rolled;
            var isFull = reading == Reading.Full || (reading == Reading.Plain && _clock.Readings[0] == Reading.Full);
            readings[i] = new ClockReadingAnswer(reading, isFull ? AfterFullDays(days) : days);
        }

        if (other is not null) readings[^1] = new ClockReadingAnswer(Reading.OtherCalendar, _clock.Readings[0] == Reading.Full ? AfterFullDays(other) : other);
        return readings;
    }

    /// <summary>Gets the moment of the end, in the statute's zone: of a period of hours, or of one that keeps the time of its trigger; absent unless that time is known.</summary>
    /// <param name="end">The last day, by the reading taken.</param>
    /// <param name="amendment">The extensions; absent when there are none.</param>
    internal ZonedDateTime? EndsAt(LocalDate? end, ClockAmendment? amendment = null)
    {
        if (_from.Time is not { } time) return null;
        if (_version.Length?.Unit == LengthUnit.Hours) return Later(EndOfHours(_version.Length.Count, time), amendment?.DaysAdded ?? 0);
        return _clock.KeepsTime && end is { } day ? day.At(time).InZoneLeniently(_procedure.Zone) : null;
    }

    internal IEnumerable<string> Flags(Period raw, Period rolled, ClockReadingAnswer[] readings)
    {
        if (!_from.IsExact) yield return "date-rough";
        if (_version.Length is null) yield return "length-unknown";
        if (_version.Length?.Unit == LengthUnit.Hours && _from.Time is null) yield return "time-unknown";
        if (readings.Any(answer => answer.Reading == Reading.OtherCalendar)) yield return "ambiguous-holiday";
        if (_version.Citation.Evidence == Evidence.Unconfirmed) yield return "unconfirmed";
        if (LawChanges(rolled.Last)) yield return "law-changed";
        foreach (var flag in CalendarFlags(raw, rolled)) yield return flag;
    }

    internal DayCalendar? CalendarOf(string? id) => id is null ? null : _procedure.Calendars.GetValueOrDefault(id);

    /// <summary>Gets whether the rule changed before the end.</summary>
    internal bool LawChanges(LocalDate? end)
    {
        if (_version.Until < end) return true;
        foreach (var version in _clock.Versions)
        {
            if (_procedure.Counts(version) && version.From > _version.From && version.From <= end && version.From > _from.Last) return true;
        }

        return false;
    }

    private Period Raw(bool plain)
    {
        if (_version.Length is not { } length) return new Period(null, null);
        return Between(Earliest(_version.Opens ?? length, plain), Latest(length, plain));
    }

    private Period Moved(Period raw, DayCalendar calendar)
    {
        var last = raw.Last is { } end ? calendar.Open(end, Step) : (LocalDate?)null;
        if (_version.Opens is not null) return Between(raw.First, last);
        return Between(raw.First is { } first ? calendar.Open(first, Step) : null, last);
    }

    // All days counted must have passed; a window closes when it closes, by any reading of its opening.
    private Period AfterFullDays(Period days) => _version.Opens is null ? Between(days.First?.PlusDays(1), days.Last?.PlusDays(1)) : Between(days.First?.PlusDays(1), days.Last);

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

    private LocalDate? Earliest(Length length, bool plain) => _from.First is { } first ? Count(first, length, startOfDay: true, plain) : null;

    private LocalDate? Latest(Length length, bool plain) => _from.Last is { } last ? Count(last, length, startOfDay: false, plain) : null;

    private LocalDate Count(LocalDate day, Length length, bool startOfDay, bool plain)
    {
        if (length.Unit == LengthUnit.Hours) return _from.Time is { } time ? EndOfHours(length.Count, time).Date : AddHours(day, length.Count, startOfDay);
        if (!plain && CalendarOf(_clock.StartRoll) is { } start) day = start.Open(day.PlusDays(Step), Step).PlusDays(-Step);
        if (_clock.FirstDayCounts) day = day.PlusDays(-Step); // then the first day counted is the day itself
        return length.Unit.Name switch
        {
            "days" => day.PlusDays(Step * length.Count),
            "working-days" => WorkingDays(day, length.Count),
            "weeks" => day.PlusWeeks(Step * length.Count),
            "months" => day.PlusMonths(Step * length.Count),
            _ => day.PlusYears(Step * length.Count),
        };
    }

    // Days that were added end at the same hour.
    private ZonedDateTime Later(ZonedDateTime moment, int days) => days == 0 ? moment : moment.LocalDateTime.PlusDays(days).InZoneLeniently(_procedure.Zone);

    private ZonedDateTime EndOfHours(int hours, LocalTime time) => _from.Anchor.At(time).InZoneLeniently(_procedure.Zone).Plus(Duration.FromHours(hours));

    // Without the time of the trigger, the end lies between the hours counted from its first and from its last minute.
    private LocalDate AddHours(LocalDate day, int hours, bool startOfDay)
    {
        var start = startOfDay ? day.AtMidnight() : day.At(new LocalTime(23, 59));
        return start.InZoneLeniently(_procedure.Zone).Plus(Duration.FromHours(hours)).Date;
    }

    private LocalDate WorkingDays(LocalDate day, int count)
    {
        var calendar = CalendarOf(_clock.Calendar)!;
        for (var left = count; left > 0;)
        {
            day = day.PlusDays(Step);
            if (!calendar.IsClosed(day)) left--;
        }

        return day;
    }

    // A window whose start and end are counted in different units may close before it opens; then there is no day but the last.
    private static Period Between(LocalDate? first, LocalDate? last) => last < first ? new(last, last) : new(first, last);
}
