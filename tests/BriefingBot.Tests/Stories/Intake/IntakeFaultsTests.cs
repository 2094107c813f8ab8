using System.Collections;
using BriefingBot.Articles;
using BriefingBot.Operation;
using BriefingBot.Sources;
using BriefingBot.Sources.Feeds;
using BriefingBot.Storage;
using BriefingBot.Storage.Nodes;
using BriefingBot.Stories;
using BriefingBot.Stories.Intake;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Text.Figures;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Testing;

namespace BriefingBot.Tests.Stories.Intake;

/// <summary>One entry among many fails; the rest arrives.</summary>
public sealed class IntakeFaultsTests : IAsyncDisposable
{
    private const int Entries = 20;

    private static readonly Source Post = A.Source(1, "Harbour Post");

    private readonly Newsroom _room = new();

    [Fact]
    public async Task An_entry_that_cannot_be_read_costs_itself_alone_and_is_reported_back()
    {
        using var counted = new CountedFaults("briefingbot.intake.faults");
        var entries = Reports();
        entries[9] = entries[9] with { Attachments = new BrokenList() };

        Assert.Equal(["9"], await _room.OfferAsync(Post, entries));

        Assert.Equal(Entries - 1, await CountAsync());
        Assert.Contains("extraction", counted.Kinds);
    }

    [Fact]
    public async Task An_article_that_cannot_be_stored_costs_itself_alone_and_is_taken_when_it_comes_again()
    {
        TestStorage.SkipOnPostgres();
        using var counted = new CountedFaults("briefingbot.intake.faults");
        await _room.ExecuteAsync(
            """
            CREATE TRIGGER broken BEFORE INSERT ON story_revision
            WHEN (SELECT title FROM article WHERE id = NEW.article_id) LIKE 'Report 9 %'
            BEGIN SELECT RAISE(ABORT, 'planted'); END
            """);

        Assert.Equal(["9"], await _room.OfferAsync(Post, Reports()));
        Assert.Equal(Entries - 1, await CountAsync());
        Assert.Contains("grouping", counted.Kinds);

        await _room.ExecuteAsync("DROP TRIGGER broken");
        Assert.Empty(await _room.OfferAsync(Post, Reports()));
        Assert.Equal(Entries, await CountAsync());
        Assert.Equal(
            Entries, (await _room.QueryAsync<long>("SELECT count(*) FROM story WHERE merged_into IS NULL")).Single());
    }

    [Fact]
    public void An_article_whose_figures_cannot_be_read_has_none_and_is_reported_once()
    {
        using var counted = new CountedFaults("briefingbot.intake.faults");
        var log = new FakeLogger<IntakeFaults>();
        var article = An.Article().WithId("1").WithText("Nine people were rescued from the ferry.").ToArticle();
        var figures = new FigureCache(new IntakeFaults(log))
        {
            Extract = read => read.Id == "1" ? throw new InvalidOperationException("planted")
                : FigureExtractor.Extract(read),
        };

        Assert.Empty(figures.Of(article));
        Assert.Empty(figures.Of(article));
        Assert.NotEmpty(figures.Of(article with { Id = "2" }));
        Assert.Equal(1, log.Collector.Count);
        Assert.Contains("figures", counted.Kinds);
    }

    [Fact]
    public async Task After_a_fault_stories_and_copies_are_what_the_database_has()
    {
        TestStorage.SkipOnPostgres();
        var ferry = A.Entry("ferry", "Ferry Sturmvogel aground on Katt reef",
            "The passenger ferry Sturmvogel ran aground on the Katt reef off Lindholm in thick fog early on Monday. "
            + "Lifeboats took 340 people to the harbour of Ostby, coastguard chief Maria Lund said.", A.Morning.AddHours(-3));
        await _room.ExecuteAsync(
            "CREATE TRIGGER broken BEFORE INSERT ON story_revision BEGIN SELECT RAISE(ABORT, 'planted'); END");
        Assert.Equal(["ferry"], await _room.OfferAsync(Post, ferry));
        await _room.ExecuteAsync("DROP TRIGGER broken");

        await _room.OfferAsync(Post with { Id = 2 }, ferry with { Id = "again" });

        // Neither a copy of what was never stored nor a report of its story.
        Assert.Equal([null], await _room.QueryAsync<long?>("SELECT copy_of FROM article"));
        Assert.Equal(["begun"], await _room.QueryAsync<string>("SELECT kind FROM story_revision"));
    }

    [Fact]
    public async Task An_entry_that_fails_again_and_again_is_logged_once_and_counted_each_time()
    {
        using var counted = new CountedFaults("briefingbot.intake.faults");
        var log = new FakeLogger<IntakeFaults>();
        var faults = new IntakeFaults(log);

        faults.Report(IntakeStage.Story, new EntryKey(7, "x"), new InvalidOperationException("planted"));
        faults.Report(IntakeStage.Story, new EntryKey(7, "x"), new InvalidOperationException("planted"));
        faults.Report(IntakeStage.Story, new EntryKey(8, "x"), new InvalidOperationException("planted"));

        Assert.Equal(2, log.Collector.Count);
        Assert.True(counted.Kinds.Count(stage => stage == "story") >= 3);
        await Task.CompletedTask;
    }

    [Theory]
    [InlineData(13, true)] // SQLITE_FULL
    [InlineData(5, true)] // SQLITE_BUSY
    [InlineData(11, true)] // SQLITE_CORRUPT
    [InlineData(18, false)] // SQLITE_TOOBIG
    [InlineData(19, false)] // SQLITE_CONSTRAINT
    public void A_database_that_takes_nothing_is_no_fault_of_the_entry(int code, bool isUnusable)
    {
        Assert.Equal(isUnusable, Database.IsUnusable(new SqliteException("planted", code)));
        Assert.Equal(isUnusable, !IntakeFaults.IsOfOne(new SqliteException("planted", code), CancellationToken.None));
    }

    [Fact]
    public async Task When_nothing_can_be_stored_at_all_the_poll_hears_of_it()
    {
        using var intake = new StoryIntake(
            new ClosedStore(), new FigureCache(), new IntakeFaults(new FakeLogger<IntakeFaults>()), _room.Clock);
        var arrival = new ArrivingArticle(new EntryKey(1, "a"), "f", An.Article().ToArticle(), IsEdit: false);

        await Assert.ThrowsAsync<AdviceException>(() => intake.AcceptAsync([arrival], CancellationToken.None));
    }

    [Fact]
    public async Task A_story_that_cannot_be_made_is_left_out_and_the_others_are_told()
    {
        await _room.OfferAsync(Post, Reports());
        // No list of authors: the articles of this story cannot be read.
        await _room.ExecuteAsync("UPDATE article SET authors = 'broken' WHERE title LIKE 'Report 9 %'");

        var stories = await _room.Get<StoryCache>().MadeAsync(TimeSpan.FromDays(2), CancellationToken.None);

        Assert.Equal(Entries - 1, stories.Count);
        Assert.DoesNotContain(stories, story => story.Headline.StartsWith("Report 9 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_a_start_a_stored_story_that_cannot_be_read_keeps_no_report_from_being_taken()
    {
        await _room.OfferAsync(Post, Reports());
        await _room.ExecuteAsync("UPDATE article SET authors = 'broken' WHERE title LIKE 'Report 9 %'");
        await _room.RestartAsync();

        Assert.Empty(await _room.OfferAsync(
            Post, A.Entry("new", "Report 99 tells of Newplace", "Something new happened in Newplace.", A.Morning)));

        Assert.Equal(Entries + 1, await CountAsync());
    }

    [Fact]
    public async Task An_article_on_its_way_from_another_node_that_cannot_be_read_keeps_none_behind_it()
    {
        TestStorage.SkipOnPostgres(); // only there is the table for several nodes; here it is made
        await _room.ExecuteAsync(
            "CREATE TABLE node_arrival (id INTEGER PRIMARY KEY, arrival TEXT, attempts INTEGER NOT NULL DEFAULT 0)");
        var arrivals = _room.Get<ArrivalStore>();
        await arrivals.AddAsync(
            [
                .. new[] { "a", "b", "c" }.Select(id =>
                    new ArrivingArticle(new EntryKey(1, id), id, An.Article().ToArticle() with { Id = "" }, false)),
            ],
            CancellationToken.None);
        await _room.ExecuteAsync("UPDATE node_arrival SET arrival = '{}' WHERE id = 2");

        var next = await arrivals.NextAsync(10, CancellationToken.None);

        Assert.Equal(["a", "c"], next.Select(one => one.Arrival.Key.EntryId));
        Assert.Equal(2, (await _room.QueryAsync<long>("SELECT count(*) FROM node_arrival")).Single());
    }

    [Fact]
    public async Task A_state_of_an_entry_that_was_refused_does_not_come_again_behind_a_later_one()
    {
        TestStorage.SkipOnPostgres(); // only there is the table for several nodes; here it is made
        await _room.ExecuteAsync(
            "CREATE TABLE node_arrival (id INTEGER PRIMARY KEY, arrival TEXT, attempts INTEGER NOT NULL DEFAULT 0)");
        var arrivals = _room.Get<ArrivalStore>();
        await arrivals.AddAsync(
            [
                .. new[] { ("a}", "older"), ("b", "only"), ("a}", "newer"), ("a", "another's") }.Select(state =>
                    new ArrivingArticle(
                        new EntryKey(1, state.Item1), state.Item2, An.Article().ToArticle() with { Id = "" }, false)),
            ],
            CancellationToken.None);
        var queued = await arrivals.NextAsync(10, CancellationToken.None);

        await arrivals.PutBackAsync([.. queued.Take(2)], CancellationToken.None);

        var next = await arrivals.NextAsync(10, CancellationToken.None);
        Assert.Equal(
            [("newer", 0), ("another's", 0), ("only", 1)],
            next.Select(one => (one.Arrival.Fingerprint, one.Attempts)));
    }

    [Fact]
    public async Task The_leader_reads_no_figures_that_another_node_of_its_build_has_read()
    {
        TestStorage.SkipOnPostgres(); // only there is the table for several nodes; here it is made
        await _room.ExecuteAsync(
            "CREATE TABLE node_arrival (id INTEGER PRIMARY KEY, arrival TEXT, attempts INTEGER NOT NULL DEFAULT 0)");
        var article = An.Article().ToArticle() with
        {
            Id = "",
            Text = "Nine people were killed when a ferry sank off Lindholm on Monday.",
        };
        await _room.Get<ArrivalStore>().AddAsync(
            [.. new[] { "a", "b" }.Select(id => new ArrivingArticle(
                new EntryKey(1, id), id, article with { Title = id }, false))],
            CancellationToken.None);
        await _room.ExecuteAsync(
            $"UPDATE node_arrival SET arrival = replace(arrival, '{FigureCache.Build}', 'other') WHERE id = 2");
        var leader = new FigureCache();

        var next = await new ArrivalStore(_room.Get<Database>(), leader, _room.Get<IntakeFaults>())
            .NextAsync(10, CancellationToken.None);

        Assert.True(leader.Knows(next[0].Arrival.Article));
        Assert.False(leader.Knows(next[1].Arrival.Article));
        Assert.Equal(
            new FigureCache().Of(next[0].Arrival.Article with { Id = "7" }),
            leader.Of(next[0].Arrival.Article with { Id = "7" }),
            (one, other) => one.ToString() == other.ToString());
    }

    [Fact]
    public async Task Nodes_read_on_only_when_the_leader_has_caught_up()
    {
        Assert.SkipUnless(TestStorage.IsPostgres, "Several nodes share PostgreSQL alone.");
        _room.Get<Node>().Join();
        await _room.ExecuteAsync("INSERT INTO node_arrival (arrival) SELECT '{}' FROM generate_series(1, 501)");

        var reading = _room.Get<SharedIntake>().AcceptAsync([], CancellationToken.None);
        for (var looks = 0; looks < 20; looks++)
        {
            _room.Clock.Advance(TimeSpan.FromSeconds(1));
            Assert.Equal(501, (await _room.QueryAsync<long>("SELECT count(*) FROM node_arrival")).Single());
        }

        Assert.False(reading.IsCompleted);
        await _room.ExecuteAsync("DELETE FROM node_arrival WHERE id = (SELECT min(id) FROM node_arrival)");
        while (!reading.IsCompleted)
        {
            _room.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.Empty(await reading);
    }

    [Fact]
    public async Task What_a_stop_interrupts_is_no_fault()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _room.Get<IEntrySink>().AcceptAsync(
            Post, [new IdentifiedEntry(Reports()[0], "f")], stop.Token));
        Assert.Equal(0, await CountAsync());
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    // Each of an event of its own.
    private static Entry[] Reports() =>
    [
        .. Enumerable.Range(0, Entries).Select(i => A.Entry(
            $"{i}", $"Report {i} tells of Place{i}{i}", $"Something{i}a happened{i}b in Place{i}{i} when "
                + $"Person{i}c met Person{i}d.", A.Morning.AddMinutes(-i))),
    ];

    private async Task<long> CountAsync() => (await _room.QueryAsync<long>("SELECT count(*) FROM article")).Single();

    private sealed class BrokenList : IReadOnlyList<Attachment>
    {
        public int Count => 1;

        public Attachment this[int index] => throw new InvalidOperationException("planted");

        public IEnumerator<Attachment> GetEnumerator() => throw new InvalidOperationException("planted");

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class ClosedStore : IIntakeStore
    {
        public Task<IntakeState> RestoreAsync(CancellationToken cancellationToken) =>
            Task.FromResult(new IntakeState(0));

        public Task WriteAsync(Func<IIntakeTransaction, Task> write, CancellationToken cancellationToken) =>
            throw new AdviceException("The disk is full.", "Free some room.");
    }
}
