using BriefingBot.Articles;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Stories.Grouping;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using Microsoft.Extensions.Logging.Abstractions;

namespace BriefingBot.Tests.Stories;

public sealed class StoryRetentionTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();
    private readonly Database _database;
    private readonly ArticleStore _articles;
    private readonly StoryStore _stories;

    public StoryRetentionTests()
    {
        _database = TestStorage.Open(_folder);
        _articles = new ArticleStore(_database, NullLogger<ArticleStore>.Instance);
        _stories = new StoryStore(_database);
    }

    [Fact]
    public async Task Old_stories_are_forgotten_and_a_living_one_keeps_its_old_reports()
    {
        await AddAsync("s1", "Flood in the lower town", Now.AddDays(-120));
        await AddAsync("s2", "Trial of the mayor opens", Now.AddDays(-120));
        await AddAsync("s2", "Mayor convicted", Now.AddDays(-1));

        await _database.WriteAsync(
            transaction => _stories.ForgetBeforeAsync(transaction, Now.AddDays(-90)), CancellationToken.None);

        Assert.Empty(
            await _database.ReadAsync(connection => _stories.FindAsync(connection, ["s1"]), CancellationToken.None));
        Assert.Empty(await SearchAsync("flood"));
        var left = await _database.ReadAsync(
            connection => _articles.OfStoriesAsync(connection, ["s2"]), CancellationToken.None);
        Assert.Equal(2, left["s2"].Count());
        Assert.Single(await SearchAsync("trial"));
    }

    [Fact]
    public async Task A_story_that_was_merged_into_a_living_one_is_still_found_under_its_old_id()
    {
        await AddAsync("s1", "Flood in the lower town", Now.AddDays(-120));
        var joined = await AddAsync("s2", "Dyke breaks", Now.AddDays(-1), merged: "s1");

        await _database.WriteAsync(
            transaction => _stories.ForgetBeforeAsync(transaction, Now.AddDays(-90)), CancellationToken.None);

        Assert.Equal(
            [joined.Id],
            (await _database.ReadAsync(
                connection => _stories.FindAsync(connection, ["s1"]), CancellationToken.None)).Select(row => row.Id));
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    private Task<IReadOnlyList<Article>> SearchAsync(string words) =>
        _articles.SearchAsync(words, 10, CancellationToken.None);

    private Task<Story> AddAsync(string story, string title, DateTimeOffset at, params string[] merged) =>
        _database.WriteAsync(
        async transaction =>
        {
            var article = await _articles.AddAsync(
                transaction,
                new Article
                {
                    Id = "",
                    Title = title,
                    Text = title
                    + ".",
                    SourceName = "Example",
                    Published = NewsTime.At(at),
                    FirstSeen = at
                });
            var built = new StoryBuilder(new FigureCache()).Build(story, [article], at);
            await _stories.SaveAsync(
                transaction, new GroupingDecision(story, IsNewStory: true, merged), article, isEdit: false, at);
            return built;
        },
        CancellationToken.None);
}
