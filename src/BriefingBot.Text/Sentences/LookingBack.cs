using System.Text.RegularExpressions;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Sentences;

/// <summary>Tells English sentences that speak of what was before their report, by their words and dates.</summary>
public static partial class LookingBack
{
    /// <summary>Days after which an event is no news.</summary>
    private const int LongAgo = 30;

    private static readonly Phrases Long = new(English.List().Concat(
        KnownLanguages.English.Months.Select(names => $"last {names[0]}")));

    private static readonly Phrases Earlier = new(English.List());

    /// <summary>Whether it speaks of what was long before: "in 1994", "last season", "once".</summary>
    /// <param name="published">The day of its report; null where it has none.</param>
    /// <param name="isOfStory">Of a report without a date, whether the story itself is dated to a year.</param>
    public static bool Is(string sentence, DateOnly? published, Func<int, bool> isOfStory) =>
        Long.IsIn(sentence) || Decade().IsMatch(sentence)
            || TextDates.Of(sentence, Words.Of(sentence)).Exists(date => published is { } on
                ? date.Year < on.Year || (date.Full is { } day && day < on.AddDays(-LongAgo))
                : date.Year is { } year && !isOfStory(year));

    /// <summary>Whether a sentence's opening is a time long before: "In December 2008", "At the end of July".</summary>
    /// <param name="published">The day of its report; null where it has none.</param>
    public static bool OpensThen(string opening, DateOnly? published) =>
        (Then().Match(opening.TrimEnd()) is { Success: true } then && KnownLanguages.English.Months.Any(
            names => names[0].Equals(then.Groups["month"].Value, StringComparison.OrdinalIgnoreCase)))
        || Is(opening, published, static _ => false);

    /// <summary>Whether it speaks of another year: "three years ago", "in 1994".</summary>
    public static bool IsYears(string sentence) => Years().IsMatch(sentence);

    /// <summary>Whether it speaks of what came before the event, however lately: "last week".</summary>
    public static bool IsEarlier(string sentence) => Earlier.IsIn(sentence);

    [GeneratedRegex(@"\b\d{4}s\b", RegexOptions.CultureInvariant)]
    private static partial Regex Decade();

    [GeneratedRegex(
        @"^(?:(?:back |late |early )?in|at the (?:end|beginning|start) of|since) (?:late |early )?(?<month>\p{L}+)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Then();

    [GeneratedRegex(
        @"\b(?:(?:years?|decades?|centur(?:y|ies)) (?:ago|earlier|before)"
        + @"|(?:in|since|before|of|until) (?:1[0-9]|20)[0-9]{2})\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Years();
}
