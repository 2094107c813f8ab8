using System.Text.Json;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Telegram;
using Telegram.Bot.Requests;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace BriefingBot.Delivery.Sending;

/// <summary>The calls of the Bot API by which stored content is sent and edited.</summary>
internal static class MessageRequests
{
    /// <summary>The call that sends a part of the outbox in the form it was written for.</summary>
    public static IRequest<Message> Send(OutboxPart part) => part.Rich is { } rich
        ? new SendRichMessageRequest
        {
            ChatId = part.ChatId,
            MessageThreadId = ThreadOf(part),
            RichMessage = RichBlocks.Read(rich),
            ReplyParameters = ReplyOf(part),
        }
        : new SendMessageRequest
        {
            ChatId = part.ChatId,
            MessageThreadId = ThreadOf(part),
            Text = part.Form.IsPlain() ? part.Plain : part.Html,
            ParseMode = ModeOf(part.Form),
            LinkPreviewOptions = PreviewOf(part.Form, part.LinkPreviews),
            ReplyParameters = ReplyOf(part),
            ReplyMarkup = ButtonsOf(part.Keyboard),
        };

    /// <summary>Puts what an edit wrote in place of a message.</summary>
    public static IRequest<Message> Edit(LivingEdit edit) =>
        Edit(edit.ChatId, edit.MessageId, edit.Content, edit.Form, edit.LinkPreviews);

    /// <summary>Puts stored content in place of a message.</summary>
    public static IRequest<Message> Edit(
        long chatId, long messageId, MessageContent content, PartForm form, bool hasLinkPreviews) =>
        content.Rich is { } rich
            ? new EditMessageTextRequest
            {
                ChatId = chatId,
                MessageId = checked((int)messageId),
                RichMessage = RichBlocks.Read(rich),
            }
            : new EditMessageTextRequest
            {
                ChatId = chatId,
                MessageId = checked((int)messageId),
                Text = form.IsPlain() ? content.Words() : content.Html,
                ParseMode = ModeOf(form),
                LinkPreviewOptions = PreviewOf(form, hasLinkPreviews),
                ReplyMarkup = ButtonsOf(content.Keyboard),
            };

    private static int? ThreadOf(OutboxPart part) => part.ThreadId == 0 ? null : checked((int)part.ThreadId);

    private static ReplyParameters? ReplyOf(OutboxPart part) =>
        part is { Form: not PartForm.Bare, ReplyToMessageId: { } messageId }
        ? new() { MessageId = checked((int)messageId), AllowSendingWithoutReply = true }
        : null;

    private static ParseMode ModeOf(PartForm form) => form.IsPlain() ? ParseMode.None : ParseMode.Html;

    private static LinkPreviewOptions? PreviewOf(PartForm form, bool isWanted) =>
        isWanted && form.HasPreview() ? null : new() { IsDisabled = true };

    private static InlineKeyboardMarkup? ButtonsOf(string? json) =>
        json is null ? null : JsonSerializer.Deserialize<InlineKeyboardMarkup>(json, BotJson.Options);
}
