using System.Globalization;
using System.Net;
using System.Text;

namespace BriefingBot.Sources.Formats;

/// <summary>
/// Character references and named entities. Only names that HTML defines are known: what a document declares for itself is
/// never expanded.
/// </summary>
internal static class Entities
{
    private const int LongestName = 10;

    /// <summary>Appends what the reference at the start of the text stands for.</summary>
    /// <returns>The reference's length, or 0 where the <c>&amp;</c> starts none.</returns>
    public static int Resolve(ReadOnlySpan<char> text, StringBuilder result) =>
        text is ['&', '#', ..] ? ResolveNumber(text, result) : ResolveName(text, result);

    /// <summary>The letter that windows-1252 has at U+0080–U+009F (HTML 13.2.5.80 does the same for references).</summary>
    public static char Windows1252(int code)
    {
        Span<byte> single = [(byte)code];
        Span<char> letter = stackalloc char[1];
        CodePage.Windows1252.GetChars(single, letter);
        return letter[0];
    }

    private static int ResolveNumber(ReadOnlySpan<char> text, StringBuilder result)
    {
        var isHex = text.Length > 2 && text[2] is 'x' or 'X';
        var start = isHex ? 3 : 2;
        var end = start;
        while (end < text.Length && (isHex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
        {
            end++;
        }

        if (end == start)
        {
            return 0;
        }

        var isNumber = int.TryParse(text[start..end], isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code);
        var length = end < text.Length && text[end] == ';' ? end + 1 : end;
        if (!isNumber || !Rune.IsValid(code))
        {
            result.Append('\uFFFD');
        }
        else if (code is >= 0x80 and <= 0x9F)
        {
            result.Append(Windows1252(code));
        }
        else if (code >= 0x20 || code is '\t' or '\n' or '\r')
        {
            result.Append(new Rune(code).ToString());
        }

        return length;
    }

    private static int ResolveName(ReadOnlySpan<char> text, StringBuilder result)
    {
        var length = text[..Math.Min(text.Length, LongestName + 2)].IndexOf(';');
        if (length < 2)
        {
            return 0;
        }

        var name = text[1..length];
        char? common = name switch
        {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            "nbsp" => '\u00A0',
            _ => null,
        };
        if (common is { } letter)
        {
            result.Append(letter);
            return length + 1;
        }

        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return 0;
            }
        }

        var reference = text[..(length + 1)].ToString();
        var decoded = WebUtility.HtmlDecode(reference);
        if (decoded == reference)
        {
            return 0;
        }

        result.Append(decoded);
        return length + 1;
    }
}
