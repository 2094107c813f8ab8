using System.Net;

namespace BriefingBot.Summaries.Backends;

/// <summary>An answer's body that throws beyond the length of any answer.</summary>
internal sealed class BoundedContent : StreamContent
{
    private const long MostBytes = 16 * 1024 * 1024;

    private BoundedContent(Stream body, HttpContent original)
        : base(body)
    {
        foreach (var (name, values) in original.Headers)
        {
            Headers.TryAddWithoutValidation(name, values);
        }
    }

    /// <summary>The same body with its headers.</summary>
    public static async Task<HttpContent> OfAsync(HttpContent content, CancellationToken cancellationToken) =>
        new BoundedContent(new BoundedStream(await content.ReadAsStreamAsync(cancellationToken)), content);

    private sealed class BoundedStream(Stream inner) : Stream
    {
        private long _left = MostBytes;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Count(inner.Read(buffer, offset, count));

        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Count(await inner.ReadAsync(buffer, cancellationToken));

        public override Task<int> ReadAsync(
            byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }

        private int Count(int read) => (_left -= read) >= 0
            ? read
            : throw new ProtocolViolationException("The answer is longer than any answer is.");
    }
}
