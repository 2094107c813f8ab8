using System.Globalization;

namespace BriefingBot.Text.Figures;

/// <content>The words that tell the past, the present, and what a value is compared with.</content>
internal sealed partial class TimeFrame
{
    private bool IsPast(List<Cue> words, int at, bool isAmount)
    {
        if (IsPastYear(words, at, isAmount) || IsDistant(words, at, isAmount))
        {
            return !IsBase(words, at) && !lexicon.Since.Contains(at > 0 ? words[at - 1].Lower : "")
                && !lexicon.Since.Contains(at > 1 ? words[at - 2].Lower : "");
        }

        return lexicon.PastAdjectives.Contains(words[at].Lower) && IsOtherEvent(words, at, isAmount)
            || (!isAmount && IsLongSince(words, at)) || words[at].Lower.EndsWith("-era", StringComparison.Ordinal)
            || ((Stands(lexicon.PastPhrases, words, at) || (isAmount && (Stands(lexicon.PastForAmounts, words, at)
                || (!IsResultTime && Stands(lexicon.LastYear, words, at))))
                || (!now.IsFirst && Stands(lexicon.PastForCounts, words, at) && !IsResult(words)))
                    && !(isAmount && IsBase(words, at)));
    }

    /// <summary>"since the Oct. 9 attacks that killed …": a date that the number is told of, whatever stands
    /// before it.</summary>
    private bool IsNamedPast(List<Cue> words, int at) =>
        IsPastYear(words, at, isAmount: false) || IsDistant(words, at, isAmount: false);

    /// <summary>"up 6% on the previous day", "the biggest rise since 1999": what the value is measured
    /// against.</summary>
    private bool IsBase(List<Cue> words, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 3); before--)
        {
            if (lexicon.Bases.Contains(words[before].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"…, compared with £125m a year earlier": the past of the base alone.</summary>
    private bool InComparison(List<Cue> words, int at)
    {
        for (var before = at - 1; before >= 0 && words[before].Lower is not ("," or ";"); before--)
        {
            if (lexicon.Compared.Contains(words[before].Lower)
                || lexicon.ComparisonBefore.Contains(words[before].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"had been trading at less than $55".</summary>
    private bool IsPluperfect(List<Cue> words, int at)
    {
        if (IsReported(words, at))
        {
            return false;
        }

        for (var before = at - 1; before >= 0 && !Breaks(words, before); before--)
        {
            if (lexicon.Pluperfect.Contains(words[before].Lower) && before + 1 < words.Count)
            {
                var next = words[before + 1].Lower;
                return before + 1 < at
                    && (next is "been" || next.EndsWith("ed", StringComparison.Ordinal)
                    || next.EndsWith("ly", StringComparison.Ordinal));
            }
        }

        return false;
    }

    /// <summary>"announced on Friday that it had lost": the pluperfect of reported speech.</summary>
    private bool IsReported(List<Cue> words, int at) =>
        words.Take(at).Any(word => lexicon.Saying.Contains(word.Lower)
            || (word.Lower.EndsWith("ed", StringComparison.Ordinal) && lexicon.Saying.Contains(word.Lower[..^2]))
            || word.Lower is "said" or "told");

    private bool IsOtherEvent(List<Cue> words, int at, bool isAmount) =>
        isAmount ? words.Skip(at + 1).Take(2)
            .Any(word => lexicon.MoneyNouns.Contains(word.Lower) || char.IsDigit(word.Lower[0]) || word.Lower is "$")
            && words[at].Lower is not "similar"
                && (words[at].Lower is not "first"
                || (at + 1 < words.Count && lexicon.MoneyNouns.Contains(words[at + 1].Lower)))
        : lexicon.OtherEvent.Contains(words[at].Lower) && at > 0
            && !words.Skip(at + 1).Take(2).Any(word => FigureWords.Default.StatementNouns.Contains(word.Lower))
            && (lexicon.Definite.Contains(words[at - 1].Lower) || lexicon.Possessive.Contains(words[at - 1].Lower)
                || lexicon.IndefiniteArticles.Contains(words[at - 1].Lower)
                || words.Skip(at + 1).Take(2).Any(word => FigureWords.Default.Causes.ContainsKey(word.Lower)));

    private bool IsYear(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None,
        CultureInfo.InvariantCulture, out var named) && named > 1500 && named < year;

    /// <summary>Years before an undated report within which a year told in the past is one of earlier
    /// events.</summary>
    private const int GuessedYears = 30;

    private bool IsPastYear(List<Cue> words, int at, bool isAmount)
    {
        var lower = words[at].Lower;
        var digits = lower.EndsWith('s') ? lower[..^1] : lower;
        if (digits.Length != 4
            || !int.TryParse(digits, NumberStyles.None,
            CultureInfo.InvariantCulture, out var named) || named < 1500 || named > 2100)
        {
            return false;
        }

        if (now.Tense is "present" or "future"
            || (at + 1 < words.Count && lexicon.AfterClock.Contains(words[at + 1].Lower)))
        {
            return false;
        }

        if (isUndated && named <= year && named > year - GuessedYears && !now.IsFirst && at > 0
            && lexicon.TimePrepositions.Contains(words[at - 1].Lower)
            && now.Tense is "past" or "pluperfect" && !(isAmount && IsResult(words))
            && !lead.Contains(digits, StringComparison.Ordinal))
        {
            return true;
        }

        return named < (isAmount && IsResultTime && digits.Length == lower.Length && IsResult(words) ? year - 1 : year);
    }

    /// <summary>The months in which the year before is still reported on; an undated article may be of them.</summary>
    private bool IsResultTime => published is not { } now || now.Month <= LastResultMonth;

    /// <summary>Last year's results are this year's news.</summary>
    private bool IsResult(List<Cue> words) => words.Exists(word => lexicon.ResultNouns.Contains(word.Lower));

    /// <summary>"since 2014", "since it took up arms", "in a year": what added up over a long time.</summary>
    private bool IsLongSince(List<Cue> words, int at)
    {
        if (lexicon.LongUnits.Contains(words[at].Lower) && at > 2
            && words.Skip(at - 3).Take(3).Any(word => lexicon.Numbers.ContainsKey(word.Lower)
                || char.IsDigit(word.Lower[0]) || lexicon.IndefiniteArticles.Contains(word.Lower))
            && words.Skip(Math.Max(0, at - 6)).Take(Math.Min(at, 6)).Any(word => lexicon.Over.Contains(word.Lower)))
        {
            return true;
        }

        if (lexicon.LongUnits.Contains(words[at].Lower) && at > 1
            && (lexicon.Numbers.ContainsKey(words[at - 1].Lower) || char.IsDigit(words[at - 1].Lower[0]))
            && lexicon.LongBefore.Contains(words[at - 2].Lower))
        {
            return true;
        }

        if (!lexicon.Since.Contains(words[at].Lower) || at + 1 >= words.Count)
        {
            return at + 2 < words.Count && lexicon.TimePrepositions.Contains(words[at].Lower)
                && lexicon.IndefiniteArticles.Contains(words[at + 1].Lower)
                && words[at + 2].Lower is "year" or "decade";
        }

        return words.Skip(at + 1).Take(5).Any(word => IsYear(word.Lower))
            || words.Skip(at + 1).Take(6).TakeWhile(word => word.Lower is not ("," or ";"))
                .Any(word => lexicon.Began.Contains(word.Lower));
    }

    /// <summary>"in September", told in January: another event, or a part of this one long known. What the lead
    /// names is the story's own time.</summary>
    private bool IsDistant(List<Cue> words, int at, bool isAmount) =>
        dates.At(words, at) is { } date && date.DaysBefore > (isAmount ? FarForAmounts : FarForCounts)
            && (!date.IsGuessed || (!now.IsFirst && now.Tense is not ("present" or "future" or "perfect")
                && !(isAmount && (IsResult(words) || at > 5))))
            && ((isAmount && !date.IsGuessed) || !OwnDates.Contains((date.DaysBefore, date.HasDay)));

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

    /// <summary>"so far this year", "since the launch of last May": what added up over a longer time than the
    /// event's.</summary>
    private bool IsCumulative(List<Cue> words, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (now.Tense is not ("present" or "future") && !now.IsFirst && at + 2 < to && IsYear(words[at].Lower)
                && lexicon.NumberJoiners.Contains(words[at + 1].Lower) && IsYear(words[at + 2].Lower))
            {
                return true;
            }

            if (Stands(lexicon.Cumulative, words, at) || IsWholeYear(words, at)
                || (lexicon.Since.Contains(words[at].Lower) && IsLongAgo(words, at + 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"in 2017", told in 2017.</summary>
    private bool IsWholeYear(List<Cue> words, int at) => published is { } now && at > 0
        && lexicon.TimePrepositions.Contains(words[at - 1].Lower)
        && int.TryParse(words[at].Lower, CultureInfo.InvariantCulture, out var named) && named == now.Year;

    private bool IsLongAgo(List<Cue> words, int at)
    {
        for (var next = at; next < Math.Min(words.Count, at + 3); next++)
        {
            if (dates.At(words, next) is { } date)
            {
                return date.DaysBefore > FarForCounts;
            }
        }

        return false;
    }

    private bool HasPresent(List<Cue> words, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (IsPresent(words, at))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPresentBefore(List<Cue> words, int at) => HasPresent(words, 0, at);

    private bool IsPresent(List<Cue> words, int at) =>
        IsRecent(words, at) || Stands(lexicon.PresentPhrases, words, at)
            && (!lexicon.HasCapitalDates || !lexicon.Weekdays.Contains(words[at].Lower) || words[at].IsCapital);

    private static bool Stands(IReadOnlySet<string> phrases, List<Cue> words, int at)
    {
        var text = words[at].Lower;
        for (var length = 1; ; length++)
        {
            if (phrases.Contains(text))
            {
                return true;
            }

            if (length == 4 || at + length >= words.Count)
            {
                return false;
            }

            text += " " + words[at + length].Lower;
        }
    }
}
