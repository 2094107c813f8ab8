using System.Collections.Frozen;
using System.Globalization;

namespace BriefingBot.Text.Languages;

/// <summary>What feeds and pages say of their language.</summary>
public static class StatedLanguage
{
    private static readonly Lazy<FrozenDictionary<string, string>> Known = new(() =>
        CultureInfo.GetCultures(CultureTypes.NeutralCultures)
            .Where(culture => culture.TwoLetterISOLanguageName.Length == 2 && !culture.Name.Contains('-'))
            .SelectMany(culture => new[] { culture.ThreeLetterISOLanguageName, culture.EnglishName }.Select(
                name => KeyValuePair.Create(name, culture.TwoLetterISOLanguageName)))
            .DistinctBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));

    /// <summary>The primary subtag of BCP 47, in lower case: "en" of "en-US", "en_GB", "eng" and "English"; null for
    /// what is none.</summary>
    public static string? Of(string? stated)
    {
        var first = stated?.Split('-', '_')[0].Trim() ?? "";
        return first.Length == 0 ? null
            : first.Length == 2 && first.All(char.IsAsciiLetter) ? first.ToLowerInvariant()
            : Known.Value.GetValueOrDefault(first)
                ?? (first.Length == 3 && first.All(char.IsAsciiLetter) ? first.ToLowerInvariant() : null);
    }
}
