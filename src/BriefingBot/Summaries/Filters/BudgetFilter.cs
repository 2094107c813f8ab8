using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Budget;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using FunctionInvocationContext = Microsoft.SemanticKernel.FunctionInvocationContext;

namespace BriefingBot.Summaries.Filters;

/// <summary>Sets aside what a call may use, and counts what it did use.</summary>
internal sealed class BudgetFilter(ModelBudget budget) : IFunctionInvocationFilter
{
    public async Task OnFunctionInvocationAsync(
        FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        var call = ModelCall.Of(context);
        using var reserved = await budget.ReserveAsync(
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
            var asked = new UsageDetails { InputTokenCount = call.ExpectedInput };
            await budget.SettleAsync(call.Task, call.Model, asked, CancellationToken.None);
            throw;
        }

        // What was answered is paid for, also where nobody waits for it any longer.
        var usage = context.Result.GetValue<ChatResponse>()!.Usage; // not null: the client gives one or throws
        await budget.SettleAsync(call.Task, call.Model, usage, CancellationToken.None);
    }
}
