using BriefingBot.Sources;

namespace BriefingBot.Tests.Sources.Polling;

/// <summary>A feed that was found by its page, and is there no more.</summary>
public sealed class MovedFeedTests : SourceRoomTests
{
    [Theory]
    [InlineData(404)]
    [InlineData(200)] // with a page in the feed's place
    public async Task One_that_is_missing_for_a_day_is_looked_for_again_where_its_page_is(int status)
    {
        var source = await FoundAsync();
        Announce("/rss.xml");
        Server.On("/rss.xml", SourceServer.Rss(("b", "Two"), ("a", "One")));
        Server.On("/feed", "<html><p>Nothing here.", status, "text/html");

        var failed = await PollUntilAsync(source, TimeSpan.FromHours(20));
        Assert.Equal((Server.Url + "/feed", "feed"), (failed.Url, failed.Kind));
        var again = await PollUntilAsync(source, TimeSpan.FromHours(60));

        Assert.Equal((Server.Url + "/rss.xml", "feed", 0), (again.Url, again.Kind, again.Poll.Failures));
        Assert.Equal(["a", "b"], Rig.Sink.Ids);
        Assert.Equal("recovered", Rig.Health.Told.Last());
    }

    [Fact]
    public async Task One_that_is_gone_for_good_is_looked_for_at_once_and_its_source_is_not_retired()
    {
        var source = await FoundAsync();
        Announce("/rss.xml");
        Server.On("/rss.xml", SourceServer.Rss(("b", "Two")));
        Server.On("/feed", "", 410);

        await Rig.PollNextAsync(source.Id);
        var again = await Rig.PollNextAsync(source.Id);

        Assert.Equal((SourceState.Active, Server.Url + "/rss.xml"), (again.State, again.Url));
        Assert.Empty(Rig.Health.Told);
    }

    [Fact]
    public async Task Where_the_page_is_gone_as_well_the_source_is_retired_and_that_is_told_until_it_is_heard()
    {
        var source = await FoundAsync();
        Server.On("/feed", "", 410).On("/", "", 410);
        await Rig.PollNextAsync(source.Id);
        Rig.Health.Fails = true;
        source = await Rig.PollNextAsync(source.Id);
        Assert.Equal(SourceState.Active, source.State);

        Rig.Health.Fails = false;
        source = await Rig.PollNextAsync(source.Id);

        Assert.Equal(SourceState.Retired, source.State);
        Assert.Equal(["retired"], Rig.Health.Told);
    }

    private async Task<Source> FoundAsync()
    {
        Announce("/feed");
        Server.On("/feed", SourceServer.Rss(("a", "One")));
        var source = await Rig.PollNextAsync((await Rig.AddAsync(Server.Url + "/")).Id);
        Assert.Equal((Server.Url + "/feed", "feed"), (source.Url, source.Kind));
        return source;
    }

    private void Announce(string feed) => Server.On(
        "/", $"<html><link rel=alternate type=application/rss+xml href='{feed}'><p>News.", contentType: "text/html");

    private async Task<Source> PollUntilAsync(Source source, TimeSpan after)
    {
        var end = Rig.Clock.GetUtcNow() + after;
        while (source.Poll.NextPoll <= end)
        {
            source = await Rig.PollNextAsync(source.Id);
        }

        return source;
    }
}
