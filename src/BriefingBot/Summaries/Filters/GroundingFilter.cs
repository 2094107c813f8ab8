using BriefingBot.Summaries.Budget;
using BriefingBot.Text;
using BriefingBot.Text.Claims;
using Microsoft.SemanticKernel;

namespace BriefingBot.Summaries.Filters;

/// <summary>Drops the sentences of an answer that no report bears out, and the whole answer where too little of it is
/// left. Takes no more sentences than were asked for.</summary>
internal sealed partial class GroundingFilter(ILogger<GroundingFilter> logger) : IFunctionInvocationFilter
{
    public async Task OnFunctionInvocationAsync(
        FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        await next(context);
        var answer = context.Result.GetValue<ModelAnswer>()!; // not null: the filters inside give one or throw
        var call = ModelCall.Of(context);
        context.Result = new FunctionResult(
            context.Result,
            call.Question.Reports is { } reports
                ? Check(answer, call, reports.Articles, context.CancellationToken)
                : new GroundedAnswer([], answer, [], null));
    }

    private GroundedAnswer Check(
        ModelAnswer answer, ModelCall call, IReadOnlyList<Article> reports, CancellationToken cancellationToken)
    {
        var written = ModelSentences.Read(answer.Answer) ?? [];
        var (kept, dropped) = (new List<SummarySentence>(), new List<string>());
        foreach (var verdict in new SentenceCheck(reports).Check(written, cancellationToken))
        {
            if (verdict.Kept is { } sentence)
            {
                kept.Add(sentence);
            }
            else
            {
                dropped.Add(verdict.Kind);
                LogDropped(logger, call.Subject, string.Join(", ", verdict.Fault));
            }

            // What was not asked for is not looked at either.
            if (kept.Count == call.Question.MostSentences)
            {
                break;
            }
        }

        // Half an answer misleads: what the kept half means may stand in the dropped one.
        return kept.Count >= dropped.Count
            ? new GroundedAnswer(kept, answer, dropped, null)
            : new GroundedAnswer([], answer, dropped, FallbackReason.NotBorneOut);
    }

    [LoggerMessage(
        EventId = 4101,
        Level = LogLevel.Information,
        Message = "{Subject}: a sentence of the model was dropped, {Fault}.")]
    private static partial void LogDropped(ILogger logger, string subject, string fault);
}
