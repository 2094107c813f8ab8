using BriefingBot.Briefings;
using BriefingBot.Briefings.Editions;
using BriefingBot.Chat.Routing;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Delivery.Sending;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Text;
using Telegram.Bot.Requests;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.InlineQueryResults;
using Telegram.Bot.Types.ReplyMarkups;
using RichText = BriefingBot.Wording.RichText;

namespace BriefingBot.Chat.Updates;

/// <summary>Sends answers to people. They are not kept in the outbox: an answer that does not arrive is asked for
/// again. A briefing is kept there, also one that was asked for: what it tells is not told again, so it must
/// arrive.</summary>
public sealed partial class ReplySender(
    TelegramGateway telegram,
    SubscriberStore subscribers,
    AskedBriefings asked,
    OutboxStore outbox,
    LivingMessageStore living,
    OpenedStories opened,
    ReplyRenderer renderer,
    SendRateLimiter limiter,
    ReplyAttempts attempts,
    ILogger<ReplySender> logger)
{
    private const int LongestTitle = 60;

    /// <summary>Sends one reply to where the person spoke.</summary>
    public async Task SendAsync(Incoming incoming, Reply reply, CancellationToken cancellationToken)
    {
        if (incoming.GuestQueryId is { } query)
        {
            await AnswerGuestAsync(query, reply, cancellationToken);
            return;
        }

        if (reply.File is { } file)
        {
            await SendAsync(incoming, file, cancellationToken);
            return;
        }

        // Mere words are sent without the database, which may be what failed.
        var subscriber = reply is { Briefing: null, Story: null }
            ? null
            : await subscribers.FindAsync(incoming.ChatId, incoming.ThreadId, cancellationToken);
        if (reply.Briefing is { } briefing && subscriber is not null)
        {
            await asked.AnswerAsync(subscriber, briefing, cancellationToken);
            return;
        }

        if (reply.IsBack)
        {
            await RestoreAsync(incoming, cancellationToken);
            return;
        }

        var parts = ForeignWords.Parts(renderer.Render(reply, subscriber));
        var keyboard = MessagePart.KeyboardOf(reply.Buttons);
        if (reply.IsInPlace
            && incoming.IsPress
            && parts.Count == 1
            && await EditAsync(incoming, TelegramHtml.Write(parts[0]), keyboard, cancellationToken)
                is var outcome && outcome != BotOutcome.MessageGone
                && PartForm.Classic.After(outcome) is null)
        {
            if (reply.OpenedStory is { } storyId && outcome is BotOutcome.Ok or BotOutcome.NotModified)
            {
                await opened.OpenedAsync(incoming.ChatId, incoming.MessageId, storyId, cancellationToken);
            }

            return;
        }

        for (var i = 0; i < parts.Count; i++)
        {
            var markup = i == parts.Count - 1 ? keyboard ?? ReplyMarkups.Of(incoming, reply) : null;
            var sending = SendAsync(incoming, parts[i], markup, reply.IsPersonal, cancellationToken);
            await ReplyOnItsWayException.OfSeveralAsync(sending, isLast: i == parts.Count - 1);
            if (!await sending)
            {
                return; // the rest would make no sense alone
            }
        }
    }

    /// <summary>Telegram takes one answer to a guest's query, as one message.</summary>
    private Task AnswerGuestAsync(string query, Reply reply, CancellationToken cancellationToken)
    {
        var part = ForeignWords.Parts(renderer.Render(reply, subscriber: null))[0];
        return telegram.SendAsync(
            new AnswerGuestQueryRequest
            {
                GuestQueryId = query,
                Result = new InlineQueryResultArticle
                {
                    Id = "1",
                    Title = PlainText.Write(part).Shorten(LongestTitle),
                    InputMessageContent = new InputTextMessageContent
                    {
                        MessageText = TelegramHtml.Write(part),
                        ParseMode = ParseMode.Html,
                        LinkPreviewOptions = new() { IsDisabled = true },
                    },
                },
            },
            cancellationToken);
    }

    /// <summary>Puts a part of a briefing back in its place.</summary>
    private async Task RestoreAsync(Incoming incoming, CancellationToken cancellationToken)
    {
        if (await outbox.FindSentAsync(incoming.ChatId, incoming.MessageId, cancellationToken) is { } sent)
        {
            var (content, form) = (await living.ContentAsync(sent.Id, cancellationToken) ?? sent.Content, sent.Form);
            while (content.After(form, await PutAsync()) is { } next)
            {
                (content, form) = (content.In(next), next);
            }

            // Not before: an edit that waited for its reader must come after the text that it replaces.
            await opened.ClosedAsync(sent.Id, cancellationToken);

            Task<BotOutcome> PutAsync() => EditAsync(
                incoming,
                chatId => MessageRequests.Edit(chatId, incoming.MessageId, content, form, sent.LinkPreviews),
                cancellationToken);
        }
    }

    private Task SendAsync(Incoming incoming, ReplyFile file, CancellationToken cancellationToken) =>
        attempts.SendAsync(
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

    private Task<BotOutcome> EditAsync(
        Incoming incoming, string html, InlineKeyboardMarkup? keyboard, CancellationToken cancellationToken) =>
        EditAsync(
            incoming,
            chatId => new EditMessageTextRequest
            {
                ChatId = chatId,
                MessageId = checked((int)incoming.MessageId),
                Text = html,
                ParseMode = ParseMode.Html,
                LinkPreviewOptions = new() { IsDisabled = true },
                ReplyMarkup = keyboard,
            },
            cancellationToken);

    // What Telegram delays or loses is tried again; only a message that cannot be changed is followed by a new one.
    private Task<BotOutcome> EditAsync(
        Incoming incoming, Func<long, IRequest<Message>> edit, CancellationToken cancellationToken) =>
        attempts.EditAsync(
            incoming.ChatId, chatId => telegram.SendAsync(edit(chatId), cancellationToken), cancellationToken);

    private async Task<bool> SendAsync(
        Incoming incoming, RichText text, ReplyMarkup? markup, bool isPersonal, CancellationToken cancellationToken)
    {
        var request = Request(incoming, text, markup);
        // In a group others need not see what concerns one person; where Telegram refuses that, it is said openly.
        if (isPersonal && incoming is { Kind: ChatKind.Group, UserId: not 0 })
        {
            var personal = Request(incoming, text, markup);
            personal.ReplyParameters = null;
            personal.EphemeralMessageParameters = new() { ReceiverUserId = incoming.UserId };
            using var turn = await limiter.EnterAsync(incoming.ChatId, SendPriority.Answer, cancellationToken);
            // A refusal says something of this one message and nothing of the chat.
            if ((await ReplyAttempts.UnderWayAsync(telegram.SendAsync(personal, cancellationToken))).IsOk)
            {
                return true;
            }
        }

        var (form, outcome) = (PartForm.Classic, await AttemptAsync(request, cancellationToken));
        while (form.After(outcome) is { } next)
        {
            form = next;
            Log.FormRefused(logger, incoming.ChatId, form);
            request.ReplyMarkup = form.HasButtons() ? markup : null;
            request.ReplyParameters = form == PartForm.Bare ? null : request.ReplyParameters;
            if (form.IsPlain())
            {
                (request.Text, request.ParseMode) = (PlainText.Write(text), ParseMode.None);
            }

            outcome = await AttemptAsync(request, cancellationToken);
        }

        return outcome == BotOutcome.Ok;
    }

    private static SendMessageRequest Request(Incoming incoming, RichText text, ReplyMarkup? markup) => new()
    {
        ChatId = incoming.ChatId,
        MessageThreadId = checked((int?)incoming.ThreadId),
        Text = TelegramHtml.Write(text),
        ParseMode = ParseMode.Html,
        LinkPreviewOptions = new() { IsDisabled = true },
        ReplyMarkup = markup,
        ReplyParameters = incoming is { Kind: ChatKind.Group, CallbackId: null, MessageId: > 0 }
            ? new() { MessageId = checked((int)incoming.MessageId), AllowSendingWithoutReply = true }
            : null,
    };

    private Task<BotOutcome> AttemptAsync(SendMessageRequest request, CancellationToken cancellationToken) =>
        attempts.SendAsync(
            request.ChatId.Identifier!.Value, // not null: made from a number
            chatId =>
            {
                request.ChatId = chatId;
                return telegram.SendAsync(request, cancellationToken);
            },
            cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(807, LogLevel.Error,
            "Telegram does not take an answer to chat {ChatId}; it goes out {Next}. This is a bug")]
        public static partial void FormRefused(ILogger logger, long chatId, PartForm next);
    }
}
