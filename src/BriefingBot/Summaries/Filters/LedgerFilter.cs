using BriefingBot.Summaries.Budget;
using Microsoft.SemanticKernel;

namespace BriefingBot.Summaries.Filters;

/// <summary>The same input is paid for once: what was answered before is given again, and who asks while the answer is
/// under way waits for it, as long as <see cref="ModelPatience"/> lasts; what comes later is kept all the same. An
/// exception from inside keeps nothing, so that only answers that can be used are remembered.</summary>
internal sealed partial class LedgerFilter(IModelLedger ledger, ILogger<LedgerFilter> logger)
    : IFunctionInvocationFilter
{
    private readonly InputTurns _turns = new();

    public async Task OnFunctionInvocationAsync(
        FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        if (await IsKnownAsync(context))
        {
            return;
        }

        ModelPatience.End.ThrowIfCancellationRequested();
        await AnswerAsync(context, next).WaitAsync(ModelPatience.End);
    }

    private async Task<bool> IsKnownAsync(FunctionInvocationContext context)
    {
        var hash = ModelCall.Of(context).InputHash;
        if (await ledger.FindAsync(hash, context.CancellationToken) is not { } known)
        {
            return false;
        }

        context.Result = new FunctionResult(context.Result, known with { IsKnown = true });
        return true;
    }

    private async Task AnswerAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        var call = ModelCall.Of(context);
        using var turn = await _turns.EnterAsync(call.InputHash, context.CancellationToken);
        if (await IsKnownAsync(context))
        {
            return;
        }

        // Who waited for the same too long does not ask it.
        ModelPatience.End.ThrowIfCancellationRequested();
        await next(context);
        var answer = context.Result.GetValue<ModelAnswer>()!; // not null: the filters inside give one or throw
        try
        {
            // It is paid for, also where nobody waits for it any longer.
            await ledger.KeepAsync(answer, CancellationToken.None);
        }
        catch (Exception error)
        {
            Log.NotKept(logger, error, call.Subject);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(
            4108, LogLevel.Error, "{Subject}: the model's answer could not be kept; asked again, it is paid for again")]
        public static partial void NotKept(ILogger logger, Exception error, string subject);
    }
}
