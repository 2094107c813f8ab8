using System.Text.RegularExpressions;
using BriefingBot.Text.Dates;

namespace BriefingBot.Stories;

/// <summary>
/// Tells sentences that speak of what was long before their report: "in 1994", "last season", "once".
/// </summary>
internal static partial class LookingBack
{
    /// <summary>Days after which an event is no news.</summary>
    private const int LongAgo = 30;

    /// <summary>Whether it looks back.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="published">The day of its report; null where it has none.</param>
    /// <param name="isOfStory">Of a report without a date, whether the story itself is dated to a year.</param>
    public static bool Is(string sentence, DateOnly? published, Func<int, bool> isOfStory) =>
        Words().IsMatch(sentence)
        || TextDates.Of(sentence, Text.Similarity.Words.Of(sentence)).Exists(date => published is { } on
            ? date.Year < on.Year || (date.Full is { } day && day < on.AddDays(-LongAgo))
            : date.Year is { } year && !isOfStory(year));

    [GeneratedRegex(
        @"\b(?:last (?:year|month|season|spring|summer|fall|autumn|winter|January|February|March|April|May|June|July"
        + @"|August|September|October|November|December)"
        + @"|(?:years?|months?|decades?|centur(?:y|ies)) (?:ago|earlier|before|later)|\d{4}s|once"
        + @"|previous(?:ly)?|formerly|prior to|in (?:his|her|their) career|used to|was born|grew up|for decades)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Words();
}
