using System.IO.Compression;
using System.Text;
using BriefingBot.Operation;

namespace BriefingBot.Storage;

/// <summary>A long text in a column: <c>0</c> and UTF-8, <c>1</c> and Brotli (RFC 7932), or <c>2</c> and the end of a
/// DEFLATE stream (RFC 1951) that began with another text, its base.</summary>
internal static class PackedText
{
    /// <summary>DEFLATE finds nothing again that lies further back.</summary>
    public const int LongestBase = 32_768;

    private const byte AsItIs = (byte)'0';
    private const byte Compressed = (byte)'1';
    private const byte AfterBase = (byte)'2';

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

    /// <summary>Packs a text that has much in common with another: what the base says is not stored again.</summary>
    /// <param name="text">The text.</param>
    /// <param name="basis">The base's UTF-8, of at most <see cref="LongestBase"/> bytes.</param>
    public static byte[] PackAfter(string text, byte[] basis)
    {
        using var stream = new MemoryStream();
        using (var deflate = new DeflateStream(stream, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(basis);
            // To a whole byte, with all that was written: there the text begins.
            deflate.Flush();
            stream.SetLength(0);
            stream.WriteByte(AfterBase);
            deflate.Write(Encoding.UTF8.GetBytes(text));
        }

        return stream.ToArray();
    }

    /// <summary>The text that a column's bytes hold, packed or not.</summary>
    /// <param name="packed">The column.</param>
    /// <param name="packedBase">The base's column; null where it has none.</param>
    public static string Unpack(byte[] packed, byte[]? packedBase = null)
    {
        switch (packed[0])
        {
            case AsItIs:
                return Encoding.UTF8.GetString(packed, 1, packed.Length - 1);
            case AfterBase:
                return UnpackAfter(packed, Encoding.UTF8.GetBytes(Unpack(packedBase ?? [])));
            default:
                using (var bytes = new MemoryStream(packed, 1, packed.Length - 1, writable: false))
                {
                    return ReadAll(new BrotliStream(bytes, CompressionMode.Decompress));
                }
        }
    }

    private static string UnpackAfter(byte[] packed, byte[] basis)
    {
        // Whatever its beginning was compressed to, the stream goes on after it: here it is one stored block, with its
        // length and the complement of that (RFC 1951, 3.2.4).
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write((byte)0);
            writer.Write((ushort)basis.Length);
            writer.Write((ushort)~basis.Length);
            writer.Write(basis);
            writer.Write(packed, 1, packed.Length - 1);
        }

        bytes.Position = 0;
        using var deflate = new DeflateStream(bytes, CompressionMode.Decompress);
        deflate.ReadExactly(basis);
        return ReadAll(deflate);
    }

    private static string ReadAll(Stream plain)
    {
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The key by which an equal text is found: the beginning of its SHA-256.</summary>
    public static byte[] HashOf(string text) => Digest.Of(text)[..HashLength];
}
