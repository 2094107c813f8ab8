using System.Collections.Concurrent;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Telegram;
using BriefingBot.Wording;
using Telegram.Bot.Requests;
using Telegram.Bot.Types.Enums;

namespace BriefingBot.Delivery.Sending;

/// <summary>Tells the administrators of a chat, in private, that the bot may not write there; those who never spoke with the bot cannot be told.</summary>
public sealed class PostingTrouble(TelegramGateway telegram, SendPace pace, TimeProvider clock)
{
    private const int MostTold = 5;

    private static readonly TimeSpan NotAgainWithin = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<long, DateTimeOffset> _told = new();

    /// <summary>At most once a day for each chat.</summary>
    public async Task TellAdministratorsAsync(long chatId, string why)
    {
        var now = clock.GetUtcNow();
        if (chatId > 0 || (_told.TryGetValue(chatId, out var last) && now - last < NotAgainWithin))
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

        var text = new MessageTextBuilder()
            .Text("I could not post in ").Bold(chat.IsOk ? chat.Value.Title ?? "your chat" : "your chat").Text($": {why}")
            .Paragraph().Text("Give me the right to write there and send /start in it; until then its briefings rest.")
            .Build();
        foreach (var administrator in administrators.Value.Where(member => !member.User.IsBot).Take(MostTold))
        {
            await pace.EnterAsync(administrator.User.Id, SendPriority.Answer, CancellationToken.None);
            await telegram.SendAsync(
                new SendMessageRequest
                {
                    ChatId = administrator.User.Id,
                    Text = TelegramHtml.Write(text),
                    ParseMode = ParseMode.Html,
                    LinkPreviewOptions = new() { IsDisabled = true },
                },
                CancellationToken.None);
        }
    }
}
