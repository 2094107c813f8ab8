using System.Net;

namespace BriefingBot.Summaries.Backends;

/// <summary>An answer's body that throws beyond the length of any answer.</summary>
internal sealed class BoundedStream(Stream body) : AnswerStream(body)
{
    private const long MostBytes = 16 * 1024 * 1024;

    private readonly Stream _body = body;
    private long _left = MostBytes;

    public override int Read(byte[] buffer, int offset, int count) => Count(_body.Read(buffer, offset, count));

    public override async ValueTask<int> ReadAsync(
        Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Count(await _body.ReadAsync(buffer, cancellationToken));

    private int Count(int read) => (_left -= read) >= 0
        ? read
        : throw new ProtocolViolationException("The answer is longer than any answer is.");
}
