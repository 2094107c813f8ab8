using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Budget;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using FunctionInvocationContext = Microsoft.SemanticKernel.FunctionInvocationContext;

namespace BriefingBot.Summaries.Filters;

/// <summary>Sets aside what a call may use, and counts what it did use. What cannot be stored stays set aside: the
/// answer is paid for, and the day's budget must know of it.</summary>
internal sealed partial class BudgetFilter(ModelBudget budget, ILogger<BudgetFilter> logger) : IFunctionInvocationFilter
{
    public async Task OnFunctionInvocationAsync(
        FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        var call = ModelCall.Of(context);
        var reserved = await budget.ReserveAsync(
            call.Task, call.Model, call.ExpectedTokens, context.CancellationToken)
            ?? throw new ModelCallException(
                ModelFailure.BudgetUsedUp, "Today's budget is used up. Raise Model:DailyTokens or Model:DailyCost.");
        call.IsSent = false; // of an earlier try
        try
        {
            await next(context);
        }
        catch (Exception) when (call.IsSent)
        {
            // Given up on the way: the provider has read the question.
            await SettleAsync(call, new UsageDetails { InputTokenCount = call.ExpectedInput }, reserved);
            throw;
        }
        catch (Exception)
        {
            reserved.Dispose();
            throw;
        }

        // What was answered is paid for, also where nobody waits for it any longer.
        var usage = context.Result.GetValue<ChatResponse>()!.Usage; // not null: the client gives one or throws
        await SettleAsync(call, usage, reserved);
    }

    private async Task SettleAsync(ModelCall call, UsageDetails? usage, IDisposable reserved)
    {
        try
        {
            await budget.SettleAsync(call.Task, call.Model, usage, CancellationToken.None);
            reserved.Dispose();
        }
        catch (Exception error)
        {
            Log.NotCounted(logger, error, call.Model.Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(4110, LogLevel.Error, "What {Model} used could not be stored. Until midnight UTC or a restart, "
            + "the budget counts what was set aside for it.")]
        public static partial void NotCounted(ILogger logger, Exception error, string model);
    }
}
