using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using AngleSharp.Html;
using BriefingBot.Text.Encodings;

namespace BriefingBot.Text.Markup;

/// <summary>Which character references count as such.</summary>
internal enum ReferenceForm
{
    /// <summary>In feeds: names with a semicolon, and numbers, for their addresses hold an <c>&amp;</c> of their
    /// own.</summary>
    Closed,

    /// <summary>In a page's text (HTML, 13.2.5.72): also old names without one. Line ends become line feeds.</summary>
    Text,

    /// <summary>In an attribute's value of a page: as in its text, but not where an address may go on.</summary>
    Value,
}

/// <summary>Character references and HTML's named entities; what a document declares is not expanded.</summary>
internal static class Entities
{
    private const int LongestName = 31; // CounterClockwiseContourIntegral
    private static readonly SearchValues<char> Marks = SearchValues.Create("&\r");

    // Each name as it is written, with its semicolon or, for the old ones, without.
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    /// <summary>Text with its references resolved; anything else stays as it is.</summary>
    public static string Decode(ReadOnlySpan<char> text, ReferenceForm form)
    {
        if (NextMark(text, form) < 0)
        {
            return text.ToString();
        }

        // No reference stands for more letters than it is written with.
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var written = 0;
        while (NextMark(text, form) is >= 0 and var at)
        {
            text[..at].CopyTo(buffer.AsSpan(written));
            written += at;
            text = text[at..];
            var letters = 0;
            var length = text[0] == '&' ? Resolve(text, form, buffer.AsSpan(written), out letters) : 0;
            if (length == 0)
            {
                buffer[written] = text[0] == '\r' ? '\n' : '&';
                (length, letters) = (text is ['\r', '\n', ..] ? 2 : 1, 1);
            }

            written += letters;
            text = text[length..];
        }

        text.CopyTo(buffer.AsSpan(written));
        var decoded = new string(buffer, 0, written + text.Length);
        ArrayPool<char>.Shared.Return(buffer);
        return decoded;
    }

    /// <summary>The letter of windows-1252 at U+0080–U+009F, as in HTML 13.2.5.80.</summary>
    public static char Windows1252(int code)
    {
        Span<byte> single = [(byte)code];
        Span<char> letter = stackalloc char[1];
        CodePage.Windows1252.GetChars(single, letter);
        return letter[0];
    }

    private static int NextMark(ReadOnlySpan<char> text, ReferenceForm form) =>
        form == ReferenceForm.Closed ? text.IndexOf('&') : text.IndexOfAny(Marks);

    // The length of the reference at the start of the text, or 0 where none starts there.
    private static int Resolve(ReadOnlySpan<char> text, ReferenceForm form, Span<char> result, out int written)
    {
        written = 0;
        if (text is ['&', '#', ..])
        {
            return ResolveNumber(text, result, out written);
        }

        var end = 1;
        while (end < text.Length && end <= LongestName && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        end += end < text.Length && text[end] == ';' ? 1 : 0;
        for (var length = end; length > 1 && (text[length - 1] == ';' || form != ReferenceForm.Closed); length--)
        {
            if (Letters(text[1..length]) is not { } letters)
            {
                continue;
            }

            if (form == ReferenceForm.Value && text[length - 1] != ';' && length < text.Length
                && (text[length] == '=' || char.IsAsciiLetterOrDigit(text[length])))
            {
                return 0;
            }

            letters.CopyTo(result);
            written = letters.Length;
            return length;
        }

        return 0;
    }

    // "&#8211;", "&#x2013;", also without the semicolon; control characters are none of a text.
    private static int ResolveNumber(ReadOnlySpan<char> text, Span<char> result, out int written)
    {
        var length = NumberAt(text, out var code);
        // Some programs write a letter beyond U+FFFF as the two halves that they store it in.
        if (code is >= 0xD800 and <= 0xDBFF && NumberAt(text[length..], out var low) is > 0 and var more
            && low is >= 0xDC00 and <= 0xDFFF)
        {
            (result[0], result[1], written) = ((char)code, (char)low, 2);
            return length + more;
        }

        var rune = code == 0 || !Rune.IsValid(code) ? Rune.ReplacementChar
            : code is >= 0x80 and <= 0x9F ? new Rune(Windows1252(code))
            : new Rune(code);
        written = length == 0 || rune.Value is < 0x20 and not ('\t' or '\n' or '\r') ? 0 : rune.EncodeToUtf16(result);
        return length;
    }

    // The length of the reference by number at the start of the text, and its number, 0 for what is too large; or 0.
    private static int NumberAt(ReadOnlySpan<char> text, out int code)
    {
        code = 0;
        if (text is not ['&', '#', ..])
        {
            return 0;
        }

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

        _ = int.TryParse(
            text[start..end],
            isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None,
            CultureInfo.InvariantCulture,
            out code);
        return end < text.Length && text[end] == ';' ? end + 1 : end;
    }

    private static string? Letters(ReadOnlySpan<char> name) => name switch
    {
        "amp;" => "&",
        "lt;" => "<",
        "gt;" => ">",
        "quot;" => "\"",
        "apos;" => "'",
        "nbsp;" => "\u00A0",
        _ => HtmlLetters(name),
    };

    // The framework knows HTML 4's names, AngleSharp the two thousand of HTML too.
    private static string? HtmlLetters(ReadOnlySpan<char> name)
    {
        var known = Known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(name, out var letters))
        {
            return letters;
        }

        letters = name[^1] == ';' && WebUtility.HtmlDecode($"&{name}") is [not '&', ..] decoded
            ? decoded
            : HtmlEntityProvider.Resolver.GetSymbol(name.ToString());
        return letters is null ? null : known.Dictionary.GetOrAdd(name.ToString(), letters);
    }
}
