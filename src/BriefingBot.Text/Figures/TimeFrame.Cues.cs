namespace BriefingBot.Text.Figures;

/// <content>The words that tell the past, the present, and what a value is compared with.</content>
internal sealed partial class TimeFrame
{
    private bool IsPast(List<Cue> words, int at, bool isAmount)
    {
        if (IsPastYear(words, at, isAmount) || IsDistantMonth(words, at, isAmount ? 3 : 2))
        {
            return !IsBase(words, at) && !lexicon.Since.Contains(at > 0 ? words[at - 1].Lower : "")
                && !lexicon.Since.Contains(at > 1 ? words[at - 2].Lower : "");
        }

        return lexicon.PastAdjectives.Contains(words[at].Lower) && IsOtherEvent(words, at, isAmount)
            || (!isAmount && IsLongSince(words, at)) || words[at].Lower.EndsWith("-era", StringComparison.Ordinal)
            || ((Stands(lexicon.PastPhrases, words, at) || (isAmount && Stands(lexicon.PastForAmounts, words, at))
                || (Stands(lexicon.PastForCounts, words, at) && !(isAmount && IsResult(words))))
                    && !(isAmount && IsBase(words, at)));
    }

    /// <summary>"since the Oct. 9 attacks that killed …": a date that the number is told of, whatever stands
    /// before it.</summary>
    private bool IsNamedPast(List<Cue> words, int at) =>
        IsPastYear(words, at, isAmount: false) || IsDistantMonth(words, at, 2);

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

    private bool IsOtherEvent(List<Cue> words, int at, bool isAmount) =>
        isAmount ? words.Skip(at + 1).Take(2)
            .Any(word => lexicon.MoneyNouns.Contains(word.Lower) || char.IsDigit(word.Lower[0]) || word.Lower is "$")
            && words[at].Lower is not "similar"
                && (words[at].Lower is not "first"
                || (at + 1 < words.Count && lexicon.MoneyNouns.Contains(words[at + 1].Lower)))
        : words[at].Lower is "previous" or "similar" or "former" or "earlier" && words.Skip(at + 1).Take(2)
            .Any(word => FigureWords.Default.Causes.ContainsKey(word.Lower));

    private bool IsYear(string word) =>
        word.Length == 4 && int.TryParse(word, System.Globalization.NumberStyles.None,
        System.Globalization.CultureInfo.InvariantCulture, out var named) && named > 1500 && named < year;

    private bool IsPastYear(List<Cue> words, int at, bool isAmount)
    {
        var lower = words[at].Lower;
        var digits = lower.EndsWith('s') ? lower[..^1] : lower;
        if (digits.Length != 4
            || !int.TryParse(digits, System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture, out var named) || named < 1500 || named > 2100)
        {
            return false;
        }

        return named < (isAmount && digits.Length == lower.Length && IsResult(words) ? year - 1 : year);
    }

    /// <summary>Last year's results are this year's news.</summary>
    private bool IsResult(List<Cue> words) => words.Exists(word => lexicon.ResultNouns.Contains(word.Lower));

    /// <summary>"since 2014", "since it took up arms", "in a year": what added up over a long time.</summary>
    private bool IsLongSince(List<Cue> words, int at)
    {
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

        return int.TryParse(words[at + 1].Lower, System.Globalization.CultureInfo.InvariantCulture, out var named)
            && named > 1500 && named < year
            || words.Skip(at + 1).Take(6).TakeWhile(word => word.Lower is not ("," or ";"))
                .Any(word => lexicon.Began.Contains(word.Lower));
    }

    /// <summary>"in September", told in January: another event, or a part of this one long known.</summary>
    private bool IsDistantMonth(List<Cue> words, int at, int least)
    {
        if (published is not { } now || !words[at].IsCapital || words[at].Lower.Length < 3
            || !lexicon.Months.Contains(words[at].Lower) || at == 0
            || !(lexicon.TimePrepositions.Contains(words[at - 1].Lower) || char.IsDigit(words[at - 1].Lower[0])
            || (at + 1 < words.Count && char.IsDigit(words[at + 1].Lower[0]))
            || words[at - 1].Lower is "the" or "late" or "early" or "mid"))
        {
            return false;
        }

        var distance = (now.Month - MonthOf(words[at].Lower) + 12) % 12;
        return distance >= least && distance <= 10;
    }

    /// <summary>A day of the month of the report, or of the one before.</summary>
    private bool IsThisMonth(List<Cue> words, int at) =>
        published is { } now && words[at].IsCapital && words[at].Lower.Length > 2
        && lexicon.Months.Contains(words[at].Lower)
        && at + 1 < words.Count && char.IsDigit(words[at + 1].Lower[0]) && !words.Exists(word => IsYear(word.Lower))
            && (now.Month - MonthOf(words[at].Lower) + 12) % 12 <= 1;

    private static int MonthOf(string name) => Array.FindIndex(
        System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, month =>
            month.StartsWith(name[..3], StringComparison.OrdinalIgnoreCase)) + 1;

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
        IsThisMonth(words, at) || Stands(lexicon.PresentPhrases, words, at)
            && (!lexicon.Weekdays.Contains(words[at].Lower) || words[at].IsCapital);

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

    /// <summary>A word or mark of a sentence.</summary>
    private readonly record struct Cue(int Start, int End, string Lower, bool IsCapital, bool IsSpaced);

    private static class Cues
    {
        public static List<Cue> Of(string text)
        {
            var words = new List<Cue>(text.Length / 5);
            for (var at = 0; at < text.Length;)
            {
                if (char.IsWhiteSpace(text[at]))
                {
                    at++;
                    continue;
                }

                var end = at + 1;
                while (char.IsLetterOrDigit(text[at]) && end < text.Length
                    && (char.IsLetterOrDigit(text[end])
                    || (text[end] is '-' or '.' or ',' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])
                    && (text[end] is '-' || char.IsDigit(text[end + 1])))))
                {
                    end++;
                }

                words.Add(new(at, end, text[at..end].ToLowerInvariant(), char.IsUpper(text[at]), at > 0
                    && char.IsWhiteSpace(text[at - 1])));
                at = end;
            }

            return words;
        }
    }
}
