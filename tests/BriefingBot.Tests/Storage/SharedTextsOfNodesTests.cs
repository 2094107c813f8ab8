using System.Data.Common;
using BriefingBot.Briefings;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Wording;
using Microsoft.Extensions.Logging.Abstractions;

namespace BriefingBot.Tests.Storage;

/// <summary>Nodes that put the same texts into the outbox at the same time, each for its own chats.</summary>
public sealed class SharedTextsOfNodesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Database _one;
    private readonly Database _other;
    private long _chat;

    public SharedTextsOfNodesTests() => (_one, _other) = (TestStorage.OpenNode(_folder), TestStorage.OpenNode(_folder));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_text_that_is_stored_already_makes_no_node_wait_for_another()
    {
        await _one.WriteAsync(transaction => AddAsync(_one, transaction, "a"), Stop);

        await _one.WriteAsync(
            async transaction =>
            {
                await AddAsync(_one, transaction, "a");
                // The first transaction is open still.
                await _other.WriteAsync(inner => AddAsync(_other, inner, "a"), Stop).WaitAsync(
                    TimeSpan.FromSeconds(20), Stop);
            },
            Stop);

        Assert.Equal((1, 3), await CountAsync());
    }

    [Fact]
    public async Task New_texts_in_opposite_orders_stop_one_of_two_nodes_which_can_do_its_work_again()
    {
        var (hasFirst, otherHasFirst) = (new TaskCompletionSource(), new TaskCompletionSource());
        Task Write(Database database, string first, string second, TaskCompletionSource mine, Task others) =>
            database.WriteAsync(
                async transaction =>
                {
                    await AddAsync(database, transaction, first);
                    mine.SetResult();
                    await others;
                    await AddAsync(database, transaction, second);
                },
                Stop);

        Task[] both =
        [
            Write(_one, "a", "b", hasFirst, otherHasFirst.Task), Write(_other, "b", "a", otherHasFirst, hasFirst.Task),
        ];
        await Task.WhenAll(both).ContinueWith(_ => { }, Stop, TaskContinuationOptions.None, TaskScheduler.Default);

        var error = Assert.Single(both, task => task.IsFaulted).Exception!.InnerException;
        Assert.True(Database.IsOvertaken(Assert.IsAssignableFrom<DbException>(error)));
        Assert.False(Database.IsUnusable(error!));
        await _one.WriteAsync(transaction => AddAsync(_one, transaction, "a", "b"), Stop);
        Assert.Equal((2, 4), await CountAsync());
    }

    public void Dispose()
    {
        _one.Dispose();
        _other.Dispose();
        _folder.Dispose();
    }

    private async Task AddAsync(Database database, StorageTransaction transaction, params string[] texts)
    {
        foreach (var text in texts)
        {
            var message = new OutgoingMessage
            {
                ChatId = Interlocked.Increment(ref _chat),
                Edition = "edition",
                Text = new RichTextBuilder().Text(text).Build(),
            };
            await new OutboxStore(database, NullLogger<OutboxStore>.Instance).AddAsync(
                transaction,
                message,
                PackedPart.Of(new MessagePart(1, text, null, [])),
                TimeProvider.System.GetUtcNow());
        }
    }

    private Task<(int Texts, int Parts)> CountAsync() => _one.ReadAsync(
        session => session.QuerySingleAsync<(int, int)>(
            "SELECT (SELECT count(*) FROM message_text), (SELECT count(*) FROM outbox)"),
        Stop);
}
