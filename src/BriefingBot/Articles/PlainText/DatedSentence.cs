using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;

namespace BriefingBot.Articles.PlainText;

/// <summary>Tells a short sentence with a date in it ("The trial opens on 12 May 2026.") from a line that dates an
/// article: that ends with no full stop, or has no more than a label, a name or a place.</summary>
internal static class DatedSentence
{
    private const int FewestWords = 2;
    private const int ShortestLabel = 6;
    private const int ShortestVerb = 2;

    /// <summary>Behind a time ("h.", "Uhr.").</summary>
    private const int LongestUnit = 5;

    /// <summary>Whether the line is such a sentence.</summary>
    /// <param name="line">All of it.</param>
    /// <param name="date">The first date in it.</param>
    public static bool Is(string line, FoundDate date)
    {
        var (before, after) = (line[..date.Index], line[(date.Index + date.Length)..]);
        after = after[ClockTime.LengthAfter(after)..];
        if (!Prose.EndsWithStop(line) || (before.Length == 0 && after.Length <= LongestUnit))
        {
            return false;
        }

        if (after.Count(letter => Prose.IsSyllable(letter)) >= ShortestVerb)
        {
            return true;
        }

        var words = $"{before} {after}"
            .Split([' ', ',', '(', ')', ':', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        var small = words.Count(word => char.IsLower(word[0]) && !MonthNames.IsWeekday(word));
        return !Array.Exists(words, IsLabel)
            && !(words is [var label, ..] && ByLineWords.All.Dated.Contains(label))
            && (small >= FewestWords
                || (small > 0 && words.Count(word => char.IsLetter(word[0])) >= FewestWords
                    && !before.Contains(',', StringComparison.Ordinal)));
    }

    /// <summary>Whether what stands behind a date is the end of a time that begins with it, as an event's.</summary>
    public static bool IsSpan(string after) =>
        after.TrimStart() is ['-' or '–' or '—', .. var end]
            && end.TrimStart() is var text && DateReader.Find(text, dayFirst: true) is { Index: 0 };

    // "on" and "am" also stand in sentences.
    private static bool IsLabel(string word) =>
        (ByLineWords.All.Dated.Contains(word) && (word.Length >= ShortestLabel || Prose.IsSyllable(word[0])))
            || ByLineWords.All.Updated.Contains(word);
}
