using System.Globalization;
using System.Runtime.InteropServices;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Similarity;

/// <summary>An amount that another event of the kind would have otherwise: a price, a share, a prison term, a distance,
/// a score. No toll, which rises from one report of an event to the next.</summary>
/// <param name="Unit">Stands for what it is measured in.</param>
/// <param name="Value">Stands for that and how much it is.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MeasuredAmount(int Unit, int Value)
{
    private const int MostWords = 60;

    private const string Score = "score";

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
            .Where(number => number is { Unit: not null, IsHyphenated: false } // "a 10-year-old", "a 3-month low"
                && number.Kind is NumberKind.Money or NumberKind.Percent or NumberKind.Measure or NumberKind.Duration)
            .Select(number => From(number.Unit!, number.Value)) // not null: it has one
            .Concat(Scores(all)).Distinct()];
    }

    /// <summary>True where both have amounts of one unit, and none is the same.</summary>
    public static bool AreOthers(MeasuredAmount[] one, MeasuredAmount[] other)
    {
        var isOfOneUnit = false;
        foreach (var amount in one)
        {
            foreach (var known in other)
            {
                if (amount.Value == known.Value)
                {
                    return false;
                }

                isOfOneUnit |= amount.Unit == known.Unit;
            }
        }

        return isOfOneUnit;
    }

    private static MeasuredAmount From(string unit, decimal value) =>
        new(Term.KeyOf(unit), Term.KeyOf(unit + value.ToString("0.###", CultureInfo.InvariantCulture)));

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
                yield return From(Score, (Math.Max(a, b) * 10) + Math.Min(a, b));
            }
        }
    }
}
