namespace BriefingBot.Text.Figures;

/// <content>What a value is compared with.</content>
internal sealed partial class TimeFrame
{
    /// <summary>"from 412 (to 587)", "against $111m", "compared with 0.1%", "lower than 2003's $1.2bn".</summary>
    private bool IsComparison(List<Cue> words, int first, bool isAmount)
    {
        if (first < 1)
        {
            return false;
        }

        var at = first - 1;
        while (at > 0 && (lexicon.ComparisonFillers.Contains(words[at].Lower) || IsPossessedTime(words, at)
            || YearOf(words[at].Lower) is not null))
        {
            at--;
        }

        var lower = words[at].Lower;
        if (lexicon.Compared.Contains(at > 0 ? words[at - 1].Lower : ""))
        {
            return true;
        }

        if (lexicon.Bases.Contains(lower) && lexicon.TimePrepositions.Contains(lower)
            && words.Take(at).TakeLast(2).Any(word => lexicon.ChangeForms.Contains(word.Lower)))
        {
            return true;
        }

        if (isAmount && lexicon.After.Contains(lower) && words.Skip(at + 1).Take(first - at)
            .Any(word => lexicon.Months.ContainsKey(word.Lower) || IsYear(word.Lower)))
        {
            return true;
        }

        if (!lexicon.ComparisonBefore.Contains(lower) || words.Count <= first)
        {
            return false;
        }

        if (!lexicon.From.Contains(lower))
        {
            return isAmount || !lexicon.Opposing.Contains(lower);
        }

        if (!isAmount && at > 0 && lexicon.RangeVerbs.Contains(words[at - 1].Lower))
        {
            return false;
        }

        // "from 412 to 587" and "rose from three" compare; "from 12 countries" does not.
        var before = words.Take(at).TakeLast(3).ToList();
        return isAmount || words.Skip(first).Take(6).Any(word => lexicon.To.Contains(word.Lower))
            || before.Exists(word => lexicon.To.Contains(word.Lower) || lexicon.ChangeForms.Contains(word.Lower));
    }

    /// <summary>"up from the third quarter, when it fell 3%"</summary>
    private bool IsAfterBase(List<Cue> words, int at) => words.Take(at).TakeLast(6)
        .Any(word => lexicon.ComparisonBefore.Contains(word.Lower) || lexicon.Compared.Contains(word.Lower)
            || lexicon.Since.Contains(word.Lower));

    /// <summary>Words between a time and the figure that is its.</summary>
    private const int LongestPossession = 6;

    /// <summary>"2003's figure of 784m", "last year's peak of $55": of a time that is not the report's.</summary>
    private bool IsOfPastTime(List<Cue> words, int figure)
    {
        for (var at = figure - 1; at > 0 && figure - at <= LongestPossession && !Breaks(words, at); at--)
        {
            if (words[at].Lower is "s" && words[at - 1].Lower is "'" or "’" && at > 1)
            {
                var time = at - 2;
                var isResult = !isUndated && IsResultTime && IsResult(words);
                return IsMeasuredBy(words, time)
                    || (IsYear(words[time].Lower) && (!isResult || !IsYearBefore(words[time].Lower)))
                    || (Quarter(words, time) is { } quarter && !ownQuarters.Contains(quarter))
                    || (time > 0 && !isResult && (Stands(lexicon.LastYear, words, time - 1)
                        || Stands(lexicon.PastForCounts, words, time - 1)));
            }
        }

        return false;
    }

    /// <summary>"now well above 2004's average of $41": what a value is measured by, whatever the year.</summary>
    private bool IsMeasuredBy(List<Cue> words, int time) => time > 0 && YearOf(words[time].Lower) is > 1500 and < 2100
        && lexicon.Bases.Contains(words[time - 1].Lower) && !lexicon.TimePrepositions.Contains(words[time - 1].Lower);

    private bool IsYearBefore(string word) => IsYear(word) && YearOf(word) == year - 1;

    /// <summary>"(from) November's (4.2%)", "last year's".</summary>
    private bool IsPossessedTime(List<Cue> words, int at) =>
        (lexicon.Months.ContainsKey(words[at].Lower) && words[at].IsCapital)
        || (at > 0 && lexicon.TimeUnits.Contains(words[at].Lower)
            && at + 1 < words.Count && words[at + 1].Lower is "'" or "’" or "s")
        || (at + 1 < words.Count
            && lexicon.LongBefore.Contains(words[at].Lower)
            && lexicon.TimeUnits.Contains(words[at + 1].Lower));
}
