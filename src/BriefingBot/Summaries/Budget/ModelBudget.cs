using BriefingBot.Operation;
using BriefingBot.Summaries.Backends;
using Microsoft.Extensions.AI;

namespace BriefingBot.Summaries.Budget;

/// <summary>The daily budget of tokens and, where prices are configured, of money, for all and for single tasks. A
/// request reserves what it may use before it is sent, so that requests under way at once do not overrun it
/// together.</summary>
internal sealed class ModelBudget(IModelLedger ledger, ModelOptions options, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly HashSet<Reservation> _reserved = [];

    /// <summary>The day of the budget, in UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>The tokens that were used today, by task.</summary>
    public Task<IReadOnlyDictionary<ModelTask, ModelUsage>> ReadUsageAsync(CancellationToken cancellationToken) =>
        ledger.ReadUsageAsync(Today, cancellationToken);

    /// <summary>Sets tokens aside until disposed, for this day at most; null where the day's budget does not hold
    /// them.</summary>
    public async Task<IDisposable?> ReserveAsync(
        ModelTask task, ChatModel model, long tokens, CancellationToken cancellationToken)
    {
        // Of the money, what the question costs: the answer may be short.
        var reservation = new Reservation(this, Today, task, tokens, Cost(model, tokens, 0));
        List<Reservation> reserved;
        lock (_gate)
        {
            _reserved.RemoveWhere(other => other.Day != reservation.Day);
            reserved = [.. _reserved];
            _reserved.Add(reservation);
        }

        // Read behind that: what is settled meanwhile counts twice rather than not at all.
        var isHeld = false;
        try
        {
            var used = await ReadUsageAsync(cancellationToken);
            var own = options.Tasks.FirstOrDefault(row => ConfiguredModels.Find(row.Task) == task);
            isHeld = !IsOver(used.Values, reserved, tokens, options.DailyTokens, options.DailyCost)
                && !(own is not null && IsOver(
                    used.Where(row => row.Key == task).Select(row => row.Value),
                    reserved.Where(other => other.Task == task),
                    tokens,
                    own.DailyTokens,
                    own.DailyCost));
            return isHeld ? reservation : null;
        }
        finally
        {
            if (!isHeld)
            {
                reservation.Dispose();
            }
        }
    }

    /// <summary>Adds what one request used to the day.</summary>
    public Task SettleAsync(ModelTask task, ChatModel model, UsageDetails? usage, CancellationToken cancellationToken)
    {
        var (input, output) = (usage?.InputTokenCount ?? 0, usage?.OutputTokenCount ?? 0);
        var request = new ModelUsage(1, input, output, Cost(model, input, output));
        Telemetry.ModelCost.Add((double)request.Cost);
        return ledger.AddUsageAsync(Today, task, model.Backend.Name, model.Name, request, cancellationToken);
    }

    private static bool IsOver(
        IEnumerable<ModelUsage> used, IEnumerable<Reservation> reserved, long tokens, long mostTokens, decimal mostCost)
    {
        var sum = used.Aggregate(ModelUsage.None, (all, one) => all + one);
        var (reservedTokens, reservedCost) = reserved.Aggregate(
            (Tokens: 0L, Cost: 0m), (all, one) => (all.Tokens + one.Tokens, all.Cost + one.Cost));
        return (mostTokens > 0 && sum.Tokens + reservedTokens + tokens > mostTokens)
            || (mostCost > 0 && sum.Cost + reservedCost >= mostCost);
    }

    // By the configured prices; 0 where none is configured.
    private decimal Cost(ChatModel model, long inputTokens, long outputTokens)
    {
        var price = options.Prices.FirstOrDefault(
            row => row.Name.Equals(model.Name, StringComparison.OrdinalIgnoreCase));
        var (input, output) = price is null
            ? (options.InputPrice, options.OutputPrice)
            : (price.InputPrice, price.OutputPrice);
        return ((inputTokens * input) + (outputTokens * output)) / 1_000_000m;
    }

    private sealed class Reservation(ModelBudget budget, DateOnly day, ModelTask task, long tokens, decimal cost)
        : IDisposable
    {
        public DateOnly Day => day;

        public ModelTask Task => task;

        public long Tokens => tokens;

        public decimal Cost => cost;

        public void Dispose()
        {
            lock (budget._gate)
            {
                budget._reserved.Remove(this);
            }
        }
    }
}
