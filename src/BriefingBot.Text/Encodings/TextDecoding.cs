using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using BriefingBot.Text.Markup;

namespace BriefingBot.Text.Encodings;

/// <summary>Bytes of a feed or an HTML page to text. The order of belief: byte order mark (and XML 1.0 appendix F's
/// byte patterns of UTF-16 and UTF-32), HTTP charset, the document's own declaration (XML declaration or
/// <c>&lt;meta&gt;</c>), UTF-8, what the bytes look like, windows-1252. An encoding that is unknown, or that cannot be
/// the one of these bytes, falls through to the next. What was encoded twice is mended.</summary>
public static partial class TextDecoding
{
    private const int SoundForOneStray = 4;
    // Bytes that UTF-8 spends on a text beyond one a letter.
    private const int FewestLetters = 16;

    /// <summary>Never fails: what is no text at all comes out as windows-1252.</summary>
    /// <param name="body">The body after decompression.</param>
    /// <param name="contentType">The HTTP <c>Content-Type</c> header, or null.</param>
    public static string Decode(ReadOnlyMemory<byte> body, string? contentType)
    {
        var text = DecodeOnce(body, contentType);
        return TwiceEncoded.Mend(text) ?? text;
    }

    private static string DecodeOnce(ReadOnlyMemory<byte> body, string? contentType)
    {
        var bytes = body.Span;
        var (mark, length) = ByteOrderMark(bytes);
        if (mark is not null && TryDecode(mark, bytes[length..]) is { } marked)
        {
            return marked;
        }

        bytes = bytes[length..];
        return (CharsetOf(contentType) is { } charset ? TryDecode(charset, bytes) : null)
            ?? (EncodingDeclaration.Find(bytes) is { } declared ? TryDecode(declared, bytes) : null)
            ?? TryUtf8(bytes, isDeclared: false)
            ?? (EncodingGuess.Of(bytes) is { } guessed ? TryDecode(guessed, bytes) : null)
            ?? CodePage.Windows1252.GetString(bytes);
    }

    /// <summary>The <c>charset</c> parameter of a Content-Type header; null where there is none.</summary>
    public static string? CharsetOf(string? contentType) =>
        Charset().Match(contentType ?? "") is { Success: true } found ? found.Groups["label"].Value : null;

    [GeneratedRegex(
        """charset\s*=\s*["']{0,2}(?<label>[^;"'\s]+)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();

    private static (string? Name, int Length) ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => ("utf-8", 3),
        [0xFF, 0xFE, 0, 0, ..] => ("utf-32le", 4),
        [0, 0, 0xFE, 0xFF, ..] => ("utf-32be", 4),
        [0xFF, 0xFE, ..] => ("utf-16le", 2),
        [0xFE, 0xFF, ..] => ("utf-16be", 2),
        [not 0, 0, 0, 0, ..] => ("utf-32le", 0),
        [0, 0, 0, not 0, ..] => ("utf-32be", 0),
        [(byte)'<' or (byte)'{' or (byte)' ' or (byte)'\r' or (byte)'\n', 0, not 0, 0, ..] => ("utf-16le", 0),
        [0, (byte)'<' or (byte)'{' or (byte)' ' or (byte)'\r' or (byte)'\n', 0, not 0, ..] => ("utf-16be", 0),
        _ => (null, 0),
    };

    private static string? TryDecode(string label, ReadOnlySpan<byte> bytes)
    {
        if (CodePage.Find(label) is not { } encoding)
        {
            return null;
        }

        return encoding.CodePage switch
        {
            CodePage.Utf8 => TryUtf8(bytes, isDeclared: true),
            CodePage.Ascii => Ascii.IsValid(bytes) ? Encoding.ASCII.GetString(bytes) : null,
            // No text in Latin-1 is UTF-8 by chance, but much UTF-8 claims to be Latin-1.
            CodePage.Latin when !Ascii.IsValid(bytes) && Utf8.IsValid(bytes) => null,
            _ when IsSurelyUtf8(bytes) => null,
            _ when encoding.IsSingleByte => encoding.GetString(bytes),
            _ => TryMultiByte(encoding, bytes),
        };
    }

    // One stray byte must not turn a whole page of UTF-8 into mojibake: bytes that are no UTF-8 are read as
    // windows-1252, as long as they are few beside the sequences that are; one is enough where UTF-8 is declared.
    private static string? TryUtf8(ReadOnlySpan<byte> bytes, bool isDeclared)
    {
        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var text = new StringBuilder(bytes.Length);
        int sound = 0, stray = 0;
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var consumed) == System.Buffers.OperationStatus.Done)
            {
                sound += rune.IsAscii ? 0 : 1;
                Append(text, rune);
            }
            else
            {
                consumed = 1;
                stray++;
                text.Append(Entities.Windows1252(bytes[0]));
            }

            bytes = bytes[consumed..];
        }

        return sound >= (isDeclared ? 1 : SoundForOneStray) * stray ? text.ToString() : null;
    }

    // Pages that were saved or converted as UTF-8 still declare the code page they came from; a text of it that is
    // valid UTF-8 by chance has one or two letters.
    private static bool IsSurelyUtf8(ReadOnlySpan<byte> bytes) =>
        !Ascii.IsValid(bytes) && Utf8.IsValid(bytes)
            && Encoding.UTF8.GetCharCount(bytes) + FewestLetters <= bytes.Length;

    private static void Append(StringBuilder text, Rune rune)
    {
        Span<char> chars = stackalloc char[2];
        text.Append(chars[..rune.EncodeToUtf16(chars)]);
    }

    private static string? TryMultiByte(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var text = encoding.GetString(bytes);
        int foreign = 0, bad = 0;
        foreach (var c in text)
        {
            foreign += c > 0x7F ? 1 : 0;
            bad += c is '\uFFFD' or '\0' ? 1 : 0;
        }

        // UTF-16 claimed for a document that is none gives letters of far scripts and not one '<' or '{'.
        var isWide = encoding.CodePage is 1200 or 1201 or 12000 or 12001;
        return bad * 10 > foreign + bad || (isWide && !text.AsSpan().ContainsAny('<', '{')) ? null : text;
    }
}
