using BriefingBot.Articles;
using BriefingBot.Sources.Addresses;
using BriefingBot.Stories.Grouping;
using BriefingBot.Text;

namespace BriefingBot.Stories.Intake;

/// <summary>
/// The intake's articles and stories in memory, for a verb that keeps nothing. An article keeps the id it comes with,
/// which must be its own. Not thread-safe: the intake takes one article at a time.
/// </summary>
public sealed class MemoryIntakeStore : IIntakeStore, IEntryIndex
{
    private readonly Dictionary<EntryKey, TakenEntry> _entries = [];
    private readonly Dictionary<string, List<string>> _byUrl = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Article> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _arrivals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _storyOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _stories = new(StringComparer.Ordinal);

    /// <summary>
    /// The stories in the order in which they began, but that a new one may stand in the place of one that was merged;
    /// the articles of each in the order of their arrival.
    /// </summary>
    public IReadOnlyList<(string Id, IReadOnlyList<Article> Articles)> Stories =>
    [
        .. _stories.Select(story => (story.Key, (IReadOnlyList<Article>)[.. InOrder(story.Value)])),
    ];

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, TakenEntry>> FindEntriesAsync(
        long sourceId, IReadOnlyCollection<string> entryIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, TakenEntry>>(
            entryIds.Select(id => (Id: id, Known: _entries.GetValueOrDefault(new EntryKey(sourceId, id))))
                .Where(entry => entry.Known is not null)
                .ToDictionary(entry => entry.Id, entry => entry.Known!, StringComparer.Ordinal)); // just filtered

    /// <inheritdoc/>
    public Task<IntakeState> RestoreAsync(CancellationToken cancellationToken)
    {
        var stories = Stories;
        var state = new IntakeState(stories.Select(story => StoryGrouper.NumberOf(story.Id)).DefaultIfEmpty().Max());
        foreach (var (id, articles) in stories)
        {
            state.Restore(id, articles);
        }

        return Task.FromResult(state);
    }

    /// <inheritdoc/>
    public async Task WriteAsync(Func<IIntakeTransaction, Task> write, CancellationToken cancellationToken)
    {
        var writes = new Writes(this);
        await write(writes);
        writes.Commit();
    }

    private IEnumerable<Article> InOrder(IEnumerable<string> articleIds) =>
        articleIds.OrderBy(id => _arrivals[id]).Select(id => _articles[id]);

    private void Keep(Article article)
    {
        _articles[article.Id] = article;
        if (article.Url is not null && !article.IsUrlShared)
        {
            var key = UrlIdentity.Key(article.Url);
            if (!_byUrl.TryGetValue(key, out var ids))
            {
                _byUrl.Add(key, ids = []);
            }

            if (!ids.Contains(article.Id))
            {
                ids.Add(article.Id);
            }
        }
    }

    private void Apply(GroupingDecision decision, string articleId)
    {
        var before = decision.BeforeSplit;
        Place(articleId, before.StoryId);
        foreach (var merged in before.Merged)
        {
            foreach (var id in _stories.GetValueOrDefault(merged)?.ToList() ?? [])
            {
                Place(id, before.StoryId);
            }
        }

        foreach (var id in decision.Split?.ArticleIds ?? [])
        {
            Place(id, decision.Split!.StoryId); // not null: it names these articles
        }
    }

    private void Place(string articleId, string storyId)
    {
        if (!_stories.TryGetValue(storyId, out var story))
        {
            _stories.Add(storyId, story = []);
        }

        if (_storyOf.TryGetValue(articleId, out var former) && former != storyId && _stories[former].Remove(articleId)
            && _stories[former].Count == 0)
        {
            _stories.Remove(former);
        }

        _storyOf[articleId] = storyId;
        story.Add(articleId);
    }

    // Nothing changes before the commit, so that a failure leaves nothing behind.
    private sealed class Writes(MemoryIntakeStore store) : IIntakeTransaction
    {
        private readonly List<Action> _changes = [];

        public void Commit() => _changes.ForEach(change => change());

        public Task<IReadOnlyList<string>> FindByUrlAsync(Uri url) =>
            Task.FromResult<IReadOnlyList<string>>(store._byUrl.GetValueOrDefault(UrlIdentity.Key(url)) ?? []);

        // Of the sources of a verb none is known before the others: their stories tell whose a name is.
        public Task<IReadOnlyList<(long Id, Uri? Address)>> NamesakesAsync(Article article) =>
            Task.FromResult<IReadOnlyList<(long Id, Uri? Address)>>([]);

        public Task<Article?> GetAsync(string id) => Task.FromResult(store._articles.GetValueOrDefault(id));

        public Task<Article> AddAsync(Article article)
        {
            _changes.Add(() => store._arrivals.Add(article.Id, store._arrivals.Count));
            _changes.Add(() => store.Keep(article));
            return Task.FromResult(article);
        }

        public Task UpdateAsync(Article article)
        {
            _changes.Add(() => store.Keep(article));
            return Task.CompletedTask;
        }

        // They are in memory already.
        public Task KeepFiguresAsync(Article article) => Task.CompletedTask;

        public Task LinkAsync(ArrivingArticle arrival, string articleId)
        {
            _changes.Add(() => store._entries[arrival.Key] = new TakenEntry(articleId, arrival.Fingerprint));
            return Task.CompletedTask;
        }

        public Task SaveAsync(GroupingDecision decision, Article article, bool isEdit, DateTimeOffset now)
        {
            _changes.Add(() => store.Apply(decision, article.Id));
            return Task.CompletedTask;
        }
    }
}
