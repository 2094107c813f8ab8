using BriefingBot.Articles;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Stories.Grouping;
using BriefingBot.Text;
using Microsoft.Extensions.Logging.Abstractions;

namespace BriefingBot.Tests.Builders;

/// <summary>Puts described stories into a database.</summary>
internal static class StoredStory
{
    /// <summary>
    /// Stores a story with its articles as the intake leaves them. Without an id it gets the next free one; under a
    /// known id its articles are further reports.
    /// </summary>
    public static Task<Story> StoreAsync(this Database database, StoryDraft draft, DateTimeOffset now) =>
        database.WriteAsync(
        async transaction =>
        {
            var articles = new ArticleStore(database, NullLogger<ArticleStore>.Instance);
            var stories = new StoryStore(database);
            var stored = new List<Article>();
            foreach (var article in draft.ToArticles())
            {
                stored.Add(await articles.AddAsync(transaction, article with { Id = "" }));
            }

            draft.WithId(draft.Id ?? $"s{await stories.LastNumberAsync(transaction) + 1}");
            var story = draft.ToStory(stored, now);
            foreach (var article in stored)
            {
                var grouping = new GroupingDecision(story.Id, IsNewStory: article == stored[0], []);
                await stories.SaveAsync(transaction, grouping, article, isEdit: false, now);
            }

            return story;
        },
        CancellationToken.None);
}
