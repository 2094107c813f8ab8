using System.Text.RegularExpressions;

namespace BriefingBot.Summaries.Extractive;

/// <summary>Who was called where and at what minute: "Police were called to the 600 block of Marsh Avenue at 1:45 p.m."
/// adds nothing to an event that is told. English only.</summary>
internal static partial class CallOut
{
    /// <summary>A sentence without it.</summary>
    public static string Without(string sentence)
    {
        var told = ClockTimes.Without(sentence);
        return Parts().Replace(Places().Replace(told, " "), " ");
    }

    // "600 block of Marsh Avenue", "the Aldan 214 Highway", "Interstate 5".
    [GeneratedRegex(
        @"\b(?:\d+(?:-| to )?)?(?:\d+ )?block of\b"
        + @"|(?<=\s)(?:(?:\d+(?:st|nd|rd|th)?|\p{Lu}[\p{L}.'’-]*) )+(?:Street|St|Avenue|Ave|Road|Rd"
        + @"|Drive|Dr|Boulevard|Blvd"
        + @"|Lane|Highway|Court|Terrace|streets?|avenues?|roads?)\b\.?|\b(?:Highway|Interstate|Route) \d+\b"
        + @"|\b[Hh]igh [Ss]treet\b|\b(?:GMT|BST|[CEMP][SD]?T)\b|\blocal time\b", RegexOptions.CultureInvariant)]
    private static partial Regex Places();

    [GeneratedRegex(
        @"\b(?:police|officers?|deput(?:y|ies)|crews?|firefighters?|paramedics?|troopers?|units?"
        + @"|(?:fire|emergency|ambulance) (?:services?|department|brigade|crews?)|authorities|caller"
        + @"|(?:was|were|been|being|initially|first|immediately)(?= (?:called|dispatched|summoned|alerted|sent)\b)"
        + @"|(?:called|dispatched|summoned|alerted|sent)(?: out)?"
        + @"(?= (?:to|at|about|around|shortly|just|near|in|on|for)\b)"
        + @"|respond(?:ed|ing)? to|arriv(?:ed|ing)|on the scene|at the scene|to the scene"
        + @"|receiv(?:ed|ing) (?:a |the |several |multiple )?(?:\d+ )?(?:emergency |phone |911 )?(?:calls?|reports?)"
        + @"|happen(?:ed|s)?|occur(?:red|s)?|took place|takes place|broke out"
        + @"|approximately|shortly|around|just (?:before|after)|[ap]\.? ?m)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Parts();
}
