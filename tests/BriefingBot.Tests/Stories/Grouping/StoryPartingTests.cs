using BriefingBot.Articles;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Stories.Grouping;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Stories.Grouping;

public sealed class StoryPartingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Articles_that_leave_a_story_are_stored_in_their_own()
    {
        var database = new Database(Options.Create(new StorageOptions { Path = Path.Combine(_folder.Path, "bot.db") }), new Migrations());
        var (articles, stories, builder) = (new ArticleStore(), new StoryStore(), new StoryBuilder());
        var ids = await database.WriteAsync(
            async transaction =>
            {
                var ferry = await articles.AddAsync(transaction, Reports.Ferry()[0] with { Id = "0" });
                var court = await articles.AddAsync(transaction, Reports.Court()[0] with { Id = "0" });
                await stories.SaveAsync(transaction, new GroupingDecision("s1", true, []), builder.Build("s1", [ferry], Reports.Morning), ferry.Id, false, Reports.Morning);
                await stories.SaveAsync(transaction, new GroupingDecision("s1", false, []), builder.Build("s1", [ferry, court], Reports.Morning), court.Id, false, Reports.Morning);
                await stories.SavePartAsync(transaction, new StoryPart("s1", "s2", [court.Id]), builder.Build("s2", [court], Reports.Morning), Reports.Morning);
                return (Ferry: ferry.Id, Court: court.Id);
            },
            CancellationToken.None);

        Assert.Equal("s1", await database.ReadAsync(connection => stories.OfArticleAsync(connection, ids.Ferry), CancellationToken.None));
        Assert.Equal("s2", await database.ReadAsync(connection => stories.OfArticleAsync(connection, ids.Court), CancellationToken.None));
        Assert.Equal("Former mayor of Tarnow Valley jailed for bribery", (await database.ReadAsync(connection => stories.FindAsync(connection, "s2"), CancellationToken.None))?.Headline);
    }

    public void Dispose() => _folder.Dispose();
}
