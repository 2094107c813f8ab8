using BriefingBot.Articles;
using BriefingBot.Stories;
using BriefingBot.Stories.Grouping;
using BriefingBot.Stories.Intake;
using BriefingBot.Text;
using Microsoft.Extensions.Logging.Testing;

namespace BriefingBot.Tests.Stories.Intake;

/// <summary>What the intake has in memory is read anew only where it may differ from what is kept.</summary>
public sealed class IntakeMemoryTests : IDisposable
{
    private readonly FailingStore _store = new();
    private readonly StoryIntake _intake;

    public IntakeMemoryTests() => _intake = new StoryIntake(
        _store, new FigureCache(), new IntakeFaults(new FakeLogger<IntakeFaults>()), TimeProvider.System);

    [Fact]
    public async Task Nothing_joins_or_copies_a_new_article_that_could_not_be_kept()
    {
        var (court, ferry) = (Reports.Court(), Reports.Ferry());
        Assert.True(await IsKeptAsync(court[0]));
        _store.Fails = true;
        Assert.False(await IsKeptAsync(ferry[0]));
        _store.Fails = false;

        Assert.True(await IsKeptAsync(ferry[0] with { Id = "same" }));
        Assert.True(await IsKeptAsync(court[1]));

        Assert.Equal(1, _store.Restored);
        Assert.Null(_store.Articles["same"].CopyOf);
        Assert.Equal([true, true, false], _store.Decisions.Select(decision => decision.IsNewStory));
        Assert.Equal(_store.Decisions[0].StoryId, _store.Decisions[2].StoryId);
    }

    [Fact]
    public async Task What_did_more_than_add_an_article_is_undone_by_what_was_kept()
    {
        var ferry = Reports.Ferry();
        _store.Kept = [ferry[0], ferry[1]];
        _store.Fails = true;
        Assert.False(await IsKeptAsync(ferry[2])); // two stories become one
        _store.Fails = false;

        Assert.True(await IsKeptAsync(ferry[2]));

        Assert.Equal(2, _store.Restored);
        Assert.Equal(["s2"], Assert.Single(_store.Decisions).Merged);
    }

    [Fact]
    public async Task Where_nobody_knows_whether_it_was_committed_what_was_kept_is_read()
    {
        _store.FailsToCommit = true;
        Assert.False(await IsKeptAsync(Reports.Ferry()[0]));
        _store.FailsToCommit = false;

        Assert.True(await IsKeptAsync(Reports.Court()[0]));

        Assert.Equal(2, _store.Restored);
    }

    public void Dispose() => _intake.Dispose();

    private async Task<bool> IsKeptAsync(Article article) => (await _intake.AcceptAsync(
        [new ArrivingArticle(new EntryKey(1, article.Id), article.Id, article, IsEdit: false)],
        TestContext.Current.CancellationToken)).Count == 0;

    private sealed class FailingStore : IIntakeStore, IIntakeTransaction
    {
        public bool Fails { get; set; }

        public bool FailsToCommit { get; set; }

        public int Restored { get; private set; }

        /// <summary>Articles that are kept, each in a story of its own.</summary>
        public Article[] Kept { get; set; } = [];

        public List<GroupingDecision> Decisions { get; } = [];

        public Dictionary<string, Article> Articles { get; } = [];

        public Task<IntakeState> RestoreAsync(CancellationToken cancellationToken)
        {
            Restored++;
            var state = new IntakeState(Kept.Length);
            foreach (var (index, article) in Kept.Index())
            {
                state.Restore($"s{index + 1}", [article]);
            }

            return Task.FromResult(state);
        }

        public async Task WriteAsync(Func<IIntakeTransaction, Task> write, CancellationToken cancellationToken)
        {
            await write(this);
            FailIf(FailsToCommit);
        }

        public Task<IReadOnlyList<string>> FindByUrlAsync(Uri url) => Task.FromResult<IReadOnlyList<string>>([]);

        public Task<IReadOnlyList<(long Id, Uri? Address)>> NamesakesAsync(Article article) =>
            Task.FromResult<IReadOnlyList<(long Id, Uri? Address)>>([]);

        public Task<Article?> GetAsync(string id) => Task.FromResult(Articles.GetValueOrDefault(id));

        public Task<Article> AddAsync(Article article) => Task.FromResult(Articles[article.Id] = article);

        public Task UpdateAsync(Article article) => Task.CompletedTask;

        public Task KeepFiguresAsync(Article article) => Task.CompletedTask;

        public Task LinkAsync(ArrivingArticle arrival, string articleId) => Task.CompletedTask;

        public Task SaveAsync(GroupingDecision decision, Article article, bool isEdit, DateTimeOffset now)
        {
            FailIf(Fails);
            Decisions.Add(decision);
            return Task.CompletedTask;
        }

        private static void FailIf(bool fails)
        {
            if (fails)
            {
                throw new InvalidOperationException("planted");
            }
        }
    }
}
