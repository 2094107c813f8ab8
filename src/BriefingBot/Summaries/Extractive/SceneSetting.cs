using System.Text.RegularExpressions;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Extractive;

/// <summary>Tells openings that set a scene from those that tell an event, by their words of time.</summary>
internal static partial class SceneSetting
{
    /// <summary>Whether it says how long something had lasted before the event, or what was once said.</summary>
    public static bool IsOf(string sentence) => Before().IsMatch(sentence);

    /// <summary>Whether it names the day of what it tells: "on Monday", "heute".</summary>
    /// <param name="language">BCP 47 language of its text; English where it is unknown.</param>
    public static bool HasDay(string sentence, string? language)
    {
        var words = Words.Of(sentence);
        var known = KnownLanguages.Find(language) ?? KnownLanguages.English;
        return TextDates.Of(sentence, words).Exists(date => date.Weekday is not null || date.Day is not null)
            || words.Exists(word =>
                known.RelativeDays.Values.ContainsKey(word.In(sentence).ToString().ToLowerInvariant()));
    }

    // "Since May the dockers had …", "seit Mai streikten …", "месяцами находился под давлением".
    [GeneratedRegex(
        @"\b(?:once said|had long|has long|for (?:\p{L}+ )?(?:weeks|months|years|decades)|seit|jahrelang|monatelang"
        + @"|wochenlang|(?:wochen|monate|jahre) lang|depuis|llevaban?|desde hace|durante (?:\p{L}+ )?(?:meses|años|anos)|há"
        + @" (?:\p{L}+ )?(?:meses|anos)|da (?:mesi|anni|settimane)|неделями|месяцами|годами|тижнями|місяцями|роками)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Before();
}
