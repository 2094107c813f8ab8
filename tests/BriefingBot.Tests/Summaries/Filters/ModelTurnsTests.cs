using BriefingBot.Summaries.Filters;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Summaries.Filters;

public sealed class ModelTurnsTests
{
    private readonly TestClock _clock = new();

    [Fact]
    public async Task Bulk_leaves_a_place_free_for_people()
    {
        var turns = new ModelTurns(places: 2, mostWaiting: 10);
        using var first = await EnterAsync(turns, isUrgent: false);

        var second = EnterAsync(turns, isUrgent: false);
        using var urgent = await EnterAsync(turns, isUrgent: true);

        Assert.False(second.IsCompleted);
        Assert.NotNull(urgent);
        first!.Dispose();
        (await second)!.Dispose();
    }

    [Fact]
    public async Task Who_asks_goes_before_who_writes_in_bulk()
    {
        var turns = new ModelTurns(places: 1, mostWaiting: 10);
        var taken = await EnterAsync(turns, isUrgent: false);
        var bulk = EnterAsync(turns, isUrgent: false);
        var urgent = EnterAsync(turns, isUrgent: true);

        taken!.Dispose();

        var place = await urgent;
        Assert.False(bulk.IsCompleted);
        place!.Dispose();
        Assert.NotNull(await bulk);
    }

    [Fact]
    public async Task Where_too_many_wait_nobody_joins_them_and_bulk_turns_no_question_away()
    {
        var turns = new ModelTurns(places: 1, mostWaiting: 1);
        using var taken = await EnterAsync(turns, isUrgent: false);
        var waiting = EnterAsync(turns, isUrgent: false);

        Assert.Null(await EnterAsync(turns, isUrgent: false));
        Assert.False(EnterAsync(turns, isUrgent: true).IsCompleted);
        Assert.False(waiting.IsCompleted);
    }

    [Fact]
    public async Task Nobody_waits_for_ever_and_a_place_that_comes_too_late_is_not_lost()
    {
        var turns = new ModelTurns(places: 1, mostWaiting: 10);
        var taken = await EnterAsync(turns, isUrgent: false);
        var waiting = EnterAsync(turns, isUrgent: false);

        _clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Null(await waiting);
        taken!.Dispose();
        Assert.NotNull(await EnterAsync(turns, isUrgent: false));
    }

    [Fact]
    public async Task Who_gives_up_waits_no_longer()
    {
        var turns = new ModelTurns(places: 1, mostWaiting: 10);
        using var taken = await EnterAsync(turns, isUrgent: false);
        using var cancelled = new CancellationTokenSource();
        var waiting = turns.EnterAsync(isUrgent: true, TimeSpan.FromSeconds(30), _clock, cancelled.Token);

        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    private Task<IDisposable?> EnterAsync(ModelTurns turns, bool isUrgent) =>
        turns.EnterAsync(isUrgent, TimeSpan.FromSeconds(30), _clock, CancellationToken.None);
}
