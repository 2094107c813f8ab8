using BriefingBot.Stories;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Stories;

public sealed class StoryCacheTests : IAsyncDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromHours(48);

    private readonly Newsroom _room = new();

    private StoryCache Cache => _room.Get<StoryCache>();

    [Fact]
    public async Task A_story_that_did_not_change_is_made_once_and_anew_after_a_quarter_of_an_hour()
    {
        var id = (await _room.StoreAsync(A.Story())).Id;
        var made = await FindAsync(id);

        _room.Clock.Advance(TimeSpan.FromMinutes(14));
        Assert.Same(made, await FindAsync(id));
        Assert.Same(made, Assert.Single(await RecentAsync()));

        _room.Clock.Advance(TimeSpan.FromMinutes(1));
        var fresh = await FindAsync(id);
        Assert.NotSame(made, fresh);
        Assert.True(fresh!.Importance < made!.Importance); // it has aged
    }

    [Fact]
    public async Task What_is_too_old_to_be_told_is_let_go()
    {
        var id = (await _room.StoreAsync(A.Story())).Id;
        var made = await MadeAsync(id);

        _room.Clock.Advance(TimeSpan.FromMinutes(14));
        Cache.ForgetStale();
        GC.Collect();
        Assert.True(made.IsAlive);

        _room.Clock.Advance(TimeSpan.FromMinutes(1));
        Cache.ForgetStale();
        GC.Collect();
        Assert.False(made.IsAlive);
    }

    private async Task<WeakReference> MadeAsync(string id)
    {
        var made = new WeakReference(await FindAsync(id));
        await Task.Yield(); // what read it from the database may still be on the stack
        return made;
    }

    [Fact]
    public async Task Several_are_found_in_the_order_asked_one_that_joined_another_with_it()
    {
        await _room.StoreAsync(A.Story("Ferry aground").WithId("s1"));
        await _room.StoreAsync(A.Story("Mayor jailed").WithId("s2"));
        await _room.StoreAsync(A.Story("Ship on a reef").WithId("s3"));
        await _room.Database.WriteAsync(
            transaction => transaction.ExecuteAsync("UPDATE story SET merged_into = 's1' WHERE id = 's3'"), default);

        var found = await Cache.FindAsync(["s3", "s2", "s9", "s1"], CancellationToken.None);

        Assert.Equal(["s1", "s2"], found.Select(story => story.Id));
    }

    [Fact]
    public async Task A_story_that_took_a_report_is_made_anew_at_once()
    {
        var draft = A.Story("Ferry aground").WithId("s1");
        await _room.StoreAsync(draft);
        Assert.Single((await FindAsync("s1"))!.Articles);

        _room.Clock.Advance(TimeSpan.FromSeconds(1));
        await _room.StoreAsync(A.Story("Ferry towed free").WithId("s1"));

        Assert.Equal(2, (await FindAsync("s1"))!.Articles.Count);
    }

    [Fact]
    public async Task Recent_stories_come_newest_first()
    {
        await _room.StoreAsync(A.Story("Older").WithTime(A.Morning.AddHours(-5)));
        await _room.StoreAsync(A.Story("Newer").WithTime(A.Morning.AddHours(-1)));

        Assert.Equal(["Newer", "Older"], (await RecentAsync()).Select(story => story.Headline));
    }

    [Fact]
    public async Task Where_nothing_is_stored_nothing_is_found()
    {
        Assert.Empty(await RecentAsync());
        Assert.Null(await FindAsync("s1"));
    }

    [Fact]
    public async Task A_few_old_stories_that_somebody_asked_for_stay_ready()
    {
        var recent = await _room.StoreAsync(A.Story());
        var old = await FindOldAsync(50);

        await RecentAsync();

        Assert.Same(old[0], await FindAsync(old[0].Id));
        Assert.NotEqual(recent.Id, old[0].Id);
    }

    [Fact]
    public async Task When_many_are_ready_those_that_are_no_longer_recent_are_forgotten_and_the_recent_kept()
    {
        var recent = await FindAsync((await _room.StoreAsync(A.Story())).Id);
        var old = await FindOldAsync(102);

        await RecentAsync();

        Assert.NotSame(old[0], await FindAsync(old[0].Id));
        Assert.NotSame(old[^1], await FindAsync(old[^1].Id));
        Assert.Same(recent, await FindAsync(recent!.Id));
    }

    [Fact]
    public async Task What_failed_in_a_longer_window_is_no_fault_of_a_shorter_one()
    {
        await _room.StoreAsync(A.Story("Recent").WithTime(A.Morning.AddHours(-1)));
        await _room.StoreAsync(A.Story("Damaged").WithId("s9").WithTime(A.Morning.AddDays(-5)));
        await _room.ExecuteAsync("UPDATE article SET authors = '{' WHERE title = 'Damaged'");

        var week = await Cache.RecentAsync(TimeSpan.FromDays(7), CancellationToken.None);
        var edition = await Cache.RecentAsync(Window, CancellationToken.None);
        var made = await week.MakeAllAsync(CancellationToken.None);
        await edition.MakeAllAsync(CancellationToken.None);

        Assert.Equal(["s9"], week.Faulty.Keys);
        Assert.Empty(edition.Faulty);
        Assert.Equal(["Recent"], made.Select(story => story.Headline));
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private Task<IReadOnlyList<Story>> RecentAsync() => Cache.MadeAsync(Window, CancellationToken.None);

    private Task<Story?> FindAsync(string id) => Cache.FindAsync(id, CancellationToken.None);

    private async Task<List<Story>> FindOldAsync(int count)
    {
        var found = new List<Story>();
        for (var i = 1; i <= count; i++)
        {
            var old = await _room.StoreAsync(A.Story($"Event {i}").WithTime(A.Morning.AddDays(-9)));
            found.Add((await FindAsync(old.Id))!);
        }

        return found;
    }
}
