using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Similarity;

/// <summary>A headline with a date in it, as programs write them after one form ("Flood Warning issued November 25 at
/// 11:00AM CST by NWS Orr"): all but a word or two is alike in those of other events.</summary>
internal static class DatedHeadline
{
    private const double Alike = 0.6;
    private const string Number = "#";

    /// <summary>Its different words in small letters, each number as one sign; none where it tells no day of a
    /// month.</summary>
    /// <param name="words">The headline's words.</param>
    /// <param name="language">Its language; null where unknown.</param>
    public static string[] Of(string headline, List<Word> words, Language? language) =>
        headline.AsSpan().ContainsAnyInRange('0', '9')
        && TextDates.Of(headline, words).Exists(date => date is { Month: not null, Day: not null })
            ? [.. words.Select(word => word.In(headline).ToString().ToLowerInvariant())
                .Select(word => char.IsDigit(word[0]) || language?.Numbers.Values.ContainsKey(word) == true
                    ? Number
                    : word)
                .Distinct()]
            : [];

    /// <summary>True where two such headlines of one outlet are of one form, and each has words that the other
    /// lacks.</summary>
    public static bool AreOthers(string[] one, string[] other)
    {
        if (one.Length == 0 || other.Length == 0)
        {
            return false;
        }

        var shared = one.Count(word => other.Contains(word, StringComparer.Ordinal));
        return shared < one.Length && shared < other.Length
            && shared >= Alike * Math.Max(one.Length, other.Length);
    }
}
