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

    /// <summary>The ways in which reports write an age, or a place with a short name; null for all others.</summary>
    public IReadOnlyList<string>? Ways { get; private init; }

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
            Ways = [$"{years}-year", $"{word}-year", $"{years} year", $"{word} year", $", {years},", $"aged {years}"],
        };
    }

    /// <summary>The term for a word of a name.</summary>
    public static AskedTerm OfName(string form) =>
        new(form, form, IsName: true, Share: 1) { Ways = EnglishActs.ShortPlaces.GetValueOrDefault(form) };

    /// <summary>Whether a text has the term as it is written, or in one of its ways.</summary>
    public bool IsIn(string text) => Ways is null ? text.Contains(Form, StringComparison.OrdinalIgnoreCase)
        : Ways.Any(way => HasWord(text, way));

    /// <summary>Whether a word of a text that has the term is part of it.</summary>
    public bool IsPartOf(string word) =>
        Ways?.Any(way => way.Split(' ').Contains(word, StringComparer.Ordinal)) == true;

    // "12-year-old" is not two years old, "us" is no country, and behind the number of years any ending may stand.
    private bool HasWord(string text, string words)
    {
        var comparison = IsName ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        for (var at = text.IndexOf(words, comparison); at >= 0; at = text.IndexOf(words, at + 1, comparison))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                && (!IsName || end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
