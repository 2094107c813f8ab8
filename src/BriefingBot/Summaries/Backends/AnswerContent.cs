namespace BriefingBot.Summaries.Backends;

/// <summary>An answer's body in the form that clients read (<see cref="ChatCompletionForm"/>), and no longer than any
/// answer is.</summary>
internal static class AnswerContent
{
    /// <summary>The same body with its headers.</summary>
    /// <param name="retryAfter">How long the server asks to be left alone; null where it says nothing.</param>
    /// <exception cref="ServerRefusalException">The body tells an error.</exception>
    public static async Task<HttpContent> OfAsync(
        HttpContent content, TimeSpan? retryAfter, CancellationToken cancellationToken)
    {
        var body = new BoundedStream(await content.ReadAsStreamAsync(cancellationToken));
        if (content.Headers.ContentType?.MediaType is { } type
            && (type.Contains("event-stream", StringComparison.OrdinalIgnoreCase)
                || type.Contains("ndjson", StringComparison.OrdinalIgnoreCase)))
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
