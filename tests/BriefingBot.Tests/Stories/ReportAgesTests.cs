using System.Data.Common;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Stories;

public sealed class ReportAgesTests
{
    [Fact]
    public async Task A_transaction_that_cannot_be_kept_has_dated_nothing_anew()
    {
        TestStorage.SkipOnPostgres();
        await using var room = new Newsroom();
        await room.OfferAsync(A.Source(1, "Gazette"), A.Entry("a", "Ferry aground", "A ferry ran aground.", A.Morning));
        await room.ExecuteAsync(
            """
            CREATE TABLE kept (id INTEGER PRIMARY KEY);
            CREATE TABLE broken (id INTEGER REFERENCES kept (id) DEFERRABLE INITIALLY DEFERRED);
            CREATE TRIGGER breaks AFTER UPDATE ON article BEGIN INSERT INTO broken VALUES (1); END
            """);
        var ages = room.Get<ReportAges>();
        var seen = await SeenAsync();

        await Assert.ThrowsAnyAsync<DbException>(() => JumpAsync(TimeSpan.FromDays(30)));
        Assert.Equal(0, ages.Times);

        // Nor has the clock, as far as reports are concerned, gone forward before it goes back.
        await room.ExecuteAsync("DROP TRIGGER breaks");
        await JumpAsync(TimeSpan.FromDays(-30));
        Assert.Equal((0L, seen), (ages.Times, await SeenAsync()));

        await JumpAsync(TimeSpan.FromDays(30));
        Assert.Equal((1L, seen.AddDays(30)), (ages.Times, await SeenAsync()));

        Task JumpAsync(TimeSpan by) => ages.KeepAgesAsync(
            new ClockJump(room.Clock.GetUtcNow() + by, by, TimeSpan.FromHours(1)),
            TestContext.Current.CancellationToken);

        async Task<DateTimeOffset> SeenAsync() =>
            Assert.Single(await room.QueryAsync<DateTimeOffset>("SELECT first_seen FROM article"));
    }
}
