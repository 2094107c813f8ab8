using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Dates;

/// <summary>Tells weekdays that are no day of the week before the report: "will meet on Friday", "next Monday", "every
/// Sunday", "votará el viernes".</summary>
internal static partial class OtherWeeks
{
    /// <summary>Words before a weekday among which such a word may stand ("the next three Mondays").</summary>
    private const int Before = 2;

    /// <summary>Letters before the ending of a future tense.</summary>
    private const int ShortestStem = 2;

    /// <summary>Whether a weekday in a sentence means another week's day.</summary>
    public static bool Have(string sentence, TextDate date, Language language)
    {
        var words = Word().Matches(sentence).Select(word => (word.Index,
            Lower: word.Value.ToLowerInvariant().Replace('’', '\''))).ToList();
        if (words.Where(word => word.Index < date.Start).TakeLast(Before)
            .Concat(words.Where(word => word.Index >= date.End).Take(1))
            .Any(word => language.OtherWeeks.Contains(word.Lower)))
        {
            return true;
        }

        var spaced = $" {string.Join(' ', words.Select(word => word.Lower))} ";
        return language.FutureVerbs.Any(verb => spaced.Contains($" {verb} ", StringComparison.Ordinal))
            || words.Exists(word => language.FutureEndings.Any(ending =>
                word.Lower.Length >= ending.Length + ShortestStem
                && word.Lower.EndsWith(ending, StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"[\p{L}\p{M}'’-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
