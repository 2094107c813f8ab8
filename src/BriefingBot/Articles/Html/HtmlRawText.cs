namespace BriefingBot.Articles.Html;

/// <summary>Finds where comments, scripts and styles end: with the page where nothing ends them.</summary>
internal static class HtmlRawText
{
    /// <summary>Where a comment ends: at "--&gt;" or "--!&gt;"; an empty one may lack its second hyphens.</summary>
    public static int CommentEnd(ReadOnlySpan<char> html, int from)
    {
        var text = html[from..];
        if (text.StartsWith(">") || text.StartsWith("->"))
        {
            return from + (text[0] == '>' ? 1 : 2);
        }

        for (var at = 0; text[at..].IndexOf("--") is >= 0 and var step; at++)
        {
            at += step;
            var rest = text[(at + 2)..];
            if (rest.StartsWith(">") || rest.StartsWith("!>"))
            {
                return from + at + (rest[0] == '>' ? 3 : 4);
            }
        }

        return html.Length;
    }

    /// <summary>Where the end tag of an element begins.</summary>
    public static int EndTagOf(ReadOnlySpan<char> html, string name, int from)
    {
        for (var at = from; html[at..].IndexOf("</") is >= 0 and var step; at += 2)
        {
            at += step;
            if (IsName(html, at + 2, name))
            {
                return at;
            }
        }

        return html.Length;
    }

    private static bool IsName(ReadOnlySpan<char> html, int at, string name)
    {
        var rest = html[at..];
        return rest.Length > name.Length
            && rest.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && rest[name.Length] is ' ' or '\n' or '\t' or '\r' or '\f' or '/' or '>';
    }

    /// <summary>Where a script ends, comments in it heeded (HTML, 13.2.5.15 to 13.2.5.31).</summary>
    public static int ScriptEnd(ReadOnlySpan<char> html, int from)
    {
        var (isComment, isNested) = (false, false);
        for (var at = from; html[at..].IndexOfAny('<', '-') is >= 0 and var step; at++)
        {
            at += step;
            var rest = html[at..];
            if (rest[0] == '-')
            {
                if (isComment && rest.StartsWith("-->"))
                {
                    (isComment, isNested) = (false, false);
                }
            }
            else if (rest.StartsWith("</"))
            {
                if (IsName(html, at + 2, "script"))
                {
                    if (!isNested)
                    {
                        return at;
                    }

                    isNested = false;
                }
            }
            else if (rest.StartsWith("<!--"))
            {
                isComment = true;
                at++;
            }
            else if (isComment && IsName(html, at + 1, "script"))
            {
                isNested = true;
            }
        }

        return html.Length;
    }
}
