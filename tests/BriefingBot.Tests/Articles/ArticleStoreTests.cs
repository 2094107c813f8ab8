using BriefingBot.Articles;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using Microsoft.Extensions.Logging.Abstractions;

namespace BriefingBot.Tests.Articles;

public sealed class ArticleStoreTests : IDisposable
{
    private static readonly Article Sample = new()
    {
        Id = "",
        Url = new Uri("https://e.example/a"),
        Title = "Bridge closed after crash",
        Outlet = "Example Times",
        Authors = ["A. Writer"],
        Published = NewsTime.On(new DateOnly(2026, 5, 4)),
        Text = "A bus struck the café on the bridge.\n\nNobody was hurt.",
        SourceName = "Example",
        FirstSeen = new DateTimeOffset(2026, 5, 4, 9, 0, 0, TimeSpan.Zero),
    };

    private readonly TemporaryFolder _folder = new();
    private readonly Database _database;
    private readonly ArticleStore _store;

    public ArticleStoreTests()
    {
        _database = TestStorage.Open(_folder);
        _store = new(_database, NullLogger<ArticleStore>.Instance);
    }

    [Theory]
    [InlineData("http://www.e.example/a/?utm_source=feed")]
    [InlineData("https://m.e.example/a/amp/")]
    public async Task The_same_article_through_another_feed_is_found_however_its_address_is_written(string address)
    {
        var stored = await AddAsync(Sample);

        Assert.Equal(
            [stored.Id],
            await _database.ReadAsync(c => _store.FindByUrlAsync(c, new Uri(address)), CancellationToken.None));
        Assert.Empty(
            await _database.ReadAsync(
                c => _store.FindByUrlAsync(c, new Uri("https://e.example/ab")), CancellationToken.None));
    }

    [Fact]
    public async Task What_was_stored_comes_back_whole()
    {
        var stored = await AddAsync(Sample);

        var read = await _database.ReadAsync(c => _store.GetAsync(c, stored.Id), CancellationToken.None);

        Assert.Equivalent(Sample with { Id = stored.Id }, read, strict: true);
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_keeps_no_other_from_being_found()
    {
        var broken = await AddAsync(Sample);
        var other = await AddAsync(Sample with { Url = new Uri("https://e.example/b") });
        await _database.WriteAsync(
            transaction => transaction.ExecuteAsync(
                "UPDATE article SET authors = '{' WHERE id = @id", new { id = long.Parse(broken.Id) }),
            CancellationToken.None);

        var day = new DateOnly(2026, 5, 4);
        var published = await _database.ReadAsync(
            session => _store.PublishedAsync(session, ["bridge"], day, day, 10), CancellationToken.None);

        Assert.Equal(
            [other.Id], (await _store.SearchAsync("bridge", 10, CancellationToken.None)).Select(found => found.Id));
        Assert.Equal([other.Id], published.Select(found => found.Id));
    }

    [Fact]
    public async Task An_edited_article_is_found_by_its_new_words_and_no_longer_by_its_old_ones()
    {
        var stored = await AddAsync(Sample);
        await _database.WriteAsync(
            t => _store.UpdateAsync(t, stored with { Text = "A lorry struck the bridge." }), CancellationToken.None);

        Assert.Single(await SearchAsync("lorry"));
        Assert.Empty(await SearchAsync("cafe"));
    }

    [Fact]
    public async Task An_entry_is_known_by_its_source_and_id_with_the_state_it_was_read_in()
    {
        var stored = await AddAsync(Sample);
        await _database.WriteAsync(
            t => _store.LinkEntryAsync(t, new EntryKey(1, "a"), "one", stored.Id), CancellationToken.None);
        await _database.WriteAsync(
            t => _store.LinkEntryAsync(t, new EntryKey(2, "b"), "two", stored.Id), CancellationToken.None);
        await _database.WriteAsync(
            t => _store.LinkEntryAsync(t, new EntryKey(1, "a"), "edited", stored.Id), CancellationToken.None);

        var known = await _store.FindEntriesAsync(
            1, [.. Enumerable.Range(0, 2500).Select(i => $"{i}"), "a", "b"], CancellationToken.None);

        var (id, entry) = Assert.Single(known);
        Assert.Equal(("a", stored.Id, "edited"), (id, entry.ArticleId, entry.Fingerprint));
    }

    [Fact]
    public async Task A_search_that_is_stopped_ends_as_stopped()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _store.SearchAsync("bridge", 10, stop.Token));
    }

    [Theory]
    [InlineData("cafe bridge", 1)]
    [InlineData("NEAR(bridge", 0)]
    [InlineData("\"", 0)]
    [InlineData("   ", 0)]
    public async Task A_search_takes_words_as_words(string words, int found)
    {
        await AddAsync(Sample);

        Assert.Equal(found, (await SearchAsync(words)).Count);
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    private Task<Article> AddAsync(Article article) =>
        _database.WriteAsync(t => _store.AddAsync(t, article), CancellationToken.None);

    private Task<IReadOnlyList<Article>> SearchAsync(string words) =>
        _store.SearchAsync(words, 10, CancellationToken.None);
}
