using System.Text;
using System.Text.RegularExpressions;
using BriefingBot.Articles.Pages;
using BriefingBot.Sources.Addresses;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Markup;

namespace BriefingBot.Articles.PlainText;

/// <summary>Reads a Markdown file: its front matter, its first heading, its text without the marks.</summary>
internal static partial class MarkdownReader
{
    /// <summary>Reads a Markdown file as the page of an article.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="url">Its address where known.</param>
    public static ExtractedPage Read(string text, Uri? url = null)
    {
        var (front, body) = FrontMatter(text);
        string? heading = null;
        var plain = new StringBuilder();
        foreach (var line in Unmarked(body))
        {
            if (heading is null && plain.Length == 0 && Heading().Match(line) is { Success: true } match)
            {
                heading = Inline(match.Groups["text"].Value);
            }
            else
            {
                plain.Append(Inline(Heading().Replace(line, "${text}"))).Append('\n');
            }
        }

        var page = PlainTextReader.Read(plain.ToString(), url);
        var title = front.GetValueOrDefault("title") ?? heading ?? page.Title;
        return page with
        {
            Title = title,
            Outlet = front.GetValueOrDefault("outlet")
                ?? front.GetValueOrDefault("site")
                ?? front.GetValueOrDefault("publisher")
                ?? page.Outlet,
            Origin = front.GetValueOrDefault("origin") ?? page.Origin,
            Authors = front.GetValueOrDefault("author") is { } author ? [author] : page.Authors,
            Published = DateReader.Read(front.GetValueOrDefault("date") ?? front.GetValueOrDefault("published"))
                ?? page.Published,
            Language = StatedLanguage.Of(front.GetValueOrDefault("lang") ?? front.GetValueOrDefault("language"))
                ?? page.Language,
            Url = UrlIdentity.Resolve(front.GetValueOrDefault("url") ?? front.GetValueOrDefault("link"), url)
                ?? page.Url
                ?? url,
        };
    }

    /// <summary>A text without Markdown's marks, where a link or bold words show that it is written in it.</summary>
    public static string WithoutMarks(string text) =>
        text.Contains("](http", StringComparison.Ordinal) || text.Contains("](/", StringComparison.Ordinal)
            || text.Contains("**", StringComparison.Ordinal)
            ? string.Join('\n', Unmarked(text).Select(line => Inline(Heading().Replace(line, "${text}"))))
            : text;

    private static (Dictionary<string, string> Values, string Body) FrontMatter(string text)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var match = Front().Match(text);
        if (!match.Success)
        {
            return (values, text);
        }

        foreach (Match row in FrontRow().Matches(match.Groups["rows"].Value))
        {
            values.TryAdd(row.Groups["key"].Value, row.Groups["value"].Value.Trim().Trim('"', '\''));
        }

        return (values, text[match.Length..]);
    }

    private static IEnumerable<string> Unmarked(string body)
    {
        using var reader = new StringReader(body);
        while (reader.ReadLine() is { } line)
        {
            if (!Rule().IsMatch(line))
            {
                yield return Quote().Replace(line, "");
            }
        }
    }

    private static string Inline(string line)
    {
        line = Image().Replace(line, "");
        line = Link().Replace(line, "$1");
        return MarkdownMarks.Without(line);
    }

    [GeneratedRegex(@"\A---\r?\n(?<rows>(?:[^\n]{0,500}\n){0,60}?)---[ ]*(?:\r?\n|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Front();

    [GeneratedRegex(
        @"^(?<key>[A-Za-z_]{2,20}):[ \t]*(?<value>[^\r\n]+)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex FrontRow();

    [GeneratedRegex(
        @"^ {0,3}#{1,6}[ \t]+(?<text>.*?)[ \t]*#*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"^ {0,3}(?:(?:-[ ]?){3,}|(?:\*[ ]?){3,}|(?:_[ ]?){3,}|={3,}|`{3,}.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^ {0,3}>[ ]?", RegexOptions.CultureInvariant)]
    private static partial Regex Quote();

    [GeneratedRegex(@"!\[[^\]]{0,300}\]\([^)]{0,2000}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Image();

    [GeneratedRegex(@"\[([^\]]{1,300})\]\([^)]{0,2000}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
