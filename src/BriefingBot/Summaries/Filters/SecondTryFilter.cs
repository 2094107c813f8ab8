using BriefingBot.Summaries.Backends;
using Microsoft.SemanticKernel;

namespace BriefingBot.Summaries.Filters;

/// <summary>Asks once more, and in another way, where the same request would meet the same end: with more room where
/// the answer was cut off, with less text where it was too long.</summary>
internal sealed class SecondTryFilter : IFunctionInvocationFilter
{
    public async Task OnFunctionInvocationAsync(
        FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        var call = ModelCall.Of(context);
        try
        {
            await next(context);
        }
        catch (ModelCallException error) when (error.Failure == ModelFailure.CutOff)
        {
            call.Widen(context.Arguments);
            await next(context);
        }
        catch (ModelCallException error)
            when (error.Failure == ModelFailure.TooLong && call.Shorten(context.Arguments))
        {
            await next(context);
        }
    }
}
