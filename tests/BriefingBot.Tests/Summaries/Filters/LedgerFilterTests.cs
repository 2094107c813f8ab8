using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Budget;
using BriefingBot.Summaries.Filters;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;

namespace BriefingBot.Tests.Summaries.Filters;

public sealed class LedgerFilterTests
{
    private readonly LedgerFilter _filter = new(new MemoryModelLedger(), NullLogger<LedgerFilter>.Instance);

    [Fact]
    public async Task A_known_answer_costs_no_call()
    {
        var first = new FilterCall(_filter);
        await first.RunAsync(first.Answer("one"));
        var second = new FilterCall(_filter);
        await second.RunAsync(second.Answer("two"));

        Assert.False(first.Result<ModelAnswer>()!.IsKnown);
        Assert.Equal(0, second.Calls);
        Assert.Equal(first.Answer("one") with { IsKnown = true }, second.Result<ModelAnswer>());
    }

    [Fact]
    public async Task What_failed_is_not_kept()
    {
        var failing = new FilterCall(_filter);
        await Assert.ThrowsAsync<ModelCallException>(() => failing.RunAsync(FilterCall.Failure(ModelFailure.Empty)));
        var second = new FilterCall(_filter);
        await second.RunAsync(second.Answer("two"));

        Assert.Equal("two", second.Result<ModelAnswer>()!.Answer);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_kept_is_given_and_one_that_nobody_waits_for_any_longer_is_kept()
    {
        var broken = new Mock<IModelLedger>();
        broken.Setup(ledger => ledger.KeepAsync(It.IsAny<ModelAnswer>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new IOException("disk full"));
        var call = new FilterCall(new LedgerFilter(broken.Object, NullLogger<LedgerFilter>.Instance));
        await call.RunAsync(call.Answer("one"));

        Assert.Equal("one", call.Result<ModelAnswer>()!.Answer);
        broken.Verify(ledger => ledger.KeepAsync(It.IsAny<ModelAnswer>(), CancellationToken.None));
    }

    [Fact]
    public async Task Another_input_is_another_answer()
    {
        var first = new FilterCall(_filter);
        await first.RunAsync(first.Answer("one"));
        var other = new FilterCall(_filter, "Three people were injured.");
        await other.RunAsync(other.Answer("two"));

        Assert.Equal("two", other.Result<ModelAnswer>()!.Answer);
    }

    [Fact]
    public async Task Who_asks_the_same_meanwhile_waits_and_who_asks_something_else_does_not()
    {
        var answer = new TaskCompletionSource<object>(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = new FilterCall(_filter);
        var running = first.RunAsync(() => answer.Task);
        var same = new FilterCall(_filter);
        var waiting = same.RunAsync(same.Answer("two"));
        var other = new FilterCall(_filter, "Three people were injured.");
        await other.RunAsync(other.Answer("three"));

        Assert.False(waiting.IsCompleted);
        answer.SetResult(first.Answer("one"));
        await Task.WhenAll(running, waiting);
        Assert.Equal(0, same.Calls);
        Assert.Equal("one", same.Result<ModelAnswer>()!.Answer);
    }

    [Fact]
    public async Task Who_no_longer_waits_holds_nobody_up()
    {
        using var cancelled = new CancellationTokenSource();
        var answer = new TaskCompletionSource<object>(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = new FilterCall(_filter);
        var running = first.RunAsync(() => answer.Task);
        var waiting = new FilterCall(_filter, cancellationToken: cancelled.Token).RunAsync(first.Answer("two"));
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);

        answer.SetException(FilterCall.Failure(ModelFailure.ServerError));
        await Assert.ThrowsAsync<ModelCallException>(() => running);
        var next = new FilterCall(_filter);
        await next.RunAsync(next.Answer("three"));
        Assert.Equal("three", next.Result<ModelAnswer>()!.Answer);
    }
}
