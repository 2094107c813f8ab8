using System.Text.Json;
using BriefingBot.Articles;
using BriefingBot.Storage;
using BriefingBot.Text;

namespace BriefingBot.Stories.Intake;

/// <summary>
/// Articles that one of several nodes has read, on their way to the leader: table <c>node_arrival</c>. Their figures
/// come with them: to read those costs more than all that the leader does.
/// </summary>
public sealed class ArrivalStore(Database database, FigureCache figures, IntakeFaults faults)
{
    /// <summary>Puts articles into the queue.</summary>
    public Task AddAsync(IReadOnlyList<ArrivingArticle> articles, CancellationToken cancellationToken)
    {
        // Read before the transaction, in which other nodes would wait for it.
        var rows = articles.Select(article => new { arrival = Written(article, cancellationToken) }).ToList();
        return rows.Count == 0
            ? Task.CompletedTask
            : database.WriteAsync(
                transaction => transaction.ExecuteAsync(
                    "INSERT INTO node_arrival (arrival) VALUES (@arrival)", rows),
                cancellationToken);
    }

    /// <summary>Whether more articles than a number wait for the leader.</summary>
    public Task<bool> HoldsMoreThanAsync(int count, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QuerySingleAsync<bool>(
            "SELECT EXISTS (SELECT 1 FROM node_arrival ORDER BY id LIMIT 1 OFFSET @count)", new { count }),
        cancellationToken);

    /// <summary>The oldest of the queue. What cannot be read is taken out of it, or it would stand there for ever.
    /// </summary>
    public async Task<IReadOnlyList<QueuedArrival>> NextAsync(int most, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            session => session.QueryAsync<(long Id, string Arrival, long Attempts)>(
                "SELECT id, arrival, attempts FROM node_arrival ORDER BY id LIMIT @most", new { most }),
            cancellationToken);
        var unreadable = new List<long>();
        var next = rows.ReadEach(
            row =>
            {
                var arrival = JsonSerializer.Deserialize<Row>(row.Arrival)!; // not null: AddAsync wrote it
                Recall(arrival);
                return new QueuedArrival(row.Id, arrival.ToArrival(), row.Attempts);
            },
            (row, error) =>
            {
                unreadable.Add(row.Id);
                faults.Report(IntakeStage.Grouping, new EntryKey(0, $"node_arrival {row.Id}"), error);
            });
        await RemoveAsync(unreadable, cancellationToken);
        return next;
    }

    /// <summary>They are taken, or given up.</summary>
    public Task RemoveAsync(IReadOnlyList<long> ids, CancellationToken cancellationToken) =>
        // A transaction for nothing would wait for those of others.
        ids.Count == 0
            ? Task.CompletedTask
            : database.WriteAsync(
                transaction => transaction.ExecuteAsync("DELETE FROM node_arrival WHERE id IN @ids", new { ids }),
                cancellationToken);

    /// <summary>They could not be taken; they come again, behind the others. One that a later state of its entry
    /// waits behind does not: it would come after that, and replace it.</summary>
    public Task PutBackAsync(IReadOnlyList<QueuedArrival> refused, CancellationToken cancellationToken) =>
        refused.Count == 0
            ? Task.CompletedTask
            : database.WriteAsync(
                async transaction =>
                {
                    await transaction.ExecuteAsync(
                        """
                        DELETE FROM node_arrival WHERE id = @Id AND EXISTS (
                            SELECT 1 FROM node_arrival later
                            WHERE later.id > @Id AND substr(later.arrival, 1, length(@key)) = @key)
                        """,
                        refused.Select(one => new { one.Id, key = Row.Beginning(one.Arrival.Key) }).ToList());
                    await transaction.ExecuteAsync(
                        """
                        INSERT INTO node_arrival (arrival, attempts)
                        SELECT arrival, attempts + 1 FROM node_arrival WHERE id IN @ids ORDER BY id;
                        DELETE FROM node_arrival WHERE id IN @ids;
                        """,
                        new { ids = refused.Select(one => one.Id).ToList() });
                },
                cancellationToken);

    private string Written(ArrivingArticle arrival, CancellationToken cancellationToken)
    {
        var row = Row.Of(arrival);
        try
        {
            row = row with { Build = FigureCache.Build, Figures = FigureStore.Pack(figures.Of(row.ToArticle())) };
        }
        catch (Exception error) when (IntakeFaults.IsOfOne(error, cancellationToken))
        {
            // The leader reads them, and reports what is wrong with the article.
        }

        return JsonSerializer.Serialize(row);
    }

    // What a node of another build read is read again.
    private void Recall(Row row)
    {
        if (row.Build == FigureCache.Build && row.Figures is { } packed
            && FigureStore.TryUnpack(packed, row.ToArticle()) is { } read)
        {
            figures.Remember(row.ToArticle(), read);
        }
    }

    // The article in the form of its table, which has no type that JSON does not know.
    private sealed record Row(
        long SourceId, string EntryId, string Fingerprint, bool IsEdit, string? EntryTitle, ArticleRow Article)
    {
        /// <summary>What read its figures; null where they are not there, also from a node of before.</summary>
        public string? Build { get; init; }

        public byte[]? Figures { get; init; }

        /// <summary>How the rows of an entry begin, and no others: its key stands first.</summary>
        public static string Beginning(EntryKey key) =>
            JsonSerializer.Serialize(new { key.SourceId, key.EntryId }).TrimEnd('}') + ",";

        public static Row Of(ArrivingArticle arrival) => new(
            arrival.Key.SourceId,
            arrival.Key.EntryId,
            arrival.Fingerprint,
            arrival.IsEdit,
            arrival.EntryTitle,
            arrival.Article.Id.Length == 0
                ? ArticleRow.Of(arrival.Article)
                : ArticleRow.Of(arrival.Article, ArticleNumber.Of(arrival.Article.Id)));

        public ArrivingArticle ToArrival() =>
            new(new EntryKey(SourceId, EntryId), Fingerprint, ToArticle(), IsEdit) { EntryTitle = EntryTitle };

        public Article ToArticle() =>
            Article.ToArticle() is var article && Article.Id == 0 ? article with { Id = "" } : article;
    }
}

/// <summary>An article in the queue for the leader.</summary>
/// <param name="Id">Its number there.</param>
/// <param name="Arrival">The article.</param>
/// <param name="Attempts">How often it could not be taken.</param>
public sealed record QueuedArrival(long Id, ArrivingArticle Arrival, long Attempts);
