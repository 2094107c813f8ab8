using System.Collections.Frozen;
using System.IO.Compression;

namespace BriefingBot.Sources.Fetching;

/// <summary>Unpacks bodies (RFC 9110 section 8.4.1). The connection leaves them as they come, so that packed bytes
/// count against the limit, too: a stream of members that unpack to nothing has no end otherwise.</summary>
internal static class ContentCodings
{
    /// <summary>The codings that requests ask for, as the header <c>Accept-Encoding</c> lists them.</summary>
    public const string Accepted = "gzip, deflate, br";

    private const int MostLayers = 2;

    // IANA's names of what is not unpacked here; some servers write anything else into the header.
    private static readonly FrozenSet<string> Unknown = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "zstd", "compress", "x-compress", "dcb", "dcz", "exi", "pack200-gzip");

    /// <summary>Whether all of them can be undone. Nobody packs a page more than twice but to do harm.</summary>
    public static bool AreKnown(IReadOnlyList<string> codings) =>
        codings.Count <= MostLayers && !codings.Any(Unknown.Contains);

    /// <summary>Undoes the codings of a body, the last one first.</summary>
    /// <param name="body">The body as it came.</param>
    /// <param name="codings">In the order in which they were done.</param>
    /// <param name="limit">The most bytes.</param>
    /// <param name="whenLarge">Awaited where it grows large (<see cref="BodyBudget.LargestSmall"/>).</param>
    /// <returns>Null where there are more bytes than <paramref name="limit"/>.</returns>
    /// <exception cref="InvalidDataException">The body is not packed as it claims to be.</exception>
    public static async Task<ReadOnlyMemory<byte>?> UnpackAsync(
        ReadOnlyMemory<byte> body,
        IEnumerable<string> codings,
        long limit,
        Func<Task>? whenLarge,
        CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte>? unpacked = body;
        foreach (var coding in codings.Reverse())
        {
            if (unpacked is { Length: > 0 } packed && !LooksPlain(packed.Span) && Open(coding, packed) is { } stream)
            {
                await using (stream)
                {
                    unpacked = await BoundedBody.ReadAsync(stream, limit, whenLarge, cancellationToken);
                }
            }
        }

        return unpacked;
    }

    /// <summary>A stream over the unpacked bytes of another, of which only the beginning is wanted.</summary>
    public static Stream Over(Stream packed, IEnumerable<string> codings) =>
        codings.Reverse().Aggregate(packed, (inner, coding) => Open(coding, inner, isZlib: true) ?? inner);

    private static Stream? Open(string coding, ReadOnlyMemory<byte> packed) =>
        Open(coding, new MemoryStream(packed.ToArray(), writable: false), IsZlib(packed.Span));

    private static Stream? Open(string coding, Stream packed, bool isZlib) => coding.ToLowerInvariant() switch
    {
        "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
        "deflate" or "x-deflate" when isZlib => new ZLibStream(packed, CompressionMode.Decompress),
        "deflate" or "x-deflate" => new DeflateStream(packed, CompressionMode.Decompress),
        "br" or "x-br" => new BrotliStream(packed, CompressionMode.Decompress),
        _ => null,
    };

    // A cache or a program unpacked it and left the header as it was.
    private static bool LooksPlain(ReadOnlySpan<byte> body) =>
        body is [(byte)'<' or (byte)'{', ..] or [0xEF, 0xBB, 0xBF, ..];

    // RFC 1950 section 2.2; servers send the bare stream of RFC 1951 as well.
    private static bool IsZlib(ReadOnlySpan<byte> body) =>
        body.Length >= 2 && (body[0] & 0x0F) == 8 && ((body[0] << 8) | body[1]) % 31 == 0;
}
