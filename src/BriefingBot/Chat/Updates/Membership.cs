using System.Globalization;
using BriefingBot.Briefings;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace BriefingBot.Chat.Updates;

/// <summary>The bot's own standing in chats: where it was blocked or put out, the subscriptions rest; where it comes
/// back they go on; a group that moved keeps its settings. A group that it is new in is greeted; of a channel the
/// person who added it is asked in private.</summary>
public sealed partial class Membership(
    SubscriberStore subscribers,
    CommandContexts contexts,
    IOutbox outbox,
    Languages languages,
    TimeProvider clock,
    ILogger<Membership> logger)
{
    /// <summary>Applies what an update says of a group that became a supergroup.</summary>
    public async Task ApplyMoveAsync(Update update, CancellationToken cancellationToken)
    {
        if (update.Message?.MigrateToChatId is { } newId)
        {
            await MoveAsync(update.Message.Chat.Id, newId, cancellationToken);
        }

        if (update.Message?.MigrateFromChatId is { } oldId)
        {
            await MoveAsync(oldId, update.Message.Chat.Id, cancellationToken);
        }
    }

    /// <summary>Applies what an update says of it; doing so twice changes nothing more.</summary>
    public async Task ApplyAsync(ChatMemberUpdated change, CancellationToken cancellationToken)
    {
        var (couldWrite, canWrite) = (CanWrite(change, change.OldChatMember), CanWrite(change, change.NewChatMember));
        if (canWrite)
        {
            var woken = await subscribers.WakeAsync(change.Chat.Id, clock.GetUtcNow(), cancellationToken);
            // Of a group that became a supergroup Telegram says the same, and it has used the bot for long.
            if (!couldWrite && woken == 0
                && await subscribers.FindAsync(change.Chat.Id, threadId: null, cancellationToken)
                    is null or { State: SubscriberState.Stopped })
            {
                await GreetAsync(change, cancellationToken);
            }

            return;
        }

        var reason = change.Chat.Type == ChatType.Private ? UnreachableReasons.Blocked : UnreachableReasons.Removed;
        if (await subscribers.MarkUnreachableAsync(change.Chat.Id, null, reason, cancellationToken) > 0)
        {
            Log.Unreachable(logger, change.Chat.Id, reason);
        }
    }

    // In a channel the bot can post as an administrator only; a member of a group may be kept from writing.
    private static bool CanWrite(ChatMemberUpdated change, ChatMember? member) => member switch
    {
        null => false,
        _ when change.Chat.Type == ChatType.Channel => member.IsAdmin,
        ChatMemberRestricted { IsMember: true } restricted => restricted.CanSendMessages,
        _ => member.IsInChat,
    };

    private async Task GreetAsync(ChatMemberUpdated change, CancellationToken cancellationToken)
    {
        var texts = languages.For(change.From.LanguageCode);
        if (change.Chat.Type is ChatType.Group or ChatType.Supergroup)
        {
            // It is spoken to in the language of its greeting from then on.
            texts = languages.For((await contexts.MeetAsync(
                new Incoming
                {
                    ChatId = change.Chat.Id,
                    Kind = ChatKind.Group,
                    ChatTitle = change.Chat.Title ?? "",
                    LanguageCode = change.From.LanguageCode,
                    Text = "",
                },
                cancellationToken)).Language);
        }

        var at = change.Date.Ticks.ToString(CultureInfo.InvariantCulture);
        OutgoingMessage? greeting = change.Chat.Type switch
        {
            ChatType.Group or ChatType.Supergroup => new OutgoingMessage
            {
                ChatId = change.Chat.Id,
                Edition = $"greeting-{at}",
                Text = texts.GroupGreeting.ToRichText(),
                Priority = SendPriority.Answer,
            },
            ChatType.Channel => new OutgoingMessage
            {
                ChatId = change.From.Id,
                Edition = string.Create(CultureInfo.InvariantCulture, $"channel-{change.Chat.Id}-{at}"),
                Text = texts.AskChannel(change.Chat.Title ?? "").ToRichText(),
                Priority = SendPriority.Answer,
                Buttons = [[new(texts.Yes, $"/channel {change.Chat.Id.ToString(CultureInfo.InvariantCulture)}")]],
            },
            _ => null,
        };
        if (greeting is not null)
        {
            await outbox.AddAsync(greeting, cancellationToken);
        }
    }

    private async Task MoveAsync(long from, long to, CancellationToken cancellationToken)
    {
        await subscribers.MoveChatAsync(from, to, cancellationToken);
        Log.Moved(logger, from, to);
    }

    private static partial class Log
    {
        [LoggerMessage(805, LogLevel.Information, "Chat {ChatId} cannot be reached: {Reason}")]
        public static partial void Unreachable(ILogger logger, long chatId, string reason);

        [LoggerMessage(806, LogLevel.Information, "Chat {From} became {To}")]
        public static partial void Moved(ILogger logger, long from, long to);
    }
}
