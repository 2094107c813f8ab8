using BriefingBot.Articles;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Infrastructure;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Storage;

/// <summary>A database of version 8, in which chats switched sources off by name, is taken over.</summary>
public sealed class ChoicesBySourceTests : IDisposable
{
    private const int Before = 8;

    private readonly TemporaryFolder _folder = new();
    private readonly Database _database;

    public ChoicesBySourceTests() =>
        _database = new(
            Options.Create(new StorageOptions { Path = Path.Combine(_folder.Path, "bot.db") }), new Migrations());

    [Theory]
    [InlineData("Harbour Post", 1)] // the name that a person gave
    [InlineData("harbour post", 1)]
    [InlineData("Gazette", 2)] // the feed's own title
    [InlineData("news.example", 3)] // the host, before a first poll
    [InlineData("Coast Weekly", 4)] // the title that was shown before a person gave a name
    [InlineData("radio.example", 5)] // the host that was shown before the title was known
    [InlineData("moved.example", 6)] // the host of the address that was given, which has moved since
    [InlineData("inbox", 7)] // a folder
    [InlineData("Twins", 8, 9)] // two are called so, and both were off
    [InlineData("shared.example", 10)] // one is shown by that host, another was
    [InlineData("Gone for long")] // no source of now
    [InlineData("Gazette\nHarbour Post\nGone for long", 1, 2)]
    [InlineData("")]
    public async Task Names_become_the_numbers_of_the_sources_they_name(string names, params int[] ids)
    {
        await FillAsync(
            """
            INSERT INTO source (id, name, title, given_url, url, kind, added_at, next_poll) VALUES
                (1, ' Harbour Post', 'HP feed', 'https://post.example/', 'https://post.example/', 'feed', '', ''),
                (2, NULL, 'Gazette', 'https://gazette.example/', 'https://gazette.example/', 'feed', '', ''),
                (3, NULL, NULL, 'https://news.example/a/b?c=d', 'https://news.example/a/b?c=d', 'feed', '', ''),
                (4, 'Coast', 'Coast Weekly', 'https://coast.example/', 'https://coast.example/', 'feed', '', ''),
                (5, NULL, 'Radio', 'https://me:pw@radio.example:8443/', 'https://me:pw@radio.example:8443/', 'feed', '', ''),
                (6, NULL, 'Mover', 'http://moved.example/rss', 'https://new.example/rss', 'feed', '', ''),
                (7, NULL, NULL, '/srv/news/inbox', '/srv/news/inbox', 'file', '', ''),
                (8, 'Twins', NULL, 'https://twin.example/1', 'https://twin.example/1', 'feed', '', ''),
                (9, 'Twins', NULL, 'https://twin.example/2', 'https://twin.example/2', 'feed', '', ''),
                (10, NULL, NULL, 'https://shared.example/1', 'https://shared.example/1', 'feed', '', ''),
                (11, NULL, 'Named since', 'https://shared.example/2', 'https://shared.example/2', 'feed', '', '');
            INSERT INTO subscriber (chat_id, kind, title, state, zone, times, days, length, language, empty_edition,
                link_previews, followed, muted, topics_off, sources_off, created_at, settled_until)
            VALUES (5, 'Private', 'Ada', 'Active', 'UTC', '08:00', 127, 'Normal', 'en', 'OneLine',
                0, 'rail', '', 'Sport', @names, '2026-05-04T08:00:00+00:00', '2026-05-04T08:00:00+00:00');
            """,
            new { names });

        var reader = (await new SubscriberStore(
                _database, TimeProvider.System, NullLogger<SubscriberStore>.Instance)
            .FindAsync(5, threadId: null, CancellationToken.None))!;

        Assert.Equal(ids.Select(id => (long)id), reader.SourcesOff);
        Assert.Equal(["Sport"], reader.TopicsOff);
        Assert.Equal(["rail"], reader.Followed);
    }

    [Fact]
    public async Task Articles_get_the_source_they_came_by()
    {
        await FillAsync(
            """
            INSERT INTO source (id, name, given_url, url, kind, added_at, next_poll) VALUES
                (1, 'Harbour Post', 'https://post.example/feed', 'https://post.example/feed', 'feed', '', ''),
                (2, 'Gazette', 'https://gazette.example/', 'https://gazette.example/', 'feed', '', '');
            INSERT INTO article (id, authors, text, source_name, first_seen) VALUES
                (1, '[]', 'By both, first by the Gazette.', 'Gazette', '2026-05-04T08:00:00+00:00'),
                (2, '[]', 'By both, under a name of former times.', 'Former', '2026-05-04T08:00:00+00:00'),
                (3, '[]', 'Its entry is forgotten.', 'Gazette', '2026-05-04T08:00:00+00:00');
            INSERT INTO article_entry (source_id, entry_id, digest, article_id) VALUES
                (1, 'a', '', 1), (2, 'a', '', 1), (1, 'b', '', 2), (2, 'b', '', 2);
            """);

        var articles = await _database.ReadAsync(
            async session => new[]
            {
                await new ArticleStore(_database, NullLogger<ArticleStore>.Instance).GetAsync(session, "1"),
                await new ArticleStore(_database, NullLogger<ArticleStore>.Instance).GetAsync(session, "2"),
                await new ArticleStore(_database, NullLogger<ArticleStore>.Instance).GetAsync(session, "3"),
            },
            CancellationToken.None);

        Assert.Equal([2L, 1L, 0L], articles.Select(article => article!.SourceId));
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    private async Task FillAsync(string sql, object? parameters = null)
    {
        var assembly = typeof(Migrations).Assembly;
        var scripts = assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(Before);
        await using var connection = new SqliteConnection($"Data Source={_database.Path};Pooling=false");
        foreach (var script in scripts)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(script)!);
            await connection.ExecuteAsync(await reader.ReadToEndAsync());
        }

        await connection.ExecuteAsync($"PRAGMA user_version = {Before}");
        await connection.ExecuteAsync(sql, parameters);
    }
}
