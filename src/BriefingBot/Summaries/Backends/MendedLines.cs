using System.Text;

namespace BriefingBot.Summaries.Backends;

/// <summary>A streamed answer in the form of <see cref="ChatCompletionForm"/>, line by line as it comes: events that a
/// server sends, or a JSON object to a line.</summary>
/// <param name="body">What the server sends, bounded.</param>
/// <param name="retryAfter">How long the server asks to be left alone; null where it says nothing.</param>
internal sealed class MendedLines(Stream body, TimeSpan? retryAfter) : AnswerStream(body)
{
    private const string Data = "data:";

    private readonly StreamReader _lines = new(body, Encoding.UTF8);
    private ReadOnlyMemory<byte> _line;

    public override int Read(byte[] buffer, int offset, int count)
    {
        _line = _line.IsEmpty ? Mended(_lines.ReadLine()) : _line;
        return Take(buffer.AsSpan(offset, count));
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _line = _line.IsEmpty ? Mended(await _lines.ReadLineAsync(cancellationToken)) : _line;
        return Take(buffer.Span);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _lines.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Take(Span<byte> buffer)
    {
        var length = Math.Min(buffer.Length, _line.Length);
        _line[..length].Span.CopyTo(buffer);
        _line = _line[length..];
        return length;
    }

    // Empty at the end alone: each line has its break.
    private byte[] Mended(string? line)
    {
        if (line is null)
        {
            return [];
        }

        var start = line.StartsWith(Data, StringComparison.Ordinal) ? Data : "";
        var json = line[start.Length..];
        if (json.AsSpan().TrimStart() is ['{', ..]
            && ChatCompletionForm.Mend(Encoding.UTF8.GetBytes(json), isPiece: true, retryAfter) is { } mended)
        {
            line = start + Encoding.UTF8.GetString(mended);
        }

        return Encoding.UTF8.GetBytes(line + '\n');
    }
}
