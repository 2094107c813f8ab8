using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;

namespace BriefingBot.Sources.Feeds;

/// <summary>What sites write beside the titles of postings: how many readers answered, liked or looked. It changes with
/// every poll and is no fact of the story.</summary>
internal static partial class ReaderCounts
{
    private const int FewestOfHabit = 3;

    /// <summary>The titles without such counts. Points and votes may be news: they go where half of the titles have
    /// them.</summary>
    public static IReadOnlyList<string?> Without(IReadOnlyList<string?> titles)
    {
        var all = titles.Select(title => Without(title, haveHabit: true)).ToList();
        var counted = all.Index().Count(title => title.Item != titles[title.Index]);
        return counted >= FewestOfHabit && counted * 2 >= titles.Count
            ? all
            : [.. titles.Select(title => Without(title, haveHabit: false))];
    }

    /// <summary>Whether a line is such counts and nothing else: "15 points | 12 comments", "# Comments: 13".</summary>
    public static bool IsOne(string line) =>
        line.AsSpan().ContainsAnyInRange('0', '9')
            && NotLetters().Split(line) is var words
            && Array.TrueForAll(words, word => word.Length == 0 || PageWords.Counted.Contains(word))
            && Array.Exists(words, word => word.Length > 0);

    private static string? Without(string? title, bool haveHabit)
    {
        while (title is not null && Part(title, haveHabit) is { } part)
        {
            title = (title[..part.Index] + title[(part.Index + part.Length)..]).Trim();
        }

        return title;
    }

    private static Match? Part(string title, bool haveHabit) =>
        AtEnds().Matches(title).FirstOrDefault(part => part.Length < title.Length
            && IsOne(part.Value)
            && (haveHabit || PageWords.Answered.IsIn(part.Value)));

    [GeneratedRegex(@" *[^\p{L} ][^\p{L}]*", RegexOptions.CultureInvariant)]
    private static partial Regex NotLetters();

    // In brackets, or behind a stroke.
    [GeneratedRegex(
        @"^[(\[【（][^()\[\]【】（）]{2,40}[)\]】）]|[(\[【（][^()\[\]【】（）]{2,40}[)\]】）]$"
        + @"|\s[-–—|·•]\s[^-–—|·•]{2,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex AtEnds();
}
