using BriefingBot.Articles.PlainText;
using BriefingBot.Sources.Addresses;

namespace BriefingBot.Articles.Html;

/// <summary>Finds a page's headline, without the site's name that browsers' titles carry.</summary>
internal static class TitleReader
{
    private const int FewestWordsOfSure = 3;
    private const int FewestWordsOfHeadline = 5;
    private const int MostWordsOfHeadline = 30;

    private static readonly string[] Joints = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " · ", " / "];

    /// <summary>The headline, or null.</summary>
    /// <param name="tags">The page's tags.</param>
    /// <param name="json">Its JSON-LD.</param>
    /// <param name="outlet">The site's name where known.</param>
    public static PageTitle Read(MetaTags tags, JsonLd json, string? outlet)
    {
        var full = tags.Title;
        string[] stated = [.. new[] { tags["og:title"], tags["twitter:title"], tags["dc.title"],
            json.Headline }.OfType<string>()];
        // The site's own name is often a heading too.
        var headings = tags.Headings.Where(node => !LinksHome(node))
            .Select(node => node.InnerText())
            .Where(text => text.Length > 0 && !SameLetters(text, outlet))
            .ToList();
        var heading = HeadingOf(headings, full, stated);
        var title = heading is null ? stated.FirstOrDefault() ?? full ?? headings.FirstOrDefault()
            : WithKicker(heading, stated, full, outlet) ?? heading;
        title = title is null || SameLetters(title, outlet) ? headings.FirstOrDefault() : title;
        var clean = title is null ? null : WithoutSite(TextLines.Clean(title), outlet);
        return new PageTitle
        {
            Text = clean,
            IsSure = clean is not null
                && (heading is not null || stated.Length > 0)
                && Prose.CountWords(clean) + EastAsianWords(clean) >= FewestWordsOfSure,
            All = [.. headings.Concat(stated).Append(full).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>The heading that shows the headline: what the page's other titles repeat, or the one long heading of a
    /// page whose title says little.</summary>
    private static string? HeadingOf(List<string> headings, string? full, string[] stated)
    {
        var repeated = headings.FirstOrDefault(
            text => (IsPartOf(text, full) || stated.Any(title => SharesHalf(text, title)) || SharesHalf(text, full))
                && !IsSiteName(text, full, stated.FirstOrDefault()));
        return repeated ?? (headings is [var only]
            && Prose.CountWords(only) + EastAsianWords(only) >= FewestWordsOfHeadline
            && Prose.CountWords(only) <= MostWordsOfHeadline
            ? only
            : null);
    }

    /// <summary>The title that begins with what stands in another element above the heading, where two of the page's
    /// titles have it.</summary>
    private static string? WithKicker(string heading, string[] stated, string? full, string? outlet)
    {
        var letters = Letters(heading);
        if (stated.Any(title => Letters(title) == letters))
        {
            return null;
        }

        var longer = stated.Append(full).OfType<string>()
            .Select(title => WithoutSite(TextLines.Clean(title), outlet))
            .OfType<string>()
            .Where(title => Letters(title) is var all
                && all.Length > letters.Length
                && all.Length <= letters.Length * 2
                && all.EndsWith(letters, StringComparison.Ordinal)
                && !title.Contains(" | ", StringComparison.Ordinal))
            .ToList();
        return longer.Count >= 2
            && longer.TrueForAll(title => Letters(title) == Letters(longer[0]))
            && (outlet is null || !Letters(longer[0]).StartsWith(Letters(outlet), StringComparison.Ordinal))
            ? longer[0]
            : null;
    }

    private static bool LinksHome(HtmlNode heading)
    {
        for (var node = heading.Parent; node is not null && node.Tag != "body"; node = node.Parent)
        {
            if (node.Tag == "a")
            {
                return IsHome(node["href"]);
            }
        }

        return heading.Elements("a").FirstOrDefault() is { } link && IsHome(link["href"]);
    }

    private static bool IsHome(string? link) =>
        link is "/" or "./" or "../" or "index.html" or "/index.html" or "/index.php"
            || (UrlIdentity.Resolve(link, null) is { AbsolutePath: "/" or "", Query: "" });

    // Scripts without spaces: four letters make about a word.
    private static int EastAsianWords(string text) => text.Count(letter => letter >= '\u2E80') / 3;

    /// <summary>A title without a site's name before or behind it.</summary>
    public static string? WithoutSite(string title, string? outlet)
    {
        foreach (var joint in Joints)
        {
            var last = title.LastIndexOf(joint, StringComparison.Ordinal);
            if (last > 0 && IsSite(title[(last + joint.Length)..], title[..last], outlet))
            {
                return WithoutSite(title[..last].TrimEnd(), outlet);
            }

            var first = title.IndexOf(joint, StringComparison.Ordinal);
            if (first > 0 && outlet is not null && Letters(title[..first]) == Letters(outlet))
            {
                return title[(first + joint.Length)..].TrimStart();
            }
        }

        return title.Length == 0 ? null : title;
    }

    /// <summary>The name behind the last joint of a browser's title, where the heading shows that it is none of the
    /// headline.</summary>
    public static string? SiteInTitle(MetaTags tags)
    {
        if (tags.Title is not { } title)
        {
            return null;
        }

        foreach (var heading in tags.Headings.Select(node => node.InnerText()).Where(text => text.Length > 10))
        {
            if (title.StartsWith(heading, StringComparison.OrdinalIgnoreCase) && title.Length > heading.Length)
            {
                var rest = title[heading.Length..];
                var joint = Joints.FirstOrDefault(candidate => rest.StartsWith(candidate, StringComparison.Ordinal));
                var name = joint is null
                    ? null
                    : rest[(rest.LastIndexOf(joint, StringComparison.Ordinal) + joint.Length)..];
                return name is { Length: > 1 and <= 40 } ? name.Trim() : null;
            }
        }

        return null;
    }

    /// <summary>Whether two texts are one, whatever their spaces, signs and capitals.</summary>
    public static bool SameLetters(string one, string? other) =>
        other is not null && Letters(one) is { Length: > 0 } letters && letters == Letters(other);

    /// <summary>Whether a title ends in a heading of more than a word or two.</summary>
    public static bool EndsWith(string title, string heading) =>
        Letters(heading) is { Length: > 10 } letters && Letters(title).EndsWith(letters, StringComparison.Ordinal);

    private static bool IsSite(string end, string rest, string? outlet)
    {
        if (outlet is not null)
        {
            var (one, other) = (Letters(end), Letters(outlet));
            return one.Length > 0 && (one == other
                || (one.Length > 3 && other.Contains(one, StringComparison.Ordinal))
                || (other.Length > 3 && one.Contains(other, StringComparison.Ordinal)));
        }

        return Prose.CountWords(end) is > 0 and <= 3 && Prose.CountWords(rest) >= 4 && char.IsUpper(end[0]);
    }

    /// <summary>A short end of the browser's title that the stated headline does not have: the site's name, set as a
    /// heading.</summary>
    private static bool IsSiteName(string heading, string? full, string? stated) =>
        stated is not null
            && full is not null
            && Letters(heading).Length * 2 < Letters(full).Length
            && !IsPartOf(heading, stated)
            && Letters(full).EndsWith(Letters(heading), StringComparison.Ordinal);

    /// <summary>Whether a heading says what the stated headline says, in other words: sites shorten it for search
    /// engines.</summary>
    private static bool SharesHalf(string heading, string? stated)
    {
        if (stated is null)
        {
            return false;
        }

        var (words, others) = (Prose.ContentWords(heading), Prose.ContentWords(stated));
        var shared = others.Count(words.Contains);
        return shared >= 2 && words.Count >= 3 && shared * 2 >= Math.Min(words.Count, others.Count);
    }

    private static bool IsPartOf(string heading, string? title) =>
        title is not null && Letters(title).Contains(Letters(heading), StringComparison.Ordinal);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
