using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Budget;
using BriefingBot.Summaries.Filters;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;

namespace BriefingBot.Tests.Summaries.Filters;

public sealed class BudgetFilterTests
{
    private readonly MemoryModelLedger _ledger = new();
    private readonly TestClock _clock = new();

    [Fact]
    public async Task What_is_set_aside_for_a_call_under_way_is_not_given_twice()
    {
        var filter = Filter(new ModelOptions { DailyTokens = 1 });
        var expected = new FilterCall(filter).ExpectedTokens;
        filter = Filter(new ModelOptions { DailyTokens = (2 * expected) - 1 });
        var answer = new TaskCompletionSource<object>(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = new FilterCall(filter).RunAsync(() => answer.Task);

        var second = new FilterCall(filter);
        var error = await Assert.ThrowsAsync<ModelCallException>(() => second.RunAsync(FilterCall.Response("ok")));

        Assert.Equal(ModelFailure.BudgetUsedUp, error.Failure);
        Assert.Equal(0, second.Calls);
        answer.SetResult(FilterCall.Response("ok", input: 10, output: 1));
        await running;
        // Used was far less than set aside: there is room again.
        await second.RunAsync(FilterCall.Response("ok", input: 10, output: 1));
        Assert.Equal(new ModelUsage(2, 20, 2, 0), await UsageAsync());
    }

    [Fact]
    public async Task A_failed_call_gives_back_what_was_set_aside()
    {
        var filter = Filter(new ModelOptions { DailyTokens = 1 });
        filter = Filter(new ModelOptions { DailyTokens = new FilterCall(filter).ExpectedTokens });

        await Assert.ThrowsAsync<ModelCallException>(
            () => new FilterCall(filter).RunAsync(FilterCall.Failure(ModelFailure.ServerError)));
        await new FilterCall(filter).RunAsync(FilterCall.Response("ok"));

        Assert.Equal(1, (await UsageAsync()).Requests);
    }

    [Fact]
    public async Task A_call_that_is_given_up_is_paid_for_where_it_was_sent()
    {
        var call = new FilterCall(Filter(new ModelOptions()));
        await Assert.ThrowsAsync<ModelCallException>(() => call.RunAsync(FilterCall.Failure(ModelFailure.TooSlow)));
        Assert.Empty(await _ledger.ReadUsageAsync(
            DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime), CancellationToken.None));

        await Assert.ThrowsAsync<ModelCallException>(() => call.RunAsync(
            () =>
            {
                call.Told.IsSent = true;
                return Task.FromException<object>(FilterCall.Failure(ModelFailure.TooSlow));
            }));

        Assert.Equal(new ModelUsage(1, call.Told.ExpectedInput, 0, 0), await UsageAsync());
    }

    [Fact]
    public async Task An_answer_whose_use_cannot_be_stored_is_given_and_held_against_the_day()
    {
        var ledger = new Mock<IModelLedger>();
        ledger.Setup(stored => stored.ReadUsageAsync(It.IsAny<DateOnly>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new Dictionary<ModelTask, ModelUsage>());
        ledger.Setup(stored => stored.AddUsageAsync(
                It.IsAny<DateOnly>(), It.IsAny<ModelTask>(), It.IsAny<string>(), It.IsAny<string>(),
                It.IsAny<ModelUsage>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new InvalidOperationException("planted"));
        var expected = new FilterCall(Filter(new ModelOptions())).ExpectedTokens;
        var budget = new ModelBudget(ledger.Object, new ModelOptions { DailyTokens = expected }, _clock);
        var filter = new BudgetFilter(budget, NullLogger<BudgetFilter>.Instance);

        var call = new FilterCall(filter);
        await call.RunAsync(FilterCall.Response("ok"));

        Assert.Equal("ok", call.Result<ChatResponse>()?.Text);
        await Assert.ThrowsAsync<ModelCallException>(() => new FilterCall(filter).RunAsync(FilterCall.Response("ok")));
        _clock.Advance(TimeSpan.FromDays(1));
        await new FilterCall(filter).RunAsync(FilterCall.Response("ok"));
    }

    [Fact]
    public async Task What_was_used_is_counted_at_the_configured_prices_until_the_days_cost_is_reached()
    {
        var filter = Filter(new ModelOptions { DailyCost = 0.002m, InputPrice = 1, OutputPrice = 12 });
        await new FilterCall(filter).RunAsync(FilterCall.Response("ok", input: 900, output: 100));

        Assert.Equal(0.0021m, (await UsageAsync()).Cost);
        await Assert.ThrowsAsync<ModelCallException>(() => new FilterCall(filter).RunAsync(FilterCall.Response("ok")));
        _clock.Advance(TimeSpan.FromDays(1));
        await new FilterCall(filter).RunAsync(FilterCall.Response("ok"));
    }

    [Fact]
    public async Task A_task_has_a_limit_of_its_own_within_the_limit_for_all()
    {
        var filter = Filter(new ModelOptions
        {
            Tasks = [new TaskModelOptions { Task = "answer", DailyTokens = 1 }],
        });
        await new FilterCall(filter).RunAsync(FilterCall.Response("ok"));

        filter = Filter(new ModelOptions
        {
            Tasks = [new TaskModelOptions { Task = "Summary", DailyTokens = 1 }],
        });
        await Assert.ThrowsAsync<ModelCallException>(() => new FilterCall(filter).RunAsync(FilterCall.Response("ok")));
    }

    [Fact]
    public async Task A_models_own_price_goes_before_the_usual_one()
    {
        var filter = Filter(new ModelOptions
        {
            InputPrice = 5,
            OutputPrice = 5,
            Prices = [new ModelPriceOptions { Name = "made-up", InputPrice = 1, OutputPrice = 12 }],
        });
        await new FilterCall(filter).RunAsync(FilterCall.Response("ok", input: 900, output: 100));

        Assert.Equal(0.0021m, (await UsageAsync()).Cost);
    }

    private BudgetFilter Filter(ModelOptions options) =>
        new(new ModelBudget(_ledger, options, _clock), NullLogger<BudgetFilter>.Instance);

    private async Task<ModelUsage> UsageAsync() => (await _ledger.ReadUsageAsync(
        DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime), CancellationToken.None))[ModelTask.Summary];
}
