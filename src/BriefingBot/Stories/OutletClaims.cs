using BriefingBot.Sources.Addresses;
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
        foreach (var claim in articles.Where(article => article is { Url.Host.Length: > 0, IsOfItsSite: true })
            .GroupBy(article => NameKey.Look(NameOf(article)), StringComparer.Ordinal))
        {
            var bySite = claim.ToLookup(SiteOf, StringComparer.Ordinal);
            // A feed whose links lead to several sites may be an outlet's own.
            if (bySite.Count < 2 || claim.DistinctBy(article => article.SourceId).Take(2).Count() < 2)
            {
                continue;
            }

            var own = OwnSite(NameOf(claim.First()), bySite);
            foreach (var article in bySite.Where(site => site.Key != own).SelectMany(site => site))
            {
                marked[article.Id] = WithSite(article, article.Url!.Host); // not null: just asked
            }
        }

        return marked.Count == 0 ? articles :
        [
            .. articles.Select(article =>
                marked.TryGetValue(article.Id, out var name) ? article with { Outlet = name } : article),
        ];
    }

    // The site that is called so; of several or none the one whose source is; of several that are, the first source's.
    private static string? OwnSite(string name, ILookup<string, Article> bySite)
    {
        var named = bySite.Where(site => IsNameOf(name, NameKey.OfHost(site.Key))).ToList();
        if (named is [var one])
        {
            return one.Key;
        }

        var bySource = (named.Count > 0 ? named : bySite.AsEnumerable())
            .Where(site => site.Any(article => NameKey.Look(article.SourceName) == NameKey.Look(name))).ToList();
        return bySource is [var its] ? its.Key : named.MinBy(site => site.Min(article => article.SourceId))?.Key;
    }

    /// <summary>An article that bears the name of other sources, with its site beside that unless it is theirs.
    /// </summary>
    /// <param name="namesakes">The sources of its name: the number and address of each; null for a file.</param>
    public static Article Of(Article article, IReadOnlyList<(long Id, Uri? Address)> namesakes)
    {
        var others = namesakes.Where(source => source.Id != article.SourceId).ToList();
        var own = namesakes.FirstOrDefault(source => source.Id == article.SourceId).Address;
        // A feed speaks for its own site where the page behind its link was not read.
        var host = article.IsOfItsSite ? article.Url?.Host : own?.Host;
        if (others.Count == 0 || string.IsNullOrEmpty(host)
            // An outlet's second feed stands where its first does.
            || (own is not null && others.Exists(other => other.Address is { } address
                && SiteOwner.IsOne(address.Host, own.Host))))
        {
            return article;
        }

        var name = NameOf(article);
        var sites = others.Select(other => other.Address).OfType<Uri>()
            .Select(url => url.Host).ToList();
        var isTheirs = sites.Exists(site => SiteOwner.IsOne(site, host));
        // Of two sources that bear one name on two sites, neither of which has it for an address, the first one does.
        var isItsOwn = NameKey.Look(article.SourceName) == NameKey.Look(name)
            && others.TrueForAll(other => other.Id > article.SourceId)
            && !sites.Exists(site => IsNameOf(name, NameKey.OfHost(site)));
        return isTheirs || isItsOwn
            || (IsNameOf(name, NameKey.OfHost(host)) && !sites.Exists(site => IsNameOf(name, NameKey.OfHost(site))))
            ? article
            : article with { Outlet = WithSite(article, host) };
    }

    /// <summary>The name that is claimed, without the site that was put beside it.</summary>
    public static string Claimed(Article article, string name) =>
        article.Url is { } url && name.EndsWith(Site(url.Host), StringComparison.OrdinalIgnoreCase)
            ? name[..^Site(url.Host).Length]
            : name;

    private static string NameOf(Article article) => (article.Outlet ?? article.SourceName).Trim();

    private static string WithSite(Article article, string host) => Claimed(article, NameOf(article)) + Site(host);

    private static string Site(string host) => $" ({SiteOwner.Domain(host)})";

    // Asked of articles with an address alone.
    private static string SiteOf(Article article) => SiteOwner.Domain(article.Url!.Host);

    // "harbour" of "Harbour Post", "harbourpostonline" of it, too; "bbc" of "BBC News", whose first word it is.
    private static bool IsNameOf(string outlet, string site)
    {
        var name = NameKey.Look(outlet);
        return name.Length > 0 && site.Length > 0
            && (name == site
                || (name.StartsWith(site, StringComparison.Ordinal)
                    && (site.Length >= FewestShared || NameKey.Look(outlet.Split(' ')[0]) == site))
                || (site.StartsWith(name, StringComparison.Ordinal) && name.Length >= FewestShared));
    }
}
