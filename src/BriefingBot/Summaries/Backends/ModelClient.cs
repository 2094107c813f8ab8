using Microsoft.Extensions.AI;

namespace BriefingBot.Summaries.Backends;

/// <summary>
/// What all backends have in common around one request: a time limit, one family of exceptions, token counts also where
/// a server counts nothing, and a second try where a server refuses the settings. The limit is kept here and not in the
/// filters because a filter of Semantic Kernel cannot hand a cancellation token of its own to the call.
/// </summary>
internal sealed class ModelClient(IChatClient inner, ChatModel model, TimeSpan limit, TimeProvider clock)
    : DelegatingChatClient(inner)
{
    private volatile bool _isPlain;

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
        if (_isPlain || options is null)
        {
            return await base.GetResponseAsync(chat, options: null, cancellationToken);
        }

        try
        {
            return await base.GetResponseAsync(chat, options, cancellationToken);
        }
        catch (Exception error) when (ModelErrors.FromException(model, error).Failure == ModelFailure.Refused)
        {
            // Some servers refuse a schema, a temperature or a limit that others need: the same question without any of
            // them.
            var response = await base.GetResponseAsync(chat, options: null, cancellationToken);
            _isPlain = true;
            return response;
        }
    }

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
