using BriefingBot.Summaries.Prompts;
using Microsoft.Extensions.AI;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace BriefingBot.Summaries.Backends;

/// <summary>Asks one model, with bounded retries, time limits and a circuit breaker.</summary>
internal sealed class ChatModelCaller
{
    // The usual estimate for English; only used before an answer is there, or where a server counts nothing.
    private const int LettersOfAToken = 4;

    private readonly IChatClient _client;
    private readonly ResiliencePipeline _pipeline;
    private bool _isPlain;

    public ChatModelCaller(ChatModel model, IChatClient client, ModelLimits limits, TimeProvider clock)
    {
        Model = model;
        _client = client;
        _pipeline = Pipeline(limits, clock);
    }

    public ChatModel Model { get; }

    /// <summary>About how many tokens a text has.</summary>
    public static long EstimateTokens(int letters) => (letters / LettersOfAToken) + 1;

    /// <summary>Asks once, trying again where a failure is passing.</summary>
    /// <param name="schema">The JSON schema of the answer; a server that does not know such a thing is asked without.</param>
    /// <exception cref="ModelCallException">No answer came; says why.</exception>
    public async Task<ModelReply> AskAsync(
        IReadOnlyList<(string Role, string Text)> messages, PromptSettings settings, ChatResponseFormat? schema, CancellationToken cancellationToken)
    {
        var chat = messages.Select(message => new ChatMessage(new ChatRole(message.Role), message.Text)).ToList();
        try
        {
            return await _pipeline.ExecuteAsync(async token => await AttemptAsync(chat, settings, schema, token), cancellationToken);
        }
        catch (Exception error) when (error is not ModelCallException && !cancellationToken.IsCancellationRequested)
        {
            throw ChatClients.Explain(Model, error);
        }
    }

    private async Task<ModelReply> AttemptAsync(List<ChatMessage> chat, PromptSettings settings, ChatResponseFormat? schema, CancellationToken cancellationToken)
    {
        if (!_isPlain)
        {
            try
            {
                return await RequestAsync(chat, Options(settings, schema), cancellationToken);
            }
            catch (ModelCallException error) when (error.Failure == ModelFailure.Refused)
            {
                // Some servers refuse a schema, a temperature or a limit that others need: the same question without any of them.
                var reply = await RequestAsync(chat, new ChatOptions { ModelId = Model.Name }, cancellationToken);
                _isPlain = true;
                return reply;
            }
        }

        return await RequestAsync(chat, new ChatOptions { ModelId = Model.Name }, cancellationToken);
    }

    private async Task<ModelReply> RequestAsync(List<ChatMessage> chat, ChatOptions options, CancellationToken cancellationToken)
    {
        try
        {
            var response = await _client.GetResponseAsync(chat, options, cancellationToken);
            var usage = response.Usage;
            return new ModelReply(
                response.Text,
                usage?.InputTokenCount ?? EstimateTokens(chat.Sum(message => message.Text.Length)),
                usage?.OutputTokenCount ?? EstimateTokens(response.Text.Length));
        }
        catch (Exception error) when (error is not ModelCallException && !cancellationToken.IsCancellationRequested)
        {
            throw ChatClients.Explain(Model, error);
        }
    }

    private ChatOptions Options(PromptSettings settings, ChatResponseFormat? schema) => new()
    {
        ModelId = Model.Name,
        Temperature = settings.Temperature,
        TopP = settings.TopP,
        MaxOutputTokens = settings.MaxTokens,
        Seed = settings.Seed,
        ResponseFormat = schema,
    };

    private static ResiliencePipeline Pipeline(ModelLimits limits, TimeProvider clock) => new ResiliencePipelineBuilder { TimeProvider = clock }
        .AddTimeout(limits.Total)
        .AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = limits.Retries,
            Delay = limits.FirstDelay,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            // A model that took too long once is not waited for again: the briefing is due.
            ShouldHandle = arguments => ValueTask.FromResult(
                arguments.Outcome.Exception is ModelCallException { IsPassing: true, Failure: not ModelFailure.TooSlow } failure
                && (failure.RetryAfter ?? TimeSpan.Zero) <= limits.LongestWait),
            DelayGenerator = arguments => ValueTask.FromResult((arguments.Outcome.Exception as ModelCallException)?.RetryAfter),
        })
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions
        {
            FailureRatio = 1,
            MinimumThroughput = limits.FailuresToBreak,
            SamplingDuration = limits.Break,
            BreakDuration = limits.Break,
            ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is ModelCallException { Failure: not ModelFailure.Refused } or TimeoutRejectedException),
        })
        .AddTimeout(limits.Attempt)
        .Build();
}

/// <summary>What a model answered, and its tokens.</summary>
internal sealed record ModelReply(string Text, long InputTokens, long OutputTokens);

/// <summary>How long and how often a model is asked.</summary>
/// <param name="Attempt">The most one request may take.</param>
/// <param name="Retries">Further attempts after a passing failure.</param>
/// <param name="FirstDelay">The wait before the first of them; it doubles.</param>
/// <param name="LongestWait">A server that asks for a longer wait than this (<c>Retry-After</c>) is not waited for.</param>
/// <param name="FailuresToBreak">So many failures in a row open the circuit.</param>
/// <param name="Break">How long the circuit stays open.</param>
internal sealed record ModelLimits(TimeSpan Attempt, int Retries, TimeSpan FirstDelay, TimeSpan LongestWait, int FailuresToBreak, TimeSpan Break)
{
    /// <summary>The most that all attempts and waits may take together.</summary>
    public TimeSpan Total => (Attempt + LongestWait) * (Retries + 1);

    public static ModelLimits Of(TimeSpan attempt) =>
        new(attempt, Retries: 2, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(20), FailuresToBreak: 5, TimeSpan.FromMinutes(2));
}
