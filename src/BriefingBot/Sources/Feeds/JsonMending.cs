using System.Text;
using System.Text.RegularExpressions;

namespace BriefingBot.Sources.Feeds;

/// <summary>JSON put together by hand: what RFC 8259 section 7 forbids in a string is escaped.</summary>
internal static partial class JsonMending
{
    /// <summary>Half a surrogate pair becomes U+FFFD: <c>System.Text.Json</c> throws over it.</summary>
    public static string WithoutHalfLetters(string json) =>
        json.Contains(@"\ud", StringComparison.OrdinalIgnoreCase)
            ? Surrogates().Replace(json, match => match.Length == 12 ? match.Value : @"\ufffd")
            : json;

    [GeneratedRegex(
        @"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[dD][89a-fA-F][0-9a-fA-F]{2}")]
    private static partial Regex Surrogates();

    public static string Mend(string json)
    {
        var mended = new StringBuilder(json.Length + 64);
        var isInString = false;
        for (var i = 0; i < json.Length; i++)
        {
            var c = json[i];
            if (isInString && c == '\\')
            {
                i += Escape(mended, json.AsSpan(i));
                continue;
            }

            isInString ^= c == '"';
            if (isInString && c is '\n' or '\r' or '\t')
            {
                mended.Append('\\');
                c = c switch { '\n' => 'n', '\r' => 'r', _ => 't' };
            }

            mended.Append(c);
        }

        return mended.ToString();
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
