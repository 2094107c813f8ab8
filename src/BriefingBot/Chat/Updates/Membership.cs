using System.Globalization;
using BriefingBot.Briefings;
using BriefingBot.Chat.Routing;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Subscribers;
using BriefingBot.Wording;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace BriefingBot.Chat.Updates;

/// <summary>The bot's own standing in chats: where it was blocked or put out, the subscriptions rest; where it may
/// write again they go on; a group that moved keeps its settings. A group that it comes to is greeted, also for the
/// second time; of a channel the person who added it is asked in private.</summary>
public sealed partial class Membership(
    SubscriberStore subscribers,
    ChatMoves moves,
    CommandContexts contexts,
    IOutbox outbox,
    Languages languages,
    TimeProvider clock,
    ILogger<Membership> logger)
{
    // Telegram tells the new group first, and then that it is an old one: sometimes in two answers.
    private static readonly TimeSpan TimeToMove = TimeSpan.FromSeconds(5);

    /// <summary>How the edition of a greeting begins that waits to be sent.</summary>
    internal const string Greeting = "greeting-";

    /// <summary>Applies what an update says of it; doing so twice changes nothing more.</summary>
    public Task ApplyAsync(Update update, CancellationToken cancellationToken) => update.MyChatMember is { } change
        ? ApplyAsync(change, cancellationToken)
        : Task.CompletedTask;

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

    private async Task ApplyAsync(ChatMemberUpdated change, CancellationToken cancellationToken)
    {
        var (couldWrite, canWrite) = (CanWrite(change, change.OldChatMember), CanWrite(change, change.NewChatMember));
        if (canWrite)
        {
            // Who put it out of a group or channel and takes it in again begins anew, by /start.
            var woken = change.Chat.Type != ChatType.Private && change.OldChatMember?.IsInChat != true
                ? 0
                : await subscribers.WakeAsync(change.Chat.Id, clock.GetUtcNow(), cancellationToken);
            // Of a group that became a supergroup Telegram says the same, and it has used the bot for long.
            if (!couldWrite && woken == 0
                && await subscribers.FindAsync(change.Chat.Id, threadId: null, cancellationToken)
                    is null or { State: not (SubscriberState.Active or SubscriberState.Paused) })
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
                Edition = $"{Greeting}{at}",
                DueAt = clock.GetUtcNow() + TimeToMove,
                Text = texts.GroupGreeting.ToRichText(),
                Priority = SendPriority.Answer,
            },
            ChatType.Channel => new OutgoingMessage
            {
                ChatId = change.From.Id,
                Edition = string.Create(CultureInfo.InvariantCulture, $"channel-{change.Chat.Id}-{at}"),
                Text = texts.AskChannel(change.Chat.Title ?? "").ToRichText(),
                Priority = SendPriority.Answer,
                Buttons =
                [
                    [
                        new(texts.Yes, $"/channel {change.Chat.Id.ToString(CultureInfo.InvariantCulture)}"),
                        new(texts.No, "/channel no"),
                    ],
                ],
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
        // It is told twice, once in either chat, and once more where the program stopped between the two writes.
        var moved = await moves.MoveAsync(from, to, cancellationToken);
        await outbox.WithdrawAsync(to, Greeting, cancellationToken);
        if (moved > 0)
        {
            Log.Moved(logger, from, to);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(805, LogLevel.Information, "Chat {ChatId} cannot be reached: {Reason}")]
        public static partial void Unreachable(ILogger logger, long chatId, string reason);

        [LoggerMessage(806, LogLevel.Information, "Chat {From} became {To}")]
        public static partial void Moved(ILogger logger, long from, long to);
    }
}
