using System.Buffers;
using System.Text;

namespace BriefingBot.Text.Encodings;

/// <summary>Mends text that was encoded as UTF-8 twice, the second time as if its bytes were letters of windows-1252:
/// "Ã¼" for "ü", "â€™" for "’". Sites do so when they move from one database to another.</summary>
internal static class TwiceEncoded
{
    /// <summary>How many sequences there must be for each accented letter that belongs to none.</summary>
    private const int SequencesForOneLetter = 4;

    /// <summary>Three letters that are one by chance are rarer than two.</summary>
    private const int WorthOfLong = 4;

    /// <summary>After so many accented letters and no sequence the text is as it should be.</summary>
    private const int LettersLookedAt = 50;

    private const int FewestSequences = 2;

    private const int MostTimes = 2;

    // What the bytes 0x80 to 0x9F are in windows-1252; those it leaves open are the control characters themselves.
    private static readonly char[] Upper = [.. Enumerable.Range(0x80, 0x20).Select(at =>
        CodePage.Windows1252.GetString([(byte)at])[0])];

    // U+00C0 to U+00FF: with it every such sequence begins.
    private const byte Lead = 0xC3;

    /// <summary>The text as it was meant; as it is where nothing is wrong with it.</summary>
    /// <param name="text">Sound UTF-8.</param>
    public static ReadOnlyMemory<byte> Mend(ReadOnlyMemory<byte> text)
    {
        for (var time = 0; time < MostTimes && text.Span.Contains(Lead); time++)
        {
            var decoded = ArrayPool<byte>.Shared.Rent(text.Length);
            var length = Decode(text.Span, decoded);
            text = length == 0 ? text : decoded.AsSpan(0, length).ToArray();
            ArrayPool<byte>.Shared.Return(decoded);
            time += length == 0 ? MostTimes : 0;
        }

        return text;
    }

    // The length of what was meant; 0 where the text is as it should be.
    private static int Decode(ReadOnlySpan<byte> text, Span<byte> decoded)
    {
        var (length, sequences, letters) = (0, 0, 0);
        while (text.IndexOf(Lead) is >= 0 and var at)
        {
            text[..at].CopyTo(decoded[length..]);
            length += at;
            text = text[at..];
            var bytes = Sequence(text, decoded[length..], out var taken);
            sequences += bytes > 2 ? WorthOfLong : bytes > 0 ? 1 : 0;
            if (bytes == 0)
            {
                text[..taken].CopyTo(decoded[length..]);
                bytes = taken;
                letters++;
                if (letters > LettersLookedAt && sequences == 0)
                {
                    return 0;
                }
            }

            length += bytes;
            text = text[taken..];
        }

        text.CopyTo(decoded[length..]);
        return sequences >= FewestSequences && sequences >= letters * SequencesForOneLetter ? length + text.Length : 0;
    }

    /// <summary>How many letters at a text's beginning are the bytes of one; 0 for none.</summary>
    private static int Sequence(ReadOnlySpan<byte> text, Span<byte> bytes, out int taken)
    {
        taken = 2;
        bytes[0] = (byte)(text[1] + 0x40);
        var length = bytes[0] switch
        {
            // Latin, Greek, Cyrillic, Hebrew and Arabic: ß before a quotation mark is no letter of N'Ko.
            (>= 0xC2 and <= 0xC5) or (>= 0xCE and <= 0xD1) or (>= 0xD7 and <= 0xD9) => 2,
            >= 0xE0 and < 0xF0 => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };
        var end = taken;
        for (var at = 1; at < length; at++)
        {
            if (Continuation(text[end..], ref end) is not { } next)
            {
                return 0;
            }

            bytes[at] = next;
        }

        if (length == 0 || length > 2
            && (Rune.DecodeFromUtf8(bytes[..length], out _, out var consumed) != OperationStatus.Done
                || consumed < length))
        {
            return 0;
        }

        taken = end;
        return length;
    }

    private static byte? Continuation(ReadOnlySpan<byte> text, ref int end)
    {
        if (text is [0xC2, var low, ..])
        {
            end += 2;
            return low; // U+0080 to U+00BF
        }

        if (text is [< 0x80, ..] || Rune.DecodeFromUtf8(text, out var rune, out var length) != OperationStatus.Done)
        {
            return null;
        }

        end += length;
        return rune.IsBmp && Array.IndexOf(Upper, (char)rune.Value) is >= 0 and var at ? (byte)(0x80 + at) : null;
    }
}
