using System.Diagnostics;
using BriefingBot.Operation;
using BriefingBot.Sources;
using BriefingBot.Text;

namespace BriefingBot.Articles;

/// <summary>Makes articles of the entries that a poll or a verb brings, and hands them to the next room. Entries that
/// were taken before in the same state are passed over, those without anything to read left out. One that fails costs
/// itself alone.</summary>
public sealed partial class ArticleIntake(
    IEntryIndex index, ArticlePages pages, IArticleSink sink, IntakeFaults faults, ILogger<ArticleIntake> logger)
    : IEntrySink
{
    /// <summary>Pages read at once for one poll or one verb; the fetcher itself spaces those of one host.</summary>
    private const int PagesAtOnce = 16;

    private const int StoredAtOnce = 2 * PagesAtOnce;

    /// <summary>How often an article is read again whose page was away; then the feed's own text stands.</summary>
    private const int MostRetries = 4;

    public async Task<EntriesLeft> AcceptAsync(
        Source source, IReadOnlyList<IdentifiedEntry> entries, CancellationToken cancellationToken)
    {
        using var span = Telemetry.Start("intake", "entries", entries.Count);
        var start = Stopwatch.GetTimestamp();
        var from = EntrySource.Of(source);
        var (refused, unread) = (new List<string>(), new List<string>());
        // What is read is stored before more is read: a stop in the middle of a thousand loses a handful. Oldest first.
        foreach (var slice in entries.OrderBy(entry => entry.Entry.Time ?? DateTimeOffset.MaxValue).Chunk(StoredAtOnce))
        {
            var sliceStart = Stopwatch.GetTimestamp();
            var read = await ReadAsync([.. slice.Select(entry => new SourcedEntry(from, entry))], cancellationToken);
            var readAt = Stopwatch.GetTimestamp();
            Telemetry.ExtractionTime.Record(Stopwatch.GetElapsedTime(sliceStart, readAt).TotalSeconds);
            var notStored = await sink.AcceptAsync(read.Articles, cancellationToken);
            Telemetry.GroupingTime.Record(Telemetry.Since(readAt));
            Telemetry.Entries.Add(read.Articles.Count - notStored.Count, Telemetry.Outcome("read"));
            Telemetry.Entries.Add(read.Failed.Count + notStored.Count, Telemetry.Outcome("refused"));
            refused.AddRange(read.Failed.Concat(notStored).Select(key => key.EntryId));
            unread.AddRange(read.Articles.Where(article => article.IsPageAway).Select(article => article.Key.EntryId));
        }

        Telemetry.IntakeTime.Record(Telemetry.Since(start));
        return new EntriesLeft(refused, unread);
    }

    /// <summary>Reads the articles behind entries.</summary>
    /// <returns>One article an entry that is new or edited, in the entries' order.</returns>
    public async Task<ReadEntries> ReadAsync(IReadOnlyList<SourcedEntry> entries, CancellationToken cancellationToken)
    {
        var known = await index.FindEntriesAsync(entries.Select(entry => entry.Key), cancellationToken);
        var outcomes = new Outcome[entries.Count];
        await Parallel.ForAsync(
            0,
            entries.Count,
            new ParallelOptions { MaxDegreeOfParallelism = PagesAtOnce, CancellationToken = cancellationToken },
            async (at, token) =>
                outcomes[at] = await ReadAsync(entries[at], known.GetValueOrDefault(entries[at].Key), token));
        ForgetSamePages(entries, outcomes);
        return new ReadEntries(
            [.. outcomes.Select(outcome => outcome.Article).OfType<ArrivingArticle>()],
            [.. entries.Zip(outcomes).Where(pair => pair.Second.IsEmpty).Select(pair => pair.First)],
            [.. entries.Zip(outcomes).Where(pair => pair.Second.IsFailed).Select(pair => pair.First.Key)]);
    }

    // A page that many entries share is not believed: the feed's own text stands.
    private void ForgetSamePages(IReadOnlyList<SourcedEntry> entries, Outcome[] outcomes)
    {
        foreach (var at in SamePages.Find(entries, [.. outcomes.Select(outcome => outcome.Article?.Article)]))
        {
            var (entry, arrival) = (entries[at], outcomes[at].Article!); // not null: it was compared
            var own = pages.WithoutPage(entry.Identified.Entry, entry.Source);
            outcomes[at] = outcomes[at] with
            {
                Article = arrival with { Article = Placed(own, arrival.Article.Id, entry) },
            };
            Log.SamePage(logger, entry.Source.Name, entry.Identified.Entry.Id);
        }
    }

    private static Article Placed(Article article, string id, SourcedEntry entry) => article with
    {
        Id = id,
        SourceId = entry.Source.Id,
        Topic = entry.Source.Topic,
        IsUrlShared = entry.Identified.Entry.IsUrlShared,
    };

    private async Task<Outcome> ReadAsync(SourcedEntry entry, TakenEntry? known, CancellationToken cancellationToken)
    {
        var (source, identified) = entry;
        if (known?.Fingerprint == identified.Fingerprint)
        {
            return default;
        }

        try
        {
            var (article, isPageAway) =
                await pages.ReadAsync(identified.Entry, source, cancellationToken);
            isPageAway &= identified.Retries < MostRetries;
            // An entry of a feed may be a title alone; a page without text is no article.
            if (article.Text.Length == 0 && (article.Title is null || identified.Entry.Page is not null))
            {
                Log.Empty(logger, source.Name, identified.Entry.Id);
                return new Outcome { IsEmpty = true };
            }

            article = Placed(article, known?.ArticleId ?? "", entry);
            return new Outcome
            {
                Article = new(
                    entry.Key, isPageAway ? "" : identified.Fingerprint, article, IsEdit: known is not null)
                {
                    EntryTitle = (identified.Entry.Headline ?? identified.Entry.Title) is { } title
                        ? HiddenCharacters.Without(title)
                        : null,
                },
            };
        }
        catch (Exception error) when (IntakeFaults.IsOfOne(error, cancellationToken))
        {
            faults.Report(IntakeStage.Extraction, entry.Key, error);
            return new Outcome { IsFailed = true };
        }
    }

    // What an entry gave; nothing of all this where it was known.
    private readonly record struct Outcome
    {
        public ArrivingArticle? Article { get; init; }
        public bool IsEmpty { get; init; }
        public bool IsFailed { get; init; }
    }

    private static partial class Log
    {
        [LoggerMessage(201, LogLevel.Information, "{Source}: entry {Entry} has nothing to read and is left out")]
        public static partial void Empty(ILogger logger, string source, string entry);

        [LoggerMessage(203, LogLevel.Debug,
            "{Source}: the page of entry {Entry} is that of others; the feed's own text is taken")]
        public static partial void SamePage(ILogger logger, string source, string entry);
    }
}

/// <summary>What became of the entries that were read: articles, or nothing.</summary>
/// <param name="Articles">Of the entries that are new or edited.</param>
/// <param name="Empty">Entries with nothing to read.</param>
/// <param name="Failed">Entries that could not be read; each was reported.</param>
public sealed record ReadEntries(
    IReadOnlyList<ArrivingArticle> Articles, IReadOnlyList<SourcedEntry> Empty, IReadOnlyList<EntryKey> Failed);
