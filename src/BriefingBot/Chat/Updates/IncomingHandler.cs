using BriefingBot.Chat.Routing;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Wording;
using Telegram.Bot.Requests;
using Telegram.Bot.Types.Enums;

namespace BriefingBot.Chat.Updates;

/// <summary>Answers what a person said; presses come after <see cref="PressGate"/>.</summary>
public sealed class IncomingHandler(
    TelegramGateway telegram,
    CommandRouter router,
    ReplySender sender,
    CommandContexts contexts,
    AnswerDrafts drafts,
    LaterReplies later,
    Languages languages,
    StorageHealth storage,
    TimeProvider clock)
{
    // Shorter work needs no "typing"; Telegram shows it for five seconds (Bot API, sendChatAction).
    private static readonly TimeSpan TypingAfter = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan TypingAgain = TimeSpan.FromSeconds(4);

    /// <summary>Answers what a person said.</summary>
    /// <param name="incoming">What was said.</param>
    /// <param name="ended">Called at the end of work that an answer only announced.</param>
    /// <returns>Whether there is such work.</returns>
    public async Task<bool> HandleAsync(
        Incoming incoming, CancellationToken cancellationToken, Func<Task>? ended = null)
    {
        using var span = Telemetry.Start("update", "is_press", incoming.CallbackId is not null);
        Telemetry.Updates.Add(1);
        using var draft = drafts.Begin(incoming);
        var answer = router.AnswerAllowedAsync(incoming, draft, cancellationToken);
        if (incoming.GuestQueryId is null)
        {
            await TypeUntilAsync(answer, incoming, draft, cancellationToken);
        }

        var goesOn = false;
        var replies = await answer;
        for (var i = 0; i < replies.Count; i++)
        {
            var reply = replies[i];
            await ReplyOnItsWayException.OfSeveralAsync(
                sender.SendAsync(incoming, reply, cancellationToken), isLast: i == replies.Count - 1);
            if (reply.Later is { } work)
            {
                later.Add(incoming, work, reply.IsOnlyAnnounced ? ended : null);
                goesOn |= reply.IsOnlyAnnounced;
            }
        }

        return goesOn;
    }

    /// <summary>Says that the chat's earlier questions are still being answered.</summary>
    public async Task SayBusyAsync(Incoming incoming, CancellationToken cancellationToken) => await sender.SendAsync(
        incoming, (await contexts.TextsOfAsync(incoming, cancellationToken)).StillBusy, cancellationToken);

    /// <summary>Says that it came to no answer, and whether the database is why; not where a press in a channel failed:
    /// all its readers would be told.</summary>
    public async Task SayFailedAsync(Incoming incoming, CancellationToken cancellationToken)
    {
        if (incoming is { IsPress: true, Kind: ChatKind.Channel })
        {
            return;
        }

        var texts = languages.For(incoming.LanguageCode);
        try
        {
            texts = await contexts.TextsOfAsync(incoming, cancellationToken);
        }
        catch (Exception error) when (error.IsFault(cancellationToken))
        {
            // It may be the database that failed.
        }

        await sender.SendAsync(incoming, storage.Fault is null ? texts.Failed : texts.StorageRests, cancellationToken);
    }

    // Beside the answer: one that is ready waits for no courtesy that Telegram is slow to take.
    private async Task TypeUntilAsync(
        Task answer, Incoming incoming, AnswerDraft? draft, CancellationToken cancellationToken)
    {
        using var answered = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = TypeAsync(incoming, draft, answered.Token);
        await answer.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await answered.CancelAsync();
        await typing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task TypeAsync(Incoming incoming, AnswerDraft? draft, CancellationToken answered)
    {
        var wait = TypingAfter;
        var typing = new SendChatActionRequest
        {
            ChatId = incoming.ChatId,
            MessageThreadId = checked((int?)incoming.ThreadId),
            Action = ChatAction.Typing,
        };
        while (true)
        {
            await Task.Delay(wait, clock, answered);
            if (draft is { IsUsed: true })
            {
                await draft.KeepAsync(answered);
            }

            // A draft says the same and more; where it is refused, this is all there is.
            if (draft is not { IsUsed: true })
            {
                await telegram.SendAsync(typing, answered);
            }

            wait = TypingAgain;
        }
    }
}
