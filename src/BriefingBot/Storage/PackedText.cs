using System.IO.Compression;
using System.Text;
using BriefingBot.Operation;

namespace BriefingBot.Storage;

/// <summary>A long text in a column: <c>0</c> and UTF-8, or <c>1</c> and Brotli (RFC 7932).</summary>
internal static class PackedText
{
    private const byte AsItIs = (byte)'0';
    private const byte Compressed = (byte)'1';

    /// <summary>A few kilobytes take some tenths of a millisecond; greater ones take longer and gain little.</summary>
    private const int Quality = 7;

    private const int WindowBits = 16;
    private const int HashLength = 16;

    /// <summary>Packs a text, compressed where that makes it shorter.</summary>
    public static byte[] Pack(string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(plain.Length) + 1];
        if (BrotliEncoder.TryCompress(plain, packed.AsSpan(1), out var length, Quality, WindowBits)
            && length < plain.Length)
        {
            packed[0] = Compressed;
            return packed[..(length + 1)];
        }

        return [AsItIs, .. plain];
    }

    /// <summary>The text that was packed.</summary>
    public static string Unpack(byte[] packed)
    {
        if (packed[0] == AsItIs)
        {
            return Encoding.UTF8.GetString(packed, 1, packed.Length - 1);
        }

        using var bytes = new MemoryStream(packed, 1, packed.Length - 1, writable: false);
        using var plain = new BrotliStream(bytes, CompressionMode.Decompress);
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The key by which an equal text is found: the beginning of its SHA-256.</summary>
    public static byte[] HashOf(string text) => Digest.Of(text)[..HashLength];
}
