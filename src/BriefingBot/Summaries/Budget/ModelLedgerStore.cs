using System.Globalization;
using BriefingBot.Storage;

namespace BriefingBot.Summaries.Budget;

/// <summary>The ledger in the database (migration 0007).</summary>
internal sealed class ModelLedgerStore(Database database) : IModelLedger, IRetention
{
    public Task<ModelAnswer?> FindAsync(string inputHash, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QuerySingleOrDefaultAsync<ModelAnswer>(
            """
            SELECT input_hash, backend, model, prompt_hash, answer, input_tokens, output_tokens, answered_at
            FROM model_answer
            WHERE input_hash = @inputHash
            """,
            new { inputHash }),
        cancellationToken);

    public Task KeepAsync(ModelAnswer answer, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.ExecuteAsync(
            """
            INSERT INTO model_answer (
                input_hash, backend, model, prompt_hash, answer, input_tokens, output_tokens, answered_at)
            VALUES (@InputHash, @Backend, @Model, @PromptHash, @Answer, @InputTokens, @OutputTokens, @AnsweredAt)
            ON CONFLICT (input_hash) DO UPDATE SET answer = excluded.answer, answered_at = excluded.answered_at
            """,
            answer),
        cancellationToken);

    public Task AddUsageAsync(
        DateOnly day, string backend, string model, ModelUsage request, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.ExecuteAsync(
                """
                INSERT INTO model_usage (day, backend, model, requests, input_tokens, output_tokens, cost)
                VALUES (@day, @backend, @model, @Requests, @InputTokens, @OutputTokens, @cost)
                ON CONFLICT (day, backend, model) DO UPDATE SET
                    requests = requests + excluded.requests,
                    input_tokens = input_tokens + excluded.input_tokens,
                    output_tokens = output_tokens + excluded.output_tokens,
                    cost = cost + excluded.cost
                """,
                new
                {
                    day = Day(day),
                    backend,
                    model,
                    request.Requests,
                    request.InputTokens,
                    request.OutputTokens,
                    cost = (double)request.Cost,
                }),
            cancellationToken);

    public async Task<ModelUsage> ReadUsageAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var (requests, input, output, cost) = await database.ReadAsync(
            session => session.QuerySingleAsync<(long Requests, long Input, long Output, double Cost)>(
                """
                SELECT coalesce(sum(requests), 0), coalesce(sum(input_tokens), 0), coalesce(sum(output_tokens), 0),
                    coalesce(sum(cost), 0.0)
                FROM model_usage
                WHERE day = @day
                """,
                new { day = Day(day) }),
            cancellationToken);
        return new ModelUsage(requests, input, output, (decimal)cost);
    }

    /// <summary>Forgets answers that were last asked for before a time; the usage of past days stays.</summary>
    public Task ForgetBeforeAsync(StorageTransaction transaction, DateTimeOffset before) =>
        transaction.ExecuteAsync("DELETE FROM model_answer WHERE answered_at < @before", new { before });

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
