using System.Buffers;

namespace BriefingBot.Sources.Fetching;

/// <summary>Reads a stream to its end or to a limit, whichever comes first: unpacked bytes count, so a compressed bomb stops there too.</summary>
internal static class BoundedBody
{
    private const int Chunk = 32 * 1024;

    /// <summary>The bytes, or null where there are more than <paramref name="limit"/>.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, long limit, CancellationToken cancellationToken)
    {
        var body = new ArrayBufferWriter<byte>(Chunk);
        while (true)
        {
            var read = await stream.ReadAsync(body.GetMemory(Chunk), cancellationToken);
            if (read == 0)
            {
                return body.WrittenMemory;
            }

            body.Advance(read);
            if (body.WrittenCount > limit)
            {
                return null;
            }
        }
    }
}
