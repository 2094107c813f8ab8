using BriefingBot.Scheduling;
using BriefingBot.Sources;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Tests.Sources;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace BriefingBot.Tests.Scheduling;

/// <summary>A clock that was wrong for a while.</summary>
public sealed class ClockWatchTests
{
    private const long Ada = 1001;

    [Theory]
    [InlineData(0.1)] // hours
    [InlineData(2)]
    [InlineData(24 * 30)]
    [InlineData(24 * 400)]
    public async Task After_a_start_with_a_clock_that_was_ahead_sources_are_read_and_editions_come(double hours)
    {
        await using var site = await SourceServer.StartAsync();
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot =
            new WholeBot(telegram, ("Sources:0:Url", site.Url + "/feed.xml"), ("Briefing:Times:0", "08:30"));
        site.On("/feed.xml", SourceServer.Rss(("a", "The bridge at Velmar was closed on Monday")));
        await bot.SeedSourcesAsync();
        await bot.WriteAsync(Ada, "/start");
        var ahead = TimeSpan.FromHours(hours);
        await bot.PassAsync(TimeSpan.FromMinutes(1));
        await ShiftAsync(bot, ahead);
        var (asked, told) = (site.Asked("/feed.xml"), telegram.Messages.Count);

        Assert.NotEqual(0, await Watch(bot).RepairAsync(TestContext.Current.CancellationToken));
        await bot.PassAsync(TimeSpan.FromMinutes(30));

        Assert.True(site.Asked("/feed.xml") > asked);
        Assert.StartsWith("BriefingBot · ", Assert.Single(telegram.Messages.Skip(told)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_clock_was_right_nothing_is_brought_back()
    {
        await using var site = await SourceServer.StartAsync();
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram, ("Sources:0:Url", site.Url + "/feed.xml"));
        site.On("/feed.xml", SourceServer.Rss(("a", "The bridge at Velmar was closed on Monday")));
        await bot.SeedSourcesAsync();
        await bot.WriteAsync(Ada, "/start");
        await bot.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(0, await Watch(bot).RepairAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_part_that_waits_for_its_next_attempt_is_due_at_a_start_and_is_no_sign_of_a_wrong_clock()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram);
        await bot.WriteAsync(Ada, "/start");
        await bot.WriteAsync(Ada, "/briefing");
        var now = bot.Clock.GetUtcNow();
        await bot.ExecuteAsync(
            "UPDATE outbox SET state = 'pending', due_at = @due", new { due = now + TimeSpan.FromSeconds(40) });

        Assert.Equal(0, await Watch(bot).RepairAsync(TestContext.Current.CancellationToken));
        Assert.Equal(
            1,
            await bot.SingleAsync<long>("SELECT count(*) FROM outbox WHERE due_at = @now", new { now }));
    }

    [Fact]
    public async Task When_the_clock_goes_back_the_jobs_go_on_at_once_and_the_admins_know()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram, ("Telegram:Admins:0", "1001"));
        await bot.WriteAsync(Ada, "/start");
        await using var schedule = new ServiceCollection().AddLogging().AddSchedule().BuildServiceProvider();
        var factory = schedule.GetRequiredService<ISchedulerFactory>();
        var scheduler = await factory.GetScheduler(TestContext.Current.CancellationToken);
        var start = DateTimeOffset.MaxValue;
        foreach (var key in await scheduler.GetTriggerKeys(GroupMatcher<TriggerKey>.AnyGroup()))
        {
            var trigger = (await scheduler.GetTrigger(key))!;
            await scheduler.RescheduleJob(key, trigger.GetTriggerBuilder().StartAt(Future).Build());
        }

        await Watch(bot, factory)
            .JumpedAsync(TimeSpan.FromHours(-2), TimeSpan.Zero, TestContext.Current.CancellationToken);

        foreach (var key in await scheduler.GetTriggerKeys(GroupMatcher<TriggerKey>.AnyGroup()))
        {
            var next = (await scheduler.GetTrigger(key))!.NextFireTimeUtc;
            start = next < start ? next.Value : start;
            Assert.True(next < Future);
        }

        await bot.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Contains(telegram.Messages, message =>
            message.Text.Contains("set back by 2 hours", StringComparison.Ordinal));
        await scheduler.Shutdown();
    }

    [Fact]
    public async Task A_clock_that_is_wrong_from_the_start_is_told_once()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram, ("Telegram:Admins:0", "1001"));
        var watch = Watch(bot);
        await watch.TellIfWrongAsync(TestContext.Current.CancellationToken);
        await bot.WriteAsync(Ada, "/start"); // the loopback's answer has the date of today
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => watch.TellIfWrongAsync(new CancellationToken(canceled: true)));
        await watch.TellIfWrongAsync(TestContext.Current.CancellationToken);
        await watch.TellIfWrongAsync(TestContext.Current.CancellationToken);

        await bot.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Single(telegram.Messages, message =>
            message.Text.Contains("The clock of this machine is", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_limit_of_requests_does_not_hold_for_as_long_as_the_clock_went_back()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram);
        await bot.WriteAsync(Ada, "/start");
        var rate = new BriefingBot.Chat.Routing.ChatRate(new SteppedClock(bot.Clock));

        Assert.All(Enumerable.Range(0, 3), _ => Assert.Equal(BriefingBot.Chat.Routing.RateVerdict.Allowed,
            rate.Take(Ada, BriefingBot.Chat.Routing.RequestKind.Command)));
    }

    [Fact]
    public void A_machine_that_pauses_between_two_readings_has_not_set_its_clock()
    {
        var clock = new TestClock();
        var before = ClockWatch.Ahead(clock);

        Assert.Equal(before, ClockWatch.Ahead(new BusyMachine(clock)));
    }

    [Fact]
    public async Task What_was_read_while_the_clock_was_ahead_and_taken_for_old_is_read_again()
    {
        await using var site = await SourceServer.StartAsync();
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(
            telegram, ("Sources:0:Url", site.Url + "/feed.xml"), ("Network:FirstFetchEntries", "1"));
        site.On("/feed.xml", SourceServer.Rss(("a", "The bridge at Velmar was closed"), ("b", "A ferry ran aground")));
        await bot.SeedSourcesAsync();
        await bot.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await ArticlesAsync(bot));
        var ahead = TimeSpan.FromDays(400);
        await ShiftAsync(bot, ahead);
        await bot.ExecuteAsync(
            "UPDATE source_entry SET first_seen = @then", new { then = bot.Clock.GetUtcNow() + ahead });

        await Watch(bot).RepairAsync(TestContext.Current.CancellationToken);
        await bot.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(2, await ArticlesAsync(bot));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_read_while_the_clock_was_behind_is_told_once_it_is_right(bool isDated)
    {
        await using var site = await SourceServer.StartAsync();
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot =
            new WholeBot(telegram, ("Sources:0:Url", site.Url + "/feed.xml"), ("Briefing:Times:0", "20:00"));
        await using var schedule = new ServiceCollection().AddLogging().AddSchedule().BuildServiceProvider();
        var watch = Watch(bot, schedule.GetRequiredService<ISchedulerFactory>());
        var dated = isDated ? $"<pubDate>{bot.Clock.GetUtcNow():R}</pubDate><link>" : "<link>";
        string Feed(params (string, string)[] entries) =>
            SourceServer.Rss(entries).Replace("<link>", dated, StringComparison.Ordinal);
        (string, string) bridge = ("a", "The bridge at Velmar was closed");
        site.On("/feed.xml", Feed(bridge));
        await bot.SeedSourcesAsync();
        await bot.WriteAsync(Ada, "/start");
        await bot.PassAsync(TimeSpan.FromMinutes(1));
        await SetAsync(TimeSpan.FromDays(-30));
        site.On("/feed.xml", Feed(("b", "A ferry ran aground off Lindau"), bridge));
        await bot.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(2, await ArticlesAsync(bot));

        await SetAsync(TimeSpan.FromDays(30));
        var told = telegram.Messages.Count;
        await bot.WriteAsync(Ada, "/briefing");
        await bot.PassAsync(TimeSpan.FromMinutes(1));

        var edition = string.Concat(telegram.Messages.Skip(told).Select(message => message.Text));
        Assert.Contains("A ferry ran aground", edition, StringComparison.Ordinal);
        Assert.Contains("The bridge at Velmar", edition, StringComparison.Ordinal);

        Task SetAsync(TimeSpan by)
        {
            bot.Clock.Set(by);
            return watch.JumpedAsync(by, TimeSpan.Zero, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task What_comes_after_a_poll_in_the_future_is_measured_by_now()
    {
        await using var site = await SourceServer.StartAsync();
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram, ("Sources:0:Url", site.Url + "/feed.xml"));
        site.On("/feed.xml", SourceServer.Rss(("a", "The bridge at Velmar was closed")));
        await bot.SeedSourcesAsync();
        await bot.PassAsync(TimeSpan.FromMinutes(1));
        site.On("/feed.xml", SourceServer.Rss(("a", "The bridge at Velmar was closed"), ("b", "A ferry ran aground"))
            .Replace("<link>", $"<pubDate>{bot.Clock.GetUtcNow():R}</pubDate><link>", StringComparison.Ordinal));
        await bot.ExecuteAsync(
            "UPDATE poll_state SET last_success = @then", new { then = bot.Clock.GetUtcNow().AddYears(24) });

        await bot.PassAsync(TimeSpan.FromMinutes(30));

        Assert.Equal(2, await ArticlesAsync(bot));
    }

    [Fact]
    public async Task The_last_news_of_a_source_is_never_still_to_come()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram, ("Sources:0:Url", "https://h.example/feed.xml"));
        await bot.SeedSourcesAsync();
        var now = bot.Clock.GetUtcNow();
        await bot.ExecuteAsync("UPDATE poll_state SET last_new = @then", new { then = now.AddDays(30) });

        Assert.Equal(1, await Watch(bot).RepairAsync(TestContext.Current.CancellationToken));
        Assert.Equal(now, Assert.Single(await bot.Get<SourceStore>().ListAsync(default)).Poll.LastNew);
    }

    [Fact]
    public async Task A_jump_is_told_in_round_words()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram, ("Telegram:Admins:0", "1001"));
        await bot.WriteAsync(Ada, "/start");
        await using var schedule = new ServiceCollection().AddLogging().AddSchedule().BuildServiceProvider();

        await Watch(bot, schedule.GetRequiredService<ISchedulerFactory>())
            .JumpedAsync(
                TimeSpan.FromDays(30) - TimeSpan.FromMilliseconds(3),
                TimeSpan.Zero,
                TestContext.Current.CancellationToken);
        await bot.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Contains(telegram.Messages, message =>
            message.Text.Contains("set forward by 30 days", StringComparison.Ordinal));
    }

    // Far, but none that any job of the program would wait for.
    private static DateTimeOffset Future { get; } = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static ClockWatch Watch(WholeBot bot, ISchedulerFactory? schedulers = null) =>
        ActivatorUtilities.CreateInstance<ClockWatch>(
            bot.Get<IServiceProvider>(), schedulers ?? new Moq.Mock<ISchedulerFactory>().Object, new MachineSleep());

    private static Task<int> ArticlesAsync(WholeBot bot) => bot.SingleAsync<int>("SELECT count(*) FROM article");

    // As a run with that clock leaves them.
    private static Task ShiftAsync(WholeBot bot, TimeSpan ahead)
    {
        var then = bot.Clock.GetUtcNow() + ahead;
        return bot.ExecuteAsync(
            """
            UPDATE poll_state SET last_poll = @then, last_success = @then, next_poll = @next;
            UPDATE subscriber SET settled_until = @then;
            """,
            new { then, next = then + TimeSpan.FromMinutes(15) });
    }

    /// <summary>Whoever reads the wall clock for the first time has to wait four seconds for the processor.</summary>
    private sealed class BusyMachine(TestClock clock) : TimeProvider
    {
        private bool _hasPaused;

        public override DateTimeOffset GetUtcNow()
        {
            var now = clock.GetUtcNow();
            clock.Advance(_hasPaused ? TimeSpan.Zero : TimeSpan.FromSeconds(4));
            _hasPaused = true;
            return now;
        }

        public override long GetTimestamp() => clock.GetTimestamp();

        public override long TimestampFrequency => clock.TimestampFrequency;
    }

    /// <summary>A wall clock that goes back an hour each time it is read; the monotonic one stands.</summary>
    private sealed class SteppedClock(TestClock clock) : TimeProvider
    {
        private int _reads;

        public override DateTimeOffset GetUtcNow() => clock.GetUtcNow() - TimeSpan.FromHours(++_reads);

        public override long GetTimestamp() => clock.GetTimestamp();

        public override long TimestampFrequency => clock.TimestampFrequency;
    }
}
