using BriefingBot.Text;

namespace BriefingBot.Articles;

/// <summary>Takes the articles that entries became. Implemented by the room that makes stories of them.</summary>
public interface IArticleSink
{
    /// <summary>Takes new and edited articles, one twice as once; a fault in one costs no other.</summary>
    /// <returns>The entries whose articles could not be taken.</returns>
    /// <exception cref="Exception">Nothing can be stored at all.</exception>
    Task<IReadOnlyList<EntryKey>> AcceptAsync(
        IReadOnlyList<ArrivingArticle> articles, CancellationToken cancellationToken);
}

/// <summary>An entry that is new or was edited, with the article read from it.</summary>
/// <param name="Fingerprint">A hash of what a reader would see of the entry; empty where its page is away.</param>
/// <param name="Article">The article; its id is empty where it is new.</param>
/// <param name="IsEdit">Whether the article is known by its id, and this is another state of it.</param>
public sealed record ArrivingArticle(EntryKey Key, string Fingerprint, Article Article, bool IsEdit)
{
    /// <summary>The title that the entry itself has; null for none.</summary>
    public string? EntryTitle { get; init; }

    /// <summary>Whether the entry's page could not be had and the entry comes again: then it is known by no
    /// fingerprint.</summary>
    public bool IsPageAway => Fingerprint.Length == 0;
}

/// <summary>Tells which entries were taken before.</summary>
public interface IEntryIndex
{
    /// <summary>What is known of these entries, by entry id, without those that were never taken.</summary>
    Task<IReadOnlyDictionary<string, TakenEntry>> FindEntriesAsync(
        long sourceId, IReadOnlyCollection<string> entryIds, CancellationToken cancellationToken);

    /// <summary>What is known of entries of several sources, without those that were never taken.</summary>
    async Task<IReadOnlyDictionary<EntryKey, TakenEntry>> FindEntriesAsync(
        IEnumerable<EntryKey> keys, CancellationToken cancellationToken)
    {
        var taken = new Dictionary<EntryKey, TakenEntry>();
        foreach (var ofSource in keys.Distinct().GroupBy(key => key.SourceId))
        {
            string[] ids = [.. ofSource.Select(key => key.EntryId)];
            foreach (var (id, entry) in await FindEntriesAsync(ofSource.Key, ids, cancellationToken))
            {
                taken.Add(new EntryKey(ofSource.Key, id), entry);
            }
        }

        return taken;
    }
}

/// <summary>An entry of which an article was made and stored.</summary>
/// <param name="ArticleId">The article read from it.</param>
/// <param name="Fingerprint">The entry's, when it was read.</param>
public sealed record TakenEntry(string ArticleId, string Fingerprint);
