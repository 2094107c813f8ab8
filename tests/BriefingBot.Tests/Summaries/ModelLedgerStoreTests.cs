using BriefingBot.Storage;
using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Budget;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Summaries;

public sealed class ModelLedgerStoreTests
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Monday = new(2026, 5, 4);

    [Fact]
    public async Task Answers_and_usage_outlive_the_program()
    {
        using var folder = new TemporaryFolder();
        await Use(folder, async store =>
        {
            await store.KeepAsync(Answer("one"), CancellationToken.None);
            await AddAsync(store, Monday, 0.25m);
            await AddAsync(store, Monday, 0.5m);
            await AddAsync(store, Monday.AddDays(1), 1);
        });

        await Use(folder, async store =>
        {
            Assert.Equal(Answer("one"), await store.FindAsync("one", CancellationToken.None));
            Assert.Null(await store.FindAsync("four", CancellationToken.None));
            var used = await store.ReadUsageAsync(Monday, CancellationToken.None);
            Assert.Equal(new ModelUsage(2, 20, 6, 0.75m), used[ModelTask.Answer]);
            Assert.Empty(await store.ReadUsageAsync(Monday.AddDays(-1), CancellationToken.None));
        });
    }

    [Fact]
    public async Task Old_answers_are_forgotten_and_their_usage_is_not()
    {
        using var folder = new TemporaryFolder();
        await Use(folder, async (store, database) =>
        {
            await store.KeepAsync(Answer("old") with { AnsweredAt = Noon.AddDays(-30) }, CancellationToken.None);
            await store.KeepAsync(Answer("new"), CancellationToken.None);
            await AddAsync(store, Monday, 0);

            await database.WriteAsync(
                transaction => store.ForgetBeforeAsync(transaction, Noon.AddDays(-7)), CancellationToken.None);

            Assert.Null(await store.FindAsync("old", CancellationToken.None));
            Assert.NotNull(await store.FindAsync("new", CancellationToken.None));
            Assert.Equal(1, (await store.ReadUsageAsync(Monday, CancellationToken.None))[ModelTask.Answer].Requests);
        });
    }

    private static Task AddAsync(ModelLedgerStore store, DateOnly day, decimal cost) =>
        store.AddUsageAsync(
            day, ModelTask.Answer, "openai", "made-up", new ModelUsage(1, 10, 3, cost), CancellationToken.None);

    private static ModelAnswer Answer(string hash) =>
        new(hash, "openai", "made-up", "prompt", """{"sentences":[]}""", 10, 3, Noon);

    private static Task Use(TemporaryFolder folder, Func<ModelLedgerStore, Task> use) =>
        Use(folder, (store, _) => use(store));

    private static async Task Use(TemporaryFolder folder, Func<ModelLedgerStore, Database, Task> use)
    {
        using var database = TestStorage.Open(folder);
        await use(new ModelLedgerStore(database), database);
    }
}
