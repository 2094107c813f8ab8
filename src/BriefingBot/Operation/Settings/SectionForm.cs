using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace BriefingBot.Operation.Settings;

/// <summary>A value that cannot be bound.</summary>
/// <param name="Path">Its key: <c>Sources:0:Url</c>.</param>
/// <param name="Words">What is wrong with it, behind the key.</param>
internal sealed record FormFault(string Path, string Words)
{
    /// <summary>The key of all that cannot be bound for it: the whole of a list of single values.</summary>
    public string Unbound { get; init; } = Path;

    /// <summary>Whether it is a whole row of a list of rows.</summary>
    public bool IsRow { get; init; }

    /// <summary>The key of what it stands in, or of the row that it is; null for a section.</summary>
    public string? Row => IsRow ? Unbound : ConfigurationPath.GetParentPath(Unbound);

    /// <summary>The sentence for people, which begins with the key.</summary>
    public override string ToString() => Path + Words;

    /// <summary>Whether a key is not bound for it.</summary>
    public bool Covers(string key) => key.StartsWith(Unbound, StringComparison.OrdinalIgnoreCase)
        && (key.Length == Unbound.Length || key[Unbound.Length] == ':');

    /// <summary>Whether what else is wrong with a key comes of it.</summary>
    public bool IsMeant(string key) =>
        Covers(key) || Words.EndsWith($" {key}?", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Holds what is configured against the options that there are, before it is bound: the binder passes over a
/// key that no option has and over an element of a list that it cannot read.</summary>
internal static class SectionForm
{
    private const int LongestShown = 40;

    /// <summary>Names whose values are never shown.</summary>
    private static readonly string[] Secrets = ["Token", "ApiKey"];

    /// <summary>What is wrong with a section.</summary>
    /// <param name="section">What is configured.</param>
    /// <param name="names">The names of all options, for one that was written in the wrong place.</param>
    public static IEnumerable<FormFault> Faults(IConfigurationSection section, Type type, OptionNames names) =>
        OptionType.ElementOf(type) is { } element
            ? OfList(section, element, names)
            : OfKeys(section, type, names);

    private static IEnumerable<FormFault> Of(
        IConfigurationSection section, Type type, RangeAttribute? range, OptionNames names)
    {
        if (OptionType.IsValue(type))
        {
            return OfValue(section, type, range);
        }

        if (OptionType.IsDictionary(type))
        {
            return section.Value is { Length: > 0 } ? [NotOne(section, "keys below it")] : [];
        }

        // Also where an earlier place has keys below it: they would hold, and nobody would know.
        if (section.Value is not { Length: > 0 })
        {
            return Faults(section, type, names);
        }

        // A text that may hold a login or a key is not shown.
        return OptionType.ElementOf(type) is { } element && OptionType.IsValue(element)
            ? [new(
                section.Path,
                $" is {Shown(section)}; it is a list: write [{Example(section, element)}], or "
                    + $"{Environment(section.Path)}__0 in the environment.")]
            : [NotOne(section, OptionType.ElementOf(type) is null ? KeysOf(type) : "a list")];
    }

    private static FormFault NotOne(IConfigurationSection section, string wanted) =>
        new(section.Path, $" is one value where there must be {wanted}.");

    private static string KeysOf(Type type) =>
        $"keys, as {{ \"{string.Join("\": …, \"", OptionType.Keys(type).Take(2).Select(key => key.Name))}\": … }}";

    private static IEnumerable<FormFault> OfKeys(IConfigurationSection section, Type type, OptionNames names)
    {
        var keys = OptionType.Keys(type).ToDictionary(key => key.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var child in section.GetChildren())
        {
            if (!keys.TryGetValue(child.Key, out var key))
            {
                yield return new(
                    child.Path, $" is no option; {names.Advice(section.Path, child.Key, keys.Keys)}");
                continue;
            }

            var range = key.GetCustomAttribute<RangeAttribute>();
            foreach (var fault in Of(child, key.PropertyType, range, names))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<FormFault> OfList(IConfigurationSection section, Type element, OptionNames names)
    {
        if (section.Value is { Length: > 0 } && section.GetChildren().Any())
        {
            yield return NotOne(section, "a list");
        }

        foreach (var child in section.GetChildren())
        {
            if (!int.TryParse(child.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                yield return new(
                    section.Path,
                    $" has the key \"{child.Key}\" where a list belongs; write [ … ], or "
                        + $"{Environment(section.Path)}__0 in the environment.");
                yield break;
            }

            // Whoever wrote it meant something by it: a fallback whose keys are commented out is none.
            var faults = child.Value is null && !child.GetChildren().Any() && !element.IsValueType
                ? [new(child.Path, " is empty; fill it in, or take it out of the list.")]
                : Of(child, element, range: null, names);
            foreach (var fault in faults)
            {
                yield return OptionType.IsValue(element)
                    ? fault with { Unbound = section.Path }
                    : fault with { IsRow = fault.IsRow || fault.Path == child.Path };
            }
        }
    }

    private static IEnumerable<FormFault> OfValue(IConfigurationSection section, Type type, RangeAttribute? range)
    {
        var wanted = OptionType.Wanted(type, range);
        if (section.GetChildren().Any())
        {
            yield return new(section.Path, $" has values below it; write {wanted}.");
        }
        else if (section.Value is null)
        {
            // Null in the file: as if the key was not there, which no value type can say.
            if (type.IsValueType && Nullable.GetUnderlyingType(type) is null)
            {
                yield return new(section.Path, $" is null; write {wanted}, or take the key out.");
            }
        }
        else if (!OptionType.Reads(type, section.Value))
        {
            yield return new(section.Path, $" is {Shown(section)}; write {wanted}.");
        }
    }

    private static string Example(IConfigurationSection section, Type element) =>
        element == typeof(string) ? $"\"{section.Value}\"" : "12345";

    private static string Environment(string path) => path.Replace(":", "__", StringComparison.Ordinal);

    private static string Shown(IConfigurationSection section) =>
        Secrets.Contains(section.Key, StringComparer.OrdinalIgnoreCase) ? "not such a value"
            : section.Value is not { Length: > 0 } value ? "empty"
            : value.Length > LongestShown ? $"\"{value[..LongestShown]}…\""
            : $"\"{value}\"";
}
