using BriefingBot.Chat.Routing;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Operation;
using BriefingBot.Telegram;
using BriefingBot.Wording;
using Telegram.Bot.Requests;
using Telegram.Bot.Types.Enums;

namespace BriefingBot.Chat.Updates;

/// <summary>An answer that a person sees while it is written (Bot API, sendMessageDraft): a preview that Telegram
/// forgets after half a minute; the answer itself is sent when it is whole. Where drafts are refused, there are
/// none.</summary>
internal sealed class AnswerDraft(TelegramGateway telegram, TimeProvider clock, Incoming incoming, Action end)
    : IAnswerStream, IDisposable
{
    /// <summary>Telegram limits how often a chat is written to; what comes sooner is passed over.</summary>
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);

    /// <summary>Shorter than Telegram keeps a draft.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(20);

    private readonly CancellationTokenSource _stopped = new();
    private readonly SemaphoreSlim _turn = new(1);
    private string _shown = "";
    private DateTimeOffset _next;
    private bool _isRefused;
    private bool _isBegun;

    public CancellationToken Stopped => _stopped.Token;

    /// <summary>True where the person sees a draft in place of "typing".</summary>
    public bool IsUsed => _isBegun && !_isRefused;

    public void Begin() => _isBegun = true;

    public Task ShowAsync(ReplyText text, CancellationToken cancellationToken) =>
        ForeignWords.Parts(text.ToRichText()) is [var only]
            ? SendAsync(TelegramHtml.Write(only), ShortestPause, cancellationToken)
            : Task.CompletedTask;

    /// <summary>Shows that the bot is at it, or keeps what is shown from going out.</summary>
    public Task KeepAsync(CancellationToken cancellationToken) => SendAsync(_shown, Again, cancellationToken);

    /// <summary>Ends the preview: the person pressed the button that stops the answer.</summary>
    public void Stop() => _stopped.Cancel();

    public void Dispose()
    {
        end();
        _stopped.Dispose();
        _turn.Dispose();
    }

    private async Task SendAsync(string html, TimeSpan pause, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var now = clock.GetMonotonicNow();
            var isDue = html == _shown ? now >= _next + (pause - ShortestPause) : now >= _next;
            if (!IsUsed || _stopped.IsCancellationRequested || !isDue)
            {
                return;
            }

            var result = await telegram.SendAsync(
                new SendMessageDraftRequest
                {
                    ChatId = incoming.ChatId,
                    MessageThreadId = checked((int?)incoming.ThreadId),
                    DraftId = incoming.MessageId,
                    Text = html,
                    ParseMode = ParseMode.Html,
                    CanStop = true,
                },
                cancellationToken);
            (_shown, _next) = (html, clock.GetMonotonicNow() + ShortestPause + result.RetryAfter);
            _isRefused = result.Outcome is not (BotOutcome.Ok or BotOutcome.RetryAfter or BotOutcome.Unavailable);
        }
        finally
        {
            _turn.Release();
        }
    }
}
