using BriefingBot.Articles.Pages;
using BriefingBot.Articles.PlainText;
using BriefingBot.Sources.Addresses;
using BriefingBot.Text;
using BriefingBot.Text.Languages;

namespace BriefingBot.Articles.Html;

/// <summary>What a page says of itself, the more formal statement first; unknown is null.</summary>
internal sealed record PageMetadata
{
    private const int WordsOfHeadline = 4;
    private const int ParagraphsOfLanguage = 12;

    /// <summary>What the page states of its article.</summary>
    public ExtractedPage Page { get; private init; } = new();

    /// <summary>The element that shows the headline.</summary>
    public HtmlNode? Heading { get; private init; }

    /// <summary>The text that JSON-LD carries, for pages that build theirs by script.</summary>
    public string? Body { get; private init; }

    /// <summary>Selectors of what is not free to read.</summary>
    public IReadOnlyList<string> ClosedParts { get; private init; } = [];

    /// <summary>Whether the page says that it is not free to read.</summary>
    public bool IsClosed { get; private init; }

    /// <summary>Reads the head and the visible statements of a page that is not pruned yet.</summary>
    public static PageMetadata Read(HtmlNode root, Uri? url)
    {
        var tags = new MetaTags(root);
        var json = JsonLd.Read(root, tags);
        var canonical = UrlIdentity.Resolve(tags.Link("canonical") ?? tags["og:url"], url);
        var address = canonical is not null && IsBelieved(canonical, url)
            ? UrlIdentity.Canonical(canonical)
            : url is null
            ? null
            : UrlIdentity.Canonical(url);
        var siteNames = tags.All("og:site_name").Select(Name).OfType<string>().ToList();
        var outlet = siteNames.FirstOrDefault()
            ?? Name(json.Publisher)
            ?? json.Organisations.FirstOrDefault(name => IsNamedInHost(name, url ?? canonical))
            ?? Name(tags["application-name", "publisher", "dc.publisher"])
            ?? Name(SiteNames.InTitle(tags));
        var language = StatedLanguage.Of(
            tags.Language ?? json.Language ?? tags["og:locale", "content-language", "language"]);
        var headline = TitleReader.Read(tags, json, outlet);
        if (outlet is not null
            && headline.All.Any(other => LetterKey.Same(outlet, other)
                && Prose.CountWords(other) >= WordsOfHeadline))
        {
            // The headline in the field for the site's name.
            outlet = siteNames.Find(name => !headline.All.Any(title => LetterKey.Same(title, name)));
            headline = TitleReader.Read(tags, json, outlet);
        }

        var isDayFirst = DayFirst(language, tags.Language, tags["og:locale"]);
        var (published, isSure, modified) = PageDates.Read(tags, json, root, address ?? canonical, isDayFirst);
        return new PageMetadata
        {
            Page = new ExtractedPage
            {
                Title = headline.Text,
                IsTitleSure = headline.IsSure,
                Titles = headline.All,
                Outlet = outlet,
                Origin = json.Organisations.FirstOrDefault(
                    name => !LetterKey.Same(name, outlet) && !LetterKey.Same(name, json.Publisher)),
                Authors = AuthorReader.Read(tags, json, outlet, root, ByLineWords.Fitting(LanguageOf(root, language))),
                Published = published,
                IsPublishedSure = isSure,
                Modified = modified,
                Language = language,
                Image = UrlIdentity.Resolve(
                    (LeadPicture.IsBelow(tags["og:image:width"]) ? null
                        : tags["og:image", "og:image:url", "twitter:image", "twitter:image:src"]) ?? json.Image,
                    address ?? canonical)
                    ?? LeadPicture.Find(root, UrlIdentity.Resolve(tags.Base, url) ?? url ?? address),
                Url = address,
                Next = NextPage.Of(tags, root, url),
            },
            Heading = headline.Text is { } title ? tags.HeadingOf(title) : null,
            Body = json.Body,
            ClosedParts = json.ClosedParts,
            IsClosed = json.IsFree == false || tags["article:content_tier"] is "locked" or "metered",
        };
    }

    // What the page states may be a template's: its paragraphs tell.
    private static string? LanguageOf(HtmlNode root, string? stated)
    {
        var text = string.Join('\n', root.Elements("p").Select(line => line.InnerText()).Where(Prose.IsProse)
            .Take(ParagraphsOfLanguage));
        return text.Length > 0 ? LanguageDetector.Detect(text, stated) : null;
    }

    /// <summary>Only English has two orders of day and month; East Asia's is read without this.</summary>
    /// <param name="language">The language.</param>
    /// <param name="stated">The same with its country, where it is stated so.</param>
    /// <param name="locale">The same for social networks: often a default, it can but gainsay.</param>
    public static bool? DayFirst(string? language, string? stated = null, string? locale = null) =>
        !KnownLanguages.IsEnglish(language) ? true
            : DayFirstIn(stated) is { } isFirst && (DayFirstIn(locale) ?? isFirst) == isFirst ? isFirst
            : null;

    private static bool? DayFirstIn(string? stated) =>
        stated?.Split('-', '_') is ["en" or "EN", { Length: 2 } country, ..]
            ? country.ToUpperInvariant() is not ("US" or "CA" or "PH" or "PR" or "GU" or "VI" or "AS" or "MP")
            : null;

    private static bool IsNamedInHost(string name, Uri? url) =>
        url is not null
            && LetterKey.Of(name) is { Length: > 2 } letters
            && LetterKey.Of(url.IdnHost).Contains(letters, StringComparison.Ordinal);

    /// <summary>A site's name without the slogan behind a stroke.</summary>
    private static string? Name(string? name)
    {
        name = name?.Split(" | ", 2)[0].Split(" - ", 2)[0].Trim();
        return string.IsNullOrEmpty(name)
            || name.Length > 60
            || name[0] == '@' // an account
            || name.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            ? null
            : name;
    }

    // A page saved or copied elsewhere may name any address as its own; believed is only its own site or, without any,
    // what it says. A cache's page is of the site that its address names. Templates name the front page for all pages.
    private static bool IsBelieved(Uri canonical, Uri? url) =>
        url is null
        || ((canonical.PathAndQuery != "/" || url.PathAndQuery == "/")
            && UrlIdentity.Site(canonical) == UrlIdentity.Site(UrlIdentity.Canonical(url)));
}
