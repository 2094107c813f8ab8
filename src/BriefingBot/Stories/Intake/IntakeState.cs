using BriefingBot.Articles.Identity;
using BriefingBot.Stories.Grouping;
using BriefingBot.Text;

namespace BriefingBot.Stories.Intake;

/// <summary>
/// What the decisions of the intake need in memory: the grouper and the index of copies, kept in step.
/// </summary>
public sealed class IntakeState
{
    /// <summary>
    /// How many articles are held at least, however old: with fewer there is no telling which words are rare, and
    /// unlike events look alike.
    /// </summary>
    public const int FewestArticles = 2000;

    /// <summary>
    /// How long a story can still take reports, counted back from the newest there is, not from the clock: what is read
    /// of the past (a folder, sources that were silent) is grouped like the news of today.
    /// </summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(14);

    // Forgetting looks at everything that is held, so it is not done with each report.
    private static readonly TimeSpan ForgetEvery = TimeSpan.FromHours(1);

    private readonly StoryGrouper _grouper = new();
    private readonly CopyIndex _copies = new();
    private DateTimeOffset _newest = DateTimeOffset.MinValue + Memory;
    private DateTimeOffset _forgottenAt;

    /// <summary>The article whose decision is undone by forgetting it; null where more hangs on it.</summary>
    private string? _undoable;

    /// <summary>A state without any article or story.</summary>
    /// <param name="lastStoryNumber">
    /// The greatest number that a story ever had: ids that are no longer held are not given again.
    /// </param>
    public IntakeState(long lastStoryNumber) => _grouper.StartAfter(lastStoryNumber);

    /// <summary>Whether the state in memory holds decisions that are not yet kept in the database.</summary>
    public bool IsAhead { get; private set; }

    /// <summary>The id of the article that this one is a copy of, or null.</summary>
    public string? FindOriginal(Article article) => _copies.FindOriginal(article);

    /// <summary>
    /// Decides on an article that is new or was edited. What it decided must be kept: <see cref="Settle"/>.
    /// </summary>
    public GroupingDecision Add(Article article)
    {
        IsAhead = true;
        var isNew = _grouper.StoryOf(article.Id) is null;
        Hold(article);
        var decision = _grouper.Add(article);
        _undoable = isNew && decision is { Merged.Count: 0, Split: null } ? article.Id : null;
        return decision;
    }

    /// <summary>Everything that was decided is kept.</summary>
    public void Settle() => (IsAhead, _undoable) = (false, null);

    /// <summary>Undoes a decision that is not kept, where it did no more than put a new article into a story; after
    /// any other decision the state stays ahead.</summary>
    public void TakeBack()
    {
        if (_undoable is { } id)
        {
            _grouper.Remove(id);
            _copies.Remove(id);
            Settle();
        }
    }

    /// <summary>Puts back a story that was kept.</summary>
    public void Restore(string storyId, IReadOnlyList<Article> articles)
    {
        _grouper.Restore(storyId, articles);
        foreach (var article in articles)
        {
            Hold(article);
        }
    }

    /// <summary>Forgets what is older than <see cref="Memory"/>, down to <see cref="FewestArticles"/>.</summary>
    public void ForgetOld()
    {
        if (_newest - _forgottenAt < ForgetEvery)
        {
            return;
        }

        _forgottenAt = _newest;
        foreach (var articleId in _grouper.Forget(_newest - Memory, FewestArticles))
        {
            _copies.Remove(articleId);
        }
    }

    private void Hold(Article article)
    {
        _copies.Add(article);
        _newest = article.Time > _newest ? article.Time : _newest;
    }
}
