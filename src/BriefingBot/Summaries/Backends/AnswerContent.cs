using System.IO.Pipelines;
using System.Text;

namespace BriefingBot.Summaries.Backends;

/// <summary>An answer's body in the form that clients read (<see cref="ChatCompletionForm"/>), and no longer than any
/// answer is.</summary>
internal static class AnswerContent
{
    private const int LongestStart = 64;

    /// <summary>What a stream of events begins with, and neither JSON nor a page (HTML Standard, 9.2.6).</summary>
    private static readonly string[] Fields = ["data:", "event:", "id:", "retry:", ":"];

    /// <summary>The same body with its headers.</summary>
    /// <param name="retryAfter">How long the server asks to be left alone; null where it says nothing.</param>
    /// <exception cref="ServerRefusalException">The body tells an error.</exception>
    public static async Task<HttpContent> OfAsync(
        HttpContent content, TimeSpan? retryAfter, CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(new BoundedStream(await content.ReadAsStreamAsync(cancellationToken)));
        var body = reader.AsStream();
        if (IsOfLines(content.Headers.ContentType?.MediaType) || await OpensEventsAsync(reader, cancellationToken))
        {
            return With(content, new MendedLines(body, retryAfter));
        }

        using var whole = new MemoryStream();
        await using (body)
        {
            await body.CopyToAsync(whole, cancellationToken);
        }

        var json = whole.ToArray();
        return With(
            content, new MemoryStream(ChatCompletionForm.Mend(json, isPiece: false, retryAfter) ?? json));
    }

    private static bool IsOfLines(string? type) => type is not null
        && (type.Contains("event-stream", StringComparison.OrdinalIgnoreCase)
            || type.Contains("ndjson", StringComparison.OrdinalIgnoreCase));

    // Some servers send their events as plain text, or say of no type. What is looked at here is read again.
    private static async Task<bool> OpensEventsAsync(PipeReader body, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await body.ReadAsync(cancellationToken);
            var start = Encoding.UTF8.GetString(read.Buffer.Slice(0, Math.Min(read.Buffer.Length, LongestStart)))
                .TrimStart('\uFEFF').TrimStart();
            var isField = Array.Exists(Fields, field => start.StartsWith(field, StringComparison.Ordinal));
            var mayBe = Array.Exists(Fields, field => field.StartsWith(start, StringComparison.Ordinal));
            if (isField || !mayBe || read.IsCompleted)
            {
                body.AdvanceTo(read.Buffer.Start);
                return isField;
            }

            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static StreamContent With(HttpContent original, Stream body)
    {
        var content = new StreamContent(body);
        foreach (var (name, values) in original.Headers)
        {
            if (!name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            {
                content.Headers.TryAddWithoutValidation(name, values);
            }
        }

        return content;
    }
}
