namespace BriefingBot.Operation.Settings;

/// <summary>Lists of the configuration. The framework lays a later list over an earlier one element by element, so that
/// whoever replaces three admins by one would keep two of them; here the later list holds. A place that gives only
/// single keys of elements, as a secret of each, adds to them.</summary>
internal static class LaterLists
{
    private const string Address = ":Url";
    private const int LongestIndex = 3;

    /// <summary>A section without what later lists replace.</summary>
    public static IConfigurationSection Section(IConfigurationRoot configuration, string section)
    {
        var values = configuration.GetSection(section).AsEnumerable().Where(pair => pair.Value is not null).ToList();
        var holders = values.Where(pair => ListOf(pair.Key) is not null)
            .GroupBy(pair => ListOf(pair.Key) + ":", pair => pair.Key, StringComparer.OrdinalIgnoreCase)
            .Select(list => (list.Key, Providers: configuration.Providers
                .Reverse()
                .TakeUntil(provider => list.Any(element => provider.TryGet(element, out _)))
                .ToList()))
            .ToList();
        return new ConfigurationBuilder()
            .Add(new IndexedValues(values.Where(pair => holders.TrueForAll(list =>
                !pair.Key.StartsWith(list.Key, StringComparison.OrdinalIgnoreCase)
                || list.Providers.Exists(provider => provider.TryGet(pair.Key, out _))))))
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

    /// <summary>The list that a key gives a value of, or the address that a source is known by; null for any other
    /// key. Indexes above are added to a list on purpose.</summary>
    private static string? ListOf(string key)
    {
        var element = key.EndsWith(Address, StringComparison.OrdinalIgnoreCase) ? key[..^Address.Length] : key;
        var colon = element.LastIndexOf(':');
        return colon > 0 && element.AsSpan(colon + 1) is { Length: >= 1 and <= LongestIndex } index
            && !index.ContainsAnyExceptInRange('0', '9')
                ? element[..colon]
                : null;
    }
}
