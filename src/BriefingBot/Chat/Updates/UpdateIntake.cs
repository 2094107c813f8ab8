using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.Json;
using BriefingBot.Briefings.Notices;
using BriefingBot.Chat.Routing;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Telegram;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace BriefingBot.Chat.Updates;

/// <summary>Takes updates in, however they come: what people said into the database, then to the inbox; what happened
/// to the bot, to messages and to drafts is applied at once.</summary>
public sealed partial class UpdateIntake(
    ChatStore store,
    Membership membership,
    Reactions reactions,
    AnswerDrafts drafts,
    CommandRouter router,
    BotIdentity bot,
    FaultReports faults,
    StorageHealth health,
    RestingReplies resting,
    ILogger<UpdateIntake> logger)
{
    private const int MostRefusals = 5;

    private readonly ConcurrentDictionary<long, int> _refusals = new();

    /// <summary>The kinds of updates that the bot wants.</summary>
    public static readonly IReadOnlyList<UpdateType> Wanted =
    [
        UpdateType.Message, UpdateType.EditedMessage, UpdateType.ChannelPost, UpdateType.EditedChannelPost,
        UpdateType.CallbackQuery, UpdateType.MyChatMember, UpdateType.MessageReaction,
        UpdateType.StoppedMessageGeneration, UpdateType.GuestMessage,
    ];

    /// <summary>Reads one update. Of one in a form that is newer than Telegram.Bot no more is left than its number, so
    /// that it does not come again; it is counted, and told once for each place in an update.</summary>
    /// <returns>Null for what is no update at all.</returns>
    public async Task<Update?> ReadAsync(JsonElement json, CancellationToken cancellationToken)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty("update_id", out var number)
            || number.ValueKind != JsonValueKind.Number || !number.TryGetInt32(out var id))
        {
            return null;
        }

        if (BotJson.Read<Update>(json, out var error) is { } update)
        {
            return update;
        }

        var place = (error as JsonException)?.Path?.Split('[')[0] ?? "$";
        // not null: nothing was read
        var unread = new InvalidDataException($"update_id {id}", error);
        await faults.ReportAsync(FaultKind.Update, place, unread, cancellationToken);
        return new Update { Id = id };
    }

    /// <summary>Takes a batch of updates in, the oldest first.</summary>
    /// <param name="offset">What polling asks for next; null where Telegram sends them by itself.</param>
    /// <param name="inbox">Handles what people said.</param>
    /// <returns>False where they could not be stored: Telegram keeps them.</returns>
    public async Task<bool> TryTakeInAsync(
        IReadOnlyList<Update> updates, long? offset, Inbox inbox, CancellationToken cancellationToken)
    {
        if (updates.Count == 0)
        {
            return true;
        }

        try
        {
            // A group's upgrade comes as "added to a new group" first; by its move it is one that is known.
            foreach (var update in updates)
            {
                await MoveAsync(update, cancellationToken);
            }

            var items = new List<InboxItem>();
            foreach (var update in updates.OrderBy(update => update.Id))
            {
                if (await ReadAsync(update, cancellationToken) is { } incoming)
                {
                    items.Add(new(update.Id, incoming));
                }
            }

            var isStored = await TryStoreAsync(items, offset, inbox, cancellationToken);
            resting.Forget();
            return isStored;
        }
        catch (Exception error) when (error.IsFault(cancellationToken))
        {
            if (health.Fault is null) // it has been said once of all that cannot be stored
            {
                Log.NotTakenIn(logger, error, updates.Count);
            }

            await resting.TellAsync(updates, cancellationToken);
            return false;
        }
    }

    // All in one transaction; where that fails over one of them, each in its own.
    private async Task<bool> TryStoreAsync(
        List<InboxItem> items, long? offset, Inbox inbox, CancellationToken cancellationToken)
    {
        try
        {
            Add(await store.TakeInAsync(items, offset, cancellationToken), inbox);
            return true;
        }
        catch (DbException error) when (items.Count > 0 && IsOfOne(error, cancellationToken))
        {
            var areAllTaken = true;
            foreach (var item in items)
            {
                areAllTaken &= await TryStoreAsync(item, inbox, cancellationToken);
            }

            if (areAllTaken)
            {
                await store.TakeInAsync([], offset, cancellationToken);
            }

            return areAllTaken;
        }
    }

    // One that the database refuses again and again is given up; before, Telegram keeps it.
    private async Task<bool> TryStoreAsync(InboxItem item, Inbox inbox, CancellationToken cancellationToken)
    {
        try
        {
            Add(await store.TakeInAsync([item], offset: null, cancellationToken), inbox);
            return true;
        }
        catch (DbException error) when (IsOfOne(error, cancellationToken))
        {
            if (_refusals.AddOrUpdate(item.UpdateId, 1, (_, times) => times + 1) < MostRefusals)
            {
                return false;
            }

            _refusals.TryRemove(item.UpdateId, out _);
            await faults.ReportAsync(FaultKind.Update, item.UpdateId, error, cancellationToken);
            return true;
        }
    }

    private static void Add(IReadOnlyList<InboxItem> items, Inbox inbox)
    {
        foreach (var item in items)
        {
            inbox.Add(item);
        }
    }

    // A database that fails is another matter: Telegram keeps the updates until it works again.
    private static bool IsOfOne(Exception error, CancellationToken cancellationToken) =>
        error.IsFault(cancellationToken) && !Database.IsUnusable(error)
        && !(error is DbException failed && Database.IsOvertaken(failed));

    // Where a move is lost, the next message to the old chat is answered with the new one.
    private async Task MoveAsync(Update update, CancellationToken cancellationToken)
    {
        try
        {
            await membership.ApplyMoveAsync(update, cancellationToken);
        }
        catch (Exception error) when (IsOfOne(error, cancellationToken))
        {
            await faults.ReportAsync(FaultKind.Update, update.Id, error, cancellationToken);
        }
    }

    // One update that cannot be read must not come again and again, and keep all that follow it from coming at all.
    private async Task<Incoming?> ReadAsync(Update update, CancellationToken cancellationToken)
    {
        try
        {
            await membership.ApplyAsync(update, cancellationToken);
            await reactions.ApplyAsync(update, cancellationToken);
            if (update.StoppedMessageGeneration is { } stopped)
            {
                drafts.Stop(stopped.Chat.Id, stopped.DraftId);
            }

            // What people say to each other is not kept, and nobody waits for an answer to it.
            return UpdateReading.Read(update, bot) is { } said && router.IsMeant(said) ? said : null;
        }
        catch (Exception error) when (IsOfOne(error, cancellationToken))
        {
            await faults.ReportAsync(FaultKind.Update, update.Id, error, cancellationToken);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(812, LogLevel.Error, "{Count} updates could not be stored; they are asked for again")]
        public static partial void NotTakenIn(ILogger logger, Exception error, int count);
    }
}
