using BriefingBot.Text;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories.Intake;

/// <summary>
/// Tells pages that are no reports: a site's front page, a list of headlines, a menu with a copyright line. They tell
/// of no event, and are in no story.
/// </summary>
internal static class IndexPages
{
    private const int FewestLines = 4;
    private const int FewestTeasers = 5;
    private const int WordsOfSentence = 6;
    private const int WordsOfParagraph = 25;

    private static readonly string[] Imprints =
        ["©", "(c) ", "copyright", "all rights reserved", "alle rechte", "все права"];

    /// <summary>True for an article that is such a page.</summary>
    public static bool Is(Article article)
    {
        var lines = article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !IsImprint(line)).ToList();
        return lines.Count >= FewestLines && (!lines.Exists(IsSentence) || IsFrontPage(article, lines));
    }

    // Called after its outlet, with a line on each of many things.
    private static bool IsFrontPage(Article article, List<string> lines) =>
        lines.Count >= FewestTeasers && article.Title is { } title
        && IsCalled(title, article.Outlet ?? article.SourceName)
        && lines.TrueForAll(line => ContentWords.CountWords(line) < WordsOfParagraph);

    // "Harbour Post", "Harbour Post: all the news" and "News | Harbour Post", not "Harbour Post wins a prize".
    private static bool IsCalled(string title, string outlet)
    {
        if (outlet.Length == 0)
        {
            return false;
        }

        return title.Split([':', '|', '–', '—', '·'], StringSplitOptions.TrimEntries)
            .Concat(title.Split(" - ", StringSplitOptions.TrimEntries))
            .Any(part => part.Equals(outlet, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsSentence(string line) =>
        line.TrimEnd('"', '”', '»', '’', ')', ']', ' ') is
            [.., '.' or '!' or '?' or '…' or '。' or '！' or '？' or '।' or '؟']
        && ContentWords.CountWords(line) >= WordsOfSentence;

    private static bool IsImprint(string line) => line.Length < 200
        && Array.Exists(Imprints, word => line.Contains(word, StringComparison.OrdinalIgnoreCase));
}
