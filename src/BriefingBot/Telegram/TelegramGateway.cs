using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using BriefingBot.Operation;
using BriefingBot.Text;
using Microsoft.Extensions.Options;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Requests.Abstractions;

namespace BriefingBot.Telegram;

/// <summary>The one seam to the Telegram Bot API (https://core.telegram.org/bots/api): a request of Telegram.Bot
/// becomes a <see cref="BotResult{T}"/>. Expected failures are values; only the caller's own cancellation
/// throws.</summary>
/// <param name="client">Made with the first call: without a token the bot talks in the terminal, and the client refuses
/// an empty one.</param>
public sealed class TelegramGateway(
    Lazy<ITelegramBotClient> client, IOptions<TelegramOptions> options, TelegramReachability? reachability = null)
{
    private readonly TimeSpan _timeout = TimeSpan.FromSeconds(options.Value.RequestTimeoutSeconds);

    /// <summary>Calls the Bot API; no answer within <c>RequestTimeoutSeconds</c>, and a long poll's own wait, is
    /// <see cref="BotOutcome.Unavailable"/>.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<BotResult<T>> SendAsync<T>(IRequest<T> request, CancellationToken cancellationToken)
    {
        var raw = request as RawRequest ?? new RawRequest(request);
        var start = Stopwatch.GetTimestamp();
        using var span = Telemetry.Start("telegram", "method", request.MethodName);
        var result = await CallAsync(
            async (bot, limit) => Read<T>(await bot.SendRequest(raw, limit)),
            raw.Inner is GetUpdatesRequest { Timeout: { } seconds }
                ? _timeout + TimeSpan.FromSeconds(seconds)
                : _timeout,
            cancellationToken);
        Telemetry.TelegramCalls.Record(
            Telemetry.Since(start),
            Telemetry.Tag("method", request.MethodName),
            Telemetry.Outcome(result.Outcome.ToString()));
        reachability?.Record(
            result.Outcome, result.Description, isFirst: request is GetMeRequest, Stopwatch.GetElapsedTime(start));
        return result;
    }

    // What is newer than the library is left out: a message that was sent must not count as not sent. Of a kind that
    // is new as a whole (a member of a new standing) nothing is left; that is no fault of the connection.
    private static BotResult<T> Read<T>(JsonElement answer)
    {
        var value = BotJson.ReadWhatCanBe<T>(answer, out var error);
        return value is not null && (error is null || !typeof(T).IsValueType)
            ? BotResult.Ok(value)
            : BotResult.Failed<T>(new BotFailure(
                error is not null && answer.ValueKind == JsonValueKind.Object
                    ? BotOutcome.BadRequest
                    : BotOutcome.Unavailable,
                $"It answered what cannot be read: {error?.Message ?? "nothing"}"));
    }

    /// <summary>Asks for a file and downloads it.</summary>
    /// <param name="maxBytes">A larger file is a <see cref="BotOutcome.BadRequest"/>; the limit holds while
    /// reading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task<BotResult<ReadOnlyMemory<byte>>> DownloadAsync(
        string fileId, long maxBytes, CancellationToken cancellationToken) => CallAsync(
        async (bot, limit) =>
        {
            var file = await bot.SendRequest(new GetFileRequest { FileId = fileId }, limit);
            var size = file.FileSize ?? maxBytes;
            if (size > maxBytes || file.FilePath is null)
            {
                return TooBig();
            }

            // Over an array the stream does not grow: whatever size was announced, no more than the array is read.
            var body = new byte[size];
            using var content = new MemoryStream(body);
            try
            {
                await bot.DownloadFile(file.FilePath, content, limit);
            }
            catch (RequestException failure) when (failure.InnerException is NotSupportedException)
            {
                return TooBig();
            }

            return BotResult.Ok<ReadOnlyMemory<byte>>(body.AsMemory(0, (int)content.Position));
        },
        _timeout,
        cancellationToken);

    private static BotResult<ReadOnlyMemory<byte>> TooBig() =>
        BotResult.Failed<ReadOnlyMemory<byte>>(new BotFailure(BotOutcome.BadRequest, "The file is too big."));

    private async Task<BotResult<T>> CallAsync<T>(
        Func<ITelegramBotClient, CancellationToken, Task<BotResult<T>>> call,
        TimeSpan timeout,
        CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        try
        {
            return await call(client.Value, limit.Token);
        }
        catch (ApiRequestException refusal)
        {
            return BotResult.Failed<T>(BotFailure.From(
                refusal.ErrorCode,
                refusal.Message,
                refusal.Parameters?.MigrateToChatId,
                refusal.Parameters?.RetryAfter));
        }
        catch (Exception failure) when (failure is RequestException or OperationCanceledException)
        {
            // Telegram.Bot wraps whatever it meets, a cancellation in the midst of a body as well.
            cancellationToken.ThrowIfCancellationRequested();
            return BotResult.Failed<T>(
                limit.IsCancellationRequested
                    ? BotFailure.Unreachable($"No answer within {timeout.TotalSeconds:0.#} s.")
                    : HttpAddress.Parse(options.Value.BaseUrl) is { } server
                        && ConnectionErrors.OfProxy(server, failure) is { } proxy
                    ? BotFailure.Unreachable(proxy.ToString()) with { IsOfProxy = true }
                    : BotFailure.Unreachable(Words(failure)));
        }
    }

    // What Telegram.Bot says of a page in place of JSON, or of a lost connection, tells of itself and not of them.
    private static string Words(Exception failure) => failure switch
    {
        RequestException { HttpStatusCode: { } status } =>
            string.Create(CultureInfo.InvariantCulture, $"It answered {(int)status} and no JSON."),
        { InnerException: { } inner } => ConnectionErrors.WordsOf(inner),
        _ => failure.Message,
    };
}
