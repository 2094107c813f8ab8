using BriefingBot.Briefings;
using BriefingBot.Chat.Routing;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Delivery.Sending;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;
using RichText = BriefingBot.Wording.RichText;

namespace BriefingBot.Chat.Updates;

/// <summary>
/// Sends answers to people. They are not kept in the outbox: an answer that does not arrive is asked for again. A
/// briefing is kept there, also one that was asked for: what it tells is not told again, so it must arrive.
/// </summary>
public sealed partial class ReplySender(
    TelegramGateway telegram,
    SubscriberStore subscribers,
    EditionPublisher editions,
    ReplyRenderer renderer,
    SendRateLimiter limiter,
    TimeProvider clock,
    ILogger<ReplySender> logger)
{
    private const int MostAttempts = 4;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    /// <summary>Sends one reply to where the person spoke.</summary>
    public async Task SendAsync(Incoming incoming, Reply reply, CancellationToken cancellationToken)
    {
        if (reply.File is { } file)
        {
            await SendAsync(incoming, file, cancellationToken);
            return;
        }

        var subscriber = await subscribers.FindAsync(incoming.ChatId, incoming.ThreadId, cancellationToken);
        if (reply.Briefing is { } briefing && subscriber is not null)
        {
            await editions.AnswerAsync(subscriber, briefing, cancellationToken);
            return;
        }

        var parts = MessageSplitter.Split(renderer.Render(reply, subscriber));
        var keyboard = MessagePart.KeyboardOf(reply.Buttons);
        if (reply.IsInPlace
            && incoming.CallbackId is not null
            && parts.Count == 1
            && await EditAsync(incoming, parts[0], keyboard, cancellationToken))
        {
            return;
        }

        for (var i = 0; i < parts.Count; i++)
        {
            if (!await SendAsync(incoming, parts[i], i == parts.Count - 1 ? keyboard : null, cancellationToken))
            {
                return; // the rest would make no sense alone
            }
        }
    }

    private Task SendAsync(Incoming incoming, ReplyFile file, CancellationToken cancellationToken) => AttemptAsync(
        incoming.ChatId,
        async chatId =>
        {
            // A stream of its own for each attempt: sending reads it to its end.
            using var content = new MemoryStream(file.Content.ToArray(), writable: false);
            return await telegram.SendAsync(
                new SendDocumentRequest
                {
                    ChatId = chatId,
                    MessageThreadId = checked((int?)incoming.ThreadId),
                    Document = InputFile.FromStream(content, file.Name),
                    Caption = file.Caption,
                },
                cancellationToken);
        },
        cancellationToken);

    private async Task<bool> EditAsync(
        Incoming incoming, RichText text, InlineKeyboardMarkup? keyboard, CancellationToken cancellationToken)
    {
        var result = await telegram.SendAsync(
            new EditMessageTextRequest
            {
                ChatId = incoming.ChatId,
                MessageId = checked((int)incoming.MessageId),
                Text = TelegramHtml.Write(text),
                ParseMode = ParseMode.Html,
                LinkPreviewOptions = new() { IsDisabled = true },
                ReplyMarkup = keyboard,
            },
            cancellationToken);
        // A message too old to be changed is followed by a new one.
        return result.Outcome is BotOutcome.Ok or BotOutcome.NotModified;
    }

    private async Task<bool> SendAsync(
        Incoming incoming, RichText text, InlineKeyboardMarkup? keyboard, CancellationToken cancellationToken)
    {
        var outcome = await AttemptAsync(
            incoming.ChatId,
            chatId =>
                telegram.SendAsync(
                    Request(incoming, chatId, TelegramHtml.Write(text), ParseMode.Html, keyboard), cancellationToken),
            cancellationToken);
        if (outcome == BotOutcome.CannotParse)
        {
            Log.CannotParse(logger, incoming.ChatId);
            outcome = await AttemptAsync(
                incoming.ChatId,
                chatId =>
                    telegram.SendAsync(
                        Request(incoming, chatId, PlainText.Write(text), ParseMode.None, keyboard), cancellationToken),
                cancellationToken);
        }

        return outcome == BotOutcome.Ok;
    }

    private static SendMessageRequest Request(
        Incoming incoming, long chatId, string text, ParseMode parseMode, InlineKeyboardMarkup? keyboard) => new()
        {
            ChatId = chatId,
            MessageThreadId = checked((int?)incoming.ThreadId),
            Text = text,
            ParseMode = parseMode,
            LinkPreviewOptions = new() { IsDisabled = true },
            ReplyMarkup = keyboard,
            ReplyParameters = incoming is { Kind: ChatKind.Group, CallbackId: null, MessageId: > 0 }
            ? new() { MessageId = checked((int)incoming.MessageId), AllowSendingWithoutReply = true }
            : null,
        };

    private async Task<BotOutcome> AttemptAsync<T>(
        long chatId, Func<long, Task<BotResult<T>>> send, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            await limiter.EnterAsync(chatId, SendPriority.Answer, cancellationToken);
            var result = await send(chatId);
            switch (result.Outcome)
            {
                case BotOutcome.RetryAfter when attempt < MostAttempts && result.RetryAfter <= LongestWait:
                    limiter.Hold(chatId, result.RetryAfter);
                    continue;
                case BotOutcome.Unavailable when attempt < MostAttempts:
                    await Task.Delay(TimeSpan.FromSeconds(attempt), clock, cancellationToken);
                    continue;
                case BotOutcome.ChatMigrated when attempt < MostAttempts:
                    await subscribers.MoveChatAsync(chatId, result.NewChatId, cancellationToken);
                    chatId = result.NewChatId;
                    continue;
                case BotOutcome.Blocked:
                    await subscribers.MarkUnreachableAsync(
                        chatId, null, result.Description ?? UnreachableReasons.Blocked, cancellationToken);
                    return result.Outcome;
                case BotOutcome.Ok or BotOutcome.CannotParse:
                    return result.Outcome;
                default:
                    Log.NotSent(logger, chatId, result.Outcome, result.Description ?? "");
                    return result.Outcome;
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 807, Level = LogLevel.Error,
            Message = "Telegram could not parse an answer to chat {ChatId}; it was sent plain. This is a bug")]
        public static partial void CannotParse(ILogger logger, long chatId);

        [LoggerMessage(EventId = 808, Level = LogLevel.Warning,
            Message = "An answer to chat {ChatId} was not sent ({Outcome}): {Description}")]
        public static partial void NotSent(ILogger logger, long chatId, BotOutcome outcome, string description);
    }
}
