using System.Globalization;
using BriefingBot.Text;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories.Grouping;

/// <summary>
/// Groups articles into stories as they arrive, one decision each. Everything is in memory; the cost of a decision does
/// not grow with what is held. Deterministic: the same articles in the same order give the same stories. Not
/// thread-safe: the caller takes turns.
/// </summary>
public sealed class StoryGrouper
{
    private readonly TermStatistics _statistics = new();
    private readonly TermIndex _index = new();
    private readonly Dictionary<string, IndexedArticle> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IndexedStory> _stories = new(StringComparer.Ordinal);
    private readonly StoryMatcher _matcher;
    private long _lastNumber;
    private int _removedSinceSweep;

    public StoryGrouper()
        : this(new GroupingRules())
    {
    }

    internal StoryGrouper(GroupingRules rules) => _matcher = new StoryMatcher(_statistics, _index, rules);

    /// <summary>How many articles are held.</summary>
    internal int Count => _articles.Count;

    /// <summary>The ids of the stories held.</summary>
    internal IReadOnlyCollection<string> StoryIds => _stories.Keys;

    /// <summary>The ids of a story's articles in the order they came; empty for a story that is not held.</summary>
    internal IReadOnlyList<string> ArticlesOf(string storyId) =>
        _stories.TryGetValue(storyId, out var story) ? [.. story.Articles.Select(article => article.Id)] : [];

    /// <summary>The story an article is in, or null for one that is not held.</summary>
    public string? StoryOf(string articleId) => _articles.GetValueOrDefault(articleId)?.Story?.Id;

    /// <summary>
    /// Decides on one article. One that is held already was edited: it is looked at anew, with its new text.
    /// </summary>
    public GroupingDecision Add(Article article) => Add(article, ArticleTerms.Of(article));

    internal GroupingDecision Add(Article article, ArticleTerms terms)
    {
        var earlier = StoryOf(article.Id);
        Remove(article.Id);
        var original = terms.IsHeadlineAlone ? null : OriginalOf(article);
        var held = Index(article, terms, original);
        var near = _matcher.Near(held);
        if (original?.Story is { } same)
        {
            // A copy is of its original's story, however its headline reads.
            near.Remove(same);
            near.Insert(0, same);
        }

        // Two reports pasted together do not make one event of two.
        var repeated = near.Count > 1 ? near.Select(held.RepeatedOf).OfType<IndexedArticle>().ToList() : [];
        var isPasted = repeated.Count > 1;
        if (isPasted && original is null && repeated[0] is { Story: { } first })
        {
            held.MarkCopy(repeated[0]);
            near.Remove(first);
            near.Insert(0, first);
        }

        var story = near.Count > 0 ? near[0] : null;
        var isNew = story is null;
        // An edit that leaves its story empty and finds no other keeps its id: the story is the same, only told
        // differently.
        story ??= earlier is not null && !_stories.ContainsKey(earlier) ? Open(earlier) : Open($"s{_lastNumber + 1}");
        story.Add(held);
        _index.Add(held);
        var merged = new List<string>();
        foreach (var other in near.Skip(1))
        {
            if (original is null && !isPasted && _matcher.AreSameEvent(story, other))
            {
                (story, var gone) = story.Number <= other.Number ? (story, other) : (other, story);
                Merge(story, gone);
                merged.Add(gone.Id);
            }
        }

        var split = Split(story);
        var now = held.Story!.Id; // not null: it was put above
        var isNewStory = (isNew && story.Id != earlier) || split?.StoryId == now;
        return new GroupingDecision(now, isNewStory, merged) { Split = split };
    }

    /// <summary>
    /// Puts a story back as it was stored, after a restart. Its id, and all before it, are not given again.
    /// </summary>
    public void Restore(string storyId, IReadOnlyList<Article> articles)
    {
        if (articles.Count == 0)
        {
            return;
        }

        var story = _stories.GetValueOrDefault(storyId) ?? Open(storyId);
        foreach (var article in articles)
        {
            Remove(article.Id);
            var terms = ArticleTerms.Of(article);
            var held = Index(article, terms, terms.IsHeadlineAlone ? null : OriginalOf(article));
            story.Add(held);
            _index.Add(held);
        }
    }

    /// <summary>Makes new ids begin after a number, for ids that are stored but not restored.</summary>
    public void StartAfter(long number) => _lastNumber = Math.Max(_lastNumber, number);

    /// <summary>Takes an article out of its story; a story without articles is gone. Unknown ids are ignored.</summary>
    public void Remove(string articleId)
    {
        if (!_articles.Remove(articleId, out var held))
        {
            return;
        }

        _statistics.Remove(held.Terms);
        var story = held.Story!; // not null: a held article is in a story
        story.Remove(held);
        if (story.Articles.Count == 0)
        {
            _stories.Remove(story.Id);
        }

        // Swept in batches, so that a removal costs the same whatever is held.
        if (++_removedSinceSweep > 1000 + _articles.Count)
        {
            Sweep();
        }
    }

    /// <summary>Forgets the articles of before a moment, by when they were published, else first seen.</summary>
    /// <param name="before">The moment.</param>
    /// <param name="fewest">
    /// How many articles stay held at least, the newest: fewer do not tell which words are rare.
    /// </param>
    /// <returns>The ids of the articles that are no longer held.</returns>
    public IReadOnlyList<string> Forget(DateTimeOffset before, int fewest = 0)
    {
        var most = Math.Max(0, _articles.Count - fewest);
        var old = _articles.Values.Where(article => article.At < before).OrderBy(article => article.At).Take(most)
            .Select(article => article.Id).ToList();
        foreach (var id in old)
        {
            Remove(id);
        }

        // Without a removal there is nothing in the index to drop.
        if (_removedSinceSweep > 0)
        {
            Sweep();
        }

        return old;
    }

    // What looked like one event while its reports were few may prove to be two.
    private StorySplit? Split(IndexedStory story)
    {
        var outliers = _matcher.Outliers(story);
        return outliers.Count == 0
            ? null
            : new StorySplit(story.Id, MoveToNewStory(story, outliers).Id, [.. outliers.Select(article => article.Id)]);
    }

    private IndexedStory MoveToNewStory(IndexedStory story, IReadOnlyList<IndexedArticle> articles)
    {
        var own = Open($"s{_lastNumber + 1}");
        foreach (var article in articles)
        {
            story.Remove(article);
        }

        foreach (var article in articles)
        {
            own.Add(article);
        }

        return own;
    }

    // Two reports whose pages gave the same menu for their text are no copies.
    private IndexedArticle? OriginalOf(Article article) =>
        article.CopyOf is { } id && _articles.GetValueOrDefault(id) is { Terms.IsHeadlineAlone: false } original
            ? original
            : null;

    private IndexedArticle Index(Article article, ArticleTerms terms, IndexedArticle? original)
    {
        var held = new IndexedArticle(article.Id, terms, terms.Time?.Instant ?? article.FirstSeen, original);
        _articles.Add(held.Id, held);
        _statistics.Add(terms);
        _index.Expect(terms.Language);
        return held;
    }

    private IndexedStory Open(string id)
    {
        var number = NumberOf(id);
        StartAfter(number);
        var story = new IndexedStory(id, number);
        _stories.Add(id, story);
        return story;
    }

    private void Merge(IndexedStory story, IndexedStory gone)
    {
        foreach (var article in gone.Articles)
        {
            story.Add(article);
        }

        _stories.Remove(gone.Id);
    }

    private void Sweep()
    {
        _index.Sweep();
        _removedSinceSweep = 0;
    }

    /// <summary>The number in a story's id (7 of <c>s7</c>); 0 for any other id.</summary>
    internal static long NumberOf(string id) =>
        id.Length > 1 && long.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
}
