using System.Text.RegularExpressions;

namespace BriefingBot.Summaries.Extractive;

/// <summary>Tells sentences that set a scene, or were true for an hour, from those that tell an event: by their words
/// of time.</summary>
internal static partial class SceneSetting
{
    /// <summary>Whether it says how long something had lasted before the event, or what was once said.</summary>
    public static bool IsOf(string sentence) => Before().IsMatch(sentence);

    /// <summary>Whether it says how things stood while it was written: "crews are still at the scene".</summary>
    public static bool IsOfThatMoment(string sentence) => Moment().IsMatch(sentence);

    // "Since May the dockers had …", "seit Mai streikten …", "месяцами находился под давлением".
    [GeneratedRegex(
        @"\b(?:once said|had long|has long|for (?:\p{L}+ )?(?:weeks|months|years|decades)|seit|jahrelang|monatelang"
        + @"|wochenlang|(?:wochen|monate|jahre) lang|depuis|llevaban?|desde hace"
        + @"|durante (?:\p{L}+ )?(?:meses|años|anos)|há (?:\p{L}+ )?(?:meses|anos)"
        + @"|da (?:mesi|anni|settimane)|неделями|месяцами|годами|тижнями|місяцями|роками)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    // "Police are currently in …".
    [GeneratedRegex(
        @"\b(?:currently|right now|at this (?:hour|time|moment|point)|(?:is|are) still (?:at|on) the scene"
        + @"|(?:is|are) (?:on|at) the scene|(?:is|are) responding to|developing story)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Moment();
}
