using BriefingBot.Sources;
using BriefingBot.Sources.Polling;
using BriefingBot.Storage;

namespace BriefingBot.Tests.Sources.Polling;

/// <summary>The network goes away and comes back; the sources are not to blame.</summary>
public sealed class NetworkWatchTests : SourceRoomTests
{
    [Theory]
    [InlineData(8)]
    [InlineData(3)] // all that there are
    public async Task While_no_host_can_be_reached_no_source_is_called_bad_and_none_backs_off(int count)
    {
        var dead = await AddDeadAsync(count);

        for (var minute = 0; minute < 60; minute++)
        {
            Rig.Clock.Advance(TimeSpan.FromMinutes(1));
            await Rig.Poller.PollDueAsync(CancellationToken.None);
        }

        Assert.Empty(Rig.Health.Told);
        var soon = Rig.Clock.GetUtcNow() + TimeSpan.FromMinutes(4);
        Assert.All(await SourcesAsync(dead), source => Assert.True(source.Poll.NextPoll < soon, "It is tried soon."));
        Assert.All(await SourcesAsync(dead), source => Assert.InRange(source.Poll.Failures, 1, 2));
    }

    [Fact]
    public async Task The_first_answer_makes_all_that_failed_meanwhile_due_at_once()
    {
        var dead = await AddDeadAsync(8);
        Rig.Clock.Advance(TimeSpan.FromMinutes(1));
        await Rig.Poller.PollDueAsync(CancellationToken.None);
        Server.On("/f", SourceServer.Rss(("a", "The bridge at Velmar was closed on Monday")));
        var alive = await Rig.AddAsync(Server.Url + "/f");

        await Rig.Poller.PollAsync(alive.Id, CancellationToken.None);

        Assert.All(
            await SourcesAsync(dead),
            source => Assert.True(source.Poll.NextPoll <= Rig.Clock.GetUtcNow(), "It is due."));
    }

    [Fact]
    public async Task A_few_hosts_that_are_gone_among_others_are_their_own_failures()
    {
        Server.On("/f", SourceServer.Rss(("a", "The bridge at Velmar was closed on Monday")));
        var alive = await Rig.AddAsync(Server.Url + "/f");
        var dead = await AddDeadAsync(8);
        for (var round = 0; round < 4; round++)
        {
            foreach (var source in dead)
            {
                await Rig.Poller.PollAsync(source, CancellationToken.None);
                await Rig.Poller.PollAsync(alive.Id, CancellationToken.None);
            }
        }

        Assert.Equal(8, Rig.Health.Told.Count(told => told.StartsWith("bad", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Of_a_few_hosts_two_that_are_gone_are_their_own_failures()
    {
        Server.On("/f", SourceServer.Rss(("a", "The bridge at Velmar was closed on Monday")));
        await Rig.AddAsync(Server.Url + "/f");
        await AddDeadAsync(2);

        for (var minute = 0; minute < 600; minute++)
        {
            Rig.Clock.Advance(TimeSpan.FromMinutes(1));
            await Rig.Poller.PollDueAsync(CancellationToken.None);
        }

        Assert.Equal(2, Rig.Health.Told.Count(told => told.StartsWith("bad", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Whose_server_answered_and_asked_to_wait_is_not_asked_sooner_when_the_network_is_back()
    {
        Server.On("/f", "", status: 503, headers: ("Retry-After", "21600"));
        var source = await Rig.PollNextAsync((await Rig.AddAsync(Server.Url + "/f")).Id);
        var dead = await Rig.PollNextAsync((await AddDeadAsync(1))[0]);
        var now = Rig.Clock.GetUtcNow();

        // The words of a failure are for people, and may be polished.
        await Rig.Get<Database>().WriteAsync(
            transaction => transaction.ExecuteAsync("UPDATE poll_state SET last_error = 'Other words.'"), default);
        await Rig.Get<PollStore>().ForgiveAsync(now.AddHours(-3), now, CancellationToken.None);

        var next = (await SourcesAsync([source.Id, dead.Id])).ToDictionary(one => one.Id, one => one.Poll.NextPoll);
        Assert.Equal(now, next[dead.Id]);
        Assert.True(next[source.Id] >= now.AddHours(5.9));
    }

    // The server listens on one address of the loopback alone.
    private async Task<IReadOnlyList<long>> AddDeadAsync(int count)
    {
        var ids = new List<long>();
        for (var host = 2; host < 2 + count; host++)
        {
            ids.Add((await Rig.AddAsync($"http://127.0.0.{host}:{new Uri(Server.Url).Port}/f")).Id);
        }

        return ids;
    }

    private async Task<IReadOnlyList<Source>> SourcesAsync(IReadOnlyList<long> ids) =>
        [.. (await Rig.Store.ListAsync(CancellationToken.None)).Where(source => ids.Contains(source.Id))];
}
