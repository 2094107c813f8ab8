using BriefingBot.Text;

namespace BriefingBot.Stories;

/// <summary>
/// Who tells of a story on their own: copies count with their original, and a text counts with who wrote it
/// (docs/contract.md, <c>stories --json</c>).
/// </summary>
public static class IndependentOutlets
{
    /// <summary>The names, each once, in the order in which they first reported.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Article> articles) =>
        [.. Groups(articles).Select(group => group.Key)];

    /// <summary>The articles by whom they count with, in the order in which those first reported.</summary>
    internal static IReadOnlyList<IGrouping<string, Article>> Groups(IReadOnlyList<Article> articles)
    {
        var byId = articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        var texts = articles.ToLookup(article => Original(article, byId), StringComparer.Ordinal);
        return
        [
            .. articles.GroupBy(
                article => NameOf(texts[Original(article, byId)]).Trim(), StringComparer.OrdinalIgnoreCase),
        ];
    }

    // Who wrote a text is known where one that printed it says so, be it the last of them.
    private static string NameOf(IEnumerable<Article> prints) =>
        prints.Select(print => print.Origin).FirstOrDefault(origin => origin is not null)
        ?? prints.First().IndependentOutlet;

    private static string Original(Article article, Dictionary<string, Article> byId)
    {
        // Two steps at most of a chain of copies, three for good measure; a ring of copies must not hold us.
        for (var step = 0; step < 3
            && article.CopyOf is { } id
            && byId.TryGetValue(id, out var original); step++)
        {
            article = original;
        }

        return article.Id;
    }
}
