using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Kinds;
using BriefingBot.Sources.Polling;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Tests.Sources.Polling;

/// <summary>What fails costs itself alone: an entry, a source, a listener.</summary>
public sealed class IsolationTests : SourceRoomTests
{
    [Fact]
    public async Task An_entry_that_cannot_be_stored_is_told_once_comes_again_later_and_later_and_costs_no_other()
    {
        Server.On("/f", SourceServer.Rss(("a", "One"), ("b", "Two"), ("c", "Three")), headers: [("ETag", "\"1\"")]);
        var source = await Rig.AddAsync(Server.Url + "/f");
        Rig.Sink.Refuses.Add("b");

        source = await Rig.PollNextAsync(source.Id);

        Assert.Equal(["a", "b", "c"], Rig.Sink.Ids);
        Assert.Equal(
            (0, "1 of its entries could not be stored; they come again later."),
            (source.Poll.Failures, source.Poll.LastError?.ToString()));
        Assert.Equal(["refused: b"], Rig.Health.Told);

        var offered = new List<DateTimeOffset>();
        var end = Rig.Clock.GetUtcNow().AddDays(2);
        while (Rig.Clock.GetUtcNow() < end)
        {
            var before = Rig.Sink.Ids.Count;
            await Rig.PollNextAsync(source.Id);
            offered.AddRange(Enumerable.Repeat(Rig.Clock.GetUtcNow(), Rig.Sink.Ids.Count - before));
        }

        Assert.InRange(offered.Count, 5, 9); // of some 190 polls
        Assert.Equal(
            offered.Zip(offered.Skip(1), (one, next) => next - one).Order(),
            offered.Zip(offered.Skip(1), (one, next) => next - one));
        Assert.Equal(["refused: b"], Rig.Health.Told);

        Rig.Sink.Refuses.Clear();
        Rig.Clock.Advance(TimeSpan.FromDays(1.5));
        source = await Rig.PollNextAsync(source.Id);
        Assert.Equal("b", Rig.Sink.Ids[^1]);
        Assert.Equal((null, null), (source.Poll.LastError, source.Poll.RetryAt));
        var count = Rig.Sink.Ids.Count;
        await Rig.PollNextAsync(source.Id);
        Assert.Equal(count, Rig.Sink.Ids.Count);
    }

    [Fact]
    public async Task An_edit_that_could_not_be_stored_comes_again_although_the_feed_does_not_change()
    {
        Server.On("/f", SourceServer.Rss(("a", "One")), headers: [("ETag", "\"1\"")]);
        var source = await Rig.PollNextAsync((await Rig.AddAsync(Server.Url + "/f")).Id);
        Rig.Sink.Refuses.Add("a");
        Server.On("/f", SourceServer.Rss(("a", "One, corrected")), headers: [("ETag", "\"2\"")]);
        await Rig.PollNextAsync(source.Id);
        Rig.Sink.Refuses.Clear();

        for (var poll = 0; poll < 3; poll++)
        {
            await Rig.PollNextAsync(source.Id);
        }

        Assert.Equal(
            ["One", "One, corrected", "One, corrected"],
            Rig.Sink.Calls.SelectMany(call => call.Entries).Select(entry => entry.Title));
    }

    [Fact]
    public async Task A_database_that_another_program_holds_is_no_failure_of_the_source_and_loses_nothing()
    {
        Server.On("/f", SourceServer.Rss(("a", "One")), headers: [("ETag", "\"1\"")]);
        var source = await Rig.AddAsync(Server.Url + "/f");
        (Rig.Sink.Fails, Rig.Sink.Fault) = (true, new SqliteException("database is locked", 5));
        source = await Rig.PollNextAsync(source.Id);
        Assert.Equal((0, null), (source.Poll.Failures, source.Poll.LastError?.ToString()));

        Rig.Sink.Fails = false;
        Rig.Clock.Advance(TimeSpan.FromMinutes(1));
        await Rig.PollNextAsync(source.Id);

        Assert.Equal(["a"], Rig.Sink.Ids);
        Assert.Empty(Rig.Health.Told);
    }

    [Fact]
    public async Task A_kind_that_throws_is_the_failure_of_its_source_alone()
    {
        using var rig = new SourcesRig(realClock: false, services => services.AddSingleton<ISource, Broken>());
        Server.On("/f", SourceServer.Rss(("a", "One")));
        var broken = await rig.AddAsync(Server.Url + "/broken");
        var sound = await rig.AddAsync(Server.Url + "/f");
        rig.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(2, await rig.Poller.PollDueAsync(default));

        Assert.Equal(1, (await rig.Store.GetAsync(broken.Id, default))!.Poll.Failures);
        Assert.Equal(0, (await rig.Store.GetAsync(sound.Id, default))!.Poll.Failures);
        Assert.Equal(["a"], rig.Sink.Ids);
        var reading = Assert.Single(await rig.Reader.ReadAsync(Server.Url + "/broken", default));
        Assert.Equal("Reading it failed: a bug", reading.Error);
    }

    [Fact]
    public async Task What_a_listener_did_not_hear_is_told_at_the_next_poll()
    {
        Server.On("/f", "", 500);
        var source = await Rig.AddAsync(Server.Url + "/f");
        Rig.Health.Fails = true;
        for (var poll = 0; poll < 4; poll++)
        {
            source = await Rig.PollNextAsync(source.Id);
        }

        Rig.Health.Fails = false;
        await Rig.PollNextAsync(source.Id);

        Assert.Equal(5, (await Rig.Store.GetAsync(source.Id, default))!.Poll.Failures);
        Assert.StartsWith("bad", Assert.Single(Rig.Health.Told), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_cannot_be_read_costs_itself_alone()
    {
        var list = EntryList.Read(
            ["a", "bad", "c"],
            id => id == "bad" ? throw new InvalidOperationException("a bug") : new Entry { Id = id });

        Assert.Equal(["a", "c"], list.Entries.Select(entry => entry.Id));
        Assert.Equal("Entry 2 cannot be read: a bug", Assert.Single(list.Faults));
    }

    [Fact]
    public void An_entry_that_cannot_be_identified_is_left_out_and_named()
    {
        var faults = new List<string>();
        var bad = new Entry { Id = null! }; // a reader's bug

        var identified = EntryIdentity.Identify(
            [new Entry { Id = "a" }, bad, new Entry { Id = "c" }],
            [],
            comesAgain: true,
            Rig.Clock.GetUtcNow(),
            onFault: (_, error) => faults.Add(error.Message));

        Assert.Equal(["a", "c"], identified.Select(entry => entry.Entry.Id));
        Assert.Single(faults);
    }

    private sealed class Broken : ISource
    {
        public string Kind => "broken";

        public bool Suits(string address, string? selector) => address.EndsWith("/broken", StringComparison.Ordinal);

        public Task<PollResult> PollAsync(PollRequest request, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("a bug");
    }
}
