using System.Collections.Concurrent;
using BriefingBot.Summaries.Backends;
using Microsoft.SemanticKernel;

namespace BriefingBot.Summaries.Filters;

/// <summary>Bounds the requests to one model at once; the others wait for their turn, people's questions first, and
/// where too many wait already nobody joins them. A slow model costs those who asked it, and nobody else.</summary>
internal sealed class TurnFilter(ModelLimits limits, TimeProvider clock) : IFunctionInvocationFilter
{
    private readonly ConcurrentDictionary<string, ModelTurns> _turns = new();

    public async Task OnFunctionInvocationAsync(
        FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        var call = ModelCall.Of(context);
        var turns = _turns.GetOrAdd(call.Model.ServiceId, _ => new ModelTurns(limits.AtOnce, ModelLimits.MostWaiting));
        using var turn = await turns.EnterAsync(
            isUrgent: call.Task == ModelTask.Answer, limits.Attempt, clock, context.CancellationToken)
            ?? throw new ModelCallException(
                ModelFailure.Busy,
                $"Too many requests wait for {call.Model.Name}. Raise Model:RequestsAtOnce where its server can take "
                    + $"more.");
        call.IsSent = true;
        try
        {
            await next(context);
        }
        catch (ModelCallException error) when (error.Failure != ModelFailure.TooSlow)
        {
            call.IsSent = false; // refused or broken: nothing was answered
            throw;
        }
    }
}
