using BriefingBot.Text;
using BriefingBot.Text.Languages;
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

    // Running text, even where the page cuts it off before its full stop.
    private const int WordsOfRunningText = 20;

    // What a headline tells besides function words, numbers and the words that most news has.
    private const int FewestTellingWords = 2;

    private static readonly string[] Imprints = ["©", "(c) ", "copyright"];

    /// <summary>True for an article that is such a page.</summary>
    public static bool Is(Article article)
    {
        var lines = article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !IsImprint(line)).ToList();
        if (lines.Count < FewestLines)
        {
            return false;
        }

        return lines.Exists(IsRunningText) ? IsFrontPage(article, lines) : !IsReportWithoutText(article);
    }

    // Some pages give their menu or the names of their films for the text of a report: what its headline tells remains.
    private static bool IsReportWithoutText(Article article) =>
        article.Title is { } title
        && !IsCalled(title, article.Outlet ?? article.SourceName)
        && Words.Of(title).Select(word => ArticleTerms.StemOf(title, word))
            .Where(stem => stem.Length > 0 && !CommonWords.IsFrequent(stem)).Distinct(StringComparer.Ordinal)
            .Count() >= FewestTellingWords;

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

    private static bool IsRunningText(string line)
    {
        if (ContentWords.CountWords(line) >= WordsOfRunningText)
        {
            return true;
        }

        var start = 0;
        for (var at = 1; at < line.Length; at++)
        {
            if (EndsSentence(line, at))
            {
                if (ContentWords.CountWords(line[start..at]) >= WordsOfSentence)
                {
                    return true;
                }

                start = at + 1;
            }
        }

        return false;
    }

    // At the end of a line, or before a capital: captions stand before the name of who took the picture.
    private static bool EndsSentence(string line, int at) => line[at] switch
    {
        '。' or '！' or '？' => true,
        '.' or '!' or '?' or '…' or '।' or '؟' => line.AsSpan(at + 1).TrimStart("\"”»’)]") switch
        {
            [] => true,
            [' ', var next, ..] => !char.IsUpper(line[at - 1]) && char.IsUpper(next),
            _ => false,
        },
        _ => false,
    };

    private static bool IsImprint(string line) => line.Length < 200
        && (Array.Exists(Imprints, word => line.Contains(word, StringComparison.OrdinalIgnoreCase))
            || LineWords.RightsReserved.IsIn(line));
}
