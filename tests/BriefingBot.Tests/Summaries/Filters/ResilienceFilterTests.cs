using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Filters;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Summaries.Filters;

public sealed class ResilienceFilterTests
{
    private static readonly ModelLimits Limits = new(
        TimeSpan.FromSeconds(10),
        Retries: 2,
        FirstDelay: TimeSpan.Zero,
        LongestWait: TimeSpan.FromSeconds(20),
        FailuresToBreak: 5,
        Break: TimeSpan.FromMinutes(2));

    private readonly TestClock _clock = new();
    private readonly ResilienceFilter _filter;

    public ResilienceFilterTests() => _filter = new ResilienceFilter(Limits, _clock);

    [Theory]
    [InlineData(ModelFailure.ServerError, 3)]
    [InlineData(ModelFailure.Unreachable, 3)]
    [InlineData(ModelFailure.RateLimited, 3)]
    [InlineData(ModelFailure.TooSlow, 1)]
    [InlineData(ModelFailure.WrongKey, 1)]
    [InlineData(ModelFailure.Refused, 1)]
    [InlineData(ModelFailure.Filtered, 1)]
    public async Task Only_what_is_passing_is_tried_again_and_not_for_ever(ModelFailure failure, int calls)
    {
        var call = new FilterCall(_filter);

        Assert.Equal(failure, (await FailAsync(call, failure)).Failure);
        Assert.Equal(calls, call.Calls);
    }

    [Fact]
    public async Task A_second_try_may_succeed()
    {
        var call = new FilterCall(_filter);

        await call.RunAsync(() => call.Calls == 1
            ? throw FilterCall.Failure(ModelFailure.ServerError)
            : Task.FromResult<object>("answer"));

        Assert.Equal("answer", call.Result<string>());
    }

    [Fact]
    public async Task The_wait_that_the_server_asks_for_is_kept_by_this_call_and_by_others()
    {
        var call = new FilterCall(_filter);
        var running = call.RunAsync(() => call.Calls == 1
            ? throw FilterCall.Failure(ModelFailure.RateLimited, TimeSpan.FromSeconds(8))
            : Task.FromResult<object>("answer"));
        var other = new FilterCall(_filter, "Three people were injured.");
        var waiting = other.RunAsync("another answer");
        var elsewhere = new FilterCall(_filter, serviceId: "fallback-1");
        await elsewhere.RunAsync("an answer of another model");

        _clock.Advance(TimeSpan.FromSeconds(7));
        Assert.Equal((1, 0), (call.Calls, other.Calls));
        _clock.Advance(TimeSpan.FromSeconds(1));
        await Task.WhenAll(running, waiting);
        Assert.Equal((2, 1), (call.Calls, other.Calls));
    }

    [Fact]
    public async Task A_long_wait_is_not_waited_for_and_nobody_asks_before_its_end()
    {
        await FailAsync(new FilterCall(_filter), ModelFailure.RateLimited, TimeSpan.FromMinutes(10));
        _clock.Advance(TimeSpan.FromMinutes(9));
        var early = new FilterCall(_filter);
        var error = await Assert.ThrowsAsync<ModelCallException>(() => early.RunAsync("answer"));
        _clock.Advance(TimeSpan.FromMinutes(1));
        var late = new FilterCall(_filter);
        await late.RunAsync("answer");

        Assert.Equal((0, ModelFailure.RateLimited), (early.Calls, error.Failure));
        Assert.Equal(1, late.Calls);
    }

    [Fact]
    public async Task A_model_that_keeps_failing_is_left_alone_for_a_while_and_the_cause_stays_known()
    {
        for (var i = 0; i < Limits.FailuresToBreak; i++)
        {
            await FailAsync(new FilterCall(_filter), ModelFailure.WrongKey);
        }

        var left = new FilterCall(_filter);
        var error = await Assert.ThrowsAsync<ModelCallException>(() => left.RunAsync("answer"));
        Assert.Equal(ModelFailure.WrongKey, error.Failure);
        Assert.Equal(0, left.Calls);
        await new FilterCall(_filter, serviceId: "fallback-1").RunAsync("an answer of another model");
        _clock.Advance(Limits.Break);
        await left.RunAsync("answer");
        Assert.Equal(1, left.Calls);
    }

    [Fact]
    public async Task While_nobody_is_asked_nobody_waits_for_another_try()
    {
        var filter = new ResilienceFilter(Limits with { FirstDelay = TimeSpan.FromSeconds(1), Retries = 1 }, _clock);
        for (var i = 0; i < Limits.FailuresToBreak; i++)
        {
            var failing = Assert.ThrowsAsync<ModelCallException>(
                () => new FilterCall(filter).RunAsync(FilterCall.Failure(ModelFailure.ServerError)));
            _clock.Advance(TimeSpan.FromSeconds(5));
            await failing;
        }

        var left = new FilterCall(filter);
        var error = await Assert.ThrowsAsync<ModelCallException>(() => left.RunAsync("answer"))
            .WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken); // no clock is moved

        Assert.Equal((0, ModelFailure.ServerError), (left.Calls, error.Failure));
    }

    [Fact]
    public async Task Two_time_limits_in_a_row_however_far_apart_leave_the_model_alone_for_a_while()
    {
        await FailAsync(new FilterCall(_filter), ModelFailure.TooSlow);
        await new FilterCall(_filter).RunAsync("answer");
        await FailAsync(new FilterCall(_filter), ModelFailure.TooSlow);
        _clock.Advance(TimeSpan.FromMinutes(5));
        await FailAsync(new FilterCall(_filter), ModelFailure.TooSlow);

        var left = new FilterCall(_filter);
        var error = await Assert.ThrowsAsync<ModelCallException>(() => left.RunAsync("answer"));
        Assert.Equal((0, ModelFailure.TooSlow), (left.Calls, error.Failure));
        _clock.Advance(Limits.Break);
        await left.RunAsync("answer");
        Assert.Equal(1, left.Calls);
    }

    [Theory]
    [InlineData(ModelFailure.Refused)]
    [InlineData(ModelFailure.Filtered)]
    public async Task A_fault_of_the_request_does_not_stop_other_requests(ModelFailure failure)
    {
        for (var i = 0; i < 2 * Limits.FailuresToBreak; i++)
        {
            await FailAsync(new FilterCall(_filter), failure);
        }

        await new FilterCall(_filter).RunAsync("answer");
    }

    [Fact]
    public async Task Who_cancels_does_not_wait_for_the_server()
    {
        using var cancelled = new CancellationTokenSource();
        var call = new FilterCall(_filter, cancellationToken: cancelled.Token);
        var running = call.RunAsync(FilterCall.Failure(ModelFailure.RateLimited, TimeSpan.FromSeconds(8)));

        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        Assert.Equal(1, call.Calls);
    }

    private static Task<ModelCallException> FailAsync(
        FilterCall call, ModelFailure failure, TimeSpan? retryAfter = null) =>
        Assert.ThrowsAsync<ModelCallException>(() => call.RunAsync(FilterCall.Failure(failure, retryAfter)));
}
