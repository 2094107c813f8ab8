using BriefingBot.Articles;
using BriefingBot.Articles.Identity;
using BriefingBot.Operation;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;
using BriefingBot.Text;

namespace BriefingBot.Stories.Intake;

/// <summary>
/// Takes articles into stories: finds whether each is known, a copy or new, reads its figures, groups it and keeps it.
/// One article at a time, each in one transaction, so that a crash or a fault loses no more than the one at hand, and
/// that one comes again.
/// </summary>
public sealed class StoryIntake(IIntakeStore store, FigureCache figures, IntakeFaults faults, TimeProvider clock)
    : IArticleSink, IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private IntakeState? _state;
    private long _term;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<EntryKey>> AcceptAsync(
        IReadOnlyList<ArrivingArticle> articles, CancellationToken cancellationToken)
    {
        var refused = new List<EntryKey>();
        // Oldest first, as it happened; the undated last, as the source gave them.
        var inOrder = articles.OrderBy(arrival => arrival.Article.Published?.Instant ?? DateTimeOffset.MaxValue);
        foreach (var arrival in inOrder)
        {
            try
            {
                await AcceptAsync(arrival, cancellationToken);
            }
            catch (Exception error) when (IntakeFaults.IsOfOne(error, cancellationToken))
            {
                faults.Report(IntakeStage.Grouping, arrival.Key, error);
                refused.Add(arrival.Key);
            }
        }

        return refused;
    }

    /// <inheritdoc/>
    public void Dispose() => _gate.Dispose();

    private async Task AcceptAsync(ArrivingArticle arrival, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (store.Term != _term)
            {
                (_state, _term) = (null, store.Term);
            }

            var state = _state ??= await store.RestoreAsync(cancellationToken);
            state.ForgetOld();
            await store.WriteAsync(
                async transaction =>
                {
                    var article = OutletClaims.Of(
                        arrival.Article, await transaction.NamesakesAsync(arrival.Article));
                    var named = arrival with { Article = article };
                    try
                    {
                        await (arrival.IsEdit
                            ? EditAsync(transaction, state, named)
                            : AddAsync(transaction, state, named));
                    }
                    catch
                    {
                        // Here nothing was kept for sure; where the commit fails, the database alone knows.
                        state.TakeBack();
                        throw;
                    }
                },
                cancellationToken);
            state.Settle();
        }
        finally
        {
            // What was decided and not kept, and cannot be taken back, is undone by restoring what was kept.
            _state = _state is { IsAhead: true } ? null : _state;
            _gate.Release();
        }
    }

    private async Task AddAsync(IIntakeTransaction transaction, IntakeState state, ArrivingArticle arrival)
    {
        var article = arrival.Article;
        if (article.Url is not null && !article.IsUrlShared && !SharedLinks.IsFrontPage(UrlIdentity.Key(article.Url))
            && await transaction.FindByUrlAsync(article.Url) is { Count: > 0 } sameUrl)
        {
            foreach (var id in sameUrl)
            {
                var found = await transaction.GetAsync(id);
                if (found is null || IsSame(found, arrival))
                {
                    await transaction.LinkAsync(arrival, id);
                    if (found is not null && IsRightful(article, found))
                    {
                        await ReplaceAsync(transaction, state, found, article with { Id = id }, arrival);
                    }

                    return;
                }

                // Another source's claim on the page must not hide the source's own report.
                article = article with { IsUrlShared = article.IsUrlShared || found.SourceId == arrival.Key.SourceId };
            }
        }

        var kept = await transaction.AddAsync(await RepeatingAsync(transaction, article, state.FindOriginal(article)));
        await transaction.LinkAsync(arrival, kept.Id);
        // Kept all the same, so that it is not fetched again with each poll.
        if (!IndexPages.Is(kept))
        {
            await GroupAsync(transaction, state, kept, arrival);
        }
    }

    // Two entries of one source that lead to one address are one article only under one title: pages name the home page
    // or their section as their own address.
    private static bool IsSame(Article found, ArrivingArticle arrival) =>
        found.SourceId != arrival.Key.SourceId
            ? SameReport.Is(found, arrival.Article, arrival.EntryTitle)
            : found.Title is not { } title
                || IsTitle(title, arrival.EntryTitle)
                || (arrival.EntryTitle is null && IsTitle(title, arrival.Article.Title));

    // What a site says of its own goes before what a stranger's feed said of it.
    private static bool IsRightful(Article article, Article found) => article.IsOfItsSite && !found.IsOfItsSite;

    private static bool IsTitle(string title, string? other) =>
        string.Equals(title, other, StringComparison.OrdinalIgnoreCase);

    private async Task EditAsync(IIntakeTransaction transaction, IntakeState state, ArrivingArticle arrival)
    {
        var article = arrival.Article;
        var before = await transaction.GetAsync(article.Id);
        var isOthers = before is not null && before.SourceId != article.SourceId;
        // An entry that once agreed with another source's report takes nothing from it by telling something else.
        if (before is not null && (isOthers ? !IsSame(before, arrival) : IsOfOtherSite(before, article)))
        {
            await AddAsync(transaction, state, arrival with { Article = article with { Id = arrival.Key.EntryId } });
            return;
        }

        await transaction.LinkAsync(arrival, article.Id);
        // What was read is never replaced with less: a line of the feed's, or another source's about the same page. To
        // another source's entry it is that page that speaks.
        if (before is null || arrival.IsPageAway || (before.IsOfItsSite && !article.IsOfItsSite)
            || (isOthers && (!IsOfItsPage(before, article) || article.Text.Length * 2 < before.Text.Length
                || !SameReport.IsOfText(before, article)))
            || (before.Text == article.Text && before.Title == article.Title
                && (isOthers || !StatesMore(before, article))))
        {
            return;
        }

        await ReplaceAsync(
            transaction,
            state,
            before,
            !isOthers || IsRightful(article, before) ? article : article with
            {
                SourceId = before.SourceId,
                SourceName = before.SourceName,
                Topic = before.Topic,
            },
            arrival);
    }

    // Whoever led to a report first cannot lead on to a page of his own and have that told instead.
    private static bool IsOfOtherSite(Article before, Article article) => before.IsOfItsSite && article.IsOfItsSite
        && before.Url is { Host.Length: > 0 } former && article.Url is { Host.Length: > 0 } url
        && !SiteOwner.IsOne(former.Host, url.Host);

    private static bool IsOfItsPage(Article before, Article article) => article is { IsOfItsSite: true, Url: { } url }
        && before.Url is { } former && UrlIdentity.Key(former) == UrlIdentity.Key(url);

    // A copy stays the copy of what it was; the first sight of an article stays its first.
    private async Task ReplaceAsync(
        IIntakeTransaction transaction, IntakeState state, Article before, Article article, ArrivingArticle arrival)
    {
        article = article with
        {
            FirstSeen = before.FirstSeen,
            Restated = article.SourceId == before.SourceId ? Restated(before, article) : [],
        };
        var edited = await RepeatingAsync(transaction, article, before.CopyOf);
        await transaction.UpdateAsync(edited);
        // The lists on a front page change all day, and make no report of it.
        if (!IndexPages.Is(edited))
        {
            await GroupAsync(transaction, state, edited, arrival with { IsEdit = true });
        }
    }

    // A date, an outlet, an agency or authors that the report did not have so; a date behind its first sight is that of
    // an edit.
    private static bool StatesMore(Article before, Article article) =>
        (article.Published is { } stated && stated.Instant <= before.FirstSeen
            && stated.ToString() != before.Published?.ToString())
        || (article.Outlet ?? before.Outlet) != before.Outlet
        || (article.Origin ?? before.Origin) != before.Origin
        || (article.Authors.Count > 0 && !article.Authors.SequenceEqual(before.Authors, StringComparer.Ordinal));

    private IReadOnlyList<Restatement> Restated(Article before, Article article) =>
        before.CopyOf is not null || IndexPages.Is(article)
            ? []
            : Restatements.Of(before, figures.Of(before), article, figures.Of(article), clock.GetUtcNow());

    // Another version of a text counts as a report of its own; its author, where known, is that of the first.
    private static async Task<Article> RepeatingAsync(
        IIntakeTransaction transaction, Article article, string? repeatedId) =>
        repeatedId is not null
            && await transaction.GetAsync(repeatedId) is { } repeated
            && OtherVersion.Is(article, repeated)
            ? article with { Origin = article.Origin ?? repeated.Origin }
            : article with { CopyOf = repeatedId };

    private async Task GroupAsync(
        IIntakeTransaction transaction, IntakeState state, Article article, ArrivingArticle arrival)
    {
        // Read now, while a fault costs this article alone; a copy has those of its original.
        if (article.CopyOf is null)
        {
            figures.Of(article);
            await transaction.KeepFiguresAsync(article);
        }

        var decision = state.Add(article);
        await transaction.SaveAsync(decision, article, arrival.IsEdit, clock.GetUtcNow());
        Telemetry.Report(decision.StoryId);
        Telemetry.Stories.Add(decision.IsNewStory ? 1 : 0);
    }
}
