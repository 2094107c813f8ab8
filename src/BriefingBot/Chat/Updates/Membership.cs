using BriefingBot.Subscribers;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace BriefingBot.Chat.Updates;

/// <summary>
/// The bot's own standing in chats: where it was blocked or put out, the subscriptions end until /start; a group that
/// moved keeps its settings.
/// </summary>
public sealed partial class Membership(SubscriberStore subscribers, ILogger<Membership> logger)
{
    /// <summary>Applies what an update says of it; doing so twice changes nothing more.</summary>
    public async Task ApplyAsync(Update update, CancellationToken cancellationToken)
    {
        if (update.MyChatMember is { } change)
        {
            await ApplyAsync(change, cancellationToken);
        }

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
        // In a channel the bot can post as an administrator only.
        var canWrite = change.Chat.Type == ChatType.Channel
            ? change.NewChatMember.IsAdmin
            : change.NewChatMember.IsInChat;
        if (canWrite)
        {
            return; // back again: /start wakes it
        }

        var reason = change.Chat.Type == ChatType.Private ? UnreachableReasons.Blocked : UnreachableReasons.Removed;
        if (await subscribers.MarkUnreachableAsync(change.Chat.Id, null, reason, cancellationToken) > 0)
        {
            Log.Unreachable(logger, change.Chat.Id, reason);
        }
    }

    private async Task MoveAsync(long from, long to, CancellationToken cancellationToken)
    {
        await subscribers.MoveChatAsync(from, to, cancellationToken);
        Log.Moved(logger, from, to);
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 805, Level = LogLevel.Information,
            Message = "Chat {ChatId} cannot be reached: {Reason}")]
        public static partial void Unreachable(ILogger logger, long chatId, string reason);

        [LoggerMessage(EventId = 806, Level = LogLevel.Information,
            Message = "Chat {From} became {To}")]
        public static partial void Moved(ILogger logger, long from, long to);
    }
}
