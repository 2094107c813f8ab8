namespace BriefingBot.Text.Figures;

/// <content>Which words of a sentence speak of a figure's own time.</content>
internal sealed partial class TimeFrame
{
    /// <summary>The clause of a word hangs on the figure's: "fined for having broken rules five years ago".</summary>
    private bool IsBelow(List<Cue> words, int at) =>
        !lexicon.Since.Contains(words[at].Lower) && asked.Context.Reach?.IsBelow(words[at].Start) == true;

    private bool IsAfterSince(List<Cue> words, int at) =>
        words.Take(at).TakeLast(3).Any(word => lexicon.Since.Contains(word.Lower));

    private (int From, int To) Segment(List<Cue> words, int at, int anchor)
    {
        var target = words.FindIndex(word => word.End > anchor);
        var (low, high) = target < 0 ? (at, at) : (Math.Min(at, target), Math.Max(at, target));
        while (low > 0 && !Breaks(words, low - 1) && !IsPerfect(words, low - 1))
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

    /// <summary>"has fired", which leads back to the present; "appeared to have been fired" does not.</summary>
    private bool IsPerfect(List<Cue> words, int at) => lexicon.Perfect.Contains(words[at].Lower)
        && !(at > 0 && lexicon.To.Contains(words[at - 1].Lower));

    private bool Breaks(List<Cue> words, int at) =>
        words[at].Lower is "," or ";" or ":" or "(" or ")" or "–" or "—" or "\"" or "“" or "”"
        || lexicon.ClauseOpeners.Contains(words[at].Lower) || lexicon.Contrasting.Contains(words[at].Lower)
        || (words[at].Lower is "-" && words[at].IsSpaced)
        || lexicon.Compared.Contains(words[at].Lower)
            || (lexicon.ComparisonBefore.Contains(words[at].Lower) && IsValueNext(words, at)
            && words[at].Lower is not "than");

    private bool IsValueNext(List<Cue> words, int at) =>
        words.Skip(at + 1).Take(3)
        .Any(word => char.IsDigit(word.Lower[0]) || word.Lower is "$" or "£" or "€"
        || lexicon.Numbers.ContainsKey(word.Lower));

    private bool HasPast(List<Cue> words, int from, int to, bool isAmount) => Enumerable.Range(from, to - from)
        .Any(at => IsPast(words, at, isAmount) && !IsBelow(words, at));

    /// <summary>"In September, two passengers were killed": the opening holds for the sentence.</summary>
    private bool OpensInPast(List<Cue> words, int at, bool isAmount)
    {
        for (var before = at - 1; before >= 0; before--)
        {
            if (lexicon.When.Contains(words[before].Lower)
                && ((before > 1 && (IsYear(words[before - 1].Lower)
                    || (words[before - 1].Lower is "," && IsYear(words[before - 2].Lower))))
                    || (isAmount && IsAfterBase(words, before))))
            {
                return true;
            }

            if (words[before].Lower is ";" or "\"" or "“" || lexicon.Contrasting.Contains(words[before].Lower)
                || IsPerfect(words, before))
            {
                return false;
            }

            if ((IsPast(words, before, isAmount) || (!isAmount && IsNamedPast(words, before)))
                && !IsBelow(words, before) && (!asked.Context.IsFirst || IsAfterSince(words, before)))
            {
                return before < 6 || !isAmount || asked.Context.Reach?.IsAround(words[before].Start) == true;
            }
        }

        return false;
    }
}
