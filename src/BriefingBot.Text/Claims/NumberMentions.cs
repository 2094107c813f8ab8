using System.Globalization;
using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Numbers;

namespace BriefingBot.Text.Claims;

/// <summary>
/// The numbers that a text states, in numerals and in words. A mention has every value it can be read as ("1.200" is
/// 1200 or 1.2); a vague word ("dozens") stands for itself.
/// </summary>
internal static partial class NumberMentions
{
    /// <summary>The mentions in order, each as the keys it can be read as.</summary>
    /// <param name="text">A sentence or a whole text.</param>
    /// <param name="language">The text's language; null: it is told by the text, and taken as English where that is too
    /// short.</param>
    public static List<HashSet<string>> In(string text, Language? language = null)
    {
        language ??= LanguageOf(text);
        var readings = NumberReader.Read(text, language);
        // "one" is a pronoun as well
        var mentions = readings.Where(reading => reading is not { Value: 1, Form: NumberForm.Words })
            .Select(reading => (reading.Start, Keys: Keys(text, reading)));
        var proportions = Word().Matches(text)
            .Where(word => language.Proportions.Contains(word.Value.ToLowerInvariant())
                && !readings.Exists(reading => word.Index >= reading.Start && word.Index < reading.End))
            .Select(word => (Start: word.Index, Keys: new HashSet<string> { word.Value.ToLowerInvariant() }));
        return [.. mentions.Concat(proportions).OrderBy(mention => mention.Start).Select(mention => mention.Keys)];
    }

    /// <summary>The language whose numbers are read in a text.</summary>
    public static Language LanguageOf(string text, string? stated = null) =>
        KnownLanguages.Find(stated) ?? KnownLanguages.Find(LanguageDetector.Detect(text)) ?? KnownLanguages.English;

    private static HashSet<string> Keys(string text, NumberReading reading)
    {
        if (reading.Form == NumberForm.Vague)
        {
            return [text.Substring(reading.Start, reading.Length).ToLowerInvariant()];
        }

        HashSet<string> keys = [Key(reading.Value)];
        if (reading.OtherValue is { } other)
        {
            keys.Add(Key(other));
        }

        return keys;
    }

    private static string Key(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\p{L}+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
