using System.Buffers;
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

    // Written out: a bare null beside bytes would be an empty text.
    private static ReadOnlyMemory<byte>? Unread => null;

    /// <summary>Never fails: what is no text at all comes out as windows-1252.</summary>
    /// <param name="body">The body after decompression.</param>
    /// <param name="contentType">The HTTP <c>Content-Type</c> header, or null.</param>
    public static string Decode(ReadOnlyMemory<byte> body, string? contentType) =>
        Encoding.UTF8.GetString(ToUtf8(body, contentType).Span);

    /// <summary>The text of a body as UTF-8, which nearly every body is: no copy of it then.</summary>
    internal static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> body, string? contentType) =>
        TwiceEncoded.Mend(DecodeOnce(body, contentType));

    private static ReadOnlyMemory<byte> DecodeOnce(ReadOnlyMemory<byte> body, string? contentType)
    {
        var (mark, length) = ByteOrderMark(body.Span);
        if (mark is not null && TryDecode(mark, body[length..], isMarked: length > 0) is { } marked)
        {
            return marked;
        }

        body = body[length..];
        return (CharsetOf(contentType) is { } charset ? TryDecode(charset, body) : null)
            ?? (EncodingDeclaration.Find(body.Span) is { } declared ? TryDecode(declared, body) : null)
            ?? TryUtf8(body, isDeclared: false)
            ?? (EncodingGuess.Of(body.Span) is { } guessed ? TryDecode(guessed, body) : null)
            ?? Bytes(CodePage.Windows1252.GetString(body.Span));
    }

    /// <summary>The <c>charset</c> parameter of a Content-Type header; null where there is none.</summary>
    public static string? CharsetOf(string? contentType) =>
        contentType is not null && Charset().Match(contentType) is { Success: true } found
            ? found.Groups["label"].Value
            : null;

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

    private static ReadOnlyMemory<byte>? TryDecode(string label, ReadOnlyMemory<byte> body, bool isMarked = false)
    {
        if (CodePage.Find(label) is not { } encoding)
        {
            return null;
        }

        var bytes = body.Span;
        return encoding.CodePage switch
        {
            CodePage.Utf8 => TryUtf8(body, isDeclared: true),
            CodePage.Ascii when !Ascii.IsValid(bytes) => null,
            CodePage.Ascii => body,
            // No text in Latin-1 is UTF-8 by chance, but much UTF-8 claims to be Latin-1.
            CodePage.Latin when !Ascii.IsValid(bytes) && Utf8.IsValid(bytes) => null,
            _ when IsSurelyUtf8(bytes) => null,
            _ when encoding.IsSingleByte => Bytes(encoding.GetString(bytes)),
            _ => TryMultiByte(encoding, bytes, isMarked),
        };
    }

    // One stray byte must not turn a whole page of UTF-8 into mojibake: bytes that are no UTF-8 are read as
    // windows-1252, as long as they are few beside the sequences that are; one is enough where UTF-8 is declared.
    private static ReadOnlyMemory<byte>? TryUtf8(ReadOnlyMemory<byte> body, bool isDeclared)
    {
        var bytes = body.Span;
        if (Utf8.IsValid(bytes))
        {
            return body;
        }

        var text = new StringBuilder(bytes.Length);
        int sound = 0, stray = 0;
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var consumed) == OperationStatus.Done)
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

        return sound >= (isDeclared ? 1 : SoundForOneStray) * stray ? Bytes(text.ToString()) : Unread;
    }

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);

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

    private static ReadOnlyMemory<byte>? TryMultiByte(Encoding encoding, ReadOnlySpan<byte> bytes, bool isMarked)
    {
        var text = encoding.GetString(bytes);
        int foreign = 0, bad = 0;
        foreach (var c in text)
        {
            foreign += c > 0x7F ? 1 : 0;
            bad += c is '\uFFFD' or '\0' ? 1 : 0;
        }

        // UTF-16 claimed for a document that is none gives letters of far scripts and not one '<' or '{'; its mark
        // does not err, and plain text has neither.
        var isWide = !isMarked && encoding.CodePage is (1200 or 1201 or 12000 or 12001);
        return bad * 10 > foreign + bad || (isWide && !text.AsSpan().ContainsAny('<', '{')) ? Unread : Bytes(text);
    }
}
