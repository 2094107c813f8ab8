using BriefingBot.Briefings.Between;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Briefings.Between;

/// <summary>What fails between editions is named to the admins and tried again.</summary>
public sealed class BetweenFaultsTests : IAsyncDisposable
{
    private readonly Newsroom _room = new(("Telegram:Admins:0", "99"));

    [Fact]
    public async Task A_story_that_changed_and_whose_readers_cannot_be_found_is_named()
    {
        await _room.BriefAsync(await TellAsync(A.Reader() with { Times = [] }));
        _room.Clock.Advance(TimeSpan.FromMinutes(5));
        await GrowAsync("Four");
        await _room.ExecuteAsync("ALTER TABLE told RENAME TO gone");

        await _room.Get<CorrectionPublisher>().PublishAsync(CancellationToken.None);

        Assert.Contains("A correction (s1) could not be told", await _room.ToldAdminAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_whose_week_cannot_be_told_is_named()
    {
        TestStorage.SkipOnPostgres();
        await _room.SubscribeAsync(A.Reader() with
        {
            Weekly = new WeeklyTime(Weekdays.Monday, new(8, 0), A.Morning.AddDays(-1)),
        });
        await _room.ExecuteAsync(
            "CREATE TRIGGER broken BEFORE INSERT ON briefing BEGIN SELECT RAISE(ABORT, 'planted'); END");

        await _room.Get<WeeklyPublisher>().PublishAsync(CancellationToken.None);

        Assert.Contains("subscriber 1", await _room.ToldAdminAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_that_could_not_be_kept_up_to_date_are_looked_at_again_though_nothing_changed_since()
    {
        await _room.BriefAsync(await TellAsync(A.Reader() with { Times = [], IsLive = true }));
        await _room.ExecuteAsync("UPDATE outbox SET state = 'sent', message_id = 1, sent_at = created_at");
        await GrowAsync("Four");
        _room.Clock.Advance(TimeSpan.FromMinutes(2));
        await _room.ExecuteAsync("ALTER TABLE living_message RENAME TO gone");
        await _room.Get<LivingPublisher>().PublishAsync(CancellationToken.None);
        Assert.Contains("subscriber 1", await _room.ToldAdminAsync(), StringComparison.Ordinal);

        await _room.ExecuteAsync("ALTER TABLE gone RENAME TO living_message");
        _room.Clock.Advance(TimeSpan.FromMinutes(2));
        await _room.Get<LivingPublisher>().PublishAsync(CancellationToken.None);

        Assert.Equal([1L], await _room.QueryAsync<long>("SELECT edits FROM living_message"));
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private async Task<Subscriber> TellAsync(Subscriber reader)
    {
        await GrowAsync("Two");
        return await _room.SubscribeAsync(reader);
    }

    private Task GrowAsync(string toll) => _room.StoreAsync(A.Story().WithId("s1").WithArticles(An.Article()
        .WithSource(toll.Length, $"Paper {toll}")
        .WithTitle($"{toll} dead in Velmar flood").WithTime(_room.Clock.GetUtcNow())
        .WithText($"{toll} people were killed in the Velmar flood, the mayor said.")));
}
