using BriefingBot.Text;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Extractive;

/// <summary>A sentence of one of a story's articles that may stand in the story's summary.</summary>
/// <param name="Text">Exactly as the article has it.</param>
/// <param name="Article">The article.</param>
/// <param name="Position">Its place in the article, from 0.</param>
/// <param name="Terms">The words it is compared by.</param>
internal sealed record StorySentence(string Text, Article Article, int Position, List<string> Terms)
{
    private const int FewestWords = 6;
    private const int MostWords = 60;

    // Ranking compares every pair: the openings of the newest articles hold the news.
    private const int SentencesOfAnArticle = 40;
    private const int ArticlesOfAStory = 25;

    /// <summary>The candidates of a story: of its newest articles, copies left out, what reads as a sentence and is no
    /// headline.</summary>
    public static List<StorySentence> Of(IReadOnlyList<Article> articles)
    {
        var ids = articles.Select(article => article.Id).ToHashSet();
        var titles = articles.Where(article => article.Title is not null)
            .Select(article => ContentWords.Of(article.Title!).ToHashSet())
            .ToList();
        return articles
            .Where(article => article.CopyOf is not { } original || !ids.Contains(original))
            .TakeLast(ArticlesOfAStory)
            .SelectMany(article => OfArticle(article, titles))
            .DistinctBy(sentence => sentence.Text)
            .ToList();
    }

    /// <summary>The candidates' last resort, where no sentence reads well: the first line that each article
    /// has.</summary>
    public static List<StorySentence> Openings(IReadOnlyList<Article> articles) => articles
        .Select(
        article =>
            (Article: article, Line: SentenceSplitter.Split(article.Text) is [var first, ..] ? first : article.Title))
        .Where(opening => !string.IsNullOrWhiteSpace(opening.Line))
        .Select(opening => new StorySentence(opening.Line!, opening.Article, 0, ContentWords.Of(opening.Line!)))
        .DistinctBy(sentence => sentence.Text)
        .ToList();

    private static IEnumerable<StorySentence> OfArticle(Article article, List<HashSet<string>> titles) =>
        SentenceSplitter.Split(article.Text)
        .Take(SentencesOfAnArticle)
        .Select((text, position) => new StorySentence(text, article, position, ContentWords.Of(text)))
        .Where(sentence => sentence.ReadsAsSentence() && !titles.Exists(sentence.RepeatsTitle));

    private bool ReadsAsSentence()
    {
        var end = Text.TrimEnd('"', '”', '’', '\'', ')', '»', '」')[^1..];
        return end is "." or "!" or "…" or "。" or "！"
            && ContentWords.CountWords(Text) is >= FewestWords and <= MostWords
            && !Text.Contains("http", StringComparison.OrdinalIgnoreCase);
    }

    // A headline with a full stop: nearly all of its terms, and hardly any other.
    private bool RepeatsTitle(HashSet<string> title)
    {
        if (title.Count == 0 || Terms.Count > title.Count + 2)
        {
            return false;
        }

        return title.Count(Terms.Contains) >= 0.8 * title.Count;
    }
}
