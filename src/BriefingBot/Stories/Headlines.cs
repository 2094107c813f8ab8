using System.Text.RegularExpressions;
using BriefingBot.Articles;
using BriefingBot.Stories.Likeness;

namespace BriefingBot.Stories;

/// <summary>A story's headline: the one of its reports' that says most of what the others say; made from a lead where none has one.</summary>
internal static partial class Headlines
{
    private const int LongestMade = 110;

    private const int ShortestClause = 40;

    public static string For(IReadOnlyList<Article> articles)
    {
        var leads = articles.Select(article => (Article: article, Terms: SentenceTerms.Of($"{article.Title}. {Lead(article)}"))).ToList();
        var best = articles.Where(article => article.CopyOf is null && IsHeadline(article.Title))
            .Select(article => (Title: article.Title!, Score: Score(SentenceTerms.Of(article.Title!), article, leads)))
            .OrderByDescending(candidate => candidate.Score)
            .Select(candidate => candidate.Title)
            .FirstOrDefault();
        return best?.Trim() ?? articles.Where(article => IsHeadline(article.Title)).Select(article => article.Title!.Trim()).FirstOrDefault()
            ?? Made(articles.Select(Lead).FirstOrDefault(lead => lead.Length > 0) ?? "");
    }

    /// <summary>The first sentence of a text, without a dateline.</summary>
    public static string Lead(Article article)
    {
        var start = article.Text.Length > 2000 ? article.Text[..2000] : article.Text;
        var sentences = Sentences.Split(start);
        var lead = sentences.FirstOrDefault(sentence => sentence.Count(char.IsWhiteSpace) >= 5) ?? (sentences.Count > 0 ? sentences[0] : "");
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

    private static bool IsHeadline(string? title) =>
        title is not null && title.Count(char.IsWhiteSpace) is >= 2 and <= 30 && !title.Contains(" / ", StringComparison.Ordinal)
        && !title.Contains("://", StringComparison.Ordinal);

    private static double Score(SentenceTerms title, Article from, List<(Article Article, SentenceTerms Terms)> leads) =>
        leads.Where(lead => lead.Article != from).Select(lead => title.CoveredBy(lead.Terms)).DefaultIfEmpty(0).Average();

    [GeneratedRegex("""^(?:[^.()]{0,60})\([^()]{2,30}\)\s*(?:[-–—]+)\s*""", RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();

    [GeneratedRegex("""[,;:]\s|\s[-–—]+\s""", RegexOptions.CultureInvariant)]
    private static partial Regex Pause();
}
