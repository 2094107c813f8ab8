using BriefingBot.Briefings.Notices;
using BriefingBot.Scheduling;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace BriefingBot.Tests.Scheduling;

/// <summary>One step of a job fails; the others are done, and the admins are told which it was.</summary>
public sealed class JobFaultTests : IAsyncDisposable
{
    private readonly Newsroom _room = new(("Telegram:Admins:0", "99"), ("Storage:RetentionDays", "30"));

    public JobFaultTests() => TestStorage.SkipOnPostgres();

    [Fact]
    public async Task Alerts_that_fail_keep_no_living_story_from_being_edited()
    {
        await _room.SubscribeAsync(A.Reader(5) with { IsLive = true });
        await GrowAsync("Two");
        await RunAsync<EditionJob>();
        await _room.ExecuteAsync("UPDATE outbox SET state = 'sent', message_id = 1, sent_at = created_at");
        _room.Clock.Advance(TimeSpan.FromMinutes(5));
        await GrowAsync("Four");
        await _room.ExecuteAsync("ALTER TABLE subscriber RENAME COLUMN alerts_on TO alerts_away");

        await RunAsync<EditionJob>();
        await RunAsync<EditionJob>();

        Assert.Equal([1L], await _room.QueryAsync<long>("SELECT edits FROM living_message"));
        Assert.Contains("(alerts) failed", await _room.ToldAdminAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_whose_weekly_edition_fails_costs_the_next_one_nothing()
    {
        foreach (var chat in new[] { 1, 2, 3 })
        {
            await _room.SubscribeAsync(A.Reader(chat) with
            {
                Times = [],
                Weekly = new WeeklyTime(Weekdays.Monday, new(8, 0), A.Morning.AddDays(-1)),
            });
        }

        await _room.ExecuteAsync(
            "CREATE TRIGGER broken BEFORE INSERT ON briefing WHEN NEW.subscriber_id = 2 "
                + "BEGIN SELECT RAISE(ABORT, 'planted'); END");

        await RunAsync<EditionJob>();

        Assert.Equal(
            [1L, 3L],
            (await _room.OutboxAsync()).Select(message => message.ChatId).Where(chat => chat != Newsroom.Admin));
        Assert.Contains("subscriber 2", await _room.ToldAdminAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_whose_messages_cannot_be_kept_up_to_date_costs_the_next_one_nothing()
    {
        foreach (var chat in new[] { 1, 2, 3 })
        {
            await _room.SubscribeAsync(A.Reader(chat) with { IsLive = true });
        }

        await GrowAsync("Two");
        await RunAsync<EditionJob>();
        await _room.ExecuteAsync("UPDATE outbox SET state = 'sent', message_id = id, sent_at = created_at");
        _room.Clock.Advance(TimeSpan.FromMinutes(5));
        await GrowAsync("Four");
        await _room.ExecuteAsync(
            "CREATE TRIGGER broken BEFORE INSERT ON living_message "
                + "WHEN NEW.outbox_id = (SELECT id FROM outbox WHERE chat_id = 2) "
                + "BEGIN SELECT RAISE(ABORT, 'planted'); END");

        await RunAsync<EditionJob>();

        Assert.Equal(
            [1L, 3L],
            await _room.QueryAsync<long>(
                "SELECT chat_id FROM living_message JOIN outbox ON outbox.id = outbox_id ORDER BY chat_id"));
        Assert.Contains("subscriber 2", await _room.ToldAdminAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_cannot_be_kept_up_to_date_costs_the_readers_other_messages_nothing()
    {
        var reader = await _room.SubscribeAsync(A.Reader(5) with { IsLive = true });
        await GrowAsync("Two");
        await RunAsync<EditionJob>();
        await GrowAsync("Two", "s2", "Kerrin");
        await _room.BriefAsync(reader);
        await _room.ExecuteAsync("UPDATE outbox SET state = 'sent', message_id = id, sent_at = created_at");
        var parts = await _room.QueryAsync<long>("SELECT id FROM outbox ORDER BY id");
        Assert.Equal(2, parts.Count);
        _room.Clock.Advance(TimeSpan.FromMinutes(5));
        await GrowAsync("Four");
        await GrowAsync("Four", "s2", "Kerrin");
        await _room.ExecuteAsync(
            $"CREATE TRIGGER broken BEFORE INSERT ON living_message WHEN NEW.outbox_id = {parts[1]} "
                + "BEGIN SELECT RAISE(ABORT, 'planted'); END");

        await RunAsync<EditionJob>();
        Assert.Equal([parts[0]], await _room.QueryAsync<long>("SELECT outbox_id FROM living_message"));
        Assert.Contains($"subscriber 1, message {parts[1]}", await _room.ToldAdminAsync(), StringComparison.Ordinal);

        await _room.ExecuteAsync("DROP TRIGGER broken");
        _room.Clock.Advance(TimeSpan.FromMinutes(1));
        await RunAsync<EditionJob>();
        Assert.Equal(parts, await _room.QueryAsync<long>("SELECT outbox_id FROM living_message ORDER BY outbox_id"));
    }

    [Fact]
    public async Task A_store_that_cannot_forget_keeps_no_other_from_it()
    {
        await _room.SubscribeAsync(A.Reader(5));
        await GrowAsync("Two");
        await RunAsync<EditionJob>();
        await _room.ExecuteAsync("UPDATE outbox SET state = 'sent', message_id = 1, sent_at = created_at");
        _room.Clock.Advance(TimeSpan.FromDays(97));
        await _room.Get<AdminNotices>().TellAsync("still-here", texts => texts.StorageWorks(), CancellationToken.None);
        _room.Clock.Advance(TimeSpan.FromDays(3));
        await _room.ExecuteAsync(
            "CREATE TRIGGER broken BEFORE DELETE ON outbox BEGIN SELECT RAISE(ABORT, 'planted'); END");

        await RunAsync<RetentionJob>();

        Assert.Equal(0, await CountAsync("article"));
        Assert.Equal(0, await CountAsync("briefing"));
        Assert.NotEqual(0, await CountAsync("outbox"));
        Assert.Contains(await _room.OutboxAsync(), message =>
            message.Plain.Contains("(retention/OutboxStore) failed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_store_whose_moments_cannot_be_brought_back_costs_the_others_nothing()
    {
        var reader = await _room.SubscribeAsync(A.Reader(5));
        await GrowAsync("Two");
        await RunAsync<EditionJob>();
        var ahead = _room.Clock.GetUtcNow().AddDays(30);
        await _room.ExecuteAsync(
            "UPDATE outbox SET due_at = @ahead; UPDATE subscriber SET settled_until = @ahead", new { ahead });
        await _room.ExecuteAsync(
            "CREATE TRIGGER broken BEFORE UPDATE ON outbox BEGIN SELECT RAISE(ABORT, 'planted'); END");
        var watch = ActivatorUtilities.CreateInstance<ClockWatch>(
            _room.Services, new Moq.Mock<ISchedulerFactory>().Object, new MachineSleep());

        Assert.Equal(1, await watch.RepairAsync(TestContext.Current.CancellationToken));

        Assert.Equal(_room.Clock.GetUtcNow(), (await _room.ReaderAsync(reader)).SettledUntil);
        Assert.Contains("(clock-repair/OutboxStore) failed", await _room.ToldAdminAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_takes_nothing_ends_the_job_and_is_no_fault_of_its_steps()
    {
        await Assert.ThrowsAsync<BriefingBot.Operation.AdviceException>(() => _room.Get<FaultReports>().TryAsync(
            "alerts",
            _ => throw new BriefingBot.Operation.AdviceException("The disk is full.", "Free some room."),
            CancellationToken.None));

        Assert.Empty(await _room.OutboxAsync());
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private Task GrowAsync(string toll, string story = "s1", string town = "Velmar") =>
        _room.StoreAsync(A.Story().WithId(story).WithArticles(An.Article()
            .WithSource(toll.Length, $"Paper {toll}")
            .WithTitle($"{toll} dead in {town} flood")
            .WithTime(_room.Clock.GetUtcNow())
            .WithText($"{toll} people were killed in the {town} flood, the mayor said.")));

    private async Task RunAsync<TJob>()
        where TJob : IJob =>
        await ActivatorUtilities.CreateInstance<TJob>(_room.Services)
            .Execute(null!, TestContext.Current.CancellationToken);

    private async Task<long> CountAsync(string table) =>
        (await _room.QueryAsync<long>($"SELECT count(*) FROM {table}")).Single();
}
