using System.Buffers;
using BriefingBot.Text.Languages;
using UtfUnknown;

namespace BriefingBot.Text.Encodings;

/// <summary>Guesses the encoding of bytes that declare none and are no UTF-8 (UTF.Unknown).</summary>
internal static class EncodingGuess
{
    // Below it, windows-1252 is right more often than the guess.
    private const float LeastConfidence = 0.5f;

    // More tells no more, and costs: bytes beyond ASCII are what tells.
    private const int MostBytes = 20_000;
    private const int FewestTelling = 4;

    private const string DosCentralEuropean = "ibm852";

    // Like windows-1250 and windows-1251 by their statistics, and on no page or feed.
    private static readonly string[] Unused = [DosCentralEuropean, "ibm855", "x-mac-ce", "x-mac-cyrillic"];

    // ą, ś and ź, great and small.
    private static readonly SearchValues<byte> PolishInIso = SearchValues.Create([0xA1, 0xA6, 0xAC, 0xB1, 0xB6, 0xBC]);

    /// <summary>The label of the encoding; null where the bytes do not tell.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        var sample = Sample(bytes);
        if (sample.Count(letter => letter >= 0x80) < FewestTelling || sample.Distinct().Count() < FewestTelling)
        {
            return null;
        }

        var guesses = CharsetDetector.DetectFromBytes(sample).Details ?? [];
        var name = guesses.FirstOrDefault(
            guess => guess.Confidence >= LeastConfidence && !Unused.Contains(guess.EncodingName))?.EncodingName;
        return guesses is [{ EncodingName: DosCentralEuropean }, ..] && CentralEuropean(sample) is { } central
            ? central
            : name;
    }

    // Polish is taken for DOS's code page. Its two real ones differ in a few letters, which the other has as signs.
    private static string? CentralEuropean(byte[] sample)
    {
        var label = sample.AsSpan().ContainsAny(PolishInIso) ? "iso-8859-2" : "windows-1250";
        // not null: the provider has both
        return LanguageDetector.Detect(CodePage.Find(label)!.GetString(sample)) is "pl" ? label : null;
    }

    // From the first byte that tells: a page may begin with kilobytes of markup.
    private static byte[] Sample(ReadOnlySpan<byte> bytes)
    {
        var start = Math.Max(0, bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) - 200);
        return bytes[start..Math.Min(bytes.Length, start + MostBytes)].ToArray();
    }
}
