using System.Globalization;

namespace BriefingBot.Text.Figures;

/// <content>Years, quarters, months and days, and which of them are the story's own.</content>
internal sealed partial class TimeFrame
{
    /// <summary>"since the Oct. 9 attacks that killed …": a date that the number is told of.</summary>
    private bool IsNamedPast(List<Cue> words, int at) =>
        IsPastYear(words, at, isAmount: false) || IsDistant(words, at, isAmount: false);

    private bool IsOtherEvent(List<Cue> words, int at, bool isAmount) =>
        // "In a similar case, a jury awarded …": whatever is counted
        (at == 2 && lexicon.OtherEvent.Contains(words[2].Lower) && lexicon.IndefiniteArticles.Contains(words[1].Lower)
            && lexicon.TimePrepositions.Contains(words[0].Lower))
        || (isAmount ? words.Skip(at + 1).Take(2)
            .Any(word => lexicon.MoneyNouns.Contains(word.Lower) || lexicon.Superseded.Contains(word.Lower)
                || char.IsDigit(word.Lower[0]) || word.Lower is "$")
            && words[at].Lower is not "similar"
                && (words[at].Lower is not "first"
                || (at + 1 < words.Count && lexicon.MoneyNouns.Contains(words[at + 1].Lower)))
        : lexicon.OtherEvent.Contains(words[at].Lower) && at > 0
            && !words.Skip(at + 1).Take(2).Any(word => FigureWords.English.StatementNouns.Contains(word.Lower))
            && (lexicon.Definite.Contains(words[at - 1].Lower) || lexicon.Possessive.Contains(words[at - 1].Lower)
                || lexicon.IndefiniteArticles.Contains(words[at - 1].Lower)
                || (lexicon.Earlier.Contains(words[at].Lower) && IsNumber(words[at - 1].Lower))
                || words.Skip(at + 1).Take(2).Any(word => FigureWords.English.Causes.ContainsKey(word.Lower))));

    private bool IsNumber(string word) => char.IsDigit(word[0]) || lexicon.Numbers.ContainsKey(word);

    private static int? YearOf(string word) => (word.Length == 4 || (word.Length == 7 && word[4] is '-' or '–'))
        && int.TryParse(word.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var named)
            ? named : null;

    private bool IsYear(string word) => YearOf(word) is { } named && named > 1500 && named < year;

    /// <summary>Years before an undated report within which a year told in the past is one of earlier events.</summary>
    private const int GuessedYears = 30;

    private bool IsPastYear(List<Cue> words, int at, bool isAmount)
    {
        var lower = words[at].Lower;
        var digits = lower.EndsWith('s') ? lower[..^1] : lower;
        if (YearOf(digits) is not (>= 1500 and <= 2100 and var named))
        {
            return false;
        }

        if (at > 0 && at + 1 < words.Count
            && lexicon.IsCount(at > 1 && words[at - 1].IsCapital ? null : words[at - 1].Lower, words[at + 1].Lower,
                words[at + 1].IsCapital))
        {
            return false;
        }

        if ((asked.Context.Tense is "present" or "future" && asked.Context.Reach?.IsInPhrase(words[at].Start) != true)
            || (at + 1 < words.Count && lexicon.AfterClock.Contains(words[at + 1].Lower))
            || (isUndated && at > 0 && lexicon.Deadlines.Contains(words[at - 1].Lower))
            || (at > 1 && lexicon.About.Contains(words[at - 2].Lower)
                && (lexicon.IndefiniteArticles.Contains(words[at - 1].Lower)
                    || lexicon.Definite.Contains(words[at - 1].Lower))))
        {
            return false;
        }

        if (isUndated && named <= year && named > year - GuessedYears && !asked.Context.IsFirst && at > 0
            && (IsBeforeTime(words[at - 1].Lower)
                || (at > 1 && lexicon.Months.ContainsKey(words[at - 1].Lower) && IsBeforeTime(words[at - 2].Lower)))
            && asked.Context.Tense is "past" or "pluperfect" && !IsResult(words)
            && !lead.Contains(digits, StringComparison.Ordinal))
        {
            return true;
        }

        if (isAmount && named == year - 1 && asked.Context.Tense is "past"
            && words.Skip(at + 1).Any(word => YearOf(word.Lower) is { } later && later > named && later < named + 3))
        {
            return true;
        }

        // Last year's results are told in the first months of a year, and in an undated article that names no year in
        // its lead.
        var isOfOwnYear = isUndated
            && lead.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return named < (isAmount && IsResultTime && !isOfOwnYear && digits.Length == lower.Length && IsResult(words)
            ? year - 1 : year);
    }

    // "in 2008", "the 2008 broadcast", "a 2017 fire"
    private bool IsBeforeTime(string word) => lexicon.TimePrepositions.Contains(word)
        || lexicon.Definite.Contains(word) || lexicon.IndefiniteArticles.Contains(word);

    /// <summary>The months in which the year before is still reported on, in an article that leads with results; an
    /// undated one may be of them.</summary>
    private bool IsResultTime => published is not { Month: > LastResultMonth }
        && (isOfResults ??= IsResult(Cue.Of(lead)));

    // "A group bids for a rival. Last year that made …": background, and no results.
    private bool? isOfResults;

    /// <summary>"in September", told in January: another event, unless the lead names it.</summary>
    private bool IsDistant(List<Cue> words, int at, bool isAmount) =>
        dates.At(words, at) is { } date && !IsOfCase(words, date) && date.DaysBefore > (isAmount
            && (IsResult(words) || date.IsGuessed) ? FarForAmounts : FarForCounts)
            && (!date.IsGuessed || (!asked.Context.IsFirst
                && asked.Context.Tense is not ("present" or "future" or "perfect")
                && (!isAmount || IsOtherMonth(date, at) || !(IsResult(words) || at > 5))))
            && ((isAmount && !date.IsGuessed) || !OwnDates.Contains((date.DaysBefore, date.HasDay)));

    /// <summary>Days within which a case comes to court or to an arrest.</summary>
    private const int LongestCase = 400;

    /// <summary>Sentences of a report of a case within which it tells of the deed.</summary>
    private const int SentencesOfDeed = 10;

    // The first day that a report of a case names: that of the deed.
    private int? ownDay;

    /// <summary>"A man was charged … Five people were shot on Sept. 29": the deed that a report of a case is about.
    /// </summary>
    private bool IsOfCase(List<Cue> words, MonthMentions.NamedDate date) =>
        date is { HasDay: true, DaysBefore: > Recent and <= LongestCase } && IsCase
        && (ownDay ?? EventDay(words)) == date.DaysBefore;

    private int? EventDay(List<Cue> words) => !IsCase || sentenceCount > SentencesOfDeed ? null
        : Enumerable.Range(0, words.Count).Select(at => dates.At(words, at))
            .FirstOrDefault(date => date is { HasDay: true, DaysBefore: > Recent and <= LongestCase })?.DaysBefore;

    private bool IsCase => isCase ??= Cue.Of(lead).Exists(word => lexicon.Court.Contains(word.Lower));

    private bool? isCase;

    /// <summary>The months that a sentence tells of, but for those that it measures from.</summary>
    private IEnumerable<int> MonthsOf(List<Cue> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (dates.At(words, at) is { } date && !IsBase(words, at)
                && !words.Take(at).TakeLast(4).Any(word => lexicon.Since.Contains(word.Lower)
                    || lexicon.Compared.Contains(word.Lower) || lexicon.ComparisonBefore.Contains(word.Lower)))
            {
                yield return date.DaysBefore;
            }
        }
    }

    /// <summary>"third quarter": quarters and halves of a year stand for the months they end with.</summary>
    private string? Quarter(List<Cue> words, int at) => at > 0 && lexicon.PartsOfYears.Contains(words[at].Lower)
        ? lexicon.Ordinals.GetValueOrDefault(words[at - 1].Lower) : null;

    private bool IsOtherQuarter(List<Cue> words, int at) => ownQuarters.Count > 0 && !asked.Context.IsFirst
        && asked.Context.Tense is "past" or "pluperfect"
        && Quarter(words, at) is { } named && !ownQuarters.Contains(named);

    /// <summary>Another month than an undated article's; without any, one that opens a late sentence.</summary>
    private bool IsOtherMonth(MonthMentions.NamedDate date, int at) => ownMonths.Count > 0
        ? !ownMonths.Contains(date.DaysBefore) : sentenceCount > OwnSentences / 2 && at < 3;

    /// <summary>The dates of the lead, but for those that it measures from ("the first since March 3").</summary>
    private HashSet<(int Days, bool HasDay)> OwnDates => ownDates ??= [.. Own()];

    private IEnumerable<(int Days, bool HasDay)> Own()
    {
        var words = Cue.Of(lead);
        if (words.Exists(word => lexicon.OtherEvent.Contains(word.Lower) || lexicon.Additions.Contains(word.Lower)))
        {
            // "In October another plane crashed": the lead tells of two events.
            yield break;
        }

        for (var at = 0; at < words.Count; at++)
        {
            if (dates.At(words, at) is { } date && !words.Skip(Math.Max(0, at - 4)).Take(Math.Min(4, at))
                .Any(word => lexicon.Since.Contains(word.Lower) || lexicon.Compared.Contains(word.Lower)))
            {
                yield return (date.DaysBefore, date.HasDay);
            }
        }
    }

    /// <summary>A day named by its date within the days before the report.</summary>
    private bool IsRecent(List<Cue> words, int at) =>
        dates.At(words, at) is { HasDay: true, DaysBefore: >= -1 and <= Recent };

    /// <summary>Whether a place is the year of the report as a whole: "in 2017", told in 2017.</summary>
    private bool IsWholeYear(List<Cue> words, int at) => published is { } now && at > 0
        && lexicon.TimePrepositions.Contains(words[at - 1].Lower) && YearOf(words[at].Lower) == now.Year;

    private bool IsLongAgo(List<Cue> words, int at) => Enumerable.Range(at, Math.Max(0, Math.Min(words.Count - at, 3)))
        .Select(next => dates.At(words, next)).FirstOrDefault(date => date is not null)?.DaysBefore > FarForCounts;

    private bool IsPresent(List<Cue> words, int at) =>
        IsRecent(words, at) || Stands(lexicon.PresentPhrases, words, at);
}
