using System.Globalization;
using System.Net;
using System.Text;
using AngleSharp.Html;
using BriefingBot.Text.Encodings;

namespace BriefingBot.Text.Markup;

/// <summary>Character references and HTML's named entities; what a document declares is not expanded.</summary>
internal static class Entities
{
    private const int LongestName = 31; // CounterClockwiseContourIntegral

    /// <summary>Writes what the reference at the start of the text stands for.</summary>
    /// <returns>The reference's length, or 0 where the <c>&amp;</c> starts none.</returns>
    public static int Resolve(ReadOnlySpan<char> text, Span<char> result, out int written)
    {
        written = 0;
        return text is ['&', '#', ..]
            ? ResolveNumber(text, result, out written)
            : ResolveName(text, result, out written);
    }

    /// <summary>Reads <c>&amp;#8211;</c>, <c>&amp;#x2013;</c>, also without the semicolon.</summary>
    /// <param name="text">Begins with <c>&amp;#</c>.</param>
    /// <param name="rune">What it stands for; U+FFFD for what is no character.</param>
    /// <returns>The reference's length, or 0 where the text starts none.</returns>
    public static int ReadNumber(ReadOnlySpan<char> text, out Rune rune)
    {
        rune = Rune.ReplacementChar;
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

        var isNumber = int.TryParse(
            text[start..end],
            isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var code);
        rune = !isNumber || !Rune.IsValid(code) ? Rune.ReplacementChar
            : code is >= 0x80 and <= 0x9F ? new Rune(Windows1252(code))
            : new Rune(code);
        return end < text.Length && text[end] == ';' ? end + 1 : end;
    }

    /// <summary>The letter of windows-1252 at U+0080–U+009F, as in HTML 13.2.5.80.</summary>
    public static char Windows1252(int code)
    {
        Span<byte> single = [(byte)code];
        Span<char> letter = stackalloc char[1];
        CodePage.Windows1252.GetChars(single, letter);
        return letter[0];
    }

    private static int ResolveNumber(ReadOnlySpan<char> text, Span<char> result, out int written)
    {
        var length = ReadNumber(text, out var rune);
        written = length == 0 || rune.Value is < 0x20 and not ('\t' or '\n' or '\r') ? 0 : rune.EncodeToUtf16(result);
        return length;
    }

    private static int ResolveName(ReadOnlySpan<char> text, Span<char> result, out int written)
    {
        written = 0;
        var length = text[..Math.Min(text.Length, LongestName + 2)].IndexOf(';');
        if (length < 2 || Letter(text[1..length]) is not { } letter)
        {
            return 0;
        }

        letter.CopyTo(result);
        written = letter.Length;
        return length + 1;
    }

    private static string? Letter(ReadOnlySpan<char> name) => name switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        "nbsp" => "\u00A0",
        _ => HtmlLetter(name),
    };

    // The framework knows HTML 4's names, AngleSharp the two thousand of HTML too.
    private static string? HtmlLetter(ReadOnlySpan<char> name) =>
        WebUtility.HtmlDecode($"&{name};") is [not '&', ..] letter
            ? letter
            : HtmlEntityProvider.Resolver.GetSymbol($"{name};");
}
