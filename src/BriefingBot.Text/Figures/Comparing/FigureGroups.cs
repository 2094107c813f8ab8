namespace BriefingBot.Text.Figures;

/// <summary>Divides the figures of a story into what can be compared. One value told in several reports is one figure
/// whatever the reports call the group (schoolgirls, girls, captives); other values join only where the same group, or
/// the same owner and noun, is named.</summary>
internal static class FigureGroups
{
    /// <summary>A count below it is too common to tell that two reports mean the same.</summary>
    private const decimal LeastTelling = 2;

    /// <summary>Words that two sentences must share to speak of one round number.</summary>
    private const int LeastShared = 3;

    /// <summary>Groups in the order of first mention.</summary>
    public static List<List<Figure>> Of(IReadOnlyList<Figure> figures)
    {
        figures = WithoutSeverity(figures);
        // "six people, four inside and two outside": a part of the number beside it is nobody else's four.
        var shares = figures.Where(part => part.IsPart && figures.Any(whole => whole.Value > part.Value
            && whole.Counts == part.Counts && whole.ArticleId == part.ArticleId && whole.Sentence == part.Sentence))
            .ToHashSet();
        var cells = new List<List<Figure>>();
        foreach (var bucket in figures.GroupBy(Bucket))
        {
            foreach (var figure in bucket)
            {
                if (cells.Find(cell =>
                    Bucket(cell[0]) == bucket.Key && cell.TrueForAll(other => AreOne(other, figure)
                        && (FigureMatch.SameGroup(other.Of, figure.Of)
                            || shares.Contains(other) == shares.Contains(figure)))
                    && !IsToldApart(cell, figure, bucket)) is { } cell)
                {
                    cell.Add(figure);
                }
                else
                {
                    cells.Add([figure]);
                }
            }
        }

        return Linked(cells);
    }

    /// <summary>"Two critically hurt" are the "two hurt" of another report that tells of no other hurt.</summary>
    private static IReadOnlyList<Figure> WithoutSeverity(IReadOnlyList<Figure> figures) =>
        [.. figures.Select(figure => CountKinds.Degree(figure.Counts) is { } whole && !figure.IsPart
            && !figures.Any(other => other.ArticleId == figure.ArticleId && other != figure
                && (other.Counts == whole || CountKinds.Degree(other.Counts) == whole))
            && figures.Any(other => other.Counts == whole && other.Value == figure.Value && other.High == figure.High
                && FigureMatch.SameGroup(other.Of, figure.Of))
            ? figure with { Counts = whole } : figure)];

    private static string Bucket(Figure figure) =>
        CountKinds.IsClass(figure) ? CountKinds.Whole(figure.Counts) : figure.Unit is { } unit ? unit : "";

    /// <summary>Whether two figures are one value of one thing, as two reports tell it.</summary>
    private static bool AreOne(Figure a, Figure b)
    {
        if (a.Unit is null && !string.Equals(a.Place, b.Place, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (CountKinds.IsClass(a))
        {
            return FigureComparison.Agree(a, b)
                && (FigureMatch.SameGroup(a.Of, b.Of)
                || (a.Value == 1 && b.Value == 1 && (a.Place is not null || a.IsSingle || b.IsSingle))
                || (a.Value >= LeastTelling && a.Value == b.Value && !a.IsAddition && !b.IsAddition));
        }

        if (a.Unit is null)
        {
            return FigureComparison.Agree(a, b) && FigureMatch.SharesWord(a.Counts, b.Counts);
        }

        return a.Value == b.Value && a.High == b.High
            && (FigureMatch.Digits(a.Value) >= 3 || (a.IsLead && b.IsLead && a.Value >= 1000)
                || FigureMatch.SharesWord(a.Of, b.Of)
                || FigureMatch.SharedWords(a.Sentence, b.Sentence) >= LeastShared);
    }

    /// <summary>What instruments far apart may make of one quake.</summary>
    private const decimal MostReadingError = 1;

    private static bool IsOneReading(Figure a, Figure b) => a.ArticleId != b.ArticleId
        && Math.Abs(a.Value - b.Value) < MostReadingError;

    /// <summary>An article that tells the value of two groups keeps them apart for all.</summary>
    private static bool IsToldApart(List<Figure> cell, Figure figure, IEnumerable<Figure> bucket) =>
        CountKinds.IsClass(figure) && !cell.TrueForAll(other => FigureMatch.SameGroup(other.Of, figure.Of))
        && bucket.Where(one => one.Value == figure.Value).GroupBy(one => (one.ArticleId, one.Sentence))
            .Any(article => article.Any(one => FigureMatch.SameGroup(one.Of, figure.Of))
            && article.Any(one => cell.Exists(other => FigureMatch.SameGroup(one.Of, other.Of))));

    private static List<List<Figure>> Linked(List<List<Figure>> cells)
    {
        var groups = new List<List<List<Figure>>>();
        foreach (var cell in cells)
        {
            if (groups.Find(group => group.TrueForAll(other => AreComparable(other, cell))) is { } group)
            {
                group.Add(cell);
            }
            else
            {
                groups.Add([cell]);
            }
        }

        return groups.ConvertAll(group => group.SelectMany(cell => cell).ToList());
    }

    private static bool AreComparable(List<Figure> a, List<Figure> b)
    {
        var (first, second) = (a[0], b[0]);
        if (Bucket(first) != Bucket(second)
            || !string.Equals(first.Place, second.Place, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (CountKinds.IsClass(first))
        {
            return a.TrueForAll(figure => !figure.IsPart) && b.TrueForAll(figure => !figure.IsPart)
                && a.Exists(figure => b.Exists(other => FigureMatch.SameGroup(figure.Of, other.Of)));
        }

        if (first.Unit is null)
        {
            // Things that something was done to ("homes destroyed") add up as people do.
            return first.Counts == second.Counts && (CountKinds.IsReading(first)
                ? a.TrueForAll(figure => b.TrueForAll(other => IsOneReading(figure, other)))
                : first.Counts.Contains(' ', StringComparison.Ordinal) && CountKinds.Of(first) == CountKind.Running);
        }

        // Amounts: only what one owner's one thing came to, told by different reports.
        return first.Of is not null && first.Counts == second.Counts
            && FigureMatch.SameGroup(first.Of, second.Of)
            && !a.Exists(figure =>
                b.Exists(other => other.ArticleId == figure.ArticleId))
            && FigureMatch.SharedWords(first.Sentence, second.Sentence) >= LeastShared;
    }
}
