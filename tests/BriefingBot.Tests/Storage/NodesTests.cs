using BriefingBot.Sources;
using BriefingBot.Sources.Polling;
using BriefingBot.Storage;
using BriefingBot.Storage.Nodes;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Storage;

/// <summary>Several nodes on one PostgreSQL database.</summary>
public sealed class NodesTests : IAsyncDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    private readonly TemporaryFolder _folder = new();
    private readonly List<TestNode> _nodes = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_one_node_has_claimed_no_other_gets_until_it_is_given_back()
    {
        var (one, other) = (await StartAsync(), await StartAsync());

        Assert.Equal(["a", "b"], (await one.Claims.TakeAsync(["b", "a"], Long, Stop)).Order());
        Assert.Equal(["c"], await other.Claims.TakeAsync(["a", "b", "c"], Long, Stop));
        Assert.Equal(["a"], await one.Claims.TakeAsync(["a"], Long, Stop)); // its own, once more
        Assert.Equal(["a", "b"], (await other.Claims.OfOthersAsync("", Stop)).Order());

        await one.Claims.ReleaseAsync("a", TimeSpan.Zero, Stop);
        await one.Claims.ReleaseAsync("b", Long, Stop);

        Assert.Equal(["a"], await other.Claims.TakeAsync(["a", "b"], Long, Stop));
    }

    [Fact]
    public async Task Many_nodes_that_claim_at_once_share_what_there_is_without_overlap()
    {
        var nodes = new List<TestNode>();
        for (var i = 0; i < 4; i++)
        {
            nodes.Add(await StartAsync());
        }

        string[] names = [.. Enumerable.Range(0, 200).Select(number => $"chat:{number}")];
        var taken = await Task.WhenAll(nodes.Select(node => Task.Run(
            () => node.Claims.TakeAsync([.. names.OrderBy(_ => Random.Shared.Next())], Long, Stop))));

        Assert.Equal(names.Order(StringComparer.Ordinal), taken.SelectMany(own => own).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task After_an_outage_nobody_takes_at_once_what_another_may_still_be_at_work_on()
    {
        var (one, other) = (await StartAsync(), await StartAsync());
        await one.Claims.TakeAsync(["a"], TimeSpan.Zero, Stop);
        await SilenceAsync(one);

        other.Clock.Advance(TimeSpan.FromSeconds(13));
        Assert.Equal(["b"], await other.Claims.TakeAsync(["a", "b"], Long, Stop));
        await other.Node.BeatAsync(Stop);
        other.Clock.Advance(TimeSpan.FromSeconds(7));
        await other.Node.BeatAsync(Stop);
        Assert.Empty(await other.Claims.TakeAsync(["a"], Long, Stop));

        other.Clock.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(["a"], await other.Claims.TakeAsync(["a"], Long, Stop));
    }

    [Fact]
    public async Task What_a_node_had_that_fell_silent_or_left_is_free()
    {
        var (one, other, third) = (await StartAsync(), await StartAsync(), await StartAsync());
        await one.Claims.TakeAsync(["a"], Long, Stop);
        await other.Claims.TakeAsync(["b"], Long, Stop);
        await SilenceAsync(one);
        await other.Node.LeaveAsync(Stop);

        Assert.Equal(["a", "b"], (await third.Claims.TakeAsync(["a", "b"], Long, Stop)).Order());
        await third.Node.BeatAsync(Stop);
        Assert.Equal(1, third.Node.Count);
    }

    [Fact]
    public async Task A_source_whose_poll_a_node_began_is_not_asked_again_within_its_interval_when_that_node_is_gone()
    {
        var (one, other) = (await StartAsync(), await StartAsync());
        await one.Database.WriteAsync(
            transaction => transaction.ExecuteAsync(
                """
                INSERT INTO source (id, given_url, state, added_at, added_by)
                VALUES (1, 'https://a.example/feed', 'Active', now(), 'x'),
                  (2, 'https://a.example/late', 'Active', now(), 'x');
                INSERT INTO poll_state (source_id, url, kind, next_poll)
                VALUES (1, 'https://a.example/feed', 'feed', now()), (2, 'https://a.example/late', 'feed', now());
                """),
            Stop);
        Source[] listed = [SourceOf(1, "feed"), SourceOf(2, "late")];

        var begun = await PollClaimsOf(one).TakeAsync([listed[0]], IntervalOf, Stop);
        Assert.Equal([1], begun.Select(source => source.Id));
        await SilenceAsync(one);

        // Both were listed as due before that.
        var left = await PollClaimsOf(other).TakeAsync(listed, IntervalOf, Stop);
        Assert.Equal([2], left.Select(source => source.Id));
    }

    [Fact]
    public async Task One_leads_and_the_next_goes_on_at_once_when_its_connection_ends()
    {
        var (one, other) = (await StartAsync(), await StartAsync());
        await one.Leadership.LookAsync(Stop);
        await other.Leadership.LookAsync(Stop);
        Assert.Equal((true, false), (one.Leadership.IsLeader, other.Leadership.IsLeader));
        var work = one.Leadership.RunAsync(token => Task.Delay(Timeout.Infinite, token), Stop);

        await other.Database.WriteAsync(
            transaction => transaction.QueryAsync<bool>(
                """
                SELECT pg_terminate_backend(pid, 10000) FROM pg_locks
                WHERE locktype = 'advisory'
                  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                """),
            Stop);
        await other.Leadership.LookAsync(Stop);

        Assert.True(other.Leadership.IsLeader);
        Assert.True(other.Leadership.Term > one.Leadership.Term);
        // The former one has not noticed yet, and can write nothing that only the leader may write.
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => one.Database.WriteAsync(one.Leadership.RequireAsync, Stop));
        await other.Database.WriteAsync(other.Leadership.RequireAsync, Stop);
        await one.Leadership.LookAsync(Stop);
        Assert.False(one.Leadership.IsLeader);
        Assert.False(work.IsCompleted); // it waits to lead again
    }

    [Fact]
    public async Task Who_forgets_what_has_ended_waits_for_nobody_who_claims_it_anew()
    {
        var (one, other) = (await StartAsync(), await StartAsync());
        await one.Claims.TakeAsync(["a", "b"], Long, Stop);
        await one.Database.WriteAsync(
            transaction => transaction.ExecuteAsync("UPDATE node_claim SET until = now() - interval '1 hour'"), Stop);

        await one.Database.WriteAsync(
            async transaction =>
            {
                await transaction.ExecuteAsync(
                    "UPDATE node_claim SET until = now() + interval '1 hour' WHERE name = 'a'");
                await other.Claims.ForgetAsync(Stop).WaitAsync(TimeSpan.FromSeconds(30), Stop);
            },
            Stop);

        Assert.Equal(["a"], await other.Claims.OfOthersAsync("", Stop));
    }

    [Fact]
    public async Task A_statement_that_fails_ends_no_node()
    {
        var one = Open();
        var clock = new TestClock();
        await using var leadership = new Leadership(one.Database, one.Node, clock, NullLogger<Leadership>.Instance);
        using var membership = new NodeMembership(
            one.Node, leadership, one.Claims, one.Database, clock, NullLogger<NodeMembership>.Instance);
        await membership.StartAsync(Stop);
        await RenameAsync(one, "node", "node_away");
        for (var second = 0; second < 100 && !membership.ExecuteTask!.IsCompleted; second++)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(20, Stop);
        }

        await RenameAsync(one, "node_away", "node");

        Assert.False(membership.ExecuteTask!.IsCompleted);
        await membership.StopAsync(Stop);
    }

    [Fact]
    public async Task Whoever_did_not_join_does_all_work_itself()
    {
        var verb = Open();

        Assert.Equal(["a"], await verb.Claims.TakeAsync(["a"], Long, Stop));
        Assert.Equal((true, 1), (verb.Leadership.IsLeader, verb.Node.Count));
        await verb.Database.WriteAsync(verb.Leadership.RequireAsync, Stop);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes)
        {
            await node.Leadership.DisposeAsync();
            node.Database.Dispose();
        }

        _folder.Dispose();
    }

    private static Task RenameAsync(TestNode node, string from, string to) => node.Database.WriteAsync(
        transaction => transaction.ExecuteAsync($"ALTER TABLE {from} RENAME TO {to}"), Stop);

    private static PollClaims PollClaimsOf(TestNode node) =>
        new(node.Claims, new PollStore(node.Database), node.Node, TimeProvider.System);

    private static TimeSpan IntervalOf(Source source) => TimeSpan.FromMinutes(15);

    private static Source SourceOf(long id, string path) => new()
    {
        Id = id,
        GivenUrl = $"https://a.example/{path}",
        State = SourceState.Active,
        Poll = new PollState { SourceId = id, Url = $"https://a.example/{path}", Kind = "feed" },
    };

    private async Task<TestNode> StartAsync()
    {
        var node = Open();
        node.Node.Join();
        await node.Node.BeatAsync(Stop);
        return node;
    }

    private TestNode Open()
    {
        var database = new Database(
            Options.Create(TestStorage.OptionsOf(_folder, isPostgres: true)), new Migrations());
        var clock = new TestClock();
        var node = new Node(database, clock);
        var made = new TestNode(
            clock,
            database,
            node,
            new Claims(database, node),
            new Leadership(database, node, TimeProvider.System, NullLogger<Leadership>.Instance));
        _nodes.Add(made);
        return made;
    }

    private static Task SilenceAsync(TestNode node) => node.Database.WriteAsync(
        transaction => transaction.ExecuteAsync(
            "UPDATE node SET seen_at = now() - interval '1 minute' WHERE name = @Name", new { node.Node.Name }),
        Stop);

    private sealed record TestNode(TestClock Clock, Database Database, Node Node, Claims Claims, Leadership Leadership);
}
