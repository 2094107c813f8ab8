using BriefingBot.Briefings.Memory;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Logging.Abstractions;

namespace BriefingBot.Tests.Briefings.Memory;

/// <summary>Nodes that want to tell the same reader something at the same time.</summary>
public sealed class TellingsOfNodesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly BriefingStore _briefings = new();
    private readonly Database _one;
    private readonly Database _other;

    public TellingsOfNodesTests() => (_one, _other) = (TestStorage.OpenNode(_folder), TestStorage.OpenNode(_folder));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_node_that_tells_waits_for_another_and_sees_what_that_one_told()
    {
        var reader = (await new SubscriberStore(_one, TimeProvider.System, NullLogger<SubscriberStore>.Instance)
            .SaveAsync(A.Reader(), Stop)).Id;
        Task<bool>? later = null;

        var first = await _one.WriteAsync(
            async transaction =>
            {
                var isOvertaken = await _briefings.IsOvertakenAsync(transaction, reader, 0);
                later = _other.WriteAsync(inner => _briefings.IsOvertakenAsync(inner, reader, 0), Stop);
                while (!later.IsCompleted && !await IsAnyWaitingAsync())
                {
                    await Task.Yield();
                }

                await _briefings.AddAsync(transaction, reader, "edition", [], TimeProvider.System.GetUtcNow());
                return isOvertaken;
            },
            Stop);

        Assert.False(first);
        Assert.True(await later!);
    }

    public void Dispose()
    {
        _one.Dispose();
        _other.Dispose();
        _folder.Dispose();
    }

    /// <summary>Whether a statement waits for another's rows (PostgreSQL, section 27.2.3).</summary>
    private Task<bool> IsAnyWaitingAsync() => _one.ReadAsync(
        session => session.QuerySingleAsync<bool>(
            """
            SELECT EXISTS (SELECT 1 FROM pg_stat_activity
              WHERE datname = current_database() AND wait_event_type = 'Lock')
            """),
        Stop);
}
