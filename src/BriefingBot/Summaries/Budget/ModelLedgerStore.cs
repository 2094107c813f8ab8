using System.Globalization;
using BriefingBot.Storage;
using BriefingBot.Summaries.Backends;

namespace BriefingBot.Summaries.Budget;

/// <summary>The ledger in the database (migrations 0007 and 0014).</summary>
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
        DateOnly day,
        ModelTask task,
        string backend,
        string model,
        ModelUsage request,
        CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.ExecuteAsync(
                """
                INSERT INTO model_usage (day, task, backend, model, requests, input_tokens, output_tokens, cost)
                VALUES (@day, @task, @backend, @model, @Requests, @InputTokens, @OutputTokens, @cost)
                ON CONFLICT (day, task, backend, model) DO UPDATE SET
                    requests = model_usage.requests + excluded.requests,
                    input_tokens = model_usage.input_tokens + excluded.input_tokens,
                    output_tokens = model_usage.output_tokens + excluded.output_tokens,
                    cost = model_usage.cost + excluded.cost
                """,
                new
                {
                    day = Day(day),
                    task = NameOf(task),
                    backend,
                    model,
                    request.Requests,
                    request.InputTokens,
                    request.OutputTokens,
                    cost = (double)request.Cost,
                }),
            cancellationToken);

    public async Task<IReadOnlyDictionary<ModelTask, ModelUsage>> ReadUsageAsync(
        DateOnly day, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            session => session.QueryAsync<ModelUsageRow>(
                """
                SELECT task, sum(requests) AS requests, sum(input_tokens) AS input_tokens,
                    sum(output_tokens) AS output_tokens, sum(cost) AS cost
                FROM model_usage
                WHERE day = @day
                GROUP BY task
                """,
                new { day = Day(day) }),
            cancellationToken);
        return rows.Where(row => ConfiguredModels.Find(row.Task) is not null).ToDictionary(
            row => ConfiguredModels.Find(row.Task)!.Value, // not null: the line above
            row => new ModelUsage(row.Requests, row.InputTokens, row.OutputTokens, (decimal)row.Cost));
    }

    /// <summary>What models used, day by day, the newest first.</summary>
    public Task<IReadOnlyList<ModelUsageRow>> NewestUsageAsync(int most, CancellationToken cancellationToken) =>
        database.ReadAsync(
            session => session.QueryAsync<ModelUsageRow>(
                """
                SELECT day, task, backend, model, requests, input_tokens, output_tokens, cost FROM model_usage
                ORDER BY day DESC, backend, model, task LIMIT @most
                """,
                new { most }),
            cancellationToken);

    /// <summary>Forgets answers that were given before a time, also those that were found again since; the usage of
    /// past days stays.</summary>
    public Task ForgetBeforeAsync(StorageTransaction transaction, DateTimeOffset before) =>
        transaction.ExecuteAsync("DELETE FROM model_answer WHERE answered_at < @before", new { before });

    private static string NameOf(ModelTask task) => task.ToString().ToLowerInvariant();

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>What a task used on a day (UTC) of a model, or of all: then without the day and the model.</summary>
internal sealed class ModelUsageRow
{
    // Properties, not a constructor: the type of a sum's column depends on its values.
    public string Day { get; init; } = "";
    public string Task { get; init; } = "";
    public string Backend { get; init; } = "";
    public string Model { get; init; } = "";
    public long Requests { get; init; }
    public long InputTokens { get; init; }
    public long OutputTokens { get; init; }
    public double Cost { get; init; }
}
