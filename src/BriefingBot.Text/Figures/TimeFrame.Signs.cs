namespace BriefingBot.Text.Figures;

/// <content>The signs of a figure's time, for the weighing of them.</content>
internal sealed partial class TimeFrame
{
    /// <summary>The signs that hold of a number.</summary>
    public IEnumerable<string> Signs(string text, NumberMention mention, int anchor, Told told)
    {
        var words = Cue.Of(text);
        var at = words.FindIndex(word => word.End > mention.At);
        if (at < 0)
        {
            yield break;
        }

        var isAmount = told.IsAmount;
        if (IsHistory(text, mention, anchor, told)) yield return "rule";
        if (IsComparison(words, words.FindIndex(word => word.End > mention.Start), isAmount
            || mention.Kind != NumberKind.Count)) yield return "comparison";
        if (IsPluperfect(words, at)) yield return "pluperfect";
        var (from, to) = Segment(words, at, anchor);
        if (IsCumulative(words, from, to)) yield return "cumulative";
        var past = HasPast(words, from, to, isAmount);
        var present = HasPresent(words, from, to);
        if (past) yield return "past-clause";
        if (present) yield return "present-clause";
        if (!past && HasPast(words, 0, words.Count, isAmount)) yield return "past-sentence";
        if (!present && HasPresent(words, 0, words.Count)) yield return "present-sentence";
        if (OpensInPast(words, at, isAmount)) yield return "opens-past";
        if (isCarried) yield return "carried";
        if (isAfterYear) yield return "after-year";
        if (IsResult(words)) yield return "result";
        if (IsReported(words, at)) yield return "reported";
        for (var i = from; i < to; i++)
        {
            if (IsPastYear(words, i, isAmount)) { yield return "year-clause"; break; }
        }
        for (var i = 0; i < words.Count; i++)
        {
            if (dates.At(words, i) is { } d) { yield return d.DaysBefore > 62 ? "date-far" : d.DaysBefore > 10 ? "date-mid" : "date-near"; break; }
        }
    }
}
