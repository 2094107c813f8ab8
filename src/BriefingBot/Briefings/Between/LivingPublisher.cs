using BriefingBot.Briefings.Memory;
using BriefingBot.Briefings.Notices;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Subscribers;

namespace BriefingBot.Briefings.Between;

/// <summary>Keeps the messages of the chats that want it up to date: where a story that was told grows, the message
/// that told it last is edited, which makes no sound. The edit counts as told in the transaction that writes it, so
/// that the next edition does not repeat it. A correction is told by itself, with a sound, before anything is
/// edited.</summary>
public sealed class LivingPublisher(
    Database database,
    ToldStore toldStore,
    SubscriberStore subscribers,
    LivingEdits edits,
    FaultReports faults,
    TimeProvider clock)
{
    /// <summary>Stories with news that could not be told yet.</summary>
    private HashSet<string> _again = new(StringComparer.Ordinal);

    private DateTimeOffset? _lookedAt;

    /// <summary>Edits what is to be edited since the last look. One reader's failure costs no other.</summary>
    public async Task PublishAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var again = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string>? wanted = null;
        HashSet<long>? concerned = null;
        await foreach (var reader in subscribers.EachLiveAsync(cancellationToken))
        {
            if (reader.ChatId == Subscriber.TerminalChatId)
            {
                continue;
            }

            wanted ??= await ChangedAsync(now, cancellationToken);
            if (wanted.Count == 0)
            {
                break;
            }

            concerned ??= [.. await database.ReadAsync(
                session => toldStore.ReadersOfAnyAsync(session, wanted), cancellationToken)];
            if (!concerned.Contains(reader.Id))
            {
                continue;
            }

            try
            {
                again.UnionWith(await edits.UpdateAsync(reader, wanted, now, cancellationToken));
            }
            catch (Exception error) when (error.IsFault(cancellationToken))
            {
                again.UnionWith(wanted);
                await faults.ReportAsync(FaultKind.Living, reader.Id, error, cancellationToken);
            }
        }

        // Who asks for it later gets the changes of the last days as well.
        (_again, _lookedAt) = wanted is null ? (_again, (DateTimeOffset?)null) : (again, now);
    }

    /// <summary>The stories that changed since the last look, and those that could not be told then.</summary>
    private async Task<HashSet<string>> ChangedAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        // After a clock that was set back, that look lies ahead of all that changes now.
        var since = _lookedAt < now ? _lookedAt.Value - CorrectionPublisher.Overlap : now - LivingMessage.Editable;
        var changed = await database.ReadAsync(
            session => toldStore.ToldAndUpdatedSinceAsync(session, since), cancellationToken);
        return changed.Union(_again, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
    }
}
