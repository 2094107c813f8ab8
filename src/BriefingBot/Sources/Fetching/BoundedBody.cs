using System.Buffers;

namespace BriefingBot.Sources.Fetching;

/// <summary>Reads a stream to its end or to a limit, whichever comes first: unpacked bytes count, so a compressed bomb stops there too.</summary>
internal static class BoundedBody
{
    private const int Chunk = 32 * 1024;

    /// <summary>The bytes, or null where there are more than <paramref name="limit"/>.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, long limit, CancellationToken cancellationToken)
    {
        // Rented: most bodies are small beside the room that reading wants, and a thousand polls would leave it all as garbage.
        var buffer = ArrayPool<byte>.Shared.Rent(Chunk);
        var length = 0;
        try
        {
            while (true)
            {
                if (length == buffer.Length)
                {
                    buffer = Grow(buffer, length);
                }

                var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken);
                if (read == 0)
                {
                    return buffer.AsMemory(0, length).ToArray();
                }

                length += read;
                if (length > limit)
                {
                    return null;
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grow(byte[] buffer, int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
