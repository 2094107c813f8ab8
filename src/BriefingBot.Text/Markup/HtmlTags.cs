using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace BriefingBot.Text.Markup;

/// <summary>The elements of HTML, living and obsolete: what tells a tag from words between angle brackets.</summary>
internal static partial class HtmlTags
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Inline = SetOf(
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span "
            + "strike strong sub sup time tt u var wbr");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Block = SetOf(
        """
        address applet area article aside audio base basefont blink blockquote body br button canvas caption center
        col colgroup datalist dd details dialog dir
        div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr
        html iframe img input legend li link main map marquee
        math menu meta meter nav noembed noframes noscript object ol optgroup option output p param picture pre
        progress rp rt ruby script search section select
        slot source style summary svg table tbody td template textarea tfoot th thead title tr track ul video
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Void = SetOf(
        "area base basefont br col embed frame hr img input link meta param source track wbr");

    // Others of those are no part of a line.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MayBeAlone = SetOf(
        "br center font hr img input li p wbr");

    // HTML 13.1.2.4: what follows, or the end, closes them.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MayStayOpen = SetOf(
        "body head html caption colgroup dd dt optgroup option rp rt tbody td tfoot th thead tr");

    public static bool IsInline(ReadOnlySpan<char> name) => Inline.Contains(name);

    /// <summary>Whether an element stands on a line of its own, so that words before and behind its tag are
    /// two.</summary>
    public static bool IsBlock(ReadOnlySpan<char> name) => Block.Contains(name);

    /// <summary>HTML 13.1.2: without an end tag; another that ends with <c>/&gt;</c> stays open.</summary>
    public static bool IsVoid(ReadOnlySpan<char> name) => Void.Contains(name);

    /// <summary>The length of the HTML tag or comment that the text starts with; 0 where it starts with none.</summary>
    /// <param name="text">Starts with <c>&lt;</c>.</param>
    /// <param name="isMarkup">Whether everything in angle brackets is a tag, also one that HTML does not know.</param>
    /// <param name="name">The tag's name.</param>
    public static int Length(ReadOnlySpan<char> text, bool isMarkup, out ReadOnlySpan<char> name)
    {
        name = default;
        if (text.StartsWith("<!--", StringComparison.Ordinal))
        {
            var close = text.IndexOf("-->");
            return close < 0 ? text.Length : close + 3;
        }

        var start = text is ['<', '/', ..] ? 2 : 1;
        var length = 0;
        while (start + length < text.Length && char.IsAsciiLetterOrDigit(text[start + length]))
        {
            length++;
        }

        name = text.Slice(start, length);
        var isTag = isMarkup
            ? length > 0 || text is [_, '!' or '?', ..]
            : (IsInline(name) || IsBlock(name)) && EndsName(text[(start + length)..]);
        var end = isTag ? text.IndexOf('>') : -1;
        return end + 1;
    }

    /// <summary>Whether a bare tag that must be closed (HTML 13.1.2.4) has no partner: it is written about. One that
    /// may stay open is, where it stands once, and nothing is closed.</summary>
    /// <param name="tag">The tag, from bracket to bracket.</param>
    /// <param name="html">All of the text.</param>
    public static bool IsNamedOnly(ReadOnlySpan<char> tag, ReadOnlySpan<char> name, ReadOnlySpan<char> html)
    {
        var isEnd = tag is ['<', '/', ..];
        return (tag.Length == name.Length + (isEnd ? 3 : 2) || (!isEnd && AreWords(tag[(name.Length + 1)..^1])))
            && !MayBeAlone.Contains(name)
            && !html.Contains(isEnd ? $"<{name}" : $"</{name}", StringComparison.OrdinalIgnoreCase)
            && (isEnd || !MayStayOpen.Contains(name) || (!html.Contains("</", StringComparison.Ordinal)
                && html.IndexOf(tag, StringComparison.OrdinalIgnoreCase)
                    == html.LastIndexOf(tag, StringComparison.OrdinalIgnoreCase)));
    }

    // "a<b and c>d": attributes without a value.
    private static bool AreWords(ReadOnlySpan<char> attributes)
    {
        foreach (var letter in attributes)
        {
            if (!char.IsAsciiLetter(letter) && letter != ' ')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether text that claims to be plain is HTML after all: it has an end tag or an entity.</summary>
    public static bool LookLike(string text) => text.AsSpan().ContainsAny('<', '&') && HtmlSign().IsMatch(text);

    // "<b@example.org>" is no <b>.
    private static bool EndsName(ReadOnlySpan<char> rest) => rest is ['>' or '/' or ' ' or '\t' or '\r' or '\n', ..];

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SetOf(string names) =>
        names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    [GeneratedRegex(
        @"</[a-z][a-z0-9]*\s*>|&(#\d+|#x[0-9a-f]+|[a-z][a-z0-9]+);",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HtmlSign();
}
