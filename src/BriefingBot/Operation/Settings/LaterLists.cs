using System.Text.RegularExpressions;

namespace BriefingBot.Operation.Settings;

/// <summary>Lists of the configuration. The framework lays a later list over an earlier one element by element, so that
/// whoever replaces three admins by one would keep two of them; here the later list holds. A place that gives only
/// single keys of elements, as a secret of each, adds to them.</summary>
internal static partial class LaterLists
{
    /// <summary>A section without what later lists replace.</summary>
    public static IConfigurationSection Section(IConfigurationRoot configuration, string section)
    {
        var values = configuration.GetSection(section).AsEnumerable().Where(pair => pair.Value is not null).ToList();
        var holders = values.Select(pair => Element().Match(pair.Key))
            .Where(found => found.Success)
            .Select(found => (List: found.Groups[1].Value, found.Value))
            .GroupBy(element => element.List + ":", StringComparer.OrdinalIgnoreCase)
            .Select(list => (list.Key, Providers: configuration.Providers
                .Reverse()
                .TakeUntil(provider => list.Any(element => provider.TryGet(element.Value, out _)))
                .ToList()))
            .ToList();
        return new ConfigurationBuilder()
            .AddInMemoryCollection(values.Where(pair => holders.TrueForAll(list =>
                !pair.Key.StartsWith(list.Key, StringComparison.OrdinalIgnoreCase)
                || list.Providers.Exists(provider => provider.TryGet(pair.Key, out _)))))
            .Build()
            .GetSection(section);
    }

    private static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> items, Func<T, bool> isLast)
    {
        foreach (var item in items)
        {
            yield return item;
            if (isLast(item))
            {
                yield break;
            }
        }
    }

    // A value of a list, or the address that a source is known by. Indexes above are added to a list on purpose.
    [GeneratedRegex(@"^(.+):\d{1,3}(?::Url)?$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Element();
}
