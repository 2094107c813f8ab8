using BriefingBot.Articles;
using BriefingBot.Stories;
using BriefingBot.Stories.Grouping;
using BriefingBot.Tests.Builders;
using BriefingBot.Text;

namespace BriefingBot.Tests.Stories;

public sealed class StoryStoreTests : IAsyncDisposable
{
    private readonly Newsroom _room = new();

    private StoryStore Stories => _room.Get<StoryStore>();

    [Fact]
    public async Task Articles_that_leave_a_story_are_stored_in_their_own()
    {
        var ferry = await AddAsync("Ferry aground", A.Morning.AddHours(-3));
        var court = await AddAsync("Mayor jailed", A.Morning.AddHours(-2));
        await SaveAsync(new GroupingDecision("s1", IsNewStory: true, []), ferry);
        await SaveAsync(
            new GroupingDecision("s2", IsNewStory: true, []) { Split = new StorySplit("s1", "s2", [court.Id]) }, court);

        Assert.Equal(["Ferry aground"], await TitlesAsync("s1"));
        Assert.Equal(["Mayor jailed"], await TitlesAsync("s2"));
        Assert.Equal([ferry.Time, court.Time], await NewestAsync());
        Assert.Equal(
            ["begun", "report", "parted"],
            await _room.QueryAsync<string>("SELECT kind FROM story_revision ORDER BY id"));
    }

    [Fact]
    public async Task A_story_that_was_merged_into_another_is_found_by_its_id_with_the_reports_of_both()
    {
        await SaveAsync(
            new GroupingDecision("s1", IsNewStory: true, []), await AddAsync("Ferry aground", A.Morning.AddHours(-3)));
        await SaveAsync(
            new GroupingDecision("s2", IsNewStory: true, []), await AddAsync("Ship on a reef", A.Morning.AddHours(-1)));
        await SaveAsync(
            new GroupingDecision("s1", IsNewStory: false, ["s2"]),
            await AddAsync("Ferry afloat", A.Morning.AddHours(-2)));

        var rows = await _room.Database.ReadAsync(
            session => Stories.FindAsync(session, ["s2"]), CancellationToken.None);

        Assert.Equal("s1", Assert.Single(rows).Id);
        Assert.Equal([A.Morning.AddHours(-1)], await NewestAsync());
        Assert.Equal(["Ferry aground", "Ferry afloat", "Ship on a reef"], await TitlesAsync("s1"));
        Assert.Equal(["s1", "s2"], await Stories.IdsAsync("s1", CancellationToken.None));
    }

    [Fact]
    public async Task A_story_whose_only_article_an_edit_takes_elsewhere_is_that_other_story_from_then_on()
    {
        var ferry = await AddAsync("Ferry aground", A.Morning.AddHours(-3));
        var note = await AddAsync("Note", A.Morning.AddHours(-1));
        await SaveAsync(new GroupingDecision("s1", IsNewStory: true, []), ferry);
        await SaveAsync(new GroupingDecision("s2", IsNewStory: true, []), note);

        await SaveAsync(new GroupingDecision("s1", IsNewStory: false, []), note, isEdit: true);

        Assert.Equal(["s1"], (await SinceAsync()).Select(row => row.Id));
        Assert.Equal("s1", (await _room.Get<StoryCache>().FindAsync("s2", CancellationToken.None))?.Id);
    }

    [Fact]
    public async Task A_story_that_an_edit_takes_an_article_from_is_no_newer_than_what_it_keeps()
    {
        var ferry = await AddAsync("Ferry aground", A.Morning.AddHours(-3));
        var note = await AddAsync("Note", A.Morning.AddHours(-1));
        await SaveAsync(new GroupingDecision("s1", IsNewStory: true, []), ferry);
        await SaveAsync(new GroupingDecision("s1", IsNewStory: false, []), note);

        await SaveAsync(new GroupingDecision("s2", IsNewStory: true, []), note, isEdit: true);

        Assert.Equal([ferry.Time, note.Time], await NewestAsync());
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private Task<Article> AddAsync(string title, DateTimeOffset published) => _room.Database.WriteAsync(
        transaction =>
            _room.Get<ArticleStore>()
                .AddAsync(transaction, An.Article().WithTitle(title).WithTime(published).ToArticle()),
        CancellationToken.None);

    private Task SaveAsync(GroupingDecision decision, Article article, bool isEdit = false) =>
        _room.Database.WriteAsync(
        transaction => Stories.SaveAsync(transaction, decision, article, isEdit, A.Morning), CancellationToken.None);

    private Task<IReadOnlyList<StoryRow>> SinceAsync() =>
        _room.Database.ReadAsync(session => Stories.SinceAsync(session, A.Morning.AddDays(-1)), CancellationToken.None);

    private async Task<IEnumerable<string?>> TitlesAsync(string story) =>
        (await _room.Database.ReadAsync(
            session => _room.Get<ArticleStore>().OfStoriesAsync(session, [story]), CancellationToken.None))[story]
        .Select(article => article.Title);

    // Of the stories in the order of their ids.
    private Task<IReadOnlyList<DateTimeOffset>> NewestAsync() => _room.QueryAsync<DateTimeOffset>(
        "SELECT newest_report FROM story WHERE merged_into IS NULL ORDER BY id");
}
