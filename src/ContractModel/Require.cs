using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ContractModel;

/// <summary>The checks that every constructor and every <see langword="init"/> accessor of the model goes through.</summary>
internal static class Require
{
    /// <summary>The longest text the model holds; the wire format refuses longer ones.</summary>
    internal const int LongestText = 100_000;

    /// <summary>The longest id.</summary>
    internal const int LongestId = 80;

    /// <summary>The longest period in days: a hundred years.</summary>
    internal const int LongestPeriod = 36_525;

    internal static string Text(string? value, [CallerMemberName] string name = "", [CallerArgumentExpression(nameof(value))] string argument = "")
    {
        if (string.IsNullOrWhiteSpace(value)) throw new ArgumentException("Must hold more than white space.", Named(name, argument));
        if (value.Length > LongestText) throw new ArgumentOutOfRangeException(Named(name, argument), value.Length, "Must be at most 100,000 characters long.");
        return value;
    }

    internal static string? OptionalText(string? value, [CallerMemberName] string name = "") => value is null ? null : Text(value, name);

    internal static string Id(string? value, [CallerMemberName] string name = "", [CallerArgumentExpression(nameof(value))] string argument = "") =>
        IsId(value) ? value : throw new ArgumentException($"'{value}' is not an id: use 1 to {LongestId} letters, digits, '.', '_', '-', ':' or '/', with no spaces.", Named(name, argument));

    internal static string? OptionalId(string? value, [CallerMemberName] string name = "", [CallerArgumentExpression(nameof(value))] string argument = "") =>
        value is null ? null : Id(value, name, argument);

    internal static bool IsId([NotNullWhen(true)] string? value)
    {
        if (value is not { Length: > 0 and <= LongestId }) return false;
        foreach (var c in value)
        {
            if (!(char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or ':' or '/')) return false;
        }

        return true;
    }

    internal static T NotNull<T>([NotNull] T? value, [CallerMemberName] string member = "", [CallerArgumentExpression(nameof(value))] string argument = "") where T : class =>
        value ?? throw new ArgumentNullException(Named(member, argument));

    internal static T Defined<T>(T value, [CallerMemberName] string name = "", [CallerArgumentExpression(nameof(value))] string argument = "") where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(Named(name, argument), value, "Is not one of the defined values.");

    internal static Actor Stated(Actor value, [CallerMemberName] string name = "") =>
        Defined(value, name) == Actor.Unstated ? throw new ArgumentOutOfRangeException(name, value, "Must be stated.") : value;

    internal static int? NotNegative(int? value, [CallerMemberName] string name = "") =>
        value is < 0 ? throw new ArgumentOutOfRangeException(name, value, "Must not be negative.") : value;

    internal static int Positive(int value, [CallerMemberName] string name = "") =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "Must be at least 1.");

    internal static int? Positive(int? value, [CallerMemberName] string name = "") =>
        value is < 1 ? throw new ArgumentOutOfRangeException(name, value, "Must be at least 1.") : value;

    /// <summary>A count of days that a date can be moved by without leaving the calendar.</summary>
    internal static int? Days(int? value, [CallerMemberName] string name = "") =>
        value is < 1 or > LongestPeriod ? throw new ArgumentOutOfRangeException(name, value, "Must be from 1 to 36,525 days, a hundred years.") : value;

    internal static decimal? NotNegative(decimal? value, [CallerMemberName] string name = "") =>
        value is < 0 ? throw new ArgumentOutOfRangeException(name, value, "Must not be negative.") : value;

    internal static ValueList<string> Ids(ValueList<string> values, [CallerMemberName] string name = "")
    {
        foreach (var value in values) Id(value, name);
        return values;
    }

    internal static ValueList<string> Texts(ValueList<string> values, [CallerMemberName] string name = "")
    {
        foreach (var value in values) Text(value, name);
        return values;
    }

    internal static ValueList<T> NoNulls<T>(ValueList<T> values, [CallerMemberName] string name = "") where T : class
    {
        foreach (var value in values) NotNull(value, name);
        return values;
    }

    /// <summary>Terms of which none is missing, and the first is no rival of one before it.</summary>
    internal static ValueList<Term> Terms(ValueList<Term> values, [CallerMemberName] string name = "")
    {
        NoNulls(values, name);
        return values is not [{ Rival: true }, ..] ? values : throw new ArgumentException("The first term cannot be the rival of another; nothing stands before it.", name);
    }

    /// <summary>Names the argument of a method, or the property in its accessor, where the argument is always called value.</summary>
    private static string Named(string member, string argument) => argument == "value" ? member : argument;
}
