namespace BriefingBot.Text.Figures;

/// <content>The words that tell the past, the present, and what a value is compared with.</content>
internal sealed partial class TimeFrame
{
    private bool IsPast(List<Cue> words, int at, bool isAmount)
    {
        if (at >= asked.At && words[at].Start < asked.SpanEnd)
        {
            return false;
        }

        if (IsPastYear(words, at, isAmount) || IsDistant(words, at, isAmount))
        {
            return !IsBase(words, at) && !lexicon.Since.Contains(at > 0 ? words[at - 1].Lower : "")
                && !lexicon.Since.Contains(at > 1 ? words[at - 2].Lower : "");
        }

        if ((IsEarlierTime(words, at) || IsOtherQuarter(words, at)) && !IsBase(words, at))
        {
            return true;
        }

        if ((at == 0 || !asked.Context.IsLead) && lexicon.Recently.Contains(words[at].Lower)
            && asked.Context.Tense is "past" or "pluperfect")
        {
            return true;
        }

        return (lexicon.PastAdjectives.Contains(words[at].Lower) && IsOtherEvent(words, at, isAmount)
                && !(isAmount && IsNewValue(words, at)) && !(isAmount && IsBase(words, at) && (asked.At < at
                    // "better than the previous guidance with a rise of 3%"
                    || words.Take(asked.At).Skip(at).Any(word => lexicon.With.Contains(word.Lower)))))
            || (!isAmount && !IsResult(words) && IsLongSince(words, at))
            || words[at].Lower.EndsWith("-era", StringComparison.Ordinal)
            || IsDecade(words, at)
            || (IsPastPhrase(words, at, isAmount) && !(isAmount && IsBase(words, at)));
    }

    private bool IsPastPhrase(List<Cue> words, int at, bool isAmount)
    {
        if ((Stands(lexicon.PastPhrases, words, at) && !Stands(lexicon.NoPast, words, at) && !IsAgoOfNews(words, at))
            || (!asked.Context.IsFirst && (asked.Context.IsOfClass || !IsResult(words))
                && (Stands(lexicon.PastForCounts, words, at)
                    || (!isAmount && Stands(lexicon.Yearly, words, at)))))
        {
            return true;
        }

        return isAmount && ((!(IsResult(words) && asked.Context.IsOfOwn) && Stands(lexicon.PastForAmounts, words, at))
            || ((!IsResultTime || !IsResult(words)) && Stands(lexicon.LastYear, words, at)));
    }

    /// <summary>"was charged on Monday with the shooting that killed three two months ago": however old, what the
    /// first sentence tells beside the present is the news.</summary>
    private bool IsAgoOfNews(List<Cue> words, int at) => asked.Context is { IsFirst: true, IsPeople: true }
        && Stands(lexicon.Ago, words, at) && HasPresent(words, 0, words.Count);

    /// <summary>"upgraded its initial offer to $5m": the value that takes the place of the other.</summary>
    private bool IsNewValue(List<Cue> words, int at) => asked.At > at
        && Behind(words, asked.At, LongestTo).Any(word =>
            word.Start > words[at].Start && lexicon.To.Contains(word.Lower))
        && words.Take(at).TakeLast(LongestTo).Any(word => lexicon.ChangeForms.Contains(word.Lower));

    /// <summary>Words of "to somewhere between $".</summary>
    private const int LongestTo = 5;

    /// <summary>"in the previous fiscal year"</summary>
    private bool IsEarlierTime(List<Cue> words, int at) => lexicon.Earlier.Contains(words[at].Lower)
        && words.Skip(at + 1).Take(2).Any(word => lexicon.TimeUnits.Contains(word.Lower));

    /// <summary>"up 6% on the previous day", "the biggest since 1999": what the value is measured by.</summary>
    private bool IsBase(List<Cue> words, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - LongestBase); before--)
        {
            var lower = words[before].Lower;
            if (lower is "," or ";" || char.IsDigit(lower[0]))
            {
                return false;
            }

            // "on Dec. 17" is a date, "on the previous day" a base.
            var isTime = lexicon.TimePrepositions.Contains(lower);
            if (lexicon.Bases.Contains(lower) && (isTime || lexicon.With.Contains(lower) || lexicon.From.Contains(lower)
                ? at - before < (lexicon.From.Contains(lower) ? LongestFrom : 4)
                    && !(isTime && lexicon.Months.ContainsKey(words[before + 1].Lower)) : true))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"…, compared with £125m a year earlier": the past of the base alone.</summary>
    private bool InComparison(List<Cue> words, int at) => Behind(words, at, at).Any(word =>
        lexicon.Compared.Contains(word.Lower) || lexicon.ComparisonBefore.Contains(word.Lower));

    /// <summary>At most so many words before a place, the nearest first, back to a comma or semicolon.</summary>
    private static IEnumerable<Cue> Behind(List<Cue> words, int at, int reach) => words.Take(at).TakeLast(reach)
        .Reverse().TakeWhile(word => word.Lower is not ("," or ";"));

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
                    || next.EndsWith("wn", StringComparison.Ordinal)
                    || next.EndsWith("ly", StringComparison.Ordinal));
            }
        }

        return false;
    }

    /// <summary>"announced on Friday that it had lost", "the news that it had been fined": the pluperfect of reported
    /// speech.</summary>
    private bool IsReported(List<Cue> words, int at) =>
        words.Take(at).Zip(words.Skip(1)).Any(pair => FigureWords.English.StatementNouns.Contains(pair.First.Lower)
            && pair.Second.Lower is "that")
        || words.Take(at).Any(word => lexicon.Saying.Contains(word.Lower)
            || (word.Lower.EndsWith("ed", StringComparison.Ordinal) && lexicon.Saying.Contains(word.Lower[..^2]))
            || word.Lower is "said" or "told");

    /// <summary>Words from what a value is measured against to the time of that.</summary>
    private const int LongestBase = 8;

    /// <summary>Most words behind "from" to the time of what a value is measured against ("from its peak in late
    /// 2022").</summary>
    private const int LongestFrom = 6;

    /// <summary>Last year's results are this year's news.</summary>
    private bool IsResult(List<Cue> words) => words.Exists(word => lexicon.ResultNouns.Contains(word.Lower));

    /// <summary>"since 2014", "since it took up arms", "in a year": what added up over a long time.</summary>
    private bool IsLongSince(List<Cue> words, int at)
    {
        if (!lexicon.Since.Contains(words[at].Lower) && IsRanked(words, at))
        {
            return false;
        }

        if (Stands(lexicon.Ago, words, at))
        {
            return false; // "during a party two months ago"
        }

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

        return words.Skip(at + 1).Take(10).TakeWhile(word => word.Lower is not ("," or ";"))
                .Any(word => IsYear(word.Lower) || (isUndated && YearOf(word.Lower) is > 1500 and < 2100))
            || words.Skip(at + 1).Take(6).TakeWhile(word => word.Lower is not ("," or ";"))
                .Any(word => lexicon.Began.Contains(word.Lower));
    }

    /// <summary>Words before a time within which a rank stands ("the first strike in 20 years").</summary>
    private const int LongestRank = 7;

    /// <summary>"the worst in a decade": the time ranks the news.</summary>
    private bool IsRanked(List<Cue> words, int at) => Behind(words, at, LongestRank).Any(word =>
        lexicon.Ranks.Contains(word.Lower) || lexicon.Ordinals.ContainsKey(word.Lower));

    /// <summary>"so far this year", "since last May": what added up over more than the event's time.</summary>
    private bool IsCumulative(List<Cue> words, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (asked.Context.Tense is not ("present" or "future") && !asked.Context.IsFirst
                && at + 2 < to && IsYear(words[at].Lower)
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

    private bool HasPresent(List<Cue> words, int from, int to) =>
        Enumerable.Range(from, to - from).Any(at => IsPresent(words, at));

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
