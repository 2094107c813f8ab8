using BriefingBot.Text;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Languages;

namespace BriefingBot.Stories;

/// <summary>The language that a report is written in.</summary>
internal static class ArticleLanguage
{
    /// <summary>How much of a text tells its language where nobody states it, in UTF-16 units.</summary>
    private const int Detected = 400;

    /// <summary>ISO 639-1; empty where it cannot be told.</summary>
    public static string Of(Article article)
    {
        if (article.Language is { } stated)
        {
            return stated.Split('-', '_')[0];
        }

        var text = $"{article.Title}\n{article.Text}";
        return LanguageDetector.Detect(text.Length > Detected ? text[..Detected] : text) ?? "";
    }

    /// <summary>A line of figures without the circumstance, where no report of the language names it.</summary>
    public static FigureLine In(string language, FigureLine line, IReadOnlyDictionary<string, Article> articles) =>
        line.Circumstance is null || line.Values.Any(value => value.Circumstance == line.Circumstance
            && articles.GetValueOrDefault(value.ArticleId) is { } report && CanBe(report, language))
            ? line : line with { Circumstance = null };

    /// <summary>The same for lines that are shown together: a circumstance stays where it alone tells two of them
    /// apart. Things and shares are named in their report's own words, and left out where those are of another
    /// language.</summary>
    public static List<FigureLine> In(
        string language, IReadOnlyList<FigureLine> lines, IReadOnlyDictionary<string, Article> articles) =>
    [
        .. lines.Where(line => CountKinds.IsClass(line.Values[0]) || line.Values[0].Unit is not (null or "%")
            || line.Values.Any(value => !articles.TryGetValue(value.ArticleId, out var report)
                || CanBe(report, language)))
        .Select(line => lines.Count(other => LabelOf(other) == LabelOf(line)) > 1
            ? line : In(language, line, articles)),
    ];

    /// <summary>False where a report is known to be in another language.</summary>
    public static bool CanBe(Article article, string language) =>
        Of(article) is var own && (own.Length == 0 || string.Equals(own, language, StringComparison.OrdinalIgnoreCase));

    private static (string Counts, string? Of) LabelOf(FigureLine line)
    {
        var (counts, of) = FigureLabels.Shown(line);
        return (counts, of is "people" ? null : of);
    }
}
