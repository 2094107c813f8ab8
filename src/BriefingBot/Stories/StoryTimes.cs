using BriefingBot.Text;
using BriefingBot.Text.Figures;

namespace BriefingBot.Stories;

/// <summary>Where a story stands in its life, and how much it matters now.</summary>
internal static class StoryTimes
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(6);
    private static readonly TimeSpan Quiet = TimeSpan.FromHours(12);
    private static readonly TimeSpan Finished = TimeSpan.FromHours(48);
    private static readonly TimeSpan HalfLife = TimeSpan.FromHours(18);

    /// <summary>
    /// The most lines of figures, and the most that moved, to each report that were seen in any story of several
    /// reports.
    /// </summary>
    private const double MostLines = 8, MostMoved = 0.5;

    /// <summary>
    /// Over: no report for two days. Steady: none for half a day. New: it broke within six hours and its reports came
    /// together. Developing: everything between.
    /// </summary>
    public static StoryPhase Phase(
        IReadOnlyList<Article> articles, IReadOnlyList<FigureLine> figures, DateTimeOffset now)
    {
        var first = articles.Min(article => article.Time);
        var last = articles.Max(article => Latest(article, now));
        if (now - last > Quiet)
        {
            return now - last > Finished ? StoryPhase.Over : StoryPhase.Steady;
        }

        var isTogether = last - first < TimeSpan.FromHours(2)
            && !figures.Any(line => line.Relation == FigureRelation.Update);
        return now - first <= Fresh && isTogether ? StoryPhase.New : StoryPhase.Developing;
    }

    /// <summary>
    /// Each outlet that bears the others out counts, the first ones most; so do figures, above all those that moved or
    /// are disputed; all of it halves every eighteen hours after the newest report.
    /// </summary>
    public static double Importance(
        IReadOnlyList<Article> articles, IReadOnlyList<FigureLine> figures, DateTimeOffset now)
    {
        var present = figures.Where(line => line.IsOfNow).ToList();
        var moved = present.Count(line => line.Relation is FigureRelation.Update or FigureRelation.Disagreement);
        return Importance(articles, IndependentOutlets.Corroborating(articles), moved, present.Count, now);
    }

    /// <summary>What it is at most, whatever figures the reports turn out to give.</summary>
    /// <param name="outlets">How many of them bear each other out at most.</param>
    public static double MostImportance(IReadOnlyList<Article> articles, int outlets, DateTimeOffset now) =>
        Importance(articles, outlets, MostMoved * articles.Count, MostLines * articles.Count, now);

    private static double Importance(
        IReadOnlyList<Article> articles, int outlets, double moved, double present, DateTimeOffset now)
    {
        var age = now - articles.Max(article => Latest(article, now));
        var freshness = Math.Pow(0.5, Math.Clamp(age / HalfLife, 0, 12));
        return freshness * (Math.Log2(1 + outlets) + (0.25 * Math.Log2(1 + articles.Count))
            + (0.3 * Math.Log2(1 + moved)) + (0.1 * Math.Log2(1 + present)));
    }

    /// <summary>
    /// The latest moment at which an article can have been published: a date alone leaves its whole day.
    /// </summary>
    private static DateTimeOffset Latest(Article article, DateTimeOffset now)
    {
        var published = article.Published is { } time
            ? (time.IsDateOnly
            ? time.Instant.AddDays(1)
            : time.Instant)
            : article.FirstSeen;
        return published < now ? published : now;
    }
}
