using System.Net;
using System.Text;

namespace BriefingBot.Summaries.Backends;

/// <summary>Turns a refusal of a model's server into one exception before any client sees it: each client has
/// exceptions of its own, and some lose the headers. An answer gets the form that clients can read.</summary>
internal sealed class RefusalHandler(TimeProvider clock) : DelegatingHandler
{
    private const int MostBody = 16 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            if (!response.IsSuccessStatusCode)
            {
                throw new ServerRefusalException(
                    response.StatusCode, await ReadAsync(response, cancellationToken), RetryAfter(response));
            }

            response.Content = await AnswerContent.OfAsync(response.Content, RetryAfter(response), cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    // RFC 9110, 10.2.3: seconds or a date. What asks for days is a mistake, and the usual wait does.
    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var header = response.Headers.RetryAfter;
        var wait = header?.Delta ?? (header?.Date - clock.GetUtcNow());
        return wait > TimeSpan.Zero && wait < TimeSpan.FromDays(1) ? wait : null;
    }

    private static async Task<string> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = new byte[MostBody];
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var length = await stream.ReadAtLeastAsync(body, MostBody, throwOnEndOfStream: false, cancellationToken);
        return Encoding.UTF8.GetString(body, 0, length);
    }
}

/// <summary>A model's server answered with no 2xx, or with an error inside of one; what it wrote is not
/// repeated.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="body">The beginning of what the server wrote; may hold parts of the key.</param>
/// <param name="retryAfter">How long the server asks to be left alone; null where it says nothing.</param>
internal sealed class ServerRefusalException(HttpStatusCode status, string body, TimeSpan? retryAfter)
    : HttpRequestException($"The server answers {(int)status}.", inner: null, status)
{
    public string Body { get; } = body;
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
