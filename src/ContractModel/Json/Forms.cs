using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;

namespace ContractModel.Json;

/// <summary>The single values of the format: text, ids, dates, numbers, keys.</summary>
internal static class Forms
{
    internal static readonly Form<string> Text = new StringForm<string>(
        "text with more than white space", "-", (TapeValue text, ReadContext _, out string value) => !string.IsNullOrWhiteSpace(value = text.Text), value => value,
        () => new JsonObject { ["pattern"] = "\\S", ["maxLength"] = Require.LongestText });

    internal static readonly Form<string> Id = new StringForm<string>(
        "an id: 1 to 80 letters, digits, '.', '_', '-', ':' or '/', with no spaces", "-",
        (TapeValue text, ReadContext context, out string value) => Require.IsId(value = context.Shared(text)), value => value,
        () => new JsonObject { ["pattern"] = "^[A-Za-z0-9._:/-]{1,80}$" });

    /// <summary>The id of an event itself: used once, so it is not looked up among those read before.</summary>
    internal static readonly Form<string> OwnId = new StringForm<string>(
        "an id: 1 to 80 letters, digits, '.', '_', '-', ':' or '/', with no spaces", "-",
        (TapeValue text, ReadContext _, out string value) => Require.IsId(value = text.Text), value => value,
        () => new JsonObject { ["pattern"] = "^[A-Za-z0-9._:/-]{1,80}$" });

    internal static readonly Form<string> SharedText = new StringForm<string>(
        "text with more than white space", "-", (TapeValue text, ReadContext context, out string value) => !string.IsNullOrWhiteSpace(value = context.Shared(text)), value => value,
        () => new JsonObject { ["pattern"] = "\\S", ["maxLength"] = Require.LongestText });

    internal static readonly Form<EventDate> Date = new StringForm<EventDate>(
        "a date from 1800 to 2999 such as 2025-11-20, 2025-11-20T17:30, 2025-02, 2025-02-17/2025-02-20, 2018-07-25/.. or ../2025-10-06", EventDate.On(EventDate.FirstDay),
        (TapeValue text, ReadContext _, out EventDate value) => EventDate.TryRead(text.Utf8, out value), value => value.ToString(),
        () => new JsonObject { ["pattern"] = "^([0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?)?)?)?|([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|\\.\\.)/([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|\\.\\.))$" });

    internal static readonly Form<LocalDate> Day = new StringForm<LocalDate>(
        "a day such as 2025-11-20", default, (TapeValue text, ReadContext _, out LocalDate value) => Iso.TryReadDay(text.Utf8, out value), Iso.Write,
        () => new JsonObject { ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" });

    internal static readonly Form<Period> Period = new StringForm<Period>(
        "a period such as 2025-07-01/2028-06-30, with .. for an end that is open or without limit", ContractModel.Period.Open,
        (string text, ReadContext _, out Period value) => ContractModel.Period.TryParse(text, out value), value => value.ToString(),
        () => new JsonObject { ["pattern"] = "^([0-9]{4}-[0-9]{2}-[0-9]{2}|\\.\\.)/([0-9]{4}-[0-9]{2}-[0-9]{2}|\\.\\.)$" });

    internal static readonly Form<ProvisionKey> Key = new StringForm<ProvisionKey>(
        "an article's number (25C) or a memorandum's name (MOU Community Schools)", new ArticleNumber(1), ReadKey, value => value.ToString()!,
        () => new JsonObject { ["pattern"] = "[A-Za-z0-9]" });

    internal static readonly Form<Percent> Percent = new StringForm<Percent>(
        "a percentage such as 2.5%", default, (string text, ReadContext _, out Percent value) => ContractModel.Percent.TryParse(text, out value), value => value.ToString(),
        () => new JsonObject { ["pattern"] = "^[-+]?[0-9]+(\\.[0-9]+)? ?%$" });

    internal static readonly Form<Money> Money = new StringForm<Money>(
        "an amount such as 500 USD", new Money(0), ReadMoney, value => value.ToString(),
        () => new JsonObject { ["pattern"] = "^[-+]?[0-9]+(\\.[0-9]+)? [A-Z]{3}$" });

    internal static readonly Form<string> Sha256 = new StringForm<string>(
        "64 lower-case hexadecimal digits", new string('0', 64),
        (string text, ReadContext _, out string value) => (value = text).Length == 64 && text.All(char.IsAsciiHexDigitLower), value => value,
        () => new JsonObject { ["pattern"] = "^[0-9a-f]{64}$" });

    internal static readonly Form<Side> Side = Words.Of("\"union\" or \"employer\"", [ContractModel.Side.Union, ContractModel.Side.Employer], WordOf, null);

    internal static readonly Form<Actor> Actor = Words.Of(
        "one of union, employer, both, agency, mediator, panel, court, other",
        [ContractModel.Actor.Union, ContractModel.Actor.Employer, ContractModel.Actor.Both, ContractModel.Actor.Agency, ContractModel.Actor.Mediator, ContractModel.Actor.Panel, ContractModel.Actor.Court, ContractModel.Actor.Other],
        actor => Facets.Of(actor)!, null);

    internal static readonly Form<bool> Flag = new FlagForm();

    internal static readonly Form<int> Count = new IntegerForm(0, int.MaxValue);

    internal static readonly Form<int> Ordinal = new IntegerForm(1, int.MaxValue);

    internal static readonly Form<int> Days = new IntegerForm(1, Require.LongestPeriod);

    internal static readonly Form<int> Integer = new IntegerForm(int.MinValue, int.MaxValue);

    internal static readonly Form<decimal> Number = new DecimalForm();

    internal static readonly Form<Fact> Fact = new ObjectFactForm();

    internal static string WordOf(Side side) => side == ContractModel.Side.Union ? "union" : "employer";

    private static bool ReadKey(TapeValue text, ReadContext context, out ProvisionKey value)
    {
        var known = context.SharedProvision(text);
        value = known ?? Key.Fallback;
        return known is not null;
    }

    private static bool ReadMoney(string text, ReadContext context, out Money value)
    {
        var known = ContractModel.Money.TryParse(text, out var money);
        value = money ?? Money.Fallback;
        return known;
    }

    private sealed class FlagForm : Form<bool>
    {
        internal override bool Fallback => false;

        internal override bool Read(TapeValue value, ReadContext context)
        {
            if (value.Type is not (JsonTokenType.True or JsonTokenType.False)) context.AddWrongType(value, "true or false");
            return value.Type == JsonTokenType.True;
        }

        internal override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

        public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "boolean" };
    }

    private sealed class IntegerForm(int least, int most) : Form<int>
    {
        internal override int Fallback => least > 0 ? least : 0;

        internal override int Read(TapeValue value, ReadContext context)
        {
            if (value.Type != JsonTokenType.Number)
            {
                context.AddWrongType(value, "a whole number");
                return Fallback;
            }

            if (int.TryParse(value.Json, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
            context.Add(Code.BadValue, value, string.Create(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetString(value.Json)} is not a whole number from {least} to {most}, in plain digits."));
            return Fallback;
        }

        internal override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

        public override JsonObject Schema(SchemaDefinitions definitions)
        {
            var schema = new JsonObject { ["type"] = "integer" };
            if (least > int.MinValue) schema["minimum"] = least;
            return schema;
        }
    }

    private sealed class DecimalForm : Form<decimal>
    {
        internal override decimal Fallback => 0;

        internal override decimal Read(TapeValue value, ReadContext context)
        {
            if (value.Type != JsonTokenType.Number) context.AddWrongType(value, "a number");
            else if (!decimal.TryParse(value.Json, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number < 0) context.Add(Code.BadValue, value, $"{Encoding.UTF8.GetString(value.Json)} is not a number of at least 0 in plain digits.");
            else return number;
            return Fallback;
        }

        internal override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

        public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "number", ["minimum"] = 0 };
    }

    private sealed class ObjectFactForm : Form<Fact>
    {
        internal override Fact Fallback { get; } = new("-", "-");

        internal override Fact Read(TapeValue value, ReadContext context)
        {
            if (!value.IsString) context.AddWrongType(value, "a fact such as teachers=yes");
            else if (value.Text.Length > Require.LongestText) context.Add(Code.TooLong, value, $"The text is {value.Text.Length} characters long; 100000 is the most.");
            else if (value.Text.Split('=', 2) is [var name, var what] && Require.IsId(name) && !string.IsNullOrWhiteSpace(what)) return new Fact(name, what);
            else context.Add(Code.BadValue, value, $"\"{value.Text}\" is not a fact such as teachers=yes.");
            return Fallback;
        }

        internal override void Write(Utf8JsonWriter writer, Fact value) => writer.WriteStringValue($"{value.Name}={value.Value}");

        public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "string", ["pattern"] = "^[A-Za-z0-9._:/-]{1,80}=.*\\S" };
    }
}
