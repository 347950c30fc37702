using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ContractModel.Procedures;
using NodaTime;

namespace ContractModel.Json.Statutes;

/// <summary>How calendars are written.</summary>
internal static class CalendarForms
{
    internal static readonly ObjectForm<CalendarFile> File = FileForm();

    private static ObjectForm<CalendarFile> FileForm()
    {
        var format = Field.Required("format", "The number of the format: 1.", Forms.Ordinal, (CalendarFile _) => 1);
        var calendars = Field.Required("calendars", "The calendars of one jurisdiction.", new ListForm<DayCalendar>(CalendarForm()), (CalendarFile f) => f.Calendars);
        return new("calendarFile", "The calendars of one jurisdiction.", [format, calendars], r => new CalendarFile(r.Get(calendars)), new CalendarFile([]));
    }

    private static ObjectForm<DayCalendar> CalendarForm()
    {
        var id = Field.Required("id", "The calendar's id.", Forms.Id, (DayCalendar c) => c.Id);
        var name = Field.Required("name", "What it is for.", Forms.Text, (DayCalendar c) => c.Name);
        var citation = Field.Required("citation", "The law that sets it.", RuleForms.Citation, (DayCalendar c) => c.Citation);
        var closed = Field.Required("closed", "The days that are closed.", new ListForm<ClosedDay>(ClosedForm()), (DayCalendar c) => c.ClosedDays);
        return new("calendar", "Which days are open and which are closed, for one purpose.", [id, name, citation, closed],
            r => new DayCalendar(r.Get(id), r.Get(name), r.Get(citation), RequireAnOpenDay(r.Get(closed))), new DayCalendar("-", "-", RuleForms.NoCitation, []));
    }

    // An end that moves to the next open day must find one.
    private static ValueList<ClosedDay> RequireAnOpenDay(ValueList<ClosedDay> closed) =>
        closed.Select(day => day.Rule).OfType<EveryWeek>().Distinct().Count() < 7 ? closed : throw new ArgumentException("The calendar closes every day of the week.", nameof(closed));

    private static ObjectForm<ClosedDay> ClosedForm()
    {
        var name = Field.Required("name", "The holiday, or the reason of the closure.", Forms.Text, (ClosedDay d) => d.Name);
        var rule = Field.Required("on", "Which days: \"Sunday\", \"12-25\", \"third Monday of January\", \"fourth Thursday of November +1\", \"Easter -2\".", new DayRuleForm(), (ClosedDay d) => d.Rule);
        var from = Field.OptionalValue("from", "The first day in force.", Forms.Day, (ClosedDay d) => d.From);
        var until = Field.OptionalValue("until", "The last day in force.", Forms.Day, (ClosedDay d) => d.Until);
        var part = Field.Flag("partOfDay", "Whether only a part of the day is a holiday.", (ClosedDay d) => d.PartOfDay);
        var observed = Field.List("observed", "How it moves: \"Sunday +1\", \"Saturday -1\"; \"Saturday -1?\" where it only perhaps does.", new StringForm<ObservedShift>("a shift such as \"Sunday +1\"", new ObservedShift(IsoDayOfWeek.Sunday, 1, false), ReadShift, shift => shift.ToString()), (ClosedDay d) => d.Observed);
        return new("closedDay", "A rule that closes days.", [name, rule, from, until, part, observed],
            r => new ClosedDay(r.Get(name), r.Get(rule), r.Get(from), r.Get(until), r.Get(part), r.Get(observed)),
            new ClosedDay("-", new OnDates([], null), null, null, false, []));
    }

    private static bool ReadShift(string text, ReadContext context, out ObservedShift shift)
    {
        shift = new ObservedShift(IsoDayOfWeek.Sunday, 1, false);
        var uncertain = text.EndsWith('?');
        if (text.TrimEnd('?').Split(' ') is not [var day, var days] || !Enum.TryParse<IsoDayOfWeek>(day, out var weekday) || weekday == IsoDayOfWeek.None || !char.IsLetter(day[0])) return false;
        if (!int.TryParse(days, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) || Math.Abs((long)count) > 7) return false;
        shift = new ObservedShift(weekday, count, uncertain);
        return true;
    }

    /// <summary>A rule in words, or an object with a table of dates.</summary>
    private sealed class DayRuleForm : Form<DayRule>
    {
        private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth"];

        private static readonly ObjectForm<OnDates> Table = TableForm();

        internal override DayRule Fallback { get; } = new OnDates([], null);

        internal override DayRule Read(TapeValue value, ReadContext context)
        {
            if (value.IsObject) return Table.Read(value, context);
            if (!value.IsString) context.AddWrongType(value, "a rule in words or a table of dates");
            else if (Parse(value.Text) is { } rule) return rule;
            else context.Add(Code.BadValue, value, $"\"{value.Text}\" is not a rule such as \"Sunday\", \"12-25\", \"third Monday of January\" or \"Easter -2\".");
            return Fallback;
        }

        internal override void Write(Utf8JsonWriter writer, DayRule value) => throw new NotSupportedException("Calendars are read, not written.");

        public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string" }, Table.Schema(definitions)) };

        private static DayRule? Parse(string text)
        {
            var words = text.Split(' ');
            if (words is ["Easter", var shift] && int.TryParse(shift, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days) && Math.Abs((long)days) <= 100) return new AroundEaster(days);
            if (words is [var only])
            {
                if (Enum.TryParse<IsoDayOfWeek>(only, out var weekday) && weekday != IsoDayOfWeek.None && char.IsLetter(only[0])) return new EveryWeek(weekday);
                return Iso.TryReadDay($"2000-{only}", out var date) ? new EveryYear(new AnnualDate(date.Month, date.Day)) : null;
            }

            return words is [var nth, var day, "of", var month, .. var rest] ? ParseNth(nth, day, month, rest) : null;
        }

        private static NthWeekday? ParseNth(string nth, string day, string month, string[] rest)
        {
            var number = nth == "last" ? -1 : Array.IndexOf(Ordinals, nth) + 1;
            var monthNumber = Array.IndexOf(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, month) + 1;
            if (number == 0 || monthNumber == 0 || !Enum.TryParse<IsoDayOfWeek>(day, out var weekday) || weekday == IsoDayOfWeek.None || !char.IsLetter(day[0])) return null;
            var plus = 0;
            if (rest.Length > 1 || (rest.Length == 1 && !int.TryParse(rest[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out plus)) || Math.Abs((long)plus) > 31) return null;
            return new NthWeekday(monthNumber, weekday, number, plus);
        }

        private static ObjectForm<OnDates> TableForm()
        {
            var dates = Field.Required("dates", "The dates.", new ListForm<LocalDate>(Forms.Day), (OnDates d) => d.Dates);
            var between = Field.Optional("between", "The first and last day of a year it can fall on, as 01-20/02-21; absent when the table is complete.",
                new StringForm<AnnualBounds>("bounds such as 01-20/02-21", new AnnualBounds(new AnnualDate(1, 1), new AnnualDate(1, 1)), ReadBounds, _ => ""), (OnDates d) => d.Bounds);
            return new("dateTable", "Dates from a table.", [dates, between], r => new OnDates(r.Get(dates), r.Get(between)), new OnDates([], null));
        }

        private static bool ReadBounds(string text, ReadContext context, out AnnualBounds bounds)
        {
            bounds = new AnnualBounds(new AnnualDate(1, 1), new AnnualDate(1, 1));
            if (text.Split('/') is not [var first, var last] || !Iso.TryReadDay($"2000-{first}", out var from) || !Iso.TryReadDay($"2000-{last}", out var to)) return false;
            bounds = new AnnualBounds(new AnnualDate(from.Month, from.Day), new AnnualDate(to.Month, to.Day));
            return true;
        }
    }
}

/// <summary>The calendars of one file.</summary>
internal sealed record CalendarFile(ValueList<DayCalendar> Calendars);
