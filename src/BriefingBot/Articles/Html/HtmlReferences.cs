using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using AngleSharp.Html;
using BriefingBot.Text.Markup;

namespace BriefingBot.Articles.Html;

/// <summary>Resolves the character references of HTML (13.2.5.72), also those that lack their semicolon.</summary>
internal static class HtmlReferences
{
    private const int LongestName = 32;

    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);
    private static readonly SearchValues<char> Marks = SearchValues.Create("&\r");

    /// <summary>Text with its references resolved and its line ends made line feeds.</summary>
    /// <param name="text">Text as it is written.</param>
    /// <param name="isAttribute">Whether it is a value, in which addresses hold an <c>&amp;</c> of their own.</param>
    public static string Decode(ReadOnlySpan<char> text, bool isAttribute)
    {
        if (text.IndexOfAny(Marks) < 0)
        {
            return text.ToString();
        }

        // No reference stands for more letters than it is written with.
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var written = 0;
        while (text.IndexOfAny(Marks) is >= 0 and var at)
        {
            text[..at].CopyTo(buffer.AsSpan(written));
            written += at;
            text = text[at..];
            if (text[0] == '\r')
            {
                buffer[written++] = '\n';
                text = text[(text is ['\r', '\n', ..] ? 2 : 1)..];
                continue;
            }

            var length = Resolve(text, isAttribute, buffer.AsSpan(written), out var letters);
            if (length == 0)
            {
                buffer[written] = '&';
                (length, letters) = (1, 1);
            }

            written += letters;
            text = text[length..];
        }

        text.CopyTo(buffer.AsSpan(written));
        var decoded = new string(buffer, 0, written + text.Length);
        ArrayPool<char>.Shared.Return(buffer);
        return decoded;
    }

    private static int Resolve(ReadOnlySpan<char> text, bool isAttribute, Span<char> result, out int written)
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

        if (end == 1)
        {
            return 0;
        }

        if (end < text.Length && text[end] == ';' && Letters(text[1..(end + 1)]) is { } whole)
        {
            whole.CopyTo(result);
            written = whole.Length;
            return end + 1;
        }

        for (var length = end; length > 1; length--)
        {
            if (Letters(text[1..length]) is not { } part)
            {
                continue;
            }

            if (isAttribute && length < text.Length && (text[length] == '=' || char.IsAsciiLetterOrDigit(text[length])))
            {
                return 0;
            }

            part.CopyTo(result);
            written = part.Length;
            return length;
        }

        return 0;
    }

    private static int ResolveNumber(ReadOnlySpan<char> text, Span<char> result, out int written)
    {
        var length = Entities.ReadNumber(text, out var rune);
        written = length == 0 ? 0 : (rune.Value == 0 ? Rune.ReplacementChar : rune).EncodeToUtf16(result);
        return length;
    }

    // The table knows each name as it is written, with the semicolon or, for the old ones, without.
    private static string? Letters(ReadOnlySpan<char> name)
    {
        var known = Known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(name, out var letters))
        {
            return letters;
        }

        var written = name.ToString();
        letters = HtmlEntityProvider.Resolver.GetSymbol(written);
        if (letters is not null)
        {
            Known.TryAdd(written, letters);
        }

        return letters;
    }
}
