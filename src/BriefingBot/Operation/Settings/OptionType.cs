using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace BriefingBot.Operation.Settings;

/// <summary>What form a value of an option has: one value, a list, or keys of its own.</summary>
internal static partial class OptionType
{
    /// <summary>The type of a list's elements; null where it is no list.</summary>
    public static Type? ElementOf(Type type) => type == typeof(string)
        ? null
        : type.GetInterfaces().Append(type)
            .FirstOrDefault(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            ?.GetGenericArguments()[0];

    /// <summary>Whether each key is free to choose: a level for each category of the log.</summary>
    public static bool IsDictionary(Type type) => type.IsAssignableTo(typeof(IReadOnlyDictionary<string, string>));

    /// <summary>Whether an option of this type is one value, and no list or group of keys.</summary>
    public static bool IsValue(Type type) =>
        Bare(type) is { } bare && (bare.IsPrimitive || bare.IsEnum || bare == typeof(string)
            || bare == typeof(decimal) || bare == typeof(TimeSpan));

    /// <summary>The options of a class, in the order they are written there.</summary>
    public static IReadOnlyList<PropertyInfo> Keys(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance);

    /// <summary>Whether a text is such a value, more strictly than the binder: no "15" for fifteen days.</summary>
    public static bool Reads(Type type, string text)
    {
        var (bare, culture) = (Bare(type), CultureInfo.InvariantCulture);
        return bare == typeof(string)
            || (bare == typeof(bool) && bool.TryParse(text, out _))
            || (bare == typeof(int) && int.TryParse(text, NumberStyles.AllowLeadingSign, culture, out _))
            || (bare == typeof(long) && long.TryParse(text, NumberStyles.AllowLeadingSign, culture, out _))
            || (bare == typeof(decimal) && decimal.TryParse(
                text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, culture, out _))
            || (bare == typeof(TimeSpan) && Time().IsMatch(text) && TimeSpan.TryParse(text, culture, out _))
            || (bare.IsEnum
                && char.IsLetter(text.FirstOrDefault()) && Enum.TryParse(bare, text, ignoreCase: true, out _));
    }

    /// <summary>What to write for such a value, for people: "a whole number from 0 to 50".</summary>
    /// <param name="type">The value's type.</param>
    /// <param name="range">Its limits, where it has some.</param>
    public static string Wanted(Type type, RangeAttribute? range)
    {
        var bare = Bare(type);
        var limits = range is null ? ""
            : range.Maximum is long.MaxValue or >= 9.2e18 ? $" of at least {Limit(range.Minimum)}"
            : $" from {Limit(range.Minimum)} to {Limit(range.Maximum)}";
        return bare == typeof(bool) ? "true or false"
            : bare.IsEnum ? string.Join(" or ", Enum.GetNames(bare).Select(name => name.ToLowerInvariant()))
            : bare == typeof(TimeSpan) ? $"a time as 00:15:00, or 1.00:00:00 for a day,{limits}".TrimEnd(',')
            : bare == typeof(string) ? "one text"
            : bare == typeof(decimal) ? $"a number with a decimal point{limits}"
            : $"a whole number{limits}";
    }

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static string Limit(object limit) => Convert.ToString(limit, CultureInfo.InvariantCulture) ?? "";

    [GeneratedRegex(@"^-?([0-9]+\.)?([01]?[0-9]|2[0-3]):[0-5]?[0-9](:[0-5]?[0-9](\.[0-9]+)?)?$")]
    private static partial Regex Time();
}
