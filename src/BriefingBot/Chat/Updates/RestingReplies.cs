using System.Collections.Concurrent;
using BriefingBot.Chat.Routing;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Wording;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace BriefingBot.Chat.Updates;

/// <summary>Tells people why nothing comes while the database takes nothing: what they said stays with Telegram and is
/// answered afterwards. A press gets a pop-up, a private chat one message; a group need not read it.</summary>
public sealed class RestingReplies(
    TelegramGateway telegram, CommandRouter router, BotIdentity bot, StorageHealth health, Languages languages)
{
    private readonly ConcurrentDictionary<string, bool> _told = new(StringComparer.Ordinal);

    /// <summary>Says it to those of these updates who were not told since the fault began.</summary>
    public async Task TellAsync(IReadOnlyList<Update> updates, CancellationToken cancellationToken)
    {
        if (health.Fault is null)
        {
            return; // it lasted a moment: they come again at once
        }

        foreach (var incoming in updates.Select(Read).OfType<Incoming>())
        {
            var words = PlainText.Write(languages.For(incoming.LanguageCode).AnswersWhenStored.ToRichText());
            if (incoming.CallbackId is { } press)
            {
                if (_told.TryAdd(press, true))
                {
                    await telegram.SendAsync(
                        new AnswerCallbackQueryRequest { CallbackQueryId = press, Text = words, ShowAlert = true },
                        cancellationToken);
                }
            }
            else if (incoming is { Kind: ChatKind.Private, GuestQueryId: null } && router.IsMeant(incoming)
                && _told.TryAdd(FormattableString.Invariant($"chat {incoming.ChatId}"), true))
            {
                await telegram.SendAsync(
                    new SendMessageRequest { ChatId = incoming.ChatId, Text = words }, cancellationToken);
            }
        }
    }

    // One that cannot be read is dealt with when updates are stored again.
    private Incoming? Read(Update update)
    {
        try
        {
            return UpdateReading.Read(update, bot);
        }
        catch (Exception error) when (error.IsFault(CancellationToken.None))
        {
            return null;
        }
    }

    /// <summary>What was said is stored again: the next fault is told anew.</summary>
    public void Forget() => _told.Clear();
}
