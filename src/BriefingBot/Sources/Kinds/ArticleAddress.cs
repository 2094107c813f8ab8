using System.Text.RegularExpressions;

namespace BriefingBot.Sources.Kinds;

/// <summary>How much an address looks like that of one article: a date, a slug of several words or an identifier speak
/// for it; the names that sites everywhere give to their other pages speak against it.</summary>
internal static partial class ArticleAddress
{
    /// <summary>What no headline makes up for.</summary>
    public const double Never = -10;

    private const int WordsOfAHeadline = 4;

    // Pages about the site or the reader. A slug that begins so ("privacy-policy") is one, too.
    private static readonly HashSet<string> Services = new(StringComparer.OrdinalIgnoreCase)
    {
        "login", "signin", "sign-in", "logout", "register", "signup", "sign-up", "account", "profile", "subscribe",
        "subscription", "subscriptions", "abo", "newsletter", "newsletters", "search", "about", "contact", "contacts",
        "impressum", "imprint", "privacy", "datenschutz", "terms", "cookie", "cookies", "legal", "agb", "advertise",
        "advertising", "careers", "help", "faq", "support", "donate", "shop", "cart", "checkout", "sitemap", "rss",
        "feed", "feeds", "accessibility", "kontakt", "contacto", "contatti", "suche", "buscar", "recherche", "share",
        "print", "email", "wp-admin", "wp-login.php", "cdn-cgi", "jobs", "app", "apps", "widget", "install",
    };

    // Pages that list others. One name after it is the list; a date or a headline further on may be an article filed
    // under it.
    private static readonly HashSet<string> Lists = new(StringComparer.OrdinalIgnoreCase)
    {
        "tag", "tags", "tagged", "category", "categories", "kategorie", "kategorien", "categoria", "categorie",
        "rubrik", "rubrique", "seccion", "section", "sections", "topic", "topics", "tema", "temas", "thema", "themen",
        "tags-list", "author", "authors", "autor", "autoren", "auteur", "autore", "by", "profile", "people", "person",
        "user", "users", "u", "member", "members", "contributors", "staff", "label", "labels", "keyword", "keywords",
        "schlagwort", "etiqueta", "archive", "archives", "archiv", "collection", "collections", "series",
    };

    // Parameters that hold an article's number; any other name that ends in "id" is one too, but for those of other
    // things.
    private static readonly HashSet<string> QueryIds = new(StringComparer.OrdinalIgnoreCase)
    {
        "id", "p", "aid", "nid", "tid", "sid", "story", "storyid", "story_id", "article", "articleid", "article_id",
        "artikel", "news",
        "newsid", "news_id", "item", "itemid", "post", "post_id", "content", "cid", "no", "idx", "t",
    };

    private static readonly string[] OtherIds = ["cat", "section", "user", "topic", "tag", "author", "lang", "sess"];

    private static readonly string[] Files =
    [
        ".pdf", ".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".mp3", ".mp4", ".m4a", ".zip", ".xml", ".rss",
        ".atom", ".json", ".ics", ".css", ".js", ".epub", ".doc", ".docx", ".xls", ".xlsx", ".csv", ".apk", ".exe",
    ];

    /// <summary>About 3 and more for a good sign, below 0 for what is hardly an article.</summary>
    public static double Score(Uri url)
    {
        var segments = url.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Select(Uri.UnescapeDataString).ToArray();
        if (Array.Exists(Files, ending => url.AbsolutePath.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            || IsLaterPage(url, segments))
        {
            return Never;
        }

        var id = HasQueryId(url.Query) ? 2.0 : 0;
        if (segments.Length == 0)
        {
            return id > 0 ? id : Never;
        }

        var last = Ending().Replace(segments[^1], "");
        var words = SlugWords(last);
        var date = PathDate().Match(url.AbsolutePath);
        if (date.Success
            && !date.Groups["slug"].Success && date.Index + date.Length >= url.AbsolutePath.TrimEnd('/').Length)
        {
            return Never; // the list of a day, a month or a year
        }

        var score = (date.Success ? 3 : 0)
            + (words >= WordsOfAHeadline ? 3 : words == 3 ? 2 : words == 2 ? 0.5 : 0)
            + (words < WordsOfAHeadline && HasId(last) ? 2 : id)
            + (segments.Length >= 2 ? 0.5 : words < 3 && id == 0 && !HasId(last) ? -1.5 : 0)
            + (last.Length < segments[^1].Length ? 0.5 : 0);
        return score + OtherPages(segments, words, date.Success);
    }

    /// <summary>The words of an address: what is between hyphens, or letters that need none.</summary>
    public static int SlugWords(string segment)
    {
        var letters = segment.Count(IsOfUnspacedScript);
        return letters >= 4 ? letters / 2 : Word().Count(segment);
    }

    /// <summary>Chinese, Japanese, Korean, Thai, Lao, Burmese, Khmer: headlines of few words.</summary>
    public static bool IsOfUnspacedScript(char c) =>
        c is (>= '\u2E80' and <= '\uD7FF') or (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F')
            or (>= '\u1780' and <= '\u17FF');

    private static double OtherPages(string[] segments, int words, bool hasDate)
    {
        // "privacy-policy", "about-us": a service named in the first word of the one segment there is.
        if (Array.Exists(segments, Services.Contains)
            || (segments.Length == 1 && words < WordsOfAHeadline
                && Services.Contains(FirstWord().Match(segments[0]).Value)))
        {
            return words >= WordsOfAHeadline && segments.Length > 2 ? -2 : -5;
        }

        var list = Array.FindLastIndex(segments, Lists.Contains);
        return list < 0 || hasDate ? 0
            : list == segments.Length - 1 ? -5
            : segments.Length - list - 1 == 1 || words < WordsOfAHeadline ? -5
            : 0;
    }

    private static bool IsLaterPage(Uri url, string[] segments) =>
        LaterPage().IsMatch(url.Query)
            || (segments is [.., "page" or "seite" or "pagina", var number]
                && number.Length < 4 && number.All(char.IsAsciiDigit));

    // "?id=1234": an article's number where a site gives its articles no addresses of their own.
    private static bool HasQueryId(string query) =>
        query.Split('&').Select(pair => pair[(pair.LastIndexOf('?') + 1)..].Split('=', 2))
        .Any(pair => pair is [var name, var value] && QueryIdValue().IsMatch(value) && IsQueryId(name));

    private static bool IsQueryId(string name) =>
        QueryIds.Contains(name)
        || (IdName().IsMatch(name)
            && !Array.Exists(OtherIds, other => name.StartsWith(other, StringComparison.OrdinalIgnoreCase)));

    private static bool HasId(string segment) => Id().IsMatch(segment);

    // A year and month between strokes, or a whole date at the beginning of a slug.
    [GeneratedRegex(
        @"/(?:19|20)\d\d/(?:(?:0?[1-9]|1[0-2])|(?:jan|feb|m[aä]r|a[pbv]r|ma[iy]|ju[ln]|a[uo]g|sep|set|o[ck]t|nov|de[cz]"
        + @"|ene|gen|dic|lug|giu|mag)[a-z]{0,7})(?:/(?:0?[1-9]|[12]\d|3[01]))?(?=/|$)"
        + @"|/(?:19|20)\d\d[-_]?(?:0[1-9]|1[0-2])[-_]?(?:0[1-9]|[12]\d|3[01])(?:(?<slug>[-_/.][^/?]{3,})|(?=/|$))"
        + @"|/(?:19|20)\d\d(?=/$|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PathDate();

    // A number of articles (four digits, or three at the beginning), or letters and digits mixed as in "c4nglz2l0x7o".
    [GeneratedRegex(
        @"(?<![\p{L}\d])[a-z]{0,3}\d{4,}(?![\p{L}\d])|^\d{3,}(?=-|$)"
        + @"|(?<![\p{L}\d])(?=[a-z0-9]*\d[a-z0-9]*\d)(?=[a-z0-9]*[a-z])[a-z0-9]{8,}(?![\p{L}\d])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Id();

    [GeneratedRegex(@"^[a-z]{0,4}\d{2,}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex QueryIdValue();

    [GeneratedRegex(@"^[a-z_]*id$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IdName();

    [GeneratedRegex(
        @"[?&](?:page|paged|pg|seite|offset|sort|order|replytocom)=",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LaterPage();

    [GeneratedRegex(
        @"\.(?:s?html?|php\d?|aspx?|jsp|cms|ece|story|do|amp)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ending();

    [GeneratedRegex(@"(?<![\p{L}\p{M}])[\p{L}\p{M}'’]+(?![\p{L}\p{M}])", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^[\p{L}]+", RegexOptions.CultureInvariant)]
    private static partial Regex FirstWord();
}
