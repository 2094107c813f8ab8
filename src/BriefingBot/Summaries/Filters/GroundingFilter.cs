using BriefingBot.Summaries.Budget;
using BriefingBot.Text.Claims;
using Microsoft.SemanticKernel;

namespace BriefingBot.Summaries.Filters;

/// <summary>Drops the sentences of an answer that no report bears out, and the whole answer where too little of it is
/// left.</summary>
internal sealed partial class GroundingFilter(ILogger<GroundingFilter> logger) : IFunctionInvocationFilter
{
    public async Task OnFunctionInvocationAsync(
        FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        await next(context);
        var answer = context.Result.GetValue<ModelAnswer>()!; // not null: the filters inside give one or throw
        context.Result = new FunctionResult(context.Result, Check(answer, ModelCall.Of(context)));
    }

    private GroundedAnswer Check(ModelAnswer answer, ModelCall call)
    {
        var written = ModelSentences.Read(answer.Answer) ?? [];
        var verdicts = SentenceVerdict.Check(written, call.Reports.Articles);
        foreach (var verdict in verdicts.Where(verdict => verdict.Fault is not null))
        {
            LogDropped(logger, call.Subject, verdict.Fault!);
        }

        // Half an answer is a torso: what the dropped half led up to may be what the kept half means.
        var kept = verdicts.Select(verdict => verdict.Kept).OfType<SummarySentence>().ToList();
        var dropped = verdicts.Count - kept.Count;
        return kept.Count * 2 >= verdicts.Count
            ? new GroundedAnswer(kept, answer, dropped, null)
            : new GroundedAnswer([], answer, dropped, FallbackReason.NotBorneOut);
    }

    [LoggerMessage(
        EventId = 4101,
        Level = LogLevel.Information,
        Message = "{Subject}: a sentence of the model was dropped, {Fault}.")]
    private static partial void LogDropped(ILogger logger, string subject, string fault);
}
