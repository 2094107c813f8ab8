using BriefingBot.Text;

namespace BriefingBot.Stories;

/// <summary>
/// Who tells of a story on their own: copies count with their original, and a text counts with who wrote it
/// (docs/contract.md, <c>stories --json</c>).
/// </summary>
public static class IndependentOutlets
{
    /// <summary>The names, each once, in the order in which they first reported.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Article> articles)
    {
        var byId = articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        var names = new List<string>();
        foreach (var article in articles)
        {
            var name = Original(article, byId).IndependentOutlet.Trim();
            if (!names.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                names.Add(name);
            }
        }

        return names;
    }

    private static Article Original(Article article, Dictionary<string, Article> byId)
    {
        // Two steps at most of a chain of copies, three for good measure; a ring of copies must not hold us.
        for (var step = 0; step < 3
            && article.Origin is null
            && article.CopyOf is { } id
            && byId.TryGetValue(id, out var original); step++)
        {
            article = original;
        }

        return article;
    }
}
