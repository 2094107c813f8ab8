using BriefingBot.Summaries.Budget;
using Microsoft.SemanticKernel;

namespace BriefingBot.Summaries.Filters;

/// <summary>The same input is paid for once: what was answered before is given again, and who asks while the answer is
/// under way waits for it. An exception from inside keeps nothing, so that only answers that can be used are
/// remembered.</summary>
internal sealed class LedgerFilter(IModelLedger ledger) : IFunctionInvocationFilter
{
    private readonly InputTurns _turns = new();

    public async Task OnFunctionInvocationAsync(
        FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        var hash = ModelCall.Of(context).InputHash;
        using var turn = await _turns.EnterAsync(hash, context.CancellationToken);
        if (await ledger.FindAsync(hash, context.CancellationToken) is { } known)
        {
            context.Result = new FunctionResult(context.Result, known with { IsKnown = true });
            return;
        }

        using var measure = ModelMeasure.Start(ModelCall.Of(context).Model);
        await next(context);
        var answer = context.Result.GetValue<ModelAnswer>()!; // not null: the filters inside give one or throw
        measure.Answered(answer);
        await ledger.KeepAsync(answer, context.CancellationToken);
    }
}
