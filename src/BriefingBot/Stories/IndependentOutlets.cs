using BriefingBot.Sources.Feeds;
using BriefingBot.Text;
using BriefingBot.Text.Languages;

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

    /// <summary>How many of them bear each other out: at most as many as sources, and sites that say it themselves,
    /// stand behind them. A feed that names others as its sources, or as its writers, is one voice, as is a name that
    /// is claimed on several sites.</summary>
    public static int Corroborating(IReadOnlyList<Article> articles) => Corroborating(Groups(articles));

    /// <summary>The same for outlets with their articles.</summary>
    internal static int Corroborating(IEnumerable<IGrouping<string, Article>> outlets)
    {
        var heard = new HashSet<string>(StringComparer.Ordinal);
        var voices = outlets
            .GroupBy(outlet => NameKey.Look(OutletClaims.Claimed(outlet.First(), outlet.Key)), StringComparer.Ordinal)
            .Select(name => name.SelectMany(outlet => outlet).Select(Voice).ToHashSet(StringComparer.Ordinal))
            .ToList();
        // Whoever has one voice alone goes first: the others may speak by another.
        return voices.OrderBy(own => own.Count)
            .Count(own => own.FirstOrDefault(voice => !heard.Contains(voice)) is { } voice && heard.Add(voice));
    }

    private static string Voice(Article article) => string.Join(
        '\n',
        article.SourceId,
        article.SourceName,
        article is { Url: { } url, IsOfItsSite: true } ? NameKey.OfHost(url.Host) : "");

    /// <summary>The articles by whom they count with, in the order in which those first reported.</summary>
    internal static IReadOnlyList<IGrouping<string, Article>> Groups(IReadOnlyList<Article> articles)
    {
        var byId = articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        var texts = articles.ToLookup(article => Original(article, byId), StringComparer.Ordinal);
        return
        [
            .. articles.GroupBy(
                article => NameOf(texts[Original(article, byId)]).Trim(), Agencies.AsOne),
        ];
    }

    // Who wrote a text is known where the first that printed it says so, or two of its reprints: one alone may claim
    // what it likes.
    private static string NameOf(IEnumerable<Article> prints) =>
        FirstOf(prints).Origin
        ?? prints.Where(print => print.Origin is not null)
            .GroupBy(print => print.Origin, Agencies.AsOne)
            .FirstOrDefault(named => named.DistinctBy(print => print.SourceId).Take(2).Count() > 1)?.Key
        ?? FirstOf(prints).IndependentOutlet;

    private static Article FirstOf(IEnumerable<Article> prints) =>
        prints.Aggregate((first, print) => print.IsKnownBefore(first) ? print : first);

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
