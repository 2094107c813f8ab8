using BriefingBot.Summaries.Backends;
using Microsoft.Extensions.AI;

namespace BriefingBot.Summaries.Budget;

/// <summary>
/// The daily budget of tokens and, where prices are configured, of money. A request reserves what it may use before it
/// is sent, so that requests under way at once do not overrun it together.
/// </summary>
internal sealed class ModelBudget(IModelLedger ledger, ModelOptions options, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private long _reserved;

    /// <summary>Today, UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    public Task<ModelUsage> ReadUsageAsync(CancellationToken cancellationToken) =>
        ledger.ReadUsageAsync(Today, cancellationToken);

    /// <summary>Sets tokens aside; null where the day's budget does not hold them. Dispose it when the request is
    /// over.</summary>
    public async Task<IDisposable?> ReserveAsync(long tokens, CancellationToken cancellationToken)
    {
        var used = await ReadUsageAsync(cancellationToken);
        lock (_gate)
        {
            var isOverTokens = options.DailyTokens > 0 && used.Tokens + _reserved + tokens > options.DailyTokens;
            var isOverCost = options.DailyCost > 0 && used.Cost >= options.DailyCost;
            if (isOverTokens || isOverCost)
            {
                return null;
            }

            _reserved += tokens;
            return new Reservation(this, tokens);
        }
    }

    /// <summary>Adds what one request used to the day.</summary>
    public Task SettleAsync(ChatModel model, UsageDetails? usage, CancellationToken cancellationToken)
    {
        var (input, output) = (usage?.InputTokenCount ?? 0, usage?.OutputTokenCount ?? 0);
        var request = new ModelUsage(1, input, output, Cost(input, output));
        return ledger.AddUsageAsync(Today, model.Backend.Name, model.Name, request, cancellationToken);
    }

    // By the configured prices; 0 where none is configured.
    private decimal Cost(long inputTokens, long outputTokens) =>
        ((inputTokens * options.InputPrice) + (outputTokens * options.OutputPrice)) / 1_000_000m;

    private sealed class Reservation(ModelBudget budget, long tokens) : IDisposable
    {
        private long _tokens = tokens;

        public void Dispose()
        {
            lock (budget._gate)
            {
                budget._reserved -= _tokens;
                _tokens = 0;
            }
        }
    }
}
