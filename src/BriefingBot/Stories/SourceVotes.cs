using System.Globalization;
using BriefingBot.Text;

namespace BriefingBot.Stories;

/// <summary>Which reports of a story decide how it is told: who sends many has no more to say than others.</summary>
internal static class SourceVotes
{
    /// <summary>So many reports of one source, the newest, where the story has other sources too.</summary>
    private const int OfOneSource = 3;

    /// <summary>The reports that have a vote on headline and lead, in their order.</summary>
    public static IReadOnlyList<Article> Of(IReadOnlyList<Article> articles)
    {
        if (articles.Count <= OfOneSource)
        {
            return articles;
        }

        var sources = articles.GroupBy(SourceOf, StringComparer.Ordinal).ToList();
        var few = sources.SelectMany(source => source.TakeLast(OfOneSource)).ToHashSet();
        return sources.Count == 1 || few.Count == articles.Count ? articles : [.. articles.Where(few.Contains)];
    }

    /// <summary>Whether two reports are one outlet's, by one source: the one is no evidence for the other.</summary>
    public static bool AreOfOne(Article one, Article other) => SourceOf(one) == SourceOf(other)
        && string.Equals(one.IndependentOutlet, other.IndependentOutlet, StringComparison.OrdinalIgnoreCase);

    /// <summary>What tells the source of a report from the others: a renamed one stays the same.</summary>
    public static string SourceOf(Article article) => article.SourceId == 0
        ? article.SourceName
        : article.SourceId.ToString(CultureInfo.InvariantCulture);
}
