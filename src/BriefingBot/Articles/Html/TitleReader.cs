using System.Net;
using BriefingBot.Articles.PlainText;
using BriefingBot.Sources.Addresses;
using BriefingBot.Text;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Markup;

namespace BriefingBot.Articles.Html;

/// <summary>Finds a page's headline by what heading, head and data agree on, without the site's name.</summary>
internal static class TitleReader
{
    private const int FewestWordsOfSure = 3;
    private const int FewestWordsOfHeadline = 5;
    private const int MostWordsOfHeadline = 30;

    // More than an article before a noun.
    private const int ShortestKicker = 4;

    /// <summary>The headline, or null; whether more than the browser's title, or a label of a word or two, says so; and
    /// every title of the page, as it stands.</summary>
    /// <param name="tags">The page's tags.</param>
    /// <param name="json">Its JSON-LD.</param>
    /// <param name="outlet">The site's name where known.</param>
    public static (string? Text, bool IsSure, IReadOnlyList<string> All) Read(
        MetaTags tags, JsonLd json, string? outlet)
    {
        var full = MarkupText.NotEmpty(Decoded(tags.Title));
        string[] stated = [.. new[] { tags["og:title"], tags["twitter:title"], tags["dc.title"],
            json.Headline }.Select(Decoded).OfType<string>()];
        // The site's own name is often a heading too.
        var headings = tags.Headings.Index()
            .Where(heading => !LinksHome(heading.Item) && !BoxForms.IsHidden(heading.Item))
            .Select(heading => Decoded(tags.HeadingTexts[heading.Index])!) // not null: neither is the text
            .Where(text => text.Length > 0 && !LetterKey.Same(text, outlet))
            .DistinctBy(LetterKey.Of)
            .ToList();
        var heading = HeadingOf(headings, full, stated);
        var title = heading is null ? stated.FirstOrDefault() ?? full ?? headings.FirstOrDefault()
            : WithKicker(heading, stated, full, outlet) ?? Agreed(heading, tags, full, outlet) ?? heading;
        title = title is null || LetterKey.Same(title, outlet) ? headings.FirstOrDefault() : title;
        title = BelowName(tags, full, title) ?? title;
        title = headings.Count == 0 && stated.Length == 0
            ? BelowSiteName(tags, full) ?? MostOf(full, tags) ?? BehindName(full, tags) ?? title
            : stated.Length == 0 && title is not null ? BesideName(tags, full, title) ?? title
            : title;
        var clean = title is null ? null : SiteNames.Without(MarkupText.Line(title), outlet);
        var isSure = clean is not null
            && (heading is not null || stated.Length > 0)
            && Words(clean) >= FewestWordsOfSure;
        return (clean, isSure, [.. headings.Concat(stated).Append(full).OfType<string>().Distinct()]);
    }

    /// <summary>The heading that the page's titles repeat, or the one long heading of a page.</summary>
    private static string? HeadingOf(List<string> headings, string? full, string[] stated)
    {
        var repeated = headings.FirstOrDefault(
            text => (IsPartOf(text, full) || stated.Any(title => SharesHalf(text, title)) || SharesHalf(text, full))
                && !IsSection(text, stated));
        return repeated ?? (headings is [var first, .. var others] && !others.Exists(IsLong)
            && (IsLong(first) ? !IsSlogan(first, full, stated) : SaysMore(first, full, stated))
            ? first
            : null);
    }

    /// <summary>The head's headline, where the heading is it and a kicker or line, or a mere label.</summary>
    private static string? Agreed(string heading, MetaTags tags, string? full, string? outlet)
    {
        var stated = Decoded(tags["og:title"]);
        var clean = full is null ? null : SiteNames.Without(MarkupText.Line(full), outlet);
        if ((stated is null ? clean : SiteNames.Without(MarkupText.Line(stated), outlet)) is not { } headline
            || Words(headline) < FewestWordsOfSure)
        {
            return null;
        }

        var (letters, all) = (LetterKey.Of(headline), LetterKey.Of(heading));
        var agrees = LetterKey.Same(clean ?? "", headline);
        var hasKicker = stated is not null && all.Length - letters.Length >= ShortestKicker
            && letters.Length * 2 > all.Length && all.EndsWith(letters, StringComparison.Ordinal);
        var isLabel = stated is not null && agrees && Words(heading) < FewestWordsOfHeadline
            && Words(headline) > Words(heading) && !letters.StartsWith(all, StringComparison.Ordinal)
            && !NamesPublisher(headline);
        var hasMore = agrees && letters.Length < all.Length && all.Contains(letters, StringComparison.Ordinal)
            && tags.HeadingOf(heading) is { } node && HasInPart(node, headline);
        return hasKicker || isLabel || hasMore ? headline : null;
    }

    private static bool HasInPart(HtmlNode heading, string headline) =>
        heading.Walk().Any(node => node.IsText && LetterKey.Same(node.Text, headline))
            || LetterKey.Same(
                string.Concat(heading.WalkWithout(node => node.Tag == "small").Select(node => node.Text)), headline);

    /// <summary>A heading without a word of the headline that the browser's title and the head agree on.</summary>
    private static bool IsSlogan(string heading, string? full, string[] stated) =>
        stated is [var first, ..] && full is not null && Words(first) >= FewestWordsOfHeadline
            && LetterKey.Of(full).StartsWith(LetterKey.Of(first), StringComparison.Ordinal)
            && !Prose.LongWords(heading).Overlaps(Prose.LongWords(first));

    // "Loading...", "News", "{{ article.title }}", the site's name beside it or not: nothing tells what the page is of.
    private static bool SaysMore(string heading, string? full, string[] stated) =>
        stated.Length == 0 && Words(heading) >= FewestWordsOfSure
            && (full ?? "").Split([" | ", " - ", " – "], StringSplitOptions.None).Max(Words) < FewestWordsOfSure;

    private static bool IsLong(string heading) =>
        Words(heading) >= FewestWordsOfHeadline && Prose.CountWords(heading) <= MostWordsOfHeadline;

    /// <summary>A word or two in the browser's title beside a headline that the others state at length.</summary>
    private static bool IsSection(string heading, string[] stated) =>
        stated.Length > 0 && Words(heading) < FewestWordsOfSure && LetterKey.Of(heading) is var letters
            && Array.TrueForAll(stated, title => LetterKey.Of(title) is var all && all.Length > letters.Length * 2
                && !all.StartsWith(letters, StringComparison.Ordinal));

    /// <summary>The title with the words of an element above the heading, where two titles have it.</summary>
    private static string? WithKicker(string heading, string[] stated, string? full, string? outlet)
    {
        var letters = LetterKey.Of(heading);
        if (stated.Any(title => LetterKey.Same(title, heading)))
        {
            return null;
        }

        var longer = stated.Append(full).OfType<string>()
            .Select(title => SiteNames.Without(MarkupText.Line(title), outlet))
            .OfType<string>()
            .Where(title => LetterKey.Of(title) is var all
                && all.Length > letters.Length
                && all.Length <= letters.Length * 2
                && all.EndsWith(letters, StringComparison.Ordinal)
                && !title.Contains(" | ", StringComparison.Ordinal))
            .ToList();
        return longer.Count >= 2
            && longer.TrueForAll(title => LetterKey.Same(title, longer[0]))
            && (outlet is null || !LetterKey.Of(longer[0]).StartsWith(LetterKey.Of(outlet), StringComparison.Ordinal))
            && !NamesPublisher(longer[0])
            ? longer[0]
            : null;
    }

    // "Mill Blog: …", "Senn News: …".
    private static bool NamesPublisher(string title) =>
        title.IndexOf(": ", StringComparison.Ordinal) is > 0 and var end
            && PageWords.Media.Contains(title.AsSpan()[(title.LastIndexOf(' ', end - 1) + 1)..end]);

    /// <summary>Where title and first heading are the site's name, the headline is one rank below.</summary>
    private static string? BelowSiteName(MetaTags tags, string? full) =>
        full is not null && tags.Headings.Exists(
            heading => LinksHome(heading) && LetterKey.Same(WebUtility.HtmlDecode(heading.InnerText()), full))
            ? tags.SecondHeadings.Where(heading => !LinksHome(heading) && !BoxForms.IsHidden(heading))
                .Select(TextOf).FirstOrDefault(text => Words(text) >= FewestWordsOfSure)
            : null;

    /// <summary>The one heading of the second rank that is called a headline, where the browser's title and the first
    /// heading say a name alone.</summary>
    private static string? BelowName(MetaTags tags, string? full, string? title) =>
        title is not null && LetterKey.Same(title, full) && Words(title) < FewestWordsOfHeadline
            && tags.SecondHeadings.FindAll(IsHeadline) is [var only]
            && TextOf(only) is var text && Words(text) > Math.Max(Words(title), FewestWordsOfSure)
            ? text
            : null;

    private static bool IsHeadline(HtmlNode heading) =>
        MetaTags.ItemWords(heading).Contains("headline")
            || heading.Names.Contains("headline", StringComparison.Ordinal)
            || heading.Names.Contains("-title", StringComparison.Ordinal);

    /// <summary>The second-rank heading that is most of the browser's title.</summary>
    private static string? MostOf(string? full, MetaTags tags) =>
        full is null
            ? null
            : tags.SecondHeadings.Select(TextOf)
                .FirstOrDefault(text => Words(text) >= FewestWordsOfSure && IsPartOf(text, full)
                    && LetterKey.Of(text).Length * 2 > LetterKey.Of(full).Length);

    /// <summary>The third-rank heading that the browser's title has behind a name and a sign.</summary>
    private static string? BehindName(string? full, MetaTags tags) =>
        full is null
            ? null
            : tags.ThirdHeadings.Select(TextOf)
                .FirstOrDefault(text => Words(text) >= FewestWordsOfSure
                    && full.EndsWith(" " + text, StringComparison.Ordinal)
                    && full[..^text.Length].TrimEnd() is [.., ':' or '|' or '-' or '–' or '—' or '»' or '·']);

    /// <summary>The second-rank heading that the browser's title joins to a short heading, the writer's name.</summary>
    private static string? BesideName(MetaTags tags, string? full, string heading) =>
        full is null || Words(heading) >= FewestWordsOfSure
            ? null
            : tags.SecondHeadings.Select(TextOf)
                .FirstOrDefault(text => LetterKey.Of(text) is { Length: > 0 } letters
                    && LetterKey.Of(full) == letters + LetterKey.Of(heading));

    // Some programs escape what is escaped already.
    private static string? Decoded(string? title) => WebUtility.HtmlDecode(title)?.ShortenTitle();

    private static string TextOf(HtmlNode heading) =>
        MarkupText.Line(WebUtility.HtmlDecode(heading.InnerText())).ShortenTitle();

    private static bool LinksHome(HtmlNode heading) =>
        (heading.Ancestors().TakeWhile(box => box.Tag != "body").FirstOrDefault(box => box.Tag == "a")
            ?? heading.Elements("a").FirstOrDefault()) is { } link && IsHome(link["href"]);

    private static bool IsHome(string? link) =>
        link is "/" or "./" or "../" or "index.html" or "/index.html" or "/index.php"
            || (UrlIdentity.Resolve(link, null) is { AbsolutePath: "/" or "", Query: "" });

    // Scripts without spaces: three letters make about a word.
    private static int Words(string text) => Prose.CountWords(text) + (text.Count(letter => letter >= '\u2E80') / 3);

    /// <summary>Whether a heading says the stated headline in other words, as for search engines.</summary>
    private static bool SharesHalf(string heading, string? stated)
    {
        if (stated is null)
        {
            return false;
        }

        var (words, others) = (Prose.LongWords(heading), Prose.LongWords(stated));
        var shared = others.Count(words.Contains);
        return shared >= 2 && words.Count >= 3 && shared * 2 >= Math.Min(words.Count, others.Count);
    }

    private static bool IsPartOf(string heading, string? title) =>
        title is not null && LetterKey.Of(title).Contains(LetterKey.Of(heading), StringComparison.Ordinal);
}
