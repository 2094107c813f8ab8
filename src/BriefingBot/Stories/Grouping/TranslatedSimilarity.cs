using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories.Grouping;

/// <summary>
/// How similar two reports in different languages are: by the sound of the names in both, the numbers, and the day.
/// </summary>
internal sealed class TranslatedSimilarity(TermStatistics statistics, GroupingRules rules)
{
    /// <summary>What a rare name tells, in nats: the measure of the evidence.</summary>
    private const double RareName = 4;

    private const double LargeNumber = 0.6;
    private const double SmallNumber = 0.35;
    private const double SameDay = 0.4;
    private const double MostDays = 3;

    /// <summary>Whether the two are in different languages, and names and numbers all that can be compared.</summary>
    public static bool Applies(IndexedArticle one, IndexedArticle other) =>
        one.Terms.Language is { } a && other.Terms.Language is { } b && !string.Equals(a, b, StringComparison.Ordinal);

    /// <summary>
    /// <see cref="GroupingRules.Translated"/>, or <see cref="GroupingRules.TranslatedLatin"/>, where they tell of one
    /// event; else 0.
    /// </summary>
    /// <param name="one">A report.</param>
    /// <param name="other">One in another language.</param>
    /// <param name="spelt">How telling the names and numbers are that both spell alike, in nats.</param>
    public double Between(IndexedArticle one, IndexedArticle other, double spelt)
    {
        var (a, b) = (one.Terms, other.Terms);
        var areLatin = a.IsLatin && b.IsLatin;
        if (areLatin && spelt < rules.TranslatedNames)
        {
            return 0;
        }

        if (a.Time is { } first && b.Time is { } second
            && (first.Instant - second.Instant).Duration().TotalDays > MostDays)
        {
            return 0;
        }

        var (names, telling) = Names(a.Sounds, b.Sounds);
        var numbers = a.Amounts.Intersect(b.Amounts).Sum(amount => amount >= 10 ? LargeNumber : SmallNumber);
        var day = a.Marks.Day is { } on && on == b.Marks.Day ? SameDay : 0;
        var isShown = names >= 2 || (names == 1 && numbers >= LargeNumber);
        return isShown && (telling / RareName) + Math.Min(numbers, 2) + day >= rules.TranslatedEvidence
            && (a.Marks.Day is null || b.Marks.Day is null || day > 0)
            ? areLatin ? rules.TranslatedLatin : rules.Translated
            : 0;
    }

    private (int Count, double Telling) Names(int[] one, int[] other)
    {
        var (count, telling) = (0, 0.0);
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            if (one[i] == other[j])
            {
                count++;
                telling += statistics.WeightOfSound(one[i]);
                i++;
                j++;
            }
            else
            {
                _ = one[i] < other[j] ? i++ : j++;
            }
        }

        return (count, telling);
    }
}
