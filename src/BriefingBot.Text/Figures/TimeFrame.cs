namespace BriefingBot.Text.Figures;

/// <summary>Tells whether a number belongs to earlier events: a past year, "ago", "last year", a value to compare
/// with, or such a frame in a sentence before it.</summary>
/// <param name="lexicon">The language.</param>
/// <param name="published">When the article was published, where known.</param>
/// <param name="year">The year of the report; of an undated article the latest year that it names.</param>
internal sealed class TimeFrame(FigureLexicon lexicon, DateTimeOffset? published, int year)
{
    /// <summary>Sentences that one frame can hold for without being named again.</summary>
    private const int LongestCarry = 4;

    private bool isCarried;
    private bool isStrong;
    private int inParagraph;
    private int age;

    /// <summary>A new paragraph begins in the present, unless it goes on with a list.</summary>
    public void NextParagraph()
    {
        // Where each sentence is a paragraph of its own, a paragraph's end ends nothing.
        isCarried &= inParagraph < 2;
        inParagraph = 0;
    }

    /// <summary>Whether the last sentence's frame is the past.</summary>
    public bool IsCarried => isCarried;

    /// <summary>Takes a sentence in: one that opens in the past carries it on, one that names the present ends
    /// it.</summary>
    public void Next(string text)
    {
        var words = Cues.Of(text);
        var isPast = Enumerable.Range(0, words.Count)
            .Any(at => IsPast(words, at, isAmount: false) && !IsPresentBefore(words, at));
        isStrong = !IsResult(words) && Enumerable.Range(0, words.Count)
            .Any(at => IsPast(words, at, isAmount: true) && !InComparison(words, at) && !IsPresentBefore(words, at));
        inParagraph++;
        age = isPast ? 0 : age + 1;
        isCarried = isPast || (isCarried && age < LongestCarry && !HasPresent(words, 0, words.Count));
    }

    /// <summary>Whether a number is history.</summary>
    /// <param name="text">Its sentence.</param>
    /// <param name="mention">Where it stands.</param>
    /// <param name="anchor">Where in the sentence the predicate or the noun stands.</param>
    /// <param name="isAmount">Money, a percentage: "2004" told in 2005 is this year's news.</param>
    public bool IsHistory(string text, NumberMention mention, int anchor, bool isAmount, bool isPeople)
    {
        var words = Cues.Of(text);
        var at = words.FindIndex(word => word.End > mention.At);
        if (at < 0)
        {
            return false;
        }

        if (IsComparison(words, words.FindIndex(word => word.End > mention.Start), isAmount
            || mention.Kind != NumberKind.Count) || (isAmount && IsPluperfect(words, at)))
        {
            return true;
        }

        var (from, to) = Segment(words, at, anchor);
        if (HasPast(words, from, to, isAmount))
        {
            return !HasPresent(words, from, to) || isAmount;
        }

        if (HasPresent(words, from, to))
        {
            return false;
        }

        if (isPeople && !HasPresent(words, 0, words.Count)
            && (HasPast(words, 0, words.Count, isAmount: false) || IsPluperfect(words, at)))
        {
            return true;
        }

        return OpensInPast(words, at, isAmount)
            || (isCarried && (!isAmount || (isStrong && !IsResult(words))) && !HasPresent(words, 0, words.Count));
    }

    /// <summary>"from 412 (to 587)", "against $111m", "compared with 0.1%", "lower than 2003's $1.2bn".</summary>
    private bool IsComparison(List<Cue> words, int first, bool isAmount)
    {
        if (first < 1)
        {
            return false;
        }

        var at = first - 1;
        while (at > 0 && (words[at].Lower is "a" or "an" or "the" or "$" or "£" or "€" or "'" or "’" or "s" or "us"
            or "some" or "of" or "fall" or "rise" or "drop" or "profit" or "loss" or "increase" or "decline" or "gain"
            or "revenue" or "just" or "only" || words[at].Lower.Length == 4
            && int.TryParse(words[at].Lower, System.Globalization.CultureInfo.InvariantCulture, out _)))
        {
            at--;
        }

        var lower = words[at].Lower;
        if (lexicon.Compared.Contains(at > 0 ? words[at - 1].Lower : ""))
        {
            return true;
        }

        if (!lexicon.ComparisonBefore.Contains(lower) || words.Count <= first)
        {
            return false;
        }

        // "from 412 to 587" compares; "from 12 countries" does not.
        var isFrom = lower is "from";
        return isFrom ? isAmount || words.Skip(first).Take(6).Any(word => word.Lower is "to") || words.Take(at)
            .TakeLast(3).Any(word => word.Lower is "to") : isAmount || lower is not "against";
    }

    private (int From, int To) Segment(List<Cue> words, int at, int anchor)
    {
        var target = words.FindIndex(word => word.End > anchor);
        var (low, high) = target < 0 ? (at, at) : (Math.Min(at, target), Math.Max(at, target));
        while (low > 0 && !Breaks(words, low - 1) && !lexicon.Perfect.Contains(words[low - 1].Lower))
        {
            low--;
        }

        high++;
        while (high < words.Count && !Breaks(words, high))
        {
            high++;
        }

        return (low, high);
    }

    private bool Breaks(List<Cue> words, int at) =>
        words[at].Lower is "," or ";" or ":" or "(" or ")" or "–" or "—" or "\"" or "“" or "”" or "but" or "while"
        or "which" or "who" or "that" or "where"
        || (words[at].Lower is "-" && words[at].IsSpaced)
        || lexicon.Compared.Contains(words[at].Lower)
            || (lexicon.ComparisonBefore.Contains(words[at].Lower) && IsValueNext(words, at)
            && words[at].Lower is not "than");

    private bool IsValueNext(List<Cue> words, int at) =>
        words.Skip(at + 1).Take(3)
        .Any(word => char.IsDigit(word.Lower[0]) || word.Lower is "$" or "£" or "€"
        || lexicon.Numbers.ContainsKey(word.Lower));

    private bool HasPast(List<Cue> words, int from, int to, bool isAmount)
    {
        for (var at = from; at < to; at++)
        {
            if (IsPast(words, at, isAmount))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"In September, two passengers were killed": what stands at the opening holds for the
    /// sentence.</summary>
    private bool OpensInPast(List<Cue> words, int at, bool isAmount)
    {
        for (var before = at - 1; before >= 0; before--)
        {
            if (lexicon.When.Contains(words[before].Lower) && before > 1
                && (IsYear(words[before - 1].Lower)
                || (words[before - 1].Lower is "," && IsYear(words[before - 2].Lower))))
            {
                return true;
            }

            if (words[before].Lower is ";" or "but" or "while" or "\"" or "“")
            {
                return false;
            }

            if (lexicon.Perfect.Contains(words[before].Lower))
            {
                return false;
            }

            if (IsPast(words, before, isAmount) || (!isAmount && IsNamedPast(words, before)))
            {
                return before < 6 || !isAmount;
            }
        }

        return false;
    }

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
