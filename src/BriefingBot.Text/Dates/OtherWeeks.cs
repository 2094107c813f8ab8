using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Dates;

/// <summary>Tells weekdays that are no day of the week before the report: "will meet on Friday", "next Monday", "every
/// Sunday", "votará el viernes".</summary>
internal static partial class OtherWeeks
{
    /// <summary>Words before a weekday among which such a word may stand ("the next three Mondays").</summary>
    private const int MostWordsBefore = 2;

    /// <summary>Letters before the ending of a future tense.</summary>
    private const int ShortestStem = 2;

    /// <summary>Whether a weekday in a sentence means another week's day.</summary>
    public static bool Have(string sentence, TextDate date, Language language)
    {
        var words = Word().Matches(sentence)
            .Select(word => (word.Index, Lower: word.Value.ToLowerInvariant())).ToList();
        if (words.Where(word => word.Index < date.Start).TakeLast(MostWordsBefore)
            .Concat(words.Where(word => word.Index >= date.End).Take(1))
            .Any(word => language.OtherWeeks.Contains(word.Lower)))
        {
            return true;
        }

        var lower = words.ConvertAll(word => word.Lower);
        var future = Enumerable.Range(0, lower.Count).FirstOrDefault(i => IsFuture(lower, i, language), -1);
        return future >= 0 && !IsSaidOn(words.FindLastIndex(word => word.Index < date.Start));

        // "Norair said on Monday it would": the day is that of the word, and what is to come has none.
        bool IsSaidOn(int before)
        {
            var behind = words.FindIndex(word => word.Index >= date.End);
            var saying = lower.FindIndex(word =>
                language.SayingVerbs.Contains(word) || language.AnnouncingVerbs.Contains(word));
            return saying >= 0 && saying < future && behind >= 0 && behind < future
                && (saying >= behind ? !IsAside(saying) : before - saying is >= 0 and <= MostWordsBefore);
        }

        // "On Monday, she said, the council will vote".
        bool IsAside(int saying) => sentence.AsSpan(words[saying].Index + lower[saying].Length).StartsWith(",");
    }

    private static bool IsFuture(List<string> words, int at, Language language) =>
        language.FutureVerbs.Contains(words[at])
        || (at + 1 < words.Count && language.FutureVerbs.Contains($"{words[at]} {words[at + 1]}"))
        || language.FutureEndings.Any(ending => words[at].Length >= ending.Length + ShortestStem
            && words[at].EndsWith(ending, StringComparison.Ordinal));

    [GeneratedRegex(@"[\p{L}\p{M}'’-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
