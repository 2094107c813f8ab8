using System.Text;
using BriefingBot.Sources.Feeds;
using BriefingBot.Text;
using BriefingBot.Text.Markup;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Articles;

/// <summary>Entries of feeds that pass on what others published (news searches, planets, wire hubs): their titles carry
/// the outlet's name, and their descriptions are often nothing but the title and that name again.</summary>
internal static class PassedOn
{
    /// <summary>The entry with the title and the text that are the article's own.</summary>
    public static Entry Cleared(Entry entry)
    {
        var title = entry.Headline ?? entry.Title;
        title = title is not null && entry.Outlet is not null ? WithoutOutlet(title, entry.Outlet) : title;
        if (title is null)
        {
            return entry;
        }

        string? Own(string? html) => html is null || SaysNoMore(html, title, entry) ? null : html;

        return entry with
        {
            Title = title,
            Summary = Own(entry.Summary),
            ContentHtml = Own(entry.ContentHtml),
            ContentText = Own(entry.ContentText),
        };
    }

    private static string WithoutOutlet(string title, string outlet)
    {
        foreach (var mark in TitleMarks.Spaced)
        {
            if (title.LastIndexOf(mark, StringComparison.Ordinal) is > 0 and var at
                && IsOutlet(title.AsSpan(at + mark.Length), outlet))
            {
                return title[..at].TrimEnd();
            }
        }

        foreach (var mark in (string[])[": ", .. TitleMarks.Spaced])
        {
            if (title.IndexOf(mark, StringComparison.Ordinal) is > 0 and var at
                && at + mark.Length < title.Length
                && IsOutlet(title.AsSpan(0, at), outlet))
            {
                return title[(at + mark.Length)..].TrimStart();
            }
        }

        return title;
    }

    private static bool IsOutlet(ReadOnlySpan<char> name, string outlet) =>
        Bare(name).Equals(Bare(outlet), StringComparison.OrdinalIgnoreCase);

    // "The Lake Post" signs as "Lake Post", and with its domain.
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        name = name.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        return name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..].TrimStart() : name;
    }

    // Compared by letters and digits: between the words stand commas, dashes and spaces of every kind.
    private static bool SaysNoMore(string html, string title, Entry entry)
    {
        const int LongestRest = 10_000; // no title comes near it

        if (html.Length > LongestRest)
        {
            return false;
        }

        var rest = Without(LetterKey.Of(MarkupText.PlainText(html)), title);
        return entry.Outlet is null ? rest.Length == 0 : Without(rest, entry.Outlet).Length == 0 || IsLinksAlone(html);
    }

    private static string Without(string letters, string part) =>
        LetterKey.Of(part) is { Length: > 0 } key ? letters.Replace(key, "", StringComparison.Ordinal) : letters;

    // A list of others' headlines, each a link with its outlet's name in grey behind it.
    private static bool IsLinksAlone(string html) =>
        LinkedPart(html) is { } others && !MarkupText.PlainText(others).Any(char.IsLetterOrDigit);

    // What stands outside links and font tags; null where nothing stands inside.
    private static string? LinkedPart(string html)
    {
        var outside = new StringBuilder(html.Length);
        var (at, found) = (0, false);
        while (NextOpening(html, at) is { } opening)
        {
            var end = html.IndexOf($"</{opening.Name}", opening.Start, StringComparison.OrdinalIgnoreCase);
            if (end < 0)
            {
                break;
            }

            outside.Append(html, at, opening.Start - at);
            at = html.IndexOf('>', end) is >= 0 and var close ? close + 1 : html.Length;
            found = true;
        }

        return found ? outside.Append(html, at, html.Length - at).ToString() : null;
    }

    private static (int Start, string Name)? NextOpening(string html, int from)
    {
        var link = html.IndexOf("<a ", from, StringComparison.OrdinalIgnoreCase);
        var font = html.IndexOf("<font", from, StringComparison.OrdinalIgnoreCase);
        return (link, font) switch
        {
            ( < 0, < 0) => null,
            ( < 0, _) => (font, "font"),
            (_, < 0) => (link, "a"),
            _ => link < font ? (link, "a") : (font, "font"),
        };
    }
}
