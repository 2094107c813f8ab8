using System.Text.RegularExpressions;
using BriefingBot.Articles.PlainText;
using BriefingBot.Text;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Articles.Html;

/// <summary>Tells a site's name from the headline that browsers' titles join it to.</summary>
internal static partial class SiteNames
{
    private const int ShortestPart = 3;
    private const int LongestName = 40;
    private const int ShortestHeading = 10;

    // Without spaces they also stand inside words and numbers: only a name that is known is cut there.
    private static readonly string[] TightJoints = ["｜", "|", "_", "—", "–", "-", "：", ": "];

    /// <summary>A title without a site's name before or behind it; null where nothing else is left.</summary>
    /// <param name="outlet">The site's name where known.</param>
    public static string? Without(string title, string? outlet)
    {
        title = title.ShortenTitle();
        foreach (var joint in TitleMarks.Spaced)
        {
            var last = title.LastIndexOf(joint, StringComparison.Ordinal);
            if (last > 0 && IsSite(title[(last + joint.Length)..], title[..last], outlet))
            {
                return Without(title[..last].TrimEnd(), outlet);
            }

            var first = title.IndexOf(joint, StringComparison.Ordinal);
            if (first > 0 && outlet is not null && LetterKey.Same(title[..first], outlet))
            {
                // "Site » Section » Headline"
                var rest = title[(first + joint.Length)..].TrimStart();
                last = rest.LastIndexOf(joint, StringComparison.Ordinal);
                return last > 0 && Prose.CountWords(rest[..last]) < Prose.CountWords(rest[(last + joint.Length)..])
                    ? rest[(last + joint.Length)..]
                    : rest;
            }
        }

        return title.Length == 0 ? null : WithoutTight(title, outlet);
    }

    /// <summary>The name behind a browser title's last joint, where a heading shows where it begins.</summary>
    public static string? InTitle(MetaTags tags)
    {
        if (tags.Title is not { } title)
        {
            return null;
        }

        foreach (var heading in tags.HeadingTexts.Where(text => text.Length > ShortestHeading))
        {
            if (title.StartsWith(heading, StringComparison.OrdinalIgnoreCase) && title.Length > heading.Length)
            {
                var rest = title[heading.Length..];
                var joint = Array.Find(TitleMarks.Spaced, mark => rest.StartsWith(mark, StringComparison.Ordinal));
                var name = joint is null
                    ? null
                    : rest[(rest.LastIndexOf(joint, StringComparison.Ordinal) + joint.Length)..];
                return name is { Length: > 1 and <= LongestName } ? name.Trim() : null;
            }
        }

        return null;
    }

    private static string WithoutTight(string title, string? outlet)
    {
        title = EasternName().Replace(title, "");
        if (outlet is null)
        {
            return title;
        }

        foreach (var joint in TightJoints)
        {
            var last = title.LastIndexOf(joint, StringComparison.Ordinal);
            if (last > 0 && LetterKey.Same(title[(last + joint.Length)..], outlet))
            {
                // Low lines part the headline from a row of sections, the site's name last.
                return title[..(joint == "_" ? title.IndexOf('_', StringComparison.Ordinal) : last)].TrimEnd();
            }

            var first = title.IndexOf(joint, StringComparison.Ordinal);
            if (first > 0 && first + joint.Length < title.Length && LetterKey.Same(title[..first], outlet))
            {
                return title[(first + joint.Length)..].TrimStart();
            }
        }

        return title;
    }

    // In scripts without spaces: what calls itself a site, a paper, a station; a dash there opens a subtitle, too.
    [GeneratedRegex(
        @"(?<=[\u3040-\u9FFF].{4,}[\u3040-\u9FFF”》」！？0-9])(?:(?:_|｜|——|[—-])[\u3040-\u9FFF]{0,8}"
        + @"(?:网|網|日报|晚报|时报|早报|日報|時報|新聞|新闻|资讯|電視台|电视台|通讯社|通訊社|在线|频道|客户端))+$")]
    private static partial Regex EasternName();

    private static bool IsSite(string end, string rest, string? outlet)
    {
        if (outlet is not null)
        {
            var (one, other) = (LetterKey.Of(end), LetterKey.Of(outlet));
            return one.Length > 0 && (one == other
                || (one.Length > ShortestPart && other.Contains(one, StringComparison.Ordinal))
                || (other.Length > ShortestPart && one.Contains(other, StringComparison.Ordinal)));
        }

        return Prose.CountWords(end) is > 0 and <= 3 && Prose.CountWords(rest) >= 4 && char.IsUpper(end[0]);
    }
}
