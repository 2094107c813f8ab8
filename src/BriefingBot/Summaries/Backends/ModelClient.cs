using Microsoft.Extensions.AI;

namespace BriefingBot.Summaries.Backends;

/// <summary>What all backends have in common around one request: a time limit, one family of exceptions, token counts
/// also where a server counts nothing, the answer as it is written for who wants to see it, and further tries where a
/// server refuses a setting. The limit is kept here and not in the filters because a filter of Semantic Kernel cannot
/// hand a cancellation token of its own to the call.</summary>
internal sealed class ModelClient(IChatClient inner, ChatModel model, TimeSpan limit, TimeProvider clock)
    : DelegatingChatClient(inner)
{
    /// <summary>The key, among the options' properties, of the progress that is given the growing answer.</summary>
    public const string ProgressKey = "answer_progress";

    // In letters, with what it thinks aloud in its text. A model that repeats itself without a limit does not come to
    // an end.
    private const int LongestAnswer = 200_000;

    // What servers say about a setting that they do not take.
    private static readonly (RequestSettings Setting, string[] Names)[] SettingNames =
    [
        (RequestSettings.Schema, ["response_format", "json_schema", "output_config", "\"format\"", "schema"]),
        (RequestSettings.Temperature, ["temperature", "top_p"]),
        (RequestSettings.Limit, ["max_tokens", "max_completion_tokens", "num_predict"]),
        (RequestSettings.Reasoning, ["reasoning", "thinking"]),
    ];

    private volatile RequestSettings _refused;

    [Flags]
    private enum RequestSettings
    {
        None = 0,
        Schema = 1,
        Temperature = 2,
        Limit = 4,
        Reasoning = 8,
        All = Schema | Temperature | Limit | Reasoning,
    }

    /// <inheritdoc />
    /// <exception cref="ModelCallException">No answer came; says why.</exception>
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var chat = messages.ToList();
        using var timer = new CancellationTokenSource(limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        try
        {
            return Count(chat, await AskAsync(chat, options, either.Token));
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            throw ModelErrors.FromException(model, error);
        }
    }

    private async Task<ChatResponse> AskAsync(
        List<ChatMessage> chat, ChatOptions? options, CancellationToken cancellationToken)
    {
        var progress = options?.AdditionalProperties?.GetValueOrDefault(ProgressKey) as IProgress<string>;
        var refused = _refused;
        while (true)
        {
            try
            {
                var asked = Without(refused, options);
                var response = progress is null
                    ? await base.GetResponseAsync(chat, asked, cancellationToken)
                    : await StreamAsync(chat, asked, progress, cancellationToken);
                _refused = refused;
                return response;
            }
            catch (Exception error) when (options is not null && refused != RequestSettings.All
                && ModelErrors.FromException(model, error) is { Failure: ModelFailure.Refused } refusal)
            {
                // Some servers refuse a schema, a temperature or a limit that others need: the same question without
                // what they name, and where they name nothing without any of them.
                var named = Named(refusal);
                refused |= (named & ~refused) == RequestSettings.None ? RequestSettings.All : named;
            }
        }
    }

    private async Task<ChatResponse> StreamAsync(
        List<ChatMessage> chat, ChatOptions? options, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var updates = new List<ChatResponseUpdate>();
        var written = new System.Text.StringBuilder();
        await foreach (var update in base.GetStreamingResponseAsync(chat, options, cancellationToken))
        {
            updates.Add(update);
            written.Append(update.Text);

            // What a listener waits for is the end of a sentence's object.
            if (update.Text.Contains('}', StringComparison.Ordinal))
            {
                progress.Report(written.ToString());
            }

            if (written.Length > LongestAnswer)
            {
                updates.Add(new ChatResponseUpdate { FinishReason = ChatFinishReason.Length });
                break;
            }
        }

        // A server that knows no streaming sends what the reader of streams does not see.
        return updates.Count == 0
            ? await base.GetResponseAsync(chat, options, cancellationToken)
            : updates.ToChatResponse();
    }

    private ChatOptions? Without(RequestSettings refused, ChatOptions? options)
    {
        if (options is null || refused == RequestSettings.All)
        {
            return null;
        }

        var asked = options.Clone();
        asked.AdditionalProperties?.Remove(ProgressKey);
        asked.Reasoning = model.Effort is { } effort && !refused.HasFlag(RequestSettings.Reasoning)
            ? new ReasoningOptions { Effort = effort }
            : null;
        asked.ResponseFormat = refused.HasFlag(RequestSettings.Schema) ? null : asked.ResponseFormat;
        asked.Temperature = refused.HasFlag(RequestSettings.Temperature) ? null : asked.Temperature;
        asked.TopP = refused.HasFlag(RequestSettings.Temperature) ? null : asked.TopP;
        asked.MaxOutputTokens = refused.HasFlag(RequestSettings.Limit) ? null : asked.MaxOutputTokens;
        return asked;
    }

    private static RequestSettings Named(ModelCallException refusal) =>
        refusal.InnerException is ServerRefusalException { Body: var body }
            ? SettingNames.Where(
                    row => Array.Exists(row.Names, name => body.Contains(name, StringComparison.OrdinalIgnoreCase)))
                .Aggregate(RequestSettings.None, (all, row) => all | row.Setting)
            : RequestSettings.None;

    private static ChatResponse Count(List<ChatMessage> chat, ChatResponse response)
    {
        response.Usage ??= new UsageDetails();
        response.Usage.InputTokenCount ??= TokenEstimate.Of(chat.Sum(message => message.Text.Length));
        response.Usage.OutputTokenCount ??= TokenEstimate.Of(response.Text.Length);
        return response;
    }
}

/// <summary>About how many tokens a text has; for what is not asked yet, and for servers that count nothing.</summary>
internal static class TokenEstimate
{
    // The usual estimate for English.
    private const int LettersOfAToken = 4;

    public static long Of(int letters) => (letters / LettersOfAToken) + 1;
}
