using BriefingBot.Articles;
using BriefingBot.Stories;
using BriefingBot.Stories.Grouping;
using BriefingBot.Stories.Intake;
using BriefingBot.Tests.Builders;
using BriefingBot.Text;
using Microsoft.Extensions.Logging.Testing;

namespace BriefingBot.Tests.Stories.Intake;

/// <summary>What the intake has in memory is read anew only where it may differ from what is kept.</summary>
public sealed class IntakeMemoryTests
{
    [Fact]
    public async Task What_is_in_memory_survives_a_new_article_that_cannot_be_kept()
    {
        var store = new FailingStore();
        using var intake = new StoryIntake(
            store, new FigureCache(), new IntakeFaults(new FakeLogger<IntakeFaults>()), TimeProvider.System);
        ArrivingArticle Arrival(string id) => new(
            new EntryKey(1, id), id, An.Article().WithTitle(id).ToArticle() with { Id = id }, IsEdit: false);

        Assert.Empty(await intake.AcceptAsync([Arrival("a")], CancellationToken.None));
        store.Fails = true;
        Assert.Single(await intake.AcceptAsync([Arrival("b")], CancellationToken.None));
        store.Fails = false;
        Assert.Empty(await intake.AcceptAsync([Arrival("c")], CancellationToken.None));
        Assert.Equal(1, store.Restored);

        // Nobody knows whether what was to be committed is there.
        store.FailsToCommit = true;
        Assert.Single(await intake.AcceptAsync([Arrival("d")], CancellationToken.None));
        store.FailsToCommit = false;
        Assert.Empty(await intake.AcceptAsync([Arrival("e")], CancellationToken.None));
        Assert.Equal(2, store.Restored);
    }

    private sealed class FailingStore : IIntakeStore, IIntakeTransaction
    {
        public bool Fails { get; set; }

        public bool FailsToCommit { get; set; }

        public int Restored { get; private set; }

        public Task<IntakeState> RestoreAsync(CancellationToken cancellationToken)
        {
            Restored++;
            return Task.FromResult(new IntakeState(0));
        }

        public async Task WriteAsync(Func<IIntakeTransaction, Task> write, CancellationToken cancellationToken)
        {
            await write(this);
            FailIf(FailsToCommit);
        }

        public Task<IReadOnlyList<string>> FindByUrlAsync(Uri url) => Task.FromResult<IReadOnlyList<string>>([]);

        public Task<IReadOnlyList<(long Id, Uri? Address)>> NamesakesAsync(Article article) =>
            Task.FromResult<IReadOnlyList<(long Id, Uri? Address)>>([]);

        public Task<Article?> GetAsync(string id) => Task.FromResult<Article?>(null);

        public Task<Article> AddAsync(Article article) => Task.FromResult(article);

        public Task UpdateAsync(Article article) => Task.CompletedTask;

        public Task KeepFiguresAsync(Article article) => Task.CompletedTask;

        public Task LinkAsync(ArrivingArticle arrival, string articleId) => Task.CompletedTask;

        public Task SaveAsync(GroupingDecision decision, Article article, bool isEdit, DateTimeOffset now)
        {
            FailIf(Fails);
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
