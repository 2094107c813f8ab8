using BriefingBot.Sources;

namespace BriefingBot.Tests.Sources.Polling;

/// <summary>The network goes away and comes back; the sources are not to blame.</summary>
public sealed class NetworkWatchTests : SourceRoomTests
{
    [Fact]
    public async Task While_no_host_can_be_reached_no_source_is_called_bad_and_none_backs_off()
    {
        var dead = await AddDeadAsync(8);

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
