using System.Text.RegularExpressions;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>What an article's beginning says of it, and the year it tells of.</summary>
internal static partial class ArticleOpening
{
    /// <summary>Characters of the text within which its lead ends.</summary>
    private const int LeadLength = 1000;

    private static string WithoutTitle(Article article) => article.Title is { Length: > 0 } title
        && article.Text.StartsWith(title.Trim(), StringComparison.Ordinal)
            ? article.Text[title.Trim().Length..].TrimStart() : article.Text;

    /// <summary>The first sentence behind a title that the text repeats.</summary>
    public static string? FirstSentence(Article article)
    {
        var text = WithoutTitle(article);
        return SentenceSplitter.Split(text[..Math.Min(text.Length, LeadLength)]) is [var first, ..] ? first : null;
    }

    /// <summary>The title and the first sentence, of two paragraphs where the first is no longer.</summary>
    public static string Lead(Article article)
    {
        var paragraphs = article.Text[..Math.Min(article.Text.Length, LeadLength)]
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(2)
            .Select(SentenceSplitter.Split).ToList();
        var isShort = paragraphs is [{ Count: 1 }, ..];
        return article.Title + "\n"
            + string.Join('\n', paragraphs.Take(isShort ? 2 : 1)
                .Select(found => found is [var first, ..] ? first : null));
    }

    /// <summary>The year that an undated article names most; of two the later.</summary>
    public static int LatestYear(Article article, FigureLexicon lexicon)
    {
        var most = article.FirstSeen.Year > 1 ? article.FirstSeen.Year : 2100;
        var times = new Dictionary<int, int>();
        foreach (var match in Year().EnumerateMatches(article.Text))
        {
            var named = int.Parse(article.Text.AsSpan(match.Index, match.Length),
                System.Globalization.CultureInfo.InvariantCulture);
            if (IsToCome(article.Text.AsSpan(0, match.Index), lexicon))
            {
                continue;
            }

            times[named] = times.GetValueOrDefault(named) + 1;
        }

        return times.Where(pair => pair.Key <= most).OrderByDescending(pair => pair.Value)
            .ThenByDescending(pair => pair.Key).Select(pair => pair.Key).FirstOrDefault(int.MaxValue);
    }

    /// <summary>"by 2008", "until 2010": a year that plans name tells nothing of the article's.</summary>
    private static bool IsToCome(ReadOnlySpan<char> before, FigureLexicon lexicon)
    {
        var word = before.TrimEnd();
        word = word[(word.LastIndexOf(' ') + 1)..];
        return lexicon.Deadlines.Contains(word.ToString());
    }

    [GeneratedRegex("""\b(?:19|20)\d\d\b""", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
