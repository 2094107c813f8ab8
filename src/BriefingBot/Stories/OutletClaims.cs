using BriefingBot.Sources.Feeds;
using BriefingBot.Text;

namespace BriefingBot.Stories;

/// <summary>
/// Any feed or page can say that it is any outlet. Where that name is another's, too, who bears it on another site is
/// told with the site: "Lake Post (stranger.example)".
/// </summary>
internal static class OutletClaims
{
    /// <summary>Letters that a name and an address have in common by more than chance.</summary>
    private const int FewestShared = 4;

    /// <summary>The articles of a story, each under a name that is one site's.</summary>
    public static IReadOnlyList<Article> Marked(IReadOnlyList<Article> articles)
    {
        var marked = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var claim in articles.Where(article => article.Url is { Host.Length: > 0 })
            .GroupBy(article => NameKey.Look(NameOf(article)), StringComparer.Ordinal))
        {
            var bySite = claim.ToLookup(SiteOf, StringComparer.Ordinal);
            // A feed whose links lead to several sites may be an outlet's own.
            if (bySite.Count < 2 || claim.DistinctBy(article => article.SourceId).Take(2).Count() < 2)
            {
                continue;
            }

            var own = bySite.Where(site => IsNameOf(claim.Key, site.Key)).Select(site => site.Key).ToList();
            // Where no site's address tells, the one whose source is called so.
            own = own.Count > 0 ? own
                : [.. bySite.Where(site => site.Any(article => NameKey.Look(article.SourceName) == claim.Key))
                    .Select(site => site.Key)];
            foreach (var article in bySite.Where(site => own is not [var one] || site.Key != one)
                .SelectMany(site => site))
            {
                marked[article.Id] = WithSite(article);
            }
        }

        return marked.Count == 0 ? articles :
        [
            .. articles.Select(article =>
                marked.TryGetValue(article.Id, out var name) ? article with { Outlet = name } : article),
        ];
    }

    /// <summary>An article that bears the name of other sources, with its site beside that unless it is theirs.
    /// </summary>
    /// <param name="namesakes">The sources of its name: the number and address of each; null for a file.</param>
    public static Article Of(Article article, IReadOnlyList<(long Id, Uri? Address)> namesakes)
    {
        var others = namesakes.Where(source => source.Id != article.SourceId).ToList();
        var own = namesakes.FirstOrDefault(source => source.Id == article.SourceId).Address;
        if (others.Count == 0 || article.Url is not { Host.Length: > 0 }
            // An outlet's second feed stands where its first does.
            || (own is not null && others.Exists(other => other.Address is { } address
                && NameKey.Domain(address.Host) == NameKey.Domain(own.Host))))
        {
            return article;
        }

        var name = NameKey.Look(NameOf(article));
        var sites = others.Select(other => other.Address).OfType<Uri>()
            .Select(url => NameKey.OfHost(url.Host)).ToList();
        var isTheirs = sites.Contains(SiteOf(article));
        // Of two sources that bear one name on two sites, neither of which has it for an address, the first one does.
        var isItsOwn = NameKey.Look(article.SourceName) == name
            && others.TrueForAll(other => other.Id > article.SourceId)
            && !sites.Exists(site => IsNameOf(name, site));
        return isTheirs || isItsOwn
            || (IsNameOf(name, SiteOf(article)) && !sites.Exists(site => IsNameOf(name, site)))
            ? article
            : article with { Outlet = WithSite(article) };
    }

    /// <summary>The name that is claimed, without the site that was put beside it.</summary>
    public static string Claimed(Article article, string name) =>
        article.Url is { } url && name.EndsWith(Site(url), StringComparison.OrdinalIgnoreCase)
            ? name[..^Site(url).Length]
            : name;

    private static string NameOf(Article article) => (article.Outlet ?? article.SourceName).Trim();

    private static string WithSite(Article article) =>
        Claimed(article, NameOf(article)) + Site(article.Url!); // not null: it bears the name on a site

    private static string Site(Uri url) => $" ({NameKey.Domain(url.Host)})";

    private static string SiteOf(Article article) => NameKey.OfHost(article.Url!.Host); // not null: only with one asked

    // "harbour" of "Harbour Post", "harbourpostonline" of it, too.
    private static bool IsNameOf(string name, string site) => name.Length > 0 && site.Length > 0
        && (name == site
            || (name.StartsWith(site, StringComparison.Ordinal) && site.Length >= FewestShared)
            || (site.StartsWith(name, StringComparison.Ordinal) && name.Length >= FewestShared));
}
