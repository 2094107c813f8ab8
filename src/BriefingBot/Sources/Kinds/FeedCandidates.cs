using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using BriefingBot.Sources.Fetching;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Kinds;

/// <summary>An address that may be a page's feed.</summary>
/// <param name="Origin">How it came to be tried.</param>
public sealed record FeedCandidate(Uri Url, FeedCandidateOrigin Origin);

/// <summary>How an address came to be tried as a page's feed.</summary>
public enum FeedCandidateOrigin
{
    /// <summary>The page announces it: <c>&lt;link rel=alternate&gt;</c> or a <c>Link</c> header.</summary>
    Announced,

    /// <summary>The page links to it, and it may be the feed or a page that lists feeds.</summary>
    Linked,

    /// <summary>Publishing programs put their feed there.</summary>
    Guessed,
}

/// <summary>Where the feed of a page may be, the likeliest first.</summary>
internal static partial class FeedCandidates
{
    private const int MostLinked = 4;

    private static readonly string[] FeedTypes =
    [
        "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml",
        "application/x.atom+xml", "application/x-atom+xml", "application/json", "text/xml", "application/xml",
        "text/rss+xml", "text/rss",
    ];

    // What publishing programs use, the commonest first; each costs a request, so there are few.
    private static readonly string[] UsualPaths = ["/feed", "/rss.xml", "/atom.xml", "/feed.xml", "/rss", "/index.xml"];

    // A page that says what made it need not be guessed at.
    private static readonly (string Generator, string Path)[] Programs =
    [
        ("WordPress", "/feed/"), ("Ghost", "/rss/"), ("Hugo", "/index.xml"), ("Jekyll", "/feed.xml"),
        ("Blogger", "/feeds/posts/default"), ("Drupal", "/rss.xml"), ("Joomla", "/?format=feed&type=rss"),
        ("Squarespace", "/?format=rss"), ("Wix", "/blog-feed.xml"), ("Hexo", "/atom.xml"), ("TYPO3", "/rss.xml"),
        ("Eleventy", "/feed.xml"), ("Astro", "/rss.xml"), ("Gatsby", "/rss.xml"), ("Pelican", "/feeds/all.atom.xml"),
        ("MediaWiki", "/index.php?title=Special:RecentChanges&feed=atom"),
    ];

    // "Comments", in the languages in which publishing programs say so.
    private static readonly SearchValues<string> CommentWords = SearchValues.Create(
        [
            "comment", "kommentar", "comentari", "comentário", "commenti", "reacties", "komentarz", "komentář",
            "komentár", "комментари", "коментар", "yorum", "コメント", "评论", "評論", "留言", "댓글", "komment", "hozzászólás",
            "σχόλι", "σχολί", "تعليق", "תגובות", "bình luận", "replies",
        ],
        StringComparison.OrdinalIgnoreCase);

    // Addresses that look like a feed's and are none.
    private static readonly SearchValues<string> OtherAddresses = SearchValues.Create(
        ["oembed", "wp-json", "/feedback", "manifest.json", "sitemap"], StringComparison.OrdinalIgnoreCase);

    // Folders of feeds that hold a part of the site.
    private static readonly FrozenSet<string> PartFolders = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "tag", "tags", "category", "categories", "kategorie", "categorie", "categoria", "author", "authors", "autor",
        "auteur",
        "search", "topic", "topics");

    public static IReadOnlyList<FeedCandidate> Of(WebPage page, string? linkHeader)
    {
        if (page.Url is not { } pageUrl)
        {
            return [];
        }

        var announced = Announced(page).Concat(Headers(page, linkHeader))
            .OrderBy(DistanceFrom(page)) // stable: the page's own order decides among equals
            .Select(link => new FeedCandidate(link.Url, FeedCandidateOrigin.Announced));
        return
        [
            .. announced.Concat(Refresh(page)).Concat(Linked(page)).Concat(Guessed(page, pageUrl))
                .DistinctBy(candidate => candidate.Url).Where(candidate => candidate.Url != pageUrl),
        ];
    }

    /// <summary>The feeds that a page which lists feeds leads to.</summary>
    public static IEnumerable<FeedCandidate> Listed(WebPage page) =>
        Announced(page).OrderBy(DistanceFrom(page))
            .Select(link => new FeedCandidate(link.Url, FeedCandidateOrigin.Announced))
            .Concat(Linked(page))
            .DistinctBy(candidate => candidate.Url);

    /// <summary>Whether a title or address tells of comments, in publishing programs' languages.</summary>
    public static bool IsOfComments(string text) => text.AsSpan().ContainsAny(CommentWords);

    private static IEnumerable<AnnouncedFeed> Announced(WebPage page) =>
        from link in page.Html.QuerySelectorAll("link[href]")
        let type = link.GetAttribute("type")?.Split(';')[0].Trim().ToLowerInvariant()
        where IsAnnouncement(link.GetAttribute("rel"), type)
        let url = page.Resolve(link.GetAttribute("href"))
        where url is not null
        select new AnnouncedFeed(url, type, link.GetAttribute("title"), link.GetAttribute("hreflang"));

    // RFC 8288: <address>; rel="alternate"; type="…", one after another.
    private static IEnumerable<AnnouncedFeed> Headers(WebPage page, string? header) =>
        from Match link in HeaderLink().Matches(header ?? "")
        let parameters = Parameters(link.Groups["parameters"].Value)
        let type = parameters["type"].FirstOrDefault()?.ToLowerInvariant()
        where IsAnnouncement(parameters["rel"].FirstOrDefault(), type)
        let url = page.Resolve(link.Groups["url"].Value)
        where url is not null
        select new AnnouncedFeed(
            url, type, parameters["title"].FirstOrDefault(), parameters["hreflang"].FirstOrDefault());

    private static ILookup<string, string> Parameters(string written) => HeaderParameter().Matches(written).ToLookup(
        match => match.Groups["name"].Value.ToLowerInvariant(), match => match.Groups["value"].Value.Trim('"'));

    private static bool IsAnnouncement(string? rel, string? type)
    {
        var relations = (rel ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return relations.Contains("feed", StringComparer.OrdinalIgnoreCase)
            || relations.Contains("rss", StringComparer.OrdinalIgnoreCase)
            || ((relations.Length == 0 || relations.Contains("alternate", StringComparer.OrdinalIgnoreCase))
                && FeedTypes.Contains(type));
    }

    // The smaller, the likelier the feed that the page is known by.
    private static Func<AnnouncedFeed, int> DistanceFrom(WebPage page)
    {
        var own = page.Url!.AbsolutePath.TrimEnd('/'); // not null: a page without an address has no candidates
        var type = page.Html.QuerySelector("meta[property='og:type']")?.GetAttribute("content");
        var hasOwn = own.Length > 0 && type?.StartsWith("article", StringComparison.OrdinalIgnoreCase) != true;
        var language = page.Html.DocumentElement.GetAttribute("lang");
        return link => Distance(link, hasOwn ? own : null, language);
    }

    private static int Distance(AnnouncedFeed link, string? own, string? language)
    {
        var path = link.Url.AbsolutePath;
        var isOwn = own is not null && path.StartsWith(own, StringComparison.OrdinalIgnoreCase);
        return (IsOfComments($"{link.Title} {path} {link.Url.Query}") ? 100 : 0)
            + (IsOther(link.Url) ? 200 : 0)
            + (isOwn ? -10 : IsOfAPart(path) ? 20 : 0)
            + (link.Type is "application/json" ? 10 : link.Type is "text/xml" or "application/xml" ? 2 : 0)
            + (link.Title?.Contains("podcast", StringComparison.OrdinalIgnoreCase) == true ? 5 : 0)
            + (IsOtherLanguage(link.Language, language) ? 5 : 0);
    }

    private static bool IsOtherLanguage(string? one, string? other) =>
        one is { Length: >= 2 } && other is { Length: >= 2 }
        && !one.StartsWith(other[..2], StringComparison.OrdinalIgnoreCase);

    private static bool IsOther(Uri url) => url.AbsoluteUri.AsSpan().ContainsAny(OtherAddresses);

    private static bool IsOfAPart(string path) => path.Split('/').SkipLast(1).Any(PartFolders.Contains);

    // A door that leads on at once: <meta http-equiv=refresh content="0; url=/en/">.
    private static IEnumerable<FeedCandidate> Refresh(WebPage page) =>
        page.Html.QuerySelectorAll("meta[http-equiv=refresh i][content]")
            .Select(meta => RefreshTarget.In(meta.GetAttribute("content")!)) // not null: selected by it
            .Select(target => target is null ? null : page.Resolve(target)).OfType<Uri>()
            .Take(1)
            .Select(url => new FeedCandidate(url, FeedCandidateOrigin.Linked));

    private static IEnumerable<FeedCandidate> Linked(WebPage page) =>
        page.Html.QuerySelectorAll("a[href]")
            .Select(anchor => (Url: page.Resolve(anchor.GetAttribute("href")), Anchor: anchor))
            .Where(link => link.Url is { } url && (MayBeFeed(url) || SaysFeed(link.Anchor)))
            .Select(link => link.Url!) // not null: filtered
            .Where(url => !IsOther(url))
            .OrderBy(url => IsOfComments(url.PathAndQuery))
            .Take(MostLinked)
            .Select(url => new FeedCandidate(url, FeedCandidateOrigin.Linked));

    private static bool MayBeFeed(Uri url) => FeedAddress().IsMatch(url.PathAndQuery) || FeedHost().IsMatch(url.Host);

    private static bool SaysFeed(IElement anchor)
    {
        var words = MarkupText.Line(anchor.TextContent);
        var names = $"{anchor.GetAttribute("title")} {anchor.GetAttribute("aria-label")} {anchor.ClassName}";
        return (words.Length < 40 && FeedWord().IsMatch(words)) || FeedWord().IsMatch(names);
    }

    private static IEnumerable<FeedCandidate> Guessed(WebPage page, Uri pageUrl)
    {
        var generator = page.Html.QuerySelector("meta[name=generator i]")?.GetAttribute("content") ?? "";
        var own = pageUrl.AbsolutePath.TrimEnd('/');
        var isFolder = own.Length > 0 && !own.Contains('.', StringComparison.Ordinal);
        string[] below = isFolder ? [$"{own}/feed", $"{own}.rss"] : [];
        return Programs.Where(program => generator.Contains(program.Generator, StringComparison.OrdinalIgnoreCase))
            .Select(program => program.Path)
            .Concat(below).Concat(UsualPaths)
            .DistinctBy(path => path.TrimEnd('/'))
            .Select(path => FeedLinks.Resolve(path, pageUrl)).OfType<Uri>()
            .Select(url => new FeedCandidate(url, FeedCandidateOrigin.Guessed));
    }

    private sealed record AnnouncedFeed(Uri Url, string? Type, string? Title, string? Language);

    [GeneratedRegex(
        @"\.(?:rss|rdf|atom)$|(?:/|^)(?:rss|atom|feeds?)(?:/|$|[?])"
        + @"|(?:rss|atom|feed|index)[\w-]*\.(?:xml|php|aspx?|json)$|[?&](?:feed|format|alt|type)=(?:rss|atom|feed)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FeedAddress();

    [GeneratedRegex(@"^(?:feeds?|rss)\d?\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FeedHost();

    [GeneratedRegex(
        @"(?<![a-z])(?:rss|atom feed|news ?feed|web ?feed)(?![a-z])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FeedWord();

    [GeneratedRegex(@"<(?<url>[^<>]*)>(?<parameters>[^<]*)", RegexOptions.CultureInvariant)]
    private static partial Regex HeaderLink();

    [GeneratedRegex(@";\s*(?<name>[\w*-]+)\s*=\s*(?<value>""[^""]*""|[^\s;,""]+)", RegexOptions.CultureInvariant)]
    private static partial Regex HeaderParameter();
}
