using System.Collections.Concurrent;
using System.Globalization;
using BriefingBot.Briefings;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Operation;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Wording;
using Telegram.Bot.Requests;
using Telegram.Bot.Types.Enums;

namespace BriefingBot.Delivery.Sending;

/// <summary>Tells a chat's administrators, in private, that the bot may not write there.</summary>
public sealed class CannotPostAlert(
    TelegramGateway telegram,
    SendRateLimiter limiter,
    SubscriberStore subscribers,
    Languages languages,
    TimeProvider clock)
{
    private const int MostTold = 5;

    private static readonly TimeSpan NotAgainWithin = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<long, DateTimeOffset> _told = new();

    /// <summary>At most once a day for each chat.</summary>
    public async Task TellAdministratorsAsync(long chatId)
    {
        var now = clock.GetUtcNow();
        if (chatId > 0 || (_told.TryGetValue(chatId, out var last) && (now - last).Duration() < NotAgainWithin))
        {
            return;
        }

        _told[chatId] = now;
        var chat = await telegram.SendAsync(new GetChatRequest { ChatId = chatId }, CancellationToken.None);
        var administrators = await telegram.SendAsync(
            new GetChatAdministratorsRequest { ChatId = chatId }, CancellationToken.None);
        if (!administrators.IsOk)
        {
            return;
        }

        var title = chat.IsOk ? chat.Value.Title : null;
        var isChannel = chat.IsOk
            ? chat.Value.Type == ChatType.Channel
            : (await KnownAsync(chatId))?.Kind == ChatKind.Channel;
        foreach (var administrator in administrators.Value.Where(member => !member.User.IsBot).Take(MostTold))
        {
            // Who has spoken with the bot chose a language for that.
            var known = await KnownAsync(administrator.User.Id);
            var texts = languages.For(known?.Language ?? administrator.User.LanguageCode);
            var text = isChannel ? texts.CannotPostInChannel(title) : texts.CannotPost(title);
            using var turn = await limiter.EnterAsync(
                administrator.User.Id, SendPriority.Answer, CancellationToken.None);
            await telegram.SendAsync(
                new SendMessageRequest
                {
                    ChatId = administrator.User.Id,
                    Text = TelegramHtml.Write(ForeignWords.Defused(text.ToRichText())),
                    ParseMode = ParseMode.Html,
                    LinkPreviewOptions = new() { IsDisabled = true },
                    // A command would be read by all in a channel.
                    ReplyMarkup = isChannel
                        ? MessagePart.KeyboardOf([[new(texts.TryAgain, $"/channel {Id(chatId)}")]])
                        : null,
                },
                CancellationToken.None);
        }
    }

    private static string Id(long chatId) => chatId.ToString(CultureInfo.InvariantCulture);

    // The alert does not depend on it.
    private async Task<Subscriber?> KnownAsync(long chatId)
    {
        try
        {
            return await subscribers.FindAsync(chatId, threadId: null, CancellationToken.None);
        }
        catch (Exception error) when (error.IsFault(CancellationToken.None))
        {
            return null;
        }
    }
}
