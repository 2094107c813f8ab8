using System.Text.RegularExpressions;
using BriefingBot.Articles.PlainText;

namespace BriefingBot.Articles.Html;

/// <summary>Finds who wrote a page: JSON-LD, then meta, then microdata and links to authors.</summary>
internal static partial class AuthorReader
{
    private const int MostAuthors = 8;
    private const int LongestName = 60;

    public static IReadOnlyList<string> Read(MetaTags tags, JsonLd json, string? outlet)
    {
        var names = Clean(json.Authors, outlet);
        if (names.Count == 0
            && tags["author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "byl"] is { } meta)
        {
            names = Clean([meta], outlet);
        }

        return names.Count > 0
            ? names
            : Clean(tags.Authors.Select(node => node["content"] ?? node.InnerText()), outlet);
    }

    private static List<string> Clean(IEnumerable<string> texts, string? outlet) =>
        [.. texts.Select(text => WithoutBy(text, outlet)).SelectMany(Split).Select(
            name =>
                name.Trim(' ', ',', '.', ';'))
                    .Where(name => IsName(name, outlet))
                    .Distinct(StringComparer.OrdinalIgnoreCase)
                    .Take(MostAuthors)];

    private static string WithoutBy(string text, string? outlet)
    {
        text = TextLines.Clean(text);
        text = outlet is null || text.Length <= outlet.Length
            ? text
            : text.Replace(outlet, "", StringComparison.OrdinalIgnoreCase).Trim(' ', '.', ',', '|', '/', '-');
        return text.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? text[3..] : text;
    }

    private static IEnumerable<string> Split(string text)
    {
        var names = ByLine.Names(text);
        return names.Count > 0 ? names : [text];
    }

    private static bool IsName(string name, string? outlet) =>
        name.Length is > 1 and <= LongestName
            && name.Any(char.IsLetter)
            && !name.Contains("://", StringComparison.Ordinal)
            && !name.Contains('@')
        && !name.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        && !PageMetadata.SameName(name, outlet)
        && !Nobody().IsMatch(name);

    [GeneratedRegex(
        @"^(?:(?:the )?(?:editorial|editors?|staff|admin|administrator|newsroom|redaktion|redacción|redação"
        + @"|redazione|rédaction|редакция|webmaster|guest)(?: (?:board|team|reports?|staff|writers?|desk))?"
        + @"|staff reports?|.* staff)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Nobody();
}
