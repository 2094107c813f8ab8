using BriefingBot.Storage;
using BriefingBot.Storage.Nodes;
using BriefingBot.Text.Dates;

namespace BriefingBot.Stories;

/// <summary>
/// Reports that came with a wrong clock. A report without a date, or with one that the clock takes for still to come,
/// is dated by when it was seen: seen a month too early, it would be old once the clock is right, and never told.
/// </summary>
public sealed class ReportAges(Node node, Database database) : IAgeKeeper
{
    /// <summary>What is older is told in no edition by its age.</summary>
    private static readonly TimeSpan Lately = TimeSpan.FromDays(2);

    /// <summary>A clock that was wrong by less makes nothing old.</summary>
    private static readonly TimeSpan Smallest = TimeSpan.FromHours(1);

    /// <summary>What is stored in the moment of the jump may have either time.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMinutes(1);

    // In order of arrival: before what has a time that the former clock had not reached, nothing is of this run.
    private const string Recent =
        """
        SELECT a.id, a.published, a.modified, a.first_seen, m.story_id
        FROM article a LEFT JOIN story_article m ON m.article_id = a.id
        WHERE a.first_seen >= @since AND a.first_seen <= @until AND a.id > (
            SELECT coalesce(max(id), 0) FROM article
            WHERE first_seen > @until AND (first_seen < @before OR first_seen > @after))
        """;

    private int _timesForward;

    /// <summary>How often reports were dated anew: what is in memory of them is void then.</summary>
    public long Times { get; private set; }

    /// <inheritdoc/>
    public async Task KeepAgesAsync(ClockJump jump, CancellationToken cancellationToken)
    {
        // The clocks of other nodes were right. What came before a clock went back is still to come by it: that makes
        // nothing old, and is right again with the clock.
        if (jump.By.Duration() < Smallest || node.Count > 1 || (jump.By < TimeSpan.Zero && _timesForward == 0))
        {
            return;
        }

        await database.WriteAsync(transaction => MoveAsync(transaction, jump), cancellationToken);
        _timesForward += Math.Sign(jump.By.Ticks);
        Times++;
    }

    private static async Task MoveAsync(StorageTransaction transaction, ClockJump jump)
    {
        var former = jump.Now - jump.By;
        var reports = await transaction.QueryAsync<DatedReport>(
            Recent,
            new
            {
                since = former - (jump.Running < Lately ? jump.Running : Lately),
                until = former + Moment,
                before = jump.Now - Moment,
                after = jump.Now + Moment,
            });
        await transaction.ExecuteAsync(
            """
            UPDATE article SET first_seen = @FirstSeen, published = @Published, modified = @Modified WHERE id = @Id
            """,
            reports.Select(report => report.Moved(jump.By)).ToList());
        var stories = reports.Where(report => report.IsDatedBySight).Select(report => report.StoryId).OfType<string>();
        foreach (var story in stories.Distinct(StringComparer.Ordinal))
        {
            await StoryStore.DateAsync(transaction, story, jump.Now);
        }
    }

    private sealed record DatedReport
    {
        public long Id { get; init; }

        public string? Published { get; init; }

        public string? Modified { get; init; }

        public DateTimeOffset FirstSeen { get; init; }

        public string? StoryId { get; init; }

        public bool IsDatedBySight => Published is null || IsSight(Published);

        public DatedReport Moved(TimeSpan by) => this with
        {
            FirstSeen = FirstSeen + by,
            Published = IsSight(Published) ? NewsTime.At(FirstSeen + by).ToString() : Published,
            Modified = IsSight(Modified) ? NewsTime.At(FirstSeen + by).ToString() : Modified,
        };

        private bool IsSight(string? stated) => stated is not null && stated == NewsTime.At(FirstSeen).ToString();
    }
}
