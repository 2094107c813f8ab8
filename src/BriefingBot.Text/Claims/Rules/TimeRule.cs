using System.Runtime.CompilerServices;
using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>A weekday or month stands in a report, and with the same act.</summary>
internal sealed class TimeRule : IClaimRule<ClaimContext>
{
    private const double Alike = 0.4;
    private const int ShortestName = 3;

    // German writes the part of a day onto its name.
    private static readonly WordList DayParts = EveryLanguage.List();

    private static readonly ConditionalWeakTable<WordRows, Dictionary<string, int>> Folded = [];

    public RuleNeeds Needs => RuleNeeds.CloseWording | RuleNeeds.NoTrees;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        foreach (var rows in (WordRows[])[context.Language.Weekdays, context.Language.Months])
        {
            foreach (var time in In(rows, context.Claim))
            {
                if (!context.Reports.Sentences.Any(sentence => In(rows, sentence).Contains(time)))
                {
                    yield return new ClaimProblem(ClaimFault.Time, rows[time][0], context.Found);
                }
                else if (Twin(context, rows, time) is { } twin)
                {
                    yield return new ClaimProblem(ClaimFault.Time, rows[time][0], twin.Written);
                }
            }
        }
    }

    /// <summary>True for a weekday, a month or a measure of time.</summary>
    public static bool IsTime(Language language, PlainWord word) =>
        Row(language.Weekdays, word) >= 0 || Row(language.Months, word) >= 0 || Row(language.TimeUnits, word) >= 0;

    /// <summary>Which month a word names; -1 for none.</summary>
    public static int Month(Language language, PlainWord word) => Row(language.Months, word);

    // The clause that says the same has another day, and none that says it has this one.
    private static PlainSpan? Twin(ClaimContext context, WordRows rows, int time)
    {
        var said = context.Claim.Clauses.FirstOrDefault(span => In(rows, span).Contains(time));
        if (said is null)
        {
            return null;
        }

        var rest = new PlainSpan(
            [.. said.Words.Where(word => Row(rows, word) < 0)], said.Folded, said.IsUnparted, said.Written);
        var all = context.Reports.Sentences.SelectMany(sentence => sentence.Clauses.Select(span => (sentence, span)))
            .Select(place => (Span: place.span, Sentence: place.sentence, Times: In(rows, place.span)))
            .Where(place => place.Times.Count > 0)
            .Select(place => (place.Span, place.Sentence, Coverage: context.Coverage(rest, place.Span), place.Times))
            .Where(place => place.Coverage >= Alike).ToList();
        var most = all.Select(place => place.Coverage).DefaultIfEmpty().Max();
        if (all.Count == 0 || all.Exists(place => place.Coverage >= most && place.Times.Contains(time)))
        {
            return null;
        }

        // Another sentence that has the day tells as much as the one with another day.
        var (twin, of, _, _) = all.MaxBy(place => place.Coverage);
        var whole = context.Coverage(rest, of);
        return context.Reports.Sentences.Any(sentence => sentence != of && In(rows, sentence).Contains(time)
            && context.Coverage(rest, sentence) >= whole) ? null : twin;
    }

    private static List<int> In(WordRows rows, PlainSpan span) => span.IsUnparted
        ? [.. Enumerable.Range(0, rows.Count).Where(row => rows[row].Any(name => Names(name)
            .Any(form => span.Folded.Contains(form, StringComparison.Ordinal))))]
        : [.. span.Words.Select(word => Row(rows, word)).Where(row => row >= 0).Distinct()];

    private static int Row(WordRows rows, PlainWord word)
    {
        if (word.Number is not null)
        {
            return -1;
        }

        var names = Folded.GetValue(rows, static rows => rows.SelectMany((row, number) => row
            .Where(name => name.Length >= ShortestName).Select(PlainFold.Of)
            .SelectMany(name => DayParts.Where(_ => name.EndsWith("tag", StringComparison.Ordinal)
                || name.EndsWith("woch", StringComparison.Ordinal)).Select(part => name + part).Prepend(name))
            .Select(name => (Name: name, Row: number)))
            .DistinctBy(pair => pair.Name).ToDictionary(pair => pair.Name, pair => pair.Row, StringComparer.Ordinal));
        foreach (var form in word.Forms)
        {
            if (names.TryGetValue(form, out var row))
            {
                return row;
            }
        }

        return -1;
    }

    // Chinese writes a weekday in three ways, Japanese in one.
    private static IEnumerable<string> Names(string name) => name.StartsWith("星期", StringComparison.Ordinal)
        ? [name, $"周{name[2..]}", $"週{name[2..]}", $"礼拜{name[2..]}"]
        : [name];
}
