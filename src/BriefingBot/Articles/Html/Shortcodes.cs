using System.Text.RegularExpressions;

namespace BriefingBot.Articles.Html;

/// <summary>Marks in square brackets that a site's own program was to replace (WordPress's shortcodes, a forum's
/// BBCode) and that its feed shows as they are. "[sic]" and "[laughs]" are the writer's.</summary>
internal static partial class Shortcodes
{
    /// <summary>The fragment without them: what a pair stands around stays, but for an address; a caption becomes one
    /// in markup, and goes from plain text.</summary>
    public static string Without(string html, bool isMarkup)
    {
        if (!html.Contains('[', StringComparison.Ordinal))
        {
            return html;
        }

        html = Caption().Replace(html, isMarkup ? "<figure><figcaption>${inside}</figcaption></figure>" : " ");
        html = AroundAddress().Replace(html, " ");
        var marks = Mark().Matches(html);
        var opened = Names(marks, isEnd: false);
        var paired = Names(marks, isEnd: true);
        paired.IntersectWith(opened);
        return Mark().Replace(
            html,
            mark => paired.Contains(mark.Groups["name"].Value) ? ""
                : mark.Groups["attributes"].Success ? " "
                : mark.Value);
    }

    private static HashSet<string> Names(MatchCollection marks, bool isEnd) => marks
        .Where(mark => mark.Groups["end"].Success == isEnd)
        .Select(mark => mark.Groups["name"].Value)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"\[caption\s[^\[\]]{1,500}\](?<inside>[^\[]{0,5000})\[/caption\]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Caption();

    // [embed]https://…[/embed]
    [GeneratedRegex(
        @"\[(?>[a-z][\w-]{0,40})[^\[\]]{0,500}\]\s{0,20}(?:<a\b[^<>]{0,2500}>\s{0,20})?https?://[^\s\[\]<>]{1,2000}"
        + @"\s{0,20}(?:</a>\s{0,20})?\[/[a-z][\w-]{0,40}\]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex AroundAddress();

    [GeneratedRegex(
        @"\[(?<end>/)?(?<name>[a-z][\w-]{0,40})"
        + @"(?:(?<attributes>\s+[a-z][\w-]{0,40}\s?=[^\[\]<>]{1,1000})|=[^\[\]<>]{1,1000}|\s*/)?\]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
