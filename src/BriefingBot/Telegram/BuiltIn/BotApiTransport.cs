using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BriefingBot.Operation;
using Microsoft.Extensions.Options;

namespace BriefingBot.Telegram.BuiltIn;

/// <summary>
/// Makes one call and sorts what comes back. The address holds the token: it is in no result, log line, exception or trace.
/// </summary>
internal sealed class BotApiTransport(IHttpClientFactory clients, IOptions<TelegramOptions> options)
{
    /// <summary>The name of its HTTP client.</summary>
    public const string ClientName = "Telegram";

    private static readonly MediaTypeHeaderValue JsonType = new("application/json");

    private readonly string _server = options.Value.BaseUrl.TrimEnd('/');
    private readonly string _token = (options.Value.Token ?? "").Trim();
    private readonly TimeSpan _timeout = TimeSpan.FromSeconds(options.Value.RequestTimeoutSeconds);

    public static HttpContent Body<T>(T request, JsonTypeInfo<T> type) =>
        new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(request, type)) { Headers = { ContentType = JsonType } };

    /// <summary>One call of a method of the API.</summary>
    /// <param name="mayTakeLonger">Added to the ordinary time limit: the waiting of long polling.</param>
    public Task<BotResult<T>> CallAsync<T>(
        string method, HttpContent body, JsonTypeInfo<Answer<T>> answerType, TimeSpan mayTakeLonger, CancellationToken cancellationToken) =>
        GuardAsync(
            async limit =>
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, $"{_server}/bot{_token}/{method}") { Content = body };
                using var response = await clients.CreateClient(ClientName).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit);
                await using var stream = await response.Content.ReadAsStreamAsync(limit);
                return Sort(response.StatusCode, await ReadAsync(stream, answerType, limit));
            },
            _timeout + mayTakeLonger,
            cancellationToken);

    public Task<BotResult<ReadOnlyMemory<byte>>> DownloadAsync(string filePath, long maxBytes, CancellationToken cancellationToken) =>
        GuardAsync(
            async limit =>
            {
                using var client = clients.CreateClient(ClientName);
                using var response = await client.GetAsync($"{_server}/file/bot{_token}/{filePath}", HttpCompletionOption.ResponseHeadersRead, limit);
                if (!response.IsSuccessStatusCode)
                {
                    return BotResult.Failed<ReadOnlyMemory<byte>>(BotFailure.From((int)response.StatusCode, response.ReasonPhrase, null, null));
                }

                await using var stream = await response.Content.ReadAsStreamAsync(limit);
                return await ReadBoundedAsync(stream, maxBytes, limit);
            },
            _timeout,
            cancellationToken);

    /// <summary>A failing connection is a value; only the caller's own cancellation throws.</summary>
    private static async Task<BotResult<T>> GuardAsync<T>(
        Func<CancellationToken, Task<BotResult<T>>> call, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        try
        {
            return await call(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return BotResult.Failed<T>(BotFailure.Unreachable($"No answer within {timeout.TotalSeconds:0.#} s."));
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            return BotResult.Failed<T>(BotFailure.Unreachable(error.Message));
        }
    }

    /// <summary>The answer, or null where the body is none: a proxy's error page, a cut connection.</summary>
    private static async Task<Answer<T>?> ReadAsync<T>(Stream stream, JsonTypeInfo<Answer<T>> type, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(stream, type, cancellationToken);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static BotResult<T> Sort<T>(HttpStatusCode status, Answer<T>? answer)
    {
        if (answer is { Ok: true, Result: { } result })
        {
            return BotResult.Ok(result);
        }

        if (answer is null or { Ok: true })
        {
            // No word of Telegram: whatever the status, nobody knows what became of the call.
            return BotResult.Failed<T>(BotFailure.Unreachable($"HTTP {(int)status} without an answer of the Bot API."));
        }

        var errorCode = answer.ErrorCode == 0 ? (int)status : answer.ErrorCode;
        return BotResult.Failed<T>(BotFailure.From(errorCode, answer.Description, answer.Parameters?.MigrateToChatId, answer.Parameters?.RetryAfter));
    }

    private static async Task<BotResult<ReadOnlyMemory<byte>>> ReadBoundedAsync(Stream stream, long maxBytes, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (content.Length + read > maxBytes)
            {
                return BotResult.Failed<ReadOnlyMemory<byte>>(new BotFailure(BotOutcome.BadRequest, "The file is too big."));
            }

            content.Write(buffer, 0, read);
        }

        return BotResult.Ok<ReadOnlyMemory<byte>>(content.ToArray());
    }
}
