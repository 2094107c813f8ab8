namespace BriefingBot.Text.Figures;

/// <summary>Lets the mentions of one number in a story agree on whether it is history: what most of them tell as past,
/// and no lead tells as news, is past in the others too; what a lead tells as news is news where a later report looks
/// back on it.</summary>
internal static class HistoryConsensus
{
    /// <summary>Smaller amounts are too common to be one.</summary>
    private const decimal LeastAmount = 1_000_000;

    /// <summary>Smaller counts are too common to be one.</summary>
    private const decimal LeastCount = 3;

    public static IReadOnlyList<Figure> Settle(IReadOnlyList<Figure> figures)
    {
        if (figures.All(figure => figure.IsHistory == figures[0].IsHistory))
        {
            return figures;
        }

        var verdicts = figures.GroupBy(Key).Where(group => group.Key is not null && group.Skip(1).Any())
            .ToDictionary(group => group.Key!.Value, IsPast);
        bool? Verdict(Figure figure) => Key(figure) is { } key ? verdicts.GetValueOrDefault(key) : null;
        return [.. figures.Select(figure => Verdict(figure) is { } isPast
            && !(figure.IsHistory && figures.Any(other => !other.IsHistory && other.Counts == figure.Counts
                && other.ArticleId == figure.ArticleId && other.Sentence == figure.Sentence)) // "from 40 to 31"
            ? figure with { IsHistory = isPast }
            // "one dead and three injured last week": what is news of some is news of all that are told with them.
            : figure.IsHistory && CountKinds.IsClass(figure) && figures.Any(other => other.IsHistory
                && other.Unit is null && other.Counts != figure.Counts && other.ArticleId == figure.ArticleId
                && other.Sentence == figure.Sentence && Verdict(other) == false)
            ? figure with { IsHistory = false } : figure)];
    }

    private static (decimal Value, string Of)? Key(Figure figure) =>
        figure.Unit is { Length: 3 } unit && figure.Value >= LeastAmount ? (figure.Value, unit)
        : figure.Unit is null && CountKinds.IsClass(figure) && figure.Value >= LeastCount
            ? (figure.Value, figure.Counts) : null;

    /// <summary>Null where the mentions are of one mind, or too evenly divided.</summary>
    private static bool? IsPast(IEnumerable<Figure> mentions)
    {
        var past = mentions.Count(figure => figure.IsHistory);
        var present = mentions.Count() - past;
        return past == 0 || present == 0 ? null
            : mentions.Any(figure => figure is { IsHistory: false, IsLead: true }) ? (present > past ? false : null)
            : mentions.First().Unit is not null && past > present ? true : null;
    }
}
