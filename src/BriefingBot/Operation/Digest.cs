using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace BriefingBot.Operation;

/// <summary>SHA-256 of text as UTF-8.</summary>
internal static class Digest
{
    /// <summary>All 32 bytes.</summary>
    public static byte[] Of(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    /// <summary>The first eight of them.</summary>
    public static ulong Number(string text) => BinaryPrimitives.ReadUInt64LittleEndian(Of(text));

    /// <summary>An id for what has none: <c>sha256:</c> and the first sixteen, as hexadecimal digits.</summary>
    public static string Id(string text) => "sha256:" + Convert.ToHexStringLower(Of(text).AsSpan(0, 16));
}
