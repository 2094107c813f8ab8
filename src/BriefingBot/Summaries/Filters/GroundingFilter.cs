using System.Collections.Concurrent;
using System.Globalization;
using BriefingBot.Stories;
using BriefingBot.Summaries.Budget;
using BriefingBot.Text;
using BriefingBot.Text.Claims;
using Microsoft.SemanticKernel;

namespace BriefingBot.Summaries.Filters;

/// <summary>Drops the sentences of an answer that no report bears out, and the whole answer where too little of it is
/// left. Takes no more sentences than were asked for. An answer is checked once while its reports stay the same: each
/// reader asks for it, and each look at what lives.</summary>
internal sealed partial class GroundingFilter(ILogger<GroundingFilter> logger) : IFunctionInvocationFilter
{
    /// <summary>Verdicts kept at a time, a few kilobytes each.</summary>
    private const int Most = 2000;

    private readonly ConcurrentDictionary<string, GroundedAnswer> _known = new(StringComparer.Ordinal);

    public async Task OnFunctionInvocationAsync(
        FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        await next(context);
        var answer = context.Result.GetValue<ModelAnswer>()!; // not null: the filters inside give one or throw
        var call = ModelCall.Of(context);
        context.Result = new FunctionResult(
            context.Result,
            call.Question.Reports is { } reports
                ? Known(answer, call, reports.Articles, context.CancellationToken)
                : new GroundedAnswer([], answer, [], null));
    }

    private GroundedAnswer Known(
        ModelAnswer answer, ModelCall call, IReadOnlyList<Article> reports, CancellationToken cancellationToken)
    {
        var key = string.Create(
            CultureInfo.InvariantCulture,
            $"{answer.InputHash} {answer.AnsweredAt.UtcTicks} {call.Question.MostSentences} ")
            + string.Concat(reports.Select(FigureCache.ReadingOf).Select(Convert.ToHexString));
        if (!_known.TryGetValue(key, out var known))
        {
            if (_known.Count >= Most)
            {
                _known.Clear();
            }

            _known[key] = known = Check(answer, call, reports, cancellationToken);
        }

        return known with { Answer = answer };
    }

    private GroundedAnswer Check(
        ModelAnswer answer, ModelCall call, IReadOnlyList<Article> reports, CancellationToken cancellationToken)
    {
        var written = ModelSentences.ReadEachOnce(answer.Answer);
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
                Log.Dropped(logger, call.Subject, string.Join(", ", verdict.Fault));
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

    private static partial class Log
    {
        [LoggerMessage(4101, LogLevel.Information, "{Subject}: a sentence of the model was dropped, {Fault}.")]
        public static partial void Dropped(ILogger logger, string subject, string fault);
    }
}
