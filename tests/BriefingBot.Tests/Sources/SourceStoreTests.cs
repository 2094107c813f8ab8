using BriefingBot.Operation;
using BriefingBot.Sources;
using BriefingBot.Sources.Kinds;

namespace BriefingBot.Tests.Sources;

public sealed class SourceStoreTests : IDisposable
{
    private readonly SourcesRig _rig = new();

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task A_source_that_is_watched_already_is_noticed_in_every_spelling()
    {
        var first = await _rig.Store.AddAsync(new NewSource("https://h.example/feed", Topic: "Hills"), "anna", default);

        foreach (var spelling in new[] { "https://H.example/feed", "feed:https://h.example/feed",
            "feed://h.example/feed", " https://h.example:443/feed ", "h.example/feed" })
        {
            var again = await _rig.Store.AddAsync(new NewSource(spelling), "anna", default);
            Assert.Equal((first.Source.Id, false), (again.Source.Id, again.IsNew));
        }

        Assert.Equal("anna", Assert.Single(await _rig.Store.ListAsync(default)).AddedBy);
    }

    [Fact]
    public async Task A_configured_source_is_added_once_and_one_that_was_removed_stays_removed_until_it_is_added_again()
    {
        List<SourceOptions> configured =
        [
            new()
            {
                Url = "https://h.example/feed",
                Name = "Hill",
                Topic = "Hills",
                Interval = TimeSpan.FromMinutes(5),
            },
        ];
        Assert.Equal(1, await _rig.Store.SeedAsync(configured, default));
        Assert.Equal(0, await _rig.Store.SeedAsync(configured, default));
        var source = Assert.Single(await _rig.Store.ListAsync(default));
        Assert.Equal(("Hill", "Hills", TimeSpan.FromMinutes(5)), (source.Name, source.Topic, source.Interval));

        Assert.True(await _rig.Store.RemoveAsync(source.Id, default));
        Assert.False(await _rig.Store.RemoveAsync(source.Id, default));
        Assert.Equal(0, await _rig.Store.SeedAsync(configured, default));
        Assert.Empty(await _rig.Store.ListAsync(default));

        var again = await _rig.Store.AddAsync(new NewSource("https://h.example/feed"), "anna", default);
        Assert.True(again.IsNew);
        Assert.Equal((source.Id, SourceState.Active), (again.Source.Id, again.Source.State));
    }

    [Fact]
    public async Task A_configured_file_that_is_gone_or_not_there_yet_fails_alone_and_stays_the_same_source()
    {
        var file = _rig.Write("one.txt", "Bridge closed\n\nThe bridge was closed on Monday.");
        List<SourceOptions> configured = [new() { Url = file }, new() { Url = Path.Combine(_rig.Folder, "later") }];
        Assert.Equal(1, await _rig.Store.SeedAsync(configured[..1], default));
        File.Delete(file);

        Assert.Equal(1, await _rig.Store.SeedAsync(configured, default));
        Assert.Equal(0, await _rig.Store.SeedAsync(configured, default));

        foreach (var source in await _rig.Store.ListAsync(default))
        {
            var polled = await _rig.Poller.PollAsync(source.Id, default);
            Assert.Contains("There is no file or folder", polled!.Poll.LastError, StringComparison.Ordinal);
        }

        Assert.Equal(file, (await _rig.Store.FindAsync(file, default))?.GivenUrl);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("no such file")]
    [InlineData("ftp://h.example/x")]
    [InlineData("http://")]
    public async Task What_is_no_source_is_an_advice(string? url) =>
        await Assert.ThrowsAsync<AdviceException>(
            () => _rig.Store.SeedAsync([new SourceOptions { Url = url }], default));

    [Fact]
    public async Task Settings_change_and_a_paused_source_is_not_due()
    {
        var source = await _rig.AddAsync("https://h.example/feed");
        Assert.Single(await _rig.Store.ListDueAsync(10, default));

        Assert.True(await _rig.Store.SetAsync(source with { Name = "Hill", IntervalSeconds = 600 }, default));
        Assert.True(await _rig.Store.SetStateAsync(source.Id, SourceState.Paused, default));

        Assert.Empty(await _rig.Store.ListDueAsync(10, default));
        Assert.Equal("Hill", (await _rig.Store.FindAsync("hill", default))?.Name);
        Assert.Equal(source.Id, (await _rig.Store.FindAsync("h.example/feed", default))?.Id);
        Assert.Equal(source.Id, (await _rig.Store.FindAsync($"#{source.Id}", default))?.Id);
        Assert.Null(await _rig.Store.FindAsync("dale", default));
        Assert.Single((await _rig.Store.HealthAsync(default)).Paused);
        Assert.True(await _rig.Store.SetStateAsync(source.Id, SourceState.Active, default));
        Assert.Single(await _rig.Store.ListDueAsync(10, default));
    }

    [Fact]
    public async Task A_name_is_found_in_whatever_case_its_letters_are_written()
    {
        await _rig.Store.AddAsync(new NewSource("https://h.example/feed", Name: "Ärzteblatt"), "anna", default);

        Assert.Equal("Ärzteblatt", (await _rig.Store.FindAsync("ärzteblatt", default))?.Name);
    }

    [Fact]
    public async Task Another_selector_wakes_a_source_that_was_gone()
    {
        await using var server = await SourceServer.StartAsync();
        server.On("/", "", 410);
        var source = await _rig.PollNextAsync((await _rig.AddAsync(server.Url + "/")).Id);
        Assert.Equal(SourceState.Retired, source.State);

        await _rig.Store.SetAsync(source with { Selector = "main a" }, default);

        Assert.Equal(SourceState.Active, (await _rig.Store.GetAsync(source.Id, default))?.State);
    }

    [Theory]
    [InlineData("https://t.me/somechannel", "telegram")]
    [InlineData("https://t.me/s/somechannel/12", "telegram")]
    [InlineData("https://t.me/+AbCdEf", "telegram")] // which says what to give instead
    [InlineData("https://h.example/news-sitemap.xml", "sitemap")]
    [InlineData("https://h.example/", "web")]
    public async Task The_kind_is_told_by_the_address(string url, string kind) =>
        Assert.Equal(kind, (await _rig.AddAsync(url)).Kind);

    [Fact]
    public void Every_kind_of_source_is_registered()
    {
        var registered = _rig.Get<IEnumerable<ISource>>().Select(kind => kind.GetType()).ToHashSet();
        var written = typeof(ISource).Assembly.GetTypes()
            .Where(type => type.IsClass && !type.IsAbstract && type.IsAssignableTo(typeof(ISource)));

        Assert.All(written, type => Assert.Contains(type, registered));
        Assert.Equal(registered.Count, _rig.Get<IEnumerable<ISource>>().Select(kind => kind.Kind).Distinct().Count());
    }
}
