using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Text;

namespace BriefingBot.Briefings.Choice;

/// <summary>What 👍 and 👎 say of topics and outlets: table <c>reaction</c>, sums in <c>subscriber.taste</c>.</summary>
public sealed class TasteStore(Database database, TimeProvider clock) : IRetention
{
    /// <summary>A person's reaction to a message, in place of their last one; twice is as once.</summary>
    /// <param name="messageId">Telegram's id of the message.</param>
    /// <param name="userId">The person.</param>
    /// <param name="mark">1 for 👍, −1 for 👎, 0 where neither stands there any more.</param>
    /// <param name="stories">The stories that the message tells.</param>
    public Task ReactAsync(
        long subscriberId,
        long messageId,
        long userId,
        int mark,
        IReadOnlyList<Story> stories,
        CancellationToken cancellationToken)
    {
        var points = stories.SelectMany(story => FeaturesOf(story.Articles, story.Outlets))
            .GroupBy(feature => feature)
            .Select(group => new
            {
                subscriberId,
                messageId,
                userId,
                kind = group.Key.Kind.ToString(),
                group.Key.Name,
                points = mark * group.Count() / (double)stories.Count,
                now = clock.GetUtcNow(),
            })
            .ToList();
        return database.WriteAsync(
            async transaction =>
            {
                await transaction.ExecuteAsync(
                    """
                    DELETE FROM reaction
                    WHERE subscriber_id = @subscriberId AND message_id = @messageId AND user_id = @userId
                    """,
                    new { subscriberId, messageId, userId });
                if (mark != 0)
                {
                    await transaction.ExecuteAsync(
                        """
                        INSERT INTO reaction (subscriber_id, message_id, user_id, kind, name, points, reacted_at)
                        VALUES (@subscriberId, @messageId, @userId, @kind, @Name, @points, @now)
                        """,
                        points);
                }

                await SumAsync(transaction, subscriberId);
            },
            cancellationToken);
    }

    /// <summary>All reactions of a chat, as they are kept.</summary>
    public Task<IReadOnlyList<Reaction>> ListAsync(long subscriberId, CancellationToken cancellationToken) =>
        database.ReadAsync(
            session => session.QueryAsync<Reaction>(
                """
                SELECT message_id, user_id, kind, name, points, reacted_at FROM reaction
                WHERE subscriber_id = @subscriberId ORDER BY reacted_at, message_id, kind, name
                """,
                new { subscriberId }),
            cancellationToken);

    /// <summary>Forgets all reactions of a chat.</summary>
    public Task ForgetAsync(long subscriberId, CancellationToken cancellationToken) => database.WriteAsync(
        async transaction =>
        {
            await transaction.ExecuteAsync(
                "DELETE FROM reaction WHERE subscriber_id = @subscriberId", new { subscriberId });
            await SumAsync(transaction, subscriberId);
        },
        cancellationToken);

    /// <summary>What is old still counts, but as one row of a chat for each topic and outlet, of no message and no
    /// person any more: a group of hundreds would leave rows for years.</summary>
    public Task ForgetBeforeAsync(StorageTransaction transaction, DateTimeOffset before) => transaction.ExecuteAsync(
        """
        INSERT INTO reaction (subscriber_id, message_id, user_id, kind, name, points, reacted_at)
        SELECT subscriber_id, 0, 0, kind, name, sum(points), max(reacted_at) FROM reaction
        WHERE reacted_at < @before AND message_id <> 0 GROUP BY subscriber_id, kind, name
        ON CONFLICT (subscriber_id, message_id, user_id, kind, name) DO UPDATE SET
          points = reaction.points + excluded.points, reacted_at = excluded.reacted_at;
        DELETE FROM reaction WHERE reacted_at < @before AND message_id <> 0;
        """,
        new { before });

    /// <summary>All topics and outlets of a story, each once.</summary>
    internal static IEnumerable<(TasteKind Kind, string Name)> FeaturesOf(
        IReadOnlyList<Article> articles, IReadOnlyList<string> outlets) => articles
        .Select(article => article.Topic?.Trim())
        .OfType<string>()
        .Where(topic => topic.Length > 0)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Select(topic => (TasteKind.Topic, topic))
        .Concat(outlets.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (TasteKind.Outlet, name)));

    private static async Task SumAsync(StorageTransaction transaction, long subscriberId)
    {
        var sums = await transaction.QueryAsync<SumRow>(
            """
            SELECT kind, name, sum(points) AS points FROM reaction WHERE subscriber_id = @subscriberId
            GROUP BY kind, name ORDER BY kind, name
            """,
            new { subscriberId });
        var lines = sums.Where(row => Math.Abs(row.Points) > 0.001 && Enum.TryParse<TasteKind>(row.Kind, out _))
            .Select(row => new Taste(
                Enum.Parse<TasteKind>(row.Kind), row.Name.ReplaceLineEndings(" "), row.Points).Write());
        await transaction.ExecuteAsync(
            "UPDATE subscriber SET taste = @taste WHERE id = @subscriberId",
            new { subscriberId, taste = string.Join('\n', lines) });
    }

    private sealed class SumRow
    {
        public required string Kind { get; init; }
        public required string Name { get; init; }
        public double Points { get; init; }
    }
}

/// <summary>What one person's reaction to a message says of a topic or an outlet.</summary>
public sealed record Reaction
{
    public long MessageId { get; init; }
    public long UserId { get; init; }

    /// <summary>A <see cref="TasteKind"/>.</summary>
    public required string Kind { get; init; }
    public required string Name { get; init; }
    public double Points { get; init; }
    public DateTimeOffset ReactedAt { get; init; }
}
