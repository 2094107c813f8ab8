using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Figures;

/// <summary>How two values of one line stand to each other.</summary>
internal static class FigureComparison
{
    /// <summary>Values further apart than this count different things.</summary>
    private const decimal MostDisputed = 3.5m;

    /// <summary>"About" and a round number cover what lies this near.</summary>
    private const decimal Nearness = 0.15m;

    /// <summary>"More than 200" is said of 212; of 400 it would be another count.</summary>
    private const decimal Headroom = 1.3m;

    /// <summary>Without a known order, a count that at least doubles has grown; less may be an opinion.</summary>
    private const decimal Growth = 2m;

    // Those who speak for one side of what happened, in the languages whose speakers are read.
    private static readonly WordList Sides = EveryLanguage.List();

    private static readonly WordList NoNames = English.List();

    // A union of states, and the party that is the government.
    private static readonly WordList Alliances = English.List();

    /// <summary>No number can be both: "six" and "nine".</summary>
    public static bool Exclude(Figure a, Figure b)
    {
        var (lowA, highA) = Possible(a);
        var (lowB, highB) = Possible(b);
        return lowA > highB || lowB > highA;
    }

    /// <summary>Two named speakers or leads of one day, no part, near enough; never of money or percentages.</summary>
    public static bool Dispute(Figure a, Figure b) =>
        (CountKinds.IsClass(a) || CountKinds.IsReading(a)) && Exclude(a, b) && !a.IsPart && !b.IsPart
        && (a.Says is not null || a.IsLead) && (b.Says is not null || b.IsLead)
            && (a.Says is not null || b.Says is not null)
        && IsSameDay(a, b) && (a.Value == 0 || b.Value == 0 ? Math.Max(a.Value, b.Value) < MostDisputed
            : Math.Max(a.Value, b.Value) < MostDisputed * Math.Min(a.Value, b.Value));

    private static bool IsSameDay(Figure a, Figure b) =>
        a.AsOf is not { } first || b.AsOf is not { } second
        ? DayOf(a) is not { } dayA || DayOf(b) is not { } dayB || dayA == dayB
        : (first.IsDateOnly || second.IsDateOnly
            ? first.Instant.UtcDateTime.Date == second.Instant.UtcDateTime.Date
            : (first.Instant - second.Instant).Duration() <= TimeSpan.FromHours(24));

    /// <summary>The values say the same: equal, or one within what the other leaves open.</summary>
    public static bool Agree(Figure a, Figure b)
    {
        if (a.Value == b.Value && a.High == b.High)
        {
            return true;
        }

        var (lowA, highA) = Meant(a);
        var (lowB, highB) = Meant(b);
        return lowA <= highB && lowB <= highA;
    }

    /// <summary>Time explains that the values differ: a count that grew, or a speaker who revised.</summary>
    public static bool IsExplained(Figure a, Figure b)
    {
        var order = Order(a, b);
        if (order == 0)
        {
            return IsGrowthInferred(a, b);
        }

        if (a.Unit is not null)
        {
            return SameSpeaker(a, b) || (a.Says is null && b.Says is null);
        }

        var (earlier, later) = order < 0 ? (a, b) : (b, a);
        return CountKinds.Of(a) switch
        {
            CountKind.Standing => true,
            CountKind.Running when later.Value > earlier.Value => !AreOpponents(earlier, later),
            _ when later.IsNewTotal && later.Value > earlier.Value => true,
            _ => SameSpeaker(a, b) || IsTakenBack(earlier, later),
        };
    }

    // What one report took back no other, which names nobody for it, can hold against the value that now stands.
    private static bool IsTakenBack(Figure earlier, Figure later) =>
        earlier.Says is null && later.Former == earlier.Value;

    /// <summary>"Twelve killed" where another report leads with the three children among them.</summary>
    public static bool IsWholeOf(Figure whole, Figure part) =>
        whole.IsLead && whole.Of is null or "people" && part.Of is not (null or "people")
        && whole.ArticleId != part.ArticleId
        && whole.Counts == part.Counts && whole.Unit is null && part.Unit is null
        && CountKinds.IsClass(whole) && whole.Value > part.Value && whole.Bound != FigureBound.Vague
        && (whole.Circumstance == part.Circumstance || whole.Circumstance is null || part.Circumstance is null);

    /// <summary>Negative where <paramref name="a"/> was told earlier, positive where later, else 0.</summary>
    public static int Order(Figure a, Figure b)
    {
        if (a.ArticleId == b.ArticleId)
        {
            return a.IsNewTotal.CompareTo(b.IsNewTotal);
        }

        if (a.AsOf is { } timeA && b.AsOf is { } timeB)
        {
            return timeA.IsDateOnly || timeB.IsDateOnly
                ? timeA.Instant.UtcDateTime.Date.CompareTo(timeB.Instant.UtcDateTime.Date) : timeA.CompareTo(timeB);
        }

        return DayOf(a) is not { } dayA || DayOf(b) is not { } dayB ? 0
            : IsLater(dayB, dayA) ? -1 : IsLater(dayA, dayB) ? 1 : 0;
    }

    /// <summary>Whether a day of the week follows another within half a week: Monday after Sunday.</summary>
    public static bool IsLater(DayOfWeek day, DayOfWeek than) => (((int)day - (int)than + 7) % 7) is >= 1 and <= 3;

    /// <summary>One name, or one within the other ("police", "local police").</summary>
    public static bool SameSpeaker(Figure a, Figure b)
    {
        if (a.Says is null || b.Says is null)
        {
            return a.Says is null && b.Says is null
                && (a.Origin ?? a.Outlet) == (b.Origin ?? b.Outlet)
                && (a.Origin ?? a.Outlet) is not null;
        }

        var wordsA = SpeakerWords(a.Says);
        var wordsB = SpeakerWords(b.Says);
        return wordsA.Count > 0 && wordsB.Count > 0 && (wordsA.IsSubsetOf(wordsB) || wordsB.IsSubsetOf(wordsA));
    }

    /// <summary>Of one day, and one speaks for a side of its own: neither takes the other's place.</summary>
    public static bool AreOpponents(Figure a, Figure b) =>
        a.Says is not null && b.Says is not null && IsSameDay(a, b) && !SameSpeaker(a, b)
        && SpeaksForSide(a.Says) != SpeaksForSide(b.Says);

    private static DayOfWeek? DayOf(Figure figure) => figure.AsOf?.Instant.DayOfWeek ?? figure.Weekday;

    private static bool SpeaksForSide(string speaker) =>
        speaker.ToLowerInvariant().Split([' ', '-', ',']) is var words
        && words.Any(Sides.Contains) && !words.Any(Alliances.Contains);

    private static bool IsGrowthInferred(Figure a, Figure b)
    {
        if (a.ArticleId == b.ArticleId || CountKinds.Of(a) == CountKind.Fixed || a.Unit is not null)
        {
            return false;
        }

        var (less, more) = a.Value <= b.Value ? (a.Value, b.Value) : (b.Value, a.Value);
        return a.Says is null || b.Says is null || SameSpeaker(a, b) || more >= less * Growth;
    }

    /// <summary>The numbers a statement does not rule out.</summary>
    private static (decimal Low, decimal High) Possible(Figure figure) => figure.Bound switch
    {
        FigureBound.AtLeast or FigureBound.MoreThan => (figure.Value, decimal.MaxValue),
        FigureBound.UpTo or FigureBound.LessThan => (0, figure.Value),
        _ => Meant(figure),
    };

    /// <summary>The numbers a speaker would say this of.</summary>
    private static (decimal Low, decimal High) Meant(Figure figure) => figure.Bound switch
    {
        FigureBound.MoreThan => (figure.Value, figure.Value * Headroom),
        FigureBound.About => (figure.Value * (1 - Nearness), figure.Value * (1 + Nearness)),
        FigureBound.UpTo or FigureBound.LessThan => (figure.Value / 2, figure.Value),
        FigureBound.Range => (figure.Value, figure.High ?? figure.Value),
        FigureBound.Vague => (figure.Value, (figure.Value * 10) - 1),
        _ => (figure.Value, figure.Value),
    };

    private static HashSet<string> SpeakerWords(string name) =>
        [.. name.ToLowerInvariant().Split([' ', ',', '’', '\''], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !NoNames.Contains(word))];
}
