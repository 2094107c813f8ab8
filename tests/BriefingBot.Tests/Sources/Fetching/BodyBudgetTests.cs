using System.Text;
using BriefingBot.Sources.Fetching;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.Tests.Sources.Fetching;

public sealed class BodyBudgetTests()
    : SourceRoomTests(("Network:MaxBodyBytes", "1000000"), ("Network:BytesInFlight", "1000000"))
{
    private static readonly byte[] Large = Encoding.UTF8.GetBytes(
        $"<rss version='2.0'><channel><title>L</title><!--{new string('x', 600_000)}--></channel></rss>");

    [Fact]
    public async Task A_second_large_body_waits_until_the_first_is_let_go_and_a_small_one_does_not()
    {
        Server.On("/a", Answer(Large)).On("/b", Answer(Large)).On("/small", "<rss/>");
        var budget = Rig.Get<BodyBudgets>().Polls;

        var (first, held) = await ReadAsync(budget, "/a");
        var second = ReadAsync(budget, "/b");
        var (small, other) = await ReadAsync(budget, "/small");

        Assert.IsType<FetchResult.Fetched>(first);
        Assert.IsType<FetchResult.Fetched>(small);
        Assert.Equal(600_000, held.Bytes, tolerance: 1000);
        Assert.Equal(0, other.Bytes);
        Assert.False(second.IsCompleted);

        held.Dispose();
        Assert.IsType<FetchResult.Fetched>((await second).Result);
    }

    [Fact]
    public async Task Who_holds_the_room_can_fetch_from_the_host_at_which_others_wait_for_it()
    {
        Server.On("/a", Answer(Large)).On("/b", Answer(Large)).On("/c", Answer(Large)).On("/page", "text");
        var budget = Rig.Get<BodyBudgets>().Polls;
        var (_, held) = await ReadAsync(budget, "/a");

        // As many as the host takes at once.
        var waiting = Task.WhenAll(ReadAndLetGoAsync(budget, "/b"), ReadAndLetGoAsync(budget, "/c"));
        var page = await Rig.Fetcher.FetchAsync(Server.At("/page"), validators: null, default);

        Assert.IsType<FetchResult.Fetched>(page);
        Assert.False(waiting.IsCompleted);
        held.Dispose();
        await waiting;
    }

    [Fact]
    public async Task One_that_gives_up_waiting_is_passed_over()
    {
        var budget = new BodyBudget(100);
        var first = budget.Begin();
        await first.TakeAsync(80, default);
        var second = budget.Begin();
        var third = budget.Begin();
        using var cancelling = new CancellationTokenSource();
        var gaveUp = second.TakeAsync(80, cancelling.Token);
        var waited = third.TakeAsync(80, default);
        await cancelling.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gaveUp);
        second.Dispose();

        first.Dispose();

        await waited;
        Assert.Equal(80, third.Bytes);
    }

    [Fact]
    public async Task One_that_gives_up_waiting_and_waits_again_takes_its_room_once()
    {
        var budget = new BodyBudget(100);
        var first = budget.Begin();
        await first.TakeAsync(80, default);
        var second = budget.Begin();
        using var cancelling = new CancellationTokenSource();
        var gaveUp = second.TakeAsync(40, cancelling.Token);
        await cancelling.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gaveUp);
        var again = second.TakeAsync(40, default);
        first.Dispose();
        await again;
        second.Dispose();

        var third = budget.Begin();
        Assert.True(third.TakeAsync(100, default).IsCompleted);
    }

    [Fact]
    public async Task What_was_read_smaller_than_it_might_have_been_makes_room_at_once()
    {
        var budget = new BodyBudget(100);
        var first = budget.Begin();
        await first.TakeAsync(1000, default); // more than there is: all of it
        var second = budget.Begin();
        var waiting = second.TakeAsync(60, default);
        Assert.False(waiting.IsCompleted);

        first.Keep(40);

        await waiting;
        Assert.Equal((40, 60), (first.Bytes, second.Bytes));
    }

    private static RequestDelegate Answer(byte[] body) => context => context.Response.Body.WriteAsync(body).AsTask();

    private async Task<(FetchResult Result, BodyBudget.Share Share)> ReadAsync(BodyBudget budget, string path)
    {
        var share = budget.Begin();
        return (await Rig.Fetcher.FetchAsync(Server.At(path), validators: null, default), share);
    }

    private async Task ReadAndLetGoAsync(BodyBudget budget, string path)
    {
        var (_, share) = await ReadAsync(budget, path);
        share.Dispose();
    }
}
