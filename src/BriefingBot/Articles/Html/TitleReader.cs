using BriefingBot.Articles.PlainText;

namespace BriefingBot.Articles.Html;

/// <summary>Finds a page's headline, without the site's name that browsers' titles carry.</summary>
internal static class TitleReader
{
    private static readonly string[] Joints = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " · ", " / "];

    /// <summary>The headline, or null.</summary>
    /// <param name="tags">The page's tags.</param>
    /// <param name="json">Its JSON-LD.</param>
    /// <param name="outlet">The site's name where known.</param>
    public static string? Read(MetaTags tags, JsonLd json, string? outlet)
    {
        var full = tags.Title;
        var stated = tags["og:title", "twitter:title", "dc.title"] ?? json.Headline;
        // A heading that the browser's title repeats is what the page shows as its headline; the site's own name is
        // often a heading too.
        var headings = tags.Headings.Select(node => node.InnerText())
            .Where(text => text.Length > 0 && !SameLetters(text, outlet))
            .ToList();
        var heading = headings.FirstOrDefault(
            text => (IsPartOf(text, full) || SharesHalf(text, stated)) && !IsSiteName(text, full, stated));
        var title = heading ?? stated ?? full ?? headings.FirstOrDefault();
        return title is null || SameLetters(title, outlet)
            ? headings.FirstOrDefault()
            : WithoutSite(TextLines.Clean(title), outlet);
    }

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
        var words = Prose.ContentWords(heading);
        return stated is not null
            && words.Count >= 3
            && Prose.ContentWords(stated).Count(words.Contains) * 2 >= words.Count;
    }

    private static bool IsPartOf(string heading, string? title) =>
        title is not null && Letters(title).Contains(Letters(heading), StringComparison.Ordinal);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
