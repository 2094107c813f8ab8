namespace BriefingBot.Text.Figures;

/// <summary>Some of many figures: each outlet has its turn, and with it each of its speakers, the newest word of each
/// before its older ones. Who says much takes nobody else's place.</summary>
internal static class Foremost
{
    /// <summary>Figures of one count that are compared; each is held against each.</summary>
    private const int MostCompared = 200;

    /// <summary>The figures without what is too many of one count.</summary>
    public static IReadOnlyList<Figure> Compared(IReadOnlyList<Figure> figures)
    {
        if (figures.Count <= MostCompared)
        {
            return figures;
        }

        var kept = figures.GroupBy(figure => (figure.Counts, figure.Unit))
            .SelectMany(counted => Of([.. counted], MostCompared))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. figures.Where(kept.Contains)];
    }

    /// <summary>At most so many of the figures, in their order.</summary>
    /// <param name="figures">The oldest first.</param>
    public static IReadOnlyList<Figure> Of(IReadOnlyList<Figure> figures, int most) => figures.Count <= most
        ? figures
        :
        [
            .. figures.Index().Reverse()
                .GroupBy(one => one.Item.Origin ?? one.Item.Outlet ?? "", StringComparer.OrdinalIgnoreCase)
                .SelectMany(outlet => outlet
                    .GroupBy(one => one.Item.Says ?? "", StringComparer.OrdinalIgnoreCase)
                    .SelectMany(speaker => speaker.Select((one, word) => (One: one, Word: word)))
                    .OrderBy(said => said.Word)
                    .Select((said, turn) => (said.One, said.Word, Turn: turn)))
                .OrderBy(said => said.Turn)
                .ThenBy(said => said.Word)
                .Take(most)
                .OrderBy(said => said.One.Index)
                .Select(said => said.One.Item),
        ];
}
