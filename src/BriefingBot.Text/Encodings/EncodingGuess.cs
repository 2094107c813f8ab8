using System.Text;
using UtfUnknown;

namespace BriefingBot.Text.Encodings;

/// <summary>Guesses the encoding of bytes that declare none and are no UTF-8, by the statistics of UTF.Unknown.</summary>
internal static class EncodingGuess
{
    // Below it, windows-1252 is right more often than the guess.
    private const float LeastConfidence = 0.5f;

    // More tells no more, and costs: bytes beyond ASCII are what tells.
    private const int MostBytes = 20_000;
    private const int FewestTelling = 4;

    /// <summary>The label of the encoding; null where the bytes do not tell.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        var sample = Sample(bytes);
        if (sample.Count(letter => letter >= 0x80) < FewestTelling || sample.Distinct().Count() < FewestTelling)
        {
            return null;
        }

        return CharsetDetector.DetectFromBytes(sample).Detected is { Confidence: >= LeastConfidence } guess ? guess.EncodingName : null;
    }

    // From the first byte that tells: a page may begin with kilobytes of markup.
    private static byte[] Sample(ReadOnlySpan<byte> bytes)
    {
        var start = Math.Max(0, bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) - 200);
        return bytes[start..Math.Min(bytes.Length, start + MostBytes)].ToArray();
    }
}
