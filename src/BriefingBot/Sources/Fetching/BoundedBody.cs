using System.Buffers;

namespace BriefingBot.Sources.Fetching;

/// <summary>Reads a stream to its end or a limit of unpacked bytes, against compression bombs.</summary>
internal static class BoundedBody
{
    private const int Chunk = 32 * 1024;

    /// <summary>The bytes, or null where there are more than <paramref name="limit"/>.</summary>
    /// <param name="stream">What to read.</param>
    /// <param name="limit">The most bytes.</param>
    /// <param name="whenLarge">Awaited once, when there are more than <see cref="BodyBudget.LargestSmall"/> bytes; null
    /// for nothing.</param>
    /// <exception cref="InvalidDataException">They are compressed wrongly.</exception>
    /// <exception cref="IOException">The stream broke off.</exception>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(
        Stream stream, long limit, Func<Task>? whenLarge, CancellationToken cancellationToken) =>
        (await ReadAsync(stream, limit, whenLarge, mayBreakOff: false, cancellationToken))?.Bytes;

    /// <summary>The bytes of a transfer as far as they come; null where there are too many.</summary>
    public static Task<Transfer?> ReadTransferAsync(
        Stream stream, long limit, Func<Task>? whenLarge, CancellationToken cancellationToken) =>
        ReadAsync(stream, limit, whenLarge, mayBreakOff: true, cancellationToken);

    private static async Task<Transfer?> ReadAsync(
        Stream stream, long limit, Func<Task>? whenLarge, bool mayBreakOff, CancellationToken cancellationToken)
    {
        // Pooled buffer: most bodies are far smaller than the read buffer, and a thousand polls would otherwise
        // allocate a thousand of them.
        var buffer = ArrayPool<byte>.Shared.Rent(Chunk);
        var length = 0;
        try
        {
            while (true)
            {
                if (length > BodyBudget.LargestSmall && whenLarge is { } wait)
                {
                    whenLarge = null;
                    await wait();
                }

                if (length == buffer.Length)
                {
                    buffer = Grow(buffer, length);
                }

                int read;
                try
                {
                    read = await ReadAsync(stream, buffer.AsMemory(length), cancellationToken);
                }
                catch (IOException error) when (mayBreakOff && length > 0)
                {
                    return new Transfer(buffer.AsMemory(0, length).ToArray(), error);
                }

                if (read == 0)
                {
                    return new Transfer(buffer.AsMemory(0, length).ToArray(), Fault: null);
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

    // BrotliStream reports bad data as InvalidOperationException; the others throw InvalidDataException.
    private static async ValueTask<int> ReadAsync(
        Stream stream, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await stream.ReadAsync(buffer, cancellationToken);
        }
        catch (InvalidOperationException error)
        {
            throw new InvalidDataException("The data are not compressed as they claim.", error);
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

/// <summary>The body of an answer as far as it came.</summary>
/// <param name="Bytes">What came.</param>
/// <param name="Fault">Why no more came; null where it came to its end.</param>
internal sealed record Transfer(ReadOnlyMemory<byte> Bytes, IOException? Fault);
