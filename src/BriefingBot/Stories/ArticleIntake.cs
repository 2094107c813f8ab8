using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BriefingBot.Articles;
using BriefingBot.Articles.Identity;
using BriefingBot.Sources;
using BriefingBot.Sources.Feeds;
using BriefingBot.Storage;
using BriefingBot.Stories.Grouping;
using BriefingBot.Text;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Stories;

/// <summary>
/// Takes the entries of a poll in: reads the article behind each, finds whether it is known, a copy or new, groups it and stores it.
/// One entry at a time through the grouper, each in one transaction, so that a crash loses no more than the entry at hand, and that
/// one comes again with the next poll.
/// </summary>
public sealed partial class ArticleIntake(
    Database database,
    ArticleStore articles,
    StoryStore stories,
    StoryBuilder builder,
    ArticlePages pages,
    TimeProvider clock,
    ILogger<ArticleIntake> logger) : IEntrySink, IDisposable
{
    /// <summary>
    /// How long a story can still take reports, counted back from the newest there is, not from the clock: what is read of the past
    /// (a folder, sources that were silent) is grouped like the news of today. What is older is no longer held in memory.
    /// </summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(14);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private Desk? _desk;

    public async Task AcceptAsync(SourceRow source, IReadOnlyList<Entry> entries, CancellationToken cancellationToken)
    {
        var arrivals = new List<Arrival>();
        foreach (var entry in entries)
        {
            var digest = Digest(entry);
            var known = await database.ReadAsync(connection => articles.FindEntryAsync(connection, source.Id, entry.Id), cancellationToken);
            if (known?.Digest != digest)
            {
                var article = await pages.ReadAsync(entry, source.DisplayName, mayFetch: SourceReader.IsAddress(source.Url), cancellationToken);
                arrivals.Add(new Arrival(entry, digest, known, article with { Id = known?.ArticleId.ToString(CultureInfo.InvariantCulture) ?? "", Topic = source.Topic }));
            }
        }

        // Oldest first, as the world told it; the undated last, as the source gave them.
        foreach (var arrival in arrivals.OrderBy(arrival => arrival.Article.Published?.Instant ?? DateTimeOffset.MaxValue))
        {
            await AcceptAsync(source, arrival, cancellationToken);
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task AcceptAsync(SourceRow source, Arrival arrival, CancellationToken cancellationToken)
    {
        if (arrival.Article.Text.Length == 0 && arrival.Article.Title is null)
        {
            Log.Empty(logger, source.DisplayName, arrival.Entry.Id);
            return;
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            _desk ??= await RestoreAsync(cancellationToken);
            _desk.ForgetOld();
            await database.WriteAsync(
                transaction => arrival.Known is null ? AddAsync(transaction, _desk, source, arrival) : EditAsync(transaction, _desk, source, arrival),
                cancellationToken);
        }
        catch
        {
            // The desk may hold what the database did not keep: read it anew for the next entry.
            _desk = null;
            throw;
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task AddAsync(SqliteTransaction transaction, Desk desk, SourceRow source, Arrival arrival)
    {
        var (entry, digest, _, article) = arrival;
        var sameAddress = article.Url is null ? null : await articles.FindByUrlAsync(transaction.Connection!, article.Url);
        if (sameAddress is not null)
        {
            await articles.LinkEntryAsync(transaction, source.Id, entry.Id, digest, sameAddress);
            return;
        }

        var stored = await articles.AddAsync(transaction, article with { CopyOf = desk.Copies.FindOriginal(article) });
        await articles.LinkEntryAsync(transaction, source.Id, entry.Id, digest, stored.Id);
        await GroupAsync(transaction, desk, stored, isEdit: false);
    }

    private async Task EditAsync(SqliteTransaction transaction, Desk desk, SourceRow source, Arrival arrival)
    {
        var (entry, digest, _, article) = arrival;
        var before = await articles.GetAsync(transaction.Connection!, article.Id);
        await articles.LinkEntryAsync(transaction, source.Id, entry.Id, digest, article.Id);
        if (before is null || (before.Text == article.Text && before.Title == article.Title))
        {
            return;
        }

        // A copy stays the copy of what it was; the first sight of an article stays its first.
        var edited = article with { FirstSeen = before.FirstSeen, CopyOf = before.CopyOf };
        desk.Copies.Remove(article.Id);
        await articles.UpdateAsync(transaction, edited);
        await GroupAsync(transaction, desk, edited, isEdit: true);
    }

    private async Task GroupAsync(SqliteTransaction transaction, Desk desk, Article article, bool isEdit)
    {
        var now = clock.GetUtcNow();
        var grouping = desk.Add(article);
        // What joined did so before anything left: it belongs to the story that was parted.
        var whole = grouping.Parted is { FromStoryId: var from } ? grouping with { StoryId = from, IsNewStory = false } : grouping;
        var members = new List<Article> { article };
        foreach (var id in whole.Absorbed.Prepend(whole.StoryId))
        {
            members.AddRange((await articles.OfStoryAsync(transaction.Connection!, id)).Where(member => member.Id != article.Id)); // not null: the transaction is open
        }

        var left = members.Where(member => grouping.Parted?.ArticleIds.Contains(member.Id) == true).ToList();
        await stories.SaveAsync(transaction, whole, builder.Build(whole.StoryId, [.. members.Except(left)], now), article.Id, isEdit, now);
        if (grouping.Parted is { } part)
        {
            await stories.SavePartAsync(transaction, part, builder.Build(part.StoryId, left, now), now);
        }
    }

    private Task<Desk> RestoreAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(
            async connection =>
            {
                var desk = new Desk(await stories.LastNumberAsync(connection));
                var newest = await stories.NewestReportAsync(connection) ?? clock.GetUtcNow();
                foreach (var row in (await stories.SinceAsync(connection, newest - Memory)).Reverse())
                {
                    desk.Restore(row.Id, await articles.OfStoryAsync(connection, row.Id));
                }

                return desk;
            },
            cancellationToken);

    // Of what the source says, not of the page behind it: a page that changes its advertisements is not edited.
    private static string Digest(Entry entry)
    {
        var said = string.Join('\u001f', entry.Title, entry.ContentHtml, entry.ContentText, entry.Summary, entry.Url?.AbsoluteUri, entry.Modified?.ToString("O", CultureInfo.InvariantCulture));
        var hash = SHA256.HashData(entry.Page is { } page ? page.Body.Span : Encoding.UTF8.GetBytes(said));
        return Convert.ToHexString(hash);
    }

    /// <summary>An entry that is new or was edited, with the article read from it.</summary>
    private sealed record Arrival(Entry Entry, string Digest, ArticleStore.KnownEntry? Known, Article Article);

    /// <summary>What the decisions need in memory: the grouper and the index of copies, kept in step.</summary>
    private sealed class Desk(long lastStoryNumber)
    {
        /// <summary>To forget costs a look at all that is held, so it is not done with each report.</summary>
        private static readonly TimeSpan ForgetEvery = TimeSpan.FromHours(1);

        private readonly StoryGrouper _grouper = Grouper(lastStoryNumber);
        private DateTimeOffset _newest = DateTimeOffset.MinValue + Memory;
        private DateTimeOffset _forgottenAt;

        public CopyIndex Copies { get; } = new();

        public GroupingDecision Add(Article article)
        {
            Hold(article);
            return _grouper.Add(article);
        }

        public void Restore(string storyId, IReadOnlyList<Article> members)
        {
            _grouper.Restore(storyId, members);
            foreach (var article in members)
            {
                Hold(article);
            }
        }

        public void ForgetOld()
        {
            if (_newest - _forgottenAt < ForgetEvery)
            {
                return;
            }

            _forgottenAt = _newest;
            foreach (var articleId in _grouper.Forget(_newest - Memory))
            {
                Copies.Remove(articleId);
            }
        }

        private void Hold(Article article)
        {
            Copies.Add(article);
            var at = article.Published?.Instant ?? article.FirstSeen;
            _newest = at > _newest ? at : _newest;
        }

        // Ids of stories that are no longer held are not given again.
        private static StoryGrouper Grouper(long lastStoryNumber)
        {
            var grouper = new StoryGrouper();
            grouper.StartAfter(lastStoryNumber);
            return grouper;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 301, Level = LogLevel.Information, Message = "{Source}: entry {Entry} has neither title nor text and is left out")]
        public static partial void Empty(ILogger logger, string source, string entry);
    }
}
