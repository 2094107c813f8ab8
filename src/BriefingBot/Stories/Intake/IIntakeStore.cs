using BriefingBot.Articles;
using BriefingBot.Stories.Grouping;
using BriefingBot.Text;

namespace BriefingBot.Stories.Intake;

/// <summary>
/// Where the intake keeps articles and stories: the database of the service, or the memory of a verb.
/// </summary>
public interface IIntakeStore
{
    /// <summary>
    /// Another number where somebody else may have written meanwhile: what is in memory is void then.
    /// </summary>
    long Term => 0;

    /// <summary>Puts into a state what was kept and can still take reports.</summary>
    Task<IntakeState> RestoreAsync(CancellationToken cancellationToken);

    /// <summary>Runs writes that are kept together, or not at all.</summary>
    Task WriteAsync(Func<IIntakeTransaction, Task> write, CancellationToken cancellationToken);
}

/// <summary>The writes of one article.</summary>
public interface IIntakeTransaction
{
    /// <summary>The ids of the articles at an address, however that is written, the first one first: several where
    /// sources tell of it what does not agree.</summary>
    Task<IReadOnlyList<string>> FindByUrlAsync(Uri url);

    /// <summary>The sources that are called as an article's outlet is, its own among them, each with its address.
    /// </summary>
    Task<IReadOnlyList<(long Id, Uri? Address)>> NamesakesAsync(Article article);

    /// <summary>An article as it is kept; null for none.</summary>
    Task<Article?> GetAsync(string id);

    /// <summary>Keeps a new article and returns it with its id.</summary>
    Task<Article> AddAsync(Article article);

    /// <summary>Puts an edited article in place of what was kept under its id.</summary>
    Task UpdateAsync(Article article);

    /// <summary>Keeps the figures of an article beside it.</summary>
    Task KeepFiguresAsync(Article article);

    /// <summary>Remembers which article an entry became.</summary>
    Task LinkAsync(ArrivingArticle arrival, string articleId);

    /// <summary>Keeps a decision on an article.</summary>
    Task SaveAsync(GroupingDecision decision, Article article, bool isEdit, DateTimeOffset now);
}
