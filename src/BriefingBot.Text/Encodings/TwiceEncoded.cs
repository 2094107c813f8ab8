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

    /// <summary>The text as it was meant; null where nothing is wrong with it.</summary>
    public static string? Mend(ReadOnlySpan<char> text)
    {
        string? mended = null;
        for (var time = 0; time < MostTimes && IsTwiceEncoded(mended ?? text); time++)
        {
            mended = Decoded(mended ?? text);
        }

        return mended;
    }

    private static bool IsTwiceEncoded(ReadOnlySpan<char> text)
    {
        var (sequences, letters) = (0, 0);
        while (text.IndexOfAnyInRange('\u00C0', '\u00FF') is >= 0 and var at)
        {
            text = text[at..];
            var length = Sequence(text, out _);
            sequences += length > 2 ? WorthOfLong : length > 0 ? 1 : 0;
            letters += length == 0 ? 1 : 0;
            if (letters > LettersLookedAt && sequences == 0)
            {
                return false;
            }

            text = text[Math.Max(1, length)..];
        }

        return sequences >= FewestSequences && sequences >= letters * SequencesForOneLetter;
    }

    private static string Decoded(ReadOnlySpan<char> text)
    {
        var decoded = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        while (text.IndexOfAnyInRange('\u00C0', '\u00FF') is >= 0 and var at)
        {
            decoded.Append(text[..at]);
            text = text[at..];
            if (Sequence(text, out var rune) is > 0 and var length)
            {
                decoded.Append(units[..rune.EncodeToUtf16(units)]);
                text = text[length..];
            }
            else
            {
                decoded.Append(text[0]);
                text = text[1..];
            }
        }

        return decoded.Append(text).ToString();
    }

    /// <summary>How many characters at a text's beginning are the bytes of one letter; 0 for none.</summary>
    private static int Sequence(ReadOnlySpan<char> text, out Rune rune)
    {
        rune = default;
        Span<byte> bytes = stackalloc byte[4];
        var length = text[0] switch
        {
            // Latin, Greek, Cyrillic, Hebrew and Arabic: ß before a quotation mark is no letter of N'Ko.
            (>= 'Â' and <= 'Å') or (>= 'Î' and <= 'Ñ') or (>= '×' and <= 'Ù') => 2,
            >= '\u00E0' and < '\u00F0' => 3,
            >= '\u00F0' and <= '\u00F4' => 4,
            _ => 0,
        };
        if (length == 0 || text.Length < length)
        {
            return 0;
        }

        bytes[0] = (byte)text[0];
        for (var at = 1; at < length; at++)
        {
            if (Continuation(text[at]) is not { } next)
            {
                return 0;
            }

            bytes[at] = next;
        }

        return Rune.DecodeFromUtf8(bytes[..length], out rune, out var consumed) == OperationStatus.Done
            && consumed == length
            ? length
            : 0;
    }

    private static byte? Continuation(char letter) => letter switch
    {
        >= '\u0080' and <= '\u00BF' => (byte)letter,
        < '\u0080' => null,
        _ => Array.IndexOf(Upper, letter) is >= 0 and var at ? (byte)(0x80 + at) : null,
    };
}
