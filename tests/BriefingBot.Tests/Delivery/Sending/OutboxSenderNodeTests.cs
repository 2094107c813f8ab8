using System.Collections.Concurrent;
using BriefingBot.Delivery.Sending;
using BriefingBot.Storage.Nodes;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Delivery.Sending;

/// <summary>The sender where several nodes share the database.</summary>
public sealed class OutboxSenderNodeTests : IAsyncLifetime
{
    private const long Ada = 11;

    private DeliveryBench _bench = null!; // not null: InitializeAsync

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _bench = await DeliveryBench.StartAsync(isPostgres: true);
        await _bench.Database.MigrateAsync(Stop);
        _bench.Get<Node>().Join();
        await _bench.Get<Node>().BeatAsync(Stop);
    }

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task A_chat_that_got_all_of_its_parts_is_any_node_s_again_once_its_limits_allow_that()
    {
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 2));

        await _bench.DrainAsync();

        Assert.Equal(2, _bench.Server.Messages.Count);
        var left = Assert.Single(await _bench.QueryAsync<double>(
            "SELECT CAST(extract(epoch FROM until - now()) AS double precision) FROM node_claim"));
        Assert.InRange(left, double.MinValue, ChatLimits.LongestOf(Ada).TotalSeconds);
    }

    [Fact]
    public async Task It_looks_every_second_for_what_other_nodes_put_into_the_outbox_or_leave_behind()
    {
        var waits = new ConcurrentQueue<TimeSpan>();
        _bench.Clock.Awaited = waits.Enqueue;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);

        var running = _bench.Sender.RunAsync(stop.Token);
        await Eventually.HoldsAsync(() => waits.Contains(TimeSpan.FromSeconds(1)), "its rest of a second");

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }
}
