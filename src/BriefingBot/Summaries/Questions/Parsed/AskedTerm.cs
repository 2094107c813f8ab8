using System.Globalization;
using BriefingBot.Text.Languages;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>A word that a question is about.</summary>
/// <param name="Lemma">Its dictionary form in lower case.</param>
/// <param name="Form">As written, in lower case.</param>
/// <param name="IsName">True for a word of a name.</param>
/// <param name="Share">What it counts beside others of its rarity: less for what news words differently or leaves
/// out.</param>
internal sealed record AskedTerm(string Lemma, string Form, bool IsName, double Share)
{
    private const double ShareOfAge = 0.5;
    private const int MostDigits = 3;

    /// <summary>The ways in which reports write the age; null where the term is none.</summary>
    public IReadOnlyList<string>? Ages { get; private init; }

    /// <summary>True for a word that may be an age.</summary>
    public static bool IsYears(string form) => form.Length <= MostDigits && form.All(char.IsDigit);

    /// <summary>The term for "a 2-year-old".</summary>
    public static AskedTerm OfAge(string years)
    {
        var value = int.Parse(years, CultureInfo.InvariantCulture);
        var word = KnownLanguages.English.Numbers.Values.Where(pair => pair.Value == value)
            .Select(pair => pair.Key).FirstOrDefault(years);
        return new AskedTerm($"{years}-year-old", $"{years}-year-old", IsName: false, ShareOfAge)
        {
            Ages = [$"{years}-year", $"{word}-year", $"{years} year", $"{word} year", $", {years},", $"aged {years}"],
        };
    }

    /// <summary>Whether a text has the term as it is written, or the age in one of its ways.</summary>
    public bool IsIn(string text) => Ages is null ? text.Contains(Form, StringComparison.OrdinalIgnoreCase)
        : Ages.Any(age => HasWord(text, age));

    // "12-year-old" is not two years old.
    private static bool HasWord(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = text.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetterOrDigit(words[0]) || !char.IsLetterOrDigit(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
