using BriefingBot.Briefings.Memory;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace BriefingBot.Tests.Storage;

/// <summary>What is asked each minute, or while all others wait to write, reads no table from end to end.</summary>
public sealed class QueryPlansTests : IAsyncDisposable
{
    /// <summary>Holds the few parts that wait for a moment: to walk through it is no scan of the table.</summary>
    private const string OfWaiting = "USING INDEX outbox_later";

    private readonly Newsroom _room = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private DateTimeOffset Now => _room.Clock.GetUtcNow();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public Task Which_messages_wait() => SearchesAsync(() =>
        _room.Database.WriteAsync(transaction => OutboxStore.WaitingAsync(transaction, "sources-", Now), Stop));

    [Fact]
    public Task Whether_anything_was_sent() => SearchesAsync(() =>
        _room.Get<OutboxQueue>().HasSentSinceAsync(Now, Stop));

    [Fact]
    public Task What_is_due_now() => SearchesAsync(() => _room.Database.WriteAsync(
        transaction => _room.Get<OutboxStore>().BringBackAsync(transaction, Now), Stop));

    [Fact]
    public Task Which_stories_that_were_told_have_something_new() => SearchesAsync(() => _room.Database.ReadAsync(
        session => _room.Get<ToldStore>().ToldAndUpdatedSinceAsync(session, Now), Stop));

    private async Task SearchesAsync(Func<Task> ask)
    {
        TestStorage.SkipOnPostgres();
        var asked = new List<string>();
        await using (var connection = (SqliteConnection)await _room.Database.OpenAsync(Stop))
        {
            // Back in the pool, it is the one that is taken next.
            raw.sqlite3_trace(connection.Handle, (_, statement) => asked.Add(statement), null);
        }

        await ask();

        await using var other = new SqliteConnection($"Data Source={_room.Database.Path};Pooling=false");
        var plans = asked.Where(statement => statement.TrimStart() is ['S' or 'U' or 'D' or 'I', ..]).ToList()
            .ConvertAll(statement => (statement, Steps: other.Query<Step>("EXPLAIN QUERY PLAN " + statement)));
        Assert.NotEmpty(plans);
        Assert.All(plans, plan => Assert.DoesNotContain(
            plan.Steps,
            step => step.Detail.StartsWith("SCAN ", StringComparison.Ordinal)
                && !step.Detail.Contains(OfWaiting, StringComparison.Ordinal)));
    }

    private sealed class Step
    {
        public required string Detail { get; init; }
    }
}
