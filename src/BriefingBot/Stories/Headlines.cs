using System.Text.RegularExpressions;
using BriefingBot.Text;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories;

/// <summary>
/// A story's headline: the one of its reports' that says most of what the others say and no count that a later report
/// has raised, rather one that says what happened than that there is something to read; made from a lead where none has
/// one.
/// </summary>
internal static partial class Headlines
{
    private const int LongestMade = 110;

    private const int ShortestClause = 40;

    /// <summary>The headline.</summary>
    /// <param name="articles">The story's, at least one.</param>
    /// <param name="figures">The story's, lined up.</param>
    public static string For(IReadOnlyList<Article> articles, IReadOnlyList<FigureLine> figures)
    {
        var leads = articles.Select(
            article => (Article: article, Terms: SentenceTerms.Of($"{article.Title}. {Lead(article)}"))).ToList();
        var best = articles.Where(article => article.CopyOf is null && IsHeadline(article.Title))
            .OrderBy(article => AnnouncesOnly().IsMatch(article.Title!)) // not null: a headline was asked for
            .ThenByDescending(article => Score(SentenceTerms.Of(article.Title!), article, leads))
            .ToList();
        return (best.Find(article => !IsOvertaken(article, figures))
            ?? best.FirstOrDefault())?.Title?.Trim()
            ?? articles.Where(article => IsHeadline(article.Title))
            .Select(article => article.Title!.Trim())
            .FirstOrDefault()
            ?? Made(articles.Select(Lead).FirstOrDefault(lead => lead.Length > 0) ?? "");
    }

    /// <summary>The first sentence of a text, without a dateline.</summary>
    public static string Lead(Article article)
    {
        var start = article.Text.Length > 2000 ? article.Text[..2000] : article.Text;
        var sentences = SentenceSplitter.Split(start);
        var lead = sentences.FirstOrDefault(sentence => sentence.Count(char.IsWhiteSpace) >= 5) ?? (sentences.Count > 0
            ? sentences[0]
            : "");
        return Dateline().Replace(lead, "").Trim();
    }

    /// <summary>The longest run of whole clauses that fits a headline.</summary>
    internal static string Made(string lead)
    {
        lead = lead.TrimEnd('.', ' ');
        if (lead.Length <= LongestMade)
        {
            return lead;
        }

        var cut = -1;
        foreach (var pause in Pause().EnumerateMatches(lead))
        {
            cut = pause.Index is >= ShortestClause and <= LongestMade ? pause.Index : cut;
        }

        return cut > 0 ? lead[..cut] : lead[..lead.LastIndexOf(' ', LongestMade)].TrimEnd(',', ';', ':') + "…";
    }

    // "Three dead" above a story that goes on to nine.
    private static bool IsOvertaken(Article article, IReadOnlyList<FigureLine> figures)
    {
        var risen = figures.Where(
            line =>
                line.Relation == FigureRelation.Update
                    && line.Values.Any(value => value.ArticleId == article.Id)).ToList();
        return risen.Count > 0 && FigureExtractor.Extract(article with { Text = "" }).Any(said => risen.Exists(line =>
            line.Counts == said.Counts
                && line.Values.Any(value => value.ArticleId == article.Id && FigureComparison.Agree(value, said))
                && !FigureComparison.Agree(line.Values[^1], said)));
    }

    private static bool IsHeadline(string? title) =>
        title is not null
            && title.Count(char.IsWhiteSpace) is >= 2 and <= 30
            && !title.Contains(" / ", StringComparison.Ordinal)
        && !title.Contains("://", StringComparison.Ordinal);

    private static double Score(
        SentenceTerms title, Article from, List<(Article Article, SentenceTerms Terms)> leads) =>
        leads.Where(lead => lead.Article != from)
            .Select(lead => title.CoveredBy(lead.Terms))
            .DefaultIfEmpty(0)
            .Average();

    // Says that there is something to read, not what happened.
    [GeneratedRegex(
        """\?\s*$|\b(what (we|you need to|to) know|(key|main) (points|developments)|live (updates|blog|coverage"""
        + """|ticker)|as it happened|in (pictures|photos)|explain(ed|er)|at a glance|day in review|timeline)\b"""
        + """|^live\b""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex AnnouncesOnly();

    [GeneratedRegex(
        """^(?:[^.()]{0,60})\([^()]{2,30}\)\s*(?:[-–—]+)\s*""",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Dateline();

    [GeneratedRegex("""[,;:]\s|\s[-–—]+\s""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pause();
}
