using System.Runtime.CompilerServices;
using BriefingBot.Operation;
using BriefingBot.Operation.Health;
using BriefingBot.Storage;

namespace BriefingBot.Delivery.Outbox;

/// <summary>Does what waits to be sent go out? Of the service, or for <c>check</c> of its file.</summary>
internal sealed class OutboxProbe(
    OutboxStore store, OutboxQueue queue, Database database, Migrations migrations, TimeProvider clock)
    : IReadinessProbe, ISelfCheck
{
    /// <summary>A large edition takes minutes at Telegram's pace; what is overdue for longer is stuck.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    public string Name => "outbox";

    public async Task<Finding> LookAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var (count, oldest) = await store.OverdueAsync(now, cancellationToken);
        var age = now - (oldest ?? now);
        // One chat whose parts Telegram refuses for hours holds up nobody else.
        return age < LongestWait || await queue.HasSentSinceAsync(now - LongestWait, cancellationToken)
            ? new Finding(Name, Ok: true, $"{count} parts of messages are due.", Remedy: null)
            : new Finding(
                Name,
                Ok: false,
                $"{count} parts of messages are due, the oldest for {age.TotalMinutes:0} minutes.",
                "Look whether the service runs and Telegram answers; nothing is lost.");
    }

    /// <summary>Nothing where there is no database of this version: looking would make one.</summary>
    public async IAsyncEnumerable<Finding> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await migrations.AreAppliedAsync(database, cancellationToken))
        {
            yield return await LookAsync(cancellationToken);
        }
    }
}
