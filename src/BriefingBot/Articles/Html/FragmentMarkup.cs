using System.Net;
using System.Text.RegularExpressions;
using BriefingBot.Articles.PlainText;

namespace BriefingBot.Articles.Html;

/// <summary>What feeds give for HTML and is not: plain text, Markdown, markup that was escaped once too often, marks
/// that a site's program was to replace.</summary>
internal static partial class FragmentMarkup
{
    /// <summary>What a feed gave for HTML, as the HTML that was meant.</summary>
    public static string Mended(string html)
    {
        html = html.Contains("&amp;", StringComparison.Ordinal) ? TwiceEscaped().Replace(html, "&") : html;
        var isMarkup = Tag().IsMatch(html);
        html = Shortcodes.Without(html, isMarkup);
        if (isMarkup)
        {
            return html;
        }

        if (html.Contains("&lt;", StringComparison.Ordinal) && EscapedTag().IsMatch(html))
        {
            return WebUtility.HtmlDecode(html);
        }

        html = MarkdownReader.WithoutMarks(html);
        return html.AsSpan().Trim().Contains('\n') ? string.Join("<br>", TextLines.Read(html)) : html;
    }

    [GeneratedRegex("<[a-zA-Z/!]")]
    private static partial Regex Tag();

    [GeneratedRegex("&amp;(?=(?:#[0-9]{2,6}|#x[0-9a-fA-F]{2,5}|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|amp);)")]
    private static partial Regex TwiceEscaped();

    [GeneratedRegex("&lt;(?:/(?:p|em|i|b|strong|a|div|span|li|h[1-6])|br ?/?)&gt;")]
    private static partial Regex EscapedTag();
}
