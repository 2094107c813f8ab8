using System.Text.RegularExpressions;
using BriefingBot.Text;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories;

/// <summary>
/// What a report is headed by: its title or, where that is an address or the name of a site, the headline above its
/// text.
/// </summary>
internal static partial class ReportTitle
{
    /// <summary>A headline stands among a text's first lines.</summary>
    private const int Lines = 6;

    /// <summary>Those lines are not longer together, in UTF-16 units.</summary>
    private const int LettersOfOpening = 1500;

    private const int FewestWords = 4;

    private const int MostWords = 25;

    /// <summary>The headline, trimmed; null where the report has none.</summary>
    public static string? Of(Article article) =>
        article.Title?.Trim() is { } title && (IsUsable(title, article) || IsNumberAlone(title, article))
            ? title
            : OfText(article);

    // "2.3.0", above "No content.": a release without notes.
    private static bool IsNumberAlone(string title, Article article) =>
        title.Any(char.IsDigit) && !title.Any(char.IsLetter) && ContentWords.CountWords(article.Text) < FewestWords;

    private static bool IsUsable(string title, Article article) => title.Any(char.IsLetter)
        && !HeadlineKinds.HoldsAddress(title) && !HeadlineKinds.IsNameOfSite(title, article);

    private static string? OfText(Article article)
    {
        var start = article.Text.Length > LettersOfOpening ? article.Text[..LettersOfOpening] : article.Text;
        var lines = start.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        // What is last is no heading: nothing stands below it.
        foreach (var line in lines.Take(Math.Min(Lines, lines.Length - 1)))
        {
            var words = ContentWords.CountWords(line);
            if (NewsSentences.ReadsAsSentence(line) || (words > MostWords && !HeadlineKinds.HoldsAddress(line)))
            {
                return null;
            }

            if (words >= FewestWords && IsUsable(line, article) && HeadlineKinds.Tells(line, article)
                && !StatedDay.IsLineOf(line) && !Byline().IsMatch(line))
            {
                return line;
            }
        }

        return null;
    }

    [GeneratedRegex(
        @"^(?:by|von|par|por|di|door|av|af|от|автор|autor)\s*:?\s+\p{Lu}|^(?:published|posted|updated|last updated)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Byline();
}
