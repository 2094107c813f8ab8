using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Budget;
using Microsoft.SemanticKernel;

namespace BriefingBot.Summaries.Filters;

/// <summary>What a call passes, outermost first; each takes what the one inside names.</summary>
internal static class ModelFilters
{
    public static IReadOnlyList<IFunctionInvocationFilter> InOrder(
        IModelLedger ledger, ModelBudget budget, ModelLimits limits, TimeProvider clock, ILoggerFactory loggers) =>
    [
        // ModelAnswer → GroundedAnswer; known answers are checked again.
        new GroundingFilter(loggers.CreateLogger<GroundingFilter>()),
        new LedgerFilter(ledger, loggers.CreateLogger<LedgerFilter>()), // ModelAnswer
        new SecondTryFilter(), // ModelAnswer
        new AnswerFilter(clock), // ChatResponse → ModelAnswer
        new BudgetFilter(budget, loggers.CreateLogger<BudgetFilter>()), // ChatResponse
        new ResilienceFilter(limits, clock), // ChatResponse
        new TurnFilter(limits, clock), // ChatResponse; inside, so that who waits to try again holds no place
    ];
}
