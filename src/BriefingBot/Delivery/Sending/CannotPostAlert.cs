using System.Collections.Concurrent;
using BriefingBot.Briefings;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Operation;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Wording;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;
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
        foreach (var administrator in administrators.Value.Where(member => !member.User.IsBot).Take(MostTold))
        {
            var texts = languages.For(await LanguageOfAsync(administrator.User));
            using var turn = await limiter.EnterAsync(
                administrator.User.Id, SendPriority.Answer, CancellationToken.None);
            await telegram.SendAsync(
                new SendMessageRequest
                {
                    ChatId = administrator.User.Id,
                    Text = TelegramHtml.Write(ForeignWords.Defused(texts.CannotPost(title).ToRichText())),
                    ParseMode = ParseMode.Html,
                    LinkPreviewOptions = new() { IsDisabled = true },
                },
                CancellationToken.None);
        }
    }

    // Who has spoken with the bot chose a language for that; the alert does not depend on it.
    private async Task<string?> LanguageOfAsync(User user)
    {
        try
        {
            var known = await subscribers.FindAsync(user.Id, threadId: null, CancellationToken.None);
            return known?.Language ?? user.LanguageCode;
        }
        catch (Exception error) when (error.IsFault(CancellationToken.None))
        {
            return user.LanguageCode;
        }
    }
}
