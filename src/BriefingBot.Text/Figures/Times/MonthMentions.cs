using System.Globalization;

namespace BriefingBot.Text.Figures;

/// <summary>Resolves the dates that a sentence names by month, against the day of the report.</summary>
/// <param name="published">When the article was published; without it no date is resolved.</param>
internal sealed class MonthMentions(FigureLexicon lexicon, DateTimeOffset? published)
{
    /// <summary>A month without a year that lies further ahead than this is last year's.</summary>
    private const int MostAhead = 45;

    /// <summary>Days before an undated report that a month is taken to be which its lead does not name.</summary>
    private const int GuessedDays = 70;

    /// <summary>A date named by its month.</summary>
    /// <param name="DaysBefore">Days from its end to the report; negative where it is still to come.</param>
    /// <param name="HasDay">The day of the month is named.</param>
    public readonly record struct NamedDate(int DaysBefore, bool HasDay)
    {
        /// <summary>Of an undated article: how long before is not known.</summary>
        public bool IsGuessed { get; init; }
    }

    /// <summary>The date whose month stands at a word; null where there is none.</summary>
    public NamedDate? At(IReadOnlyList<Cue> words, int at)
    {
        if ((lexicon.HasCapitalDates && !words[at].IsCapital) || words[at].Lower.Length < 3
            || !lexicon.Months.TryGetValue(words[at].Lower, out var month))
        {
            return null;
        }

        if (published is not { } now)
        {
            return IsTime(words, at) && Number(words, at + 1, 1, 31) is null && Number(words, at - 1, 1, 31) is null
                ? new(GuessedDays + month, false) { IsGuessed = true } : null;
        }

        var next = at + 1 < words.Count && words[at + 1].Lower is "." ? at + 2 : at + 1;
        var dayAfter = Number(words, next, 1, 31);
        var dayBefore = dayAfter is null
            ? Number(words, lexicon.Of.Contains(at > 0 ? words[at - 1].Lower : "") ? at - 2 : at - 1, 1, 31) : null;
        if (dayAfter is null && dayBefore is null && !IsTime(words, at))
        {
            return null;
        }

        var yearAt = dayAfter is null ? next : next + 1;
        if (yearAt < words.Count && (words[yearAt].Lower is "," || lexicon.Of.Contains(words[yearAt].Lower)))
        {
            yearAt++;
        }

        var year = Number(words, yearAt, 1500, 2100);
        var last = Last(year ?? now.Year, month, dayAfter ?? dayBefore);
        if (year is null && (last - now.Date).Days > MostAhead)
        {
            last = Last(now.Year - 1, month, dayAfter ?? dayBefore);
        }

        return new((now.Date - last).Days, dayAfter is not null || dayBefore is not null);
    }

    private bool IsTime(IReadOnlyList<Cue> words, int at) =>
        at > 0 && (lexicon.TimePrepositions.Contains(words[at - 1].Lower)
            || lexicon.Since.Contains(words[at - 1].Lower) || lexicon.PartsOfMonths.Contains(words[at - 1].Lower)
            || lexicon.Definite.Contains(words[at - 1].Lower))
        || Number(words, at + 1, 1500, 2100) is not null;

    private static DateTime Last(int year, int month, int? day)
    {
        var days = DateTime.DaysInMonth(year, month);
        return new(year, month, Math.Min(day ?? days, days), 0, 0, 0, DateTimeKind.Utc);
    }

    private static int? Number(IReadOnlyList<Cue> words, int at, int least, int most) =>
        at >= 0 && at < words.Count
        && int.TryParse(words[at].Lower, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= least && number <= most ? number : null;
}
