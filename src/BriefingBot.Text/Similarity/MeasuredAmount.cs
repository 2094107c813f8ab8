using System.Runtime.InteropServices;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Similarity;

/// <summary>An amount that another event of the kind would have otherwise: a price, a share, a prison term, a distance,
/// a score. No toll and no burnt land, which grow from one report of an event to the next.</summary>
/// <param name="Unit">Stands for what it is measured in.</param>
/// <param name="Value">How much it is.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MeasuredAmount(int Unit, double Value)
{
    private const int MostWords = 60;

    /// <summary>What is measured again, or rounded, is as near.</summary>
    private const double Same = 0.93;

    private static readonly string[] Areas = ["hectares", "acres"];
    private static readonly int Score = Term.KeyOf("score");

    /// <summary>The amounts in a headline and a short text; none where the text is long, since it compares its event
    /// with others.</summary>
    /// <param name="language">The language of the text; English where it is unknown.</param>
    public static MeasuredAmount[] Of(string headline, string text, List<Word> words, Language? language)
    {
        if (words.Count > MostWords || FigureLexicons.For((language ?? KnownLanguages.English).Code) is not { } lexicon)
        {
            return [];
        }

        var numbers = new FigureNumbers(lexicon);
        var all = $"{headline}\n{text}";
        if (!numbers.MayHold(all))
        {
            return [];
        }

        return [.. numbers.Read(all)
            .Where(number => number is { Unit: { } unit, IsHyphenated: false } // "a 10-year-old", "a 3-month low"
                && !Areas.Contains(unit)
                && number.Kind is NumberKind.Money or NumberKind.Percent or NumberKind.Measure or NumberKind.Duration)
            // not null: just asked for
            .Select(number => new MeasuredAmount(Term.KeyOf(number.Unit!), (double)number.Value))
            .Concat(Scores(all)).Distinct()];
    }

    /// <summary>True where both have amounts of one unit, and none is about the same.</summary>
    public static bool AreOthers(MeasuredAmount[] one, MeasuredAmount[] other)
    {
        var isOfOneUnit = false;
        foreach (var amount in one)
        {
            foreach (var known in other)
            {
                if (amount.Unit == known.Unit && amount.IsSame(known))
                {
                    return false;
                }

                isOfOneUnit |= amount.Unit == known.Unit;
            }
        }

        return isOfOneUnit;
    }

    private bool IsSame(MeasuredAmount other) => Unit == Score
        ? Value.Equals(other.Value)
        : Math.Min(Value, other.Value) >= Same * Math.Max(Value, other.Value);

    // "2-1", "2:1", whoever won; no time and no range of years.
    private static IEnumerable<MeasuredAmount> Scores(string text)
    {
        var words = Words.Of(text);
        for (var at = 0; at + 1 < words.Count; at++)
        {
            var (one, other) = (words[at], words[at + 1]);
            if (one is { IsNumber: true, Length: 1 } && other is { IsNumber: true, Length: 1 }
                && other.Start == one.Start + 2 && text[one.Start + 1] is '-' or '–' or ':')
            {
                var (a, b) = (text[one.Start] - '0', text[other.Start] - '0');
                yield return new MeasuredAmount(Score, (Math.Max(a, b) * 10) + Math.Min(a, b));
            }
        }
    }
}
