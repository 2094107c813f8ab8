using System.Text;
using System.Text.RegularExpressions;

namespace BriefingBot.Sources.Feeds;

/// <summary>JSON put together by hand: what RFC 8259 section 7 forbids in a string is escaped, what was cut off is
/// closed.</summary>
internal static partial class JsonMending
{
    /// <summary>Half a surrogate pair becomes U+FFFD: <c>System.Text.Json</c> throws over it.</summary>
    public static string WithoutHalfLetters(string json) =>
        json.Contains(@"\ud", StringComparison.OrdinalIgnoreCase)
            ? Surrogates().Replace(json, match => match.Length == 12 ? match.Value : @"\ufffd")
            : json;

    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[dD][89a-fA-F][0-9a-fA-F]{2}")]
    private static partial Regex Surrogates();

    /// <summary>A text in which faults of JSON put together by hand are mended, so that a reader may take it.</summary>
    /// <param name="json">What cannot be read.</param>
    /// <param name="closes">Whether quotes in strings are escaped and what was cut off is closed.</param>
    public static string Mend(string json, bool closes = false)
    {
        var mended = new StringBuilder(json.Length + 64);
        var isInString = false;
        var open = new Stack<char>();
        for (var i = 0; i < json.Length; i++)
        {
            var c = json[i];
            if (isInString && c == '\\')
            {
                i += Escape(mended, json.AsSpan(i));
                continue;
            }

            if (closes && isInString && c == '"' && !IsEndOfString(json.AsSpan(i + 1)))
            {
                mended.Append('\\');
            }
            else
            {
                isInString ^= c == '"';
            }

            if (!isInString)
            {
                Follow(c, open);
            }

            if (isInString && c is '\n' or '\r' or '\t')
            {
                mended.Append('\\');
                c = c switch { '\n' => 'n', '\r' => 'r', _ => 't' };
            }
            else if (isInString && char.IsControl(c))
            {
                c = ' ';
            }

            mended.Append(c);
        }

        return (closes ? mended.Append(isInString ? "\"" : "").AppendJoin("", open) : mended).ToString();
    }

    private static bool IsEndOfString(ReadOnlySpan<char> rest) =>
        rest.TrimStart() is [] or [',' or ':' or '}' or ']', ..];

    // What closes each bracket that is open, the innermost first.
    private static void Follow(char c, Stack<char> open)
    {
        switch (c)
        {
            case '{' or '[':
                open.Push(c == '{' ? '}' : ']');
                break;
            case '}' or ']' when open.Count > 0:
                open.Pop();
                break;
            default:
                break;
        }
    }

    // Returns how many characters it took beside the backslash.
    private static int Escape(StringBuilder mended, ReadOnlySpan<char> rest)
    {
        switch (rest)
        {
            case [_, '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't', ..]:
            case [_, 'u', var a, var b, var c, var d, ..]
                when char.IsAsciiHexDigit(a) && char.IsAsciiHexDigit(b)
                && char.IsAsciiHexDigit(c) && char.IsAsciiHexDigit(d):
                mended.Append(rest[..2]);
                return 1;
            case [_, '\'', ..]:
                mended.Append('\'');
                return 1;
            default:
                mended.Append("\\\\");
                return 0;
        }
    }
}
