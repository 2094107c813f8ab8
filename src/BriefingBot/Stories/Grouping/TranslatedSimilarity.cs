using System.Numerics;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories.Grouping;

/// <summary>
/// How similar two reports in different languages are: by the sound of the names in both, the countries, the kind of
/// event, the numbers with what they count, and the day. Each is weighed in nats, and no one of them is enough.
/// </summary>
internal sealed class TranslatedSimilarity(TermStatistics statistics, GroupingRules rules)
{
    private const double SameDay = 1.6;
    private const double MostDays = 3;
    private const double Kind = 2.5;
    private const double FurtherKind = 1;

    /// <summary>What is taken off where both count the dead, the injured or percents, and never the same.</summary>
    private const double OtherCount = 2;

    private static readonly ulong Magnitude = EventWords.CountNamed("magnitude");

    // A rate, a turnout, a quake: with its decimals it is of one decision, count or tremor.
    private static readonly ulong Measures = Magnitude | EventWords.CountNamed("percent");

    private static readonly ulong Vehicles = EventWords.KindNamed("aircraft") | EventWords.KindNamed("train")
        | EventWords.KindNamed("bus") | EventWords.KindNamed("ship");

    /// <summary>Whether the two are in different languages, and names and numbers all that can be compared.</summary>
    public static bool Applies(IndexedArticle one, IndexedArticle other) =>
        one.Terms.Language is { } a && other.Terms.Language is { } b && !string.Equals(a, b, StringComparison.Ordinal);

    /// <summary>
    /// Whether the headline of each names a kind of event that the other does not tell of, and they have no figure in
    /// common: whatever names they share, they tell of two events about the same people.
    /// </summary>
    public static bool AreOfOthers(IndexedArticle one, IndexedArticle other)
    {
        var (a, b) = (one.Terms.Translated, other.Terms.Translated);
        return a.HeadKinds != 0 && b.HeadKinds != 0 && ToldByBoth(a, b) == 0
            && Numbers(a.Numbers, b.Numbers).Figures == 0;
    }

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
        if ((a.Time is { } first && b.Time is { } second
                && (first.Instant - second.Instant).Duration().TotalDays > MostDays)
            || (a.Marks.Day is { } on && b.Marks.Day is { } day && on != day))
        {
            return 0;
        }

        var numbers = Numbers(a.Translated.Numbers, b.Translated.Numbers);
        if (numbers.AreOthers)
        {
            return 0;
        }

        var areLatin = a.IsLatin && b.IsLatin;
        // Between languages that spell names alike sounds agree by chance.
        var (names, telling) = areLatin && spelt < rules.TranslatedNames
            ? (0, 0)
            : Names(a.Translated.Sounds, b.Translated.Sounds);
        var country = Country(a.Translated.Countries, b.Translated.Countries);
        var kinds = BitOperations.PopCount(a.Translated.Kinds & b.Translated.Kinds);
        var sum = telling + country + numbers.Telling
            + (kinds > 0 ? Kind + (FurtherKind * (Math.Min(kinds, 2) - 1)) : 0)
            + (a.Marks.Day is not null && b.Marks.Day is not null ? SameDay : 0);
        if (sum < rules.TranslatedEvidence)
        {
            return 0;
        }

        var byFigures = AreAtOnePlace(a.Translated, b.Translated, names > 0, country > 0)
            && !AreOfOtherVehicles(a.Translated, b.Translated)
            && (numbers.Figures >= 2 ? ToldByBoth(a.Translated, b.Translated) != 0
                : numbers.SharesMeasure && (a.Translated.HeadKinds & b.Translated.HeadKinds) != 0);
        var byNames = (names >= 2 && (numbers.Figures > 0 || kinds > 0))
            || (names == 1 && numbers.Figures > 0 && kinds > 0);
        return byFigures || (byNames && (!areLatin || (numbers.Figures > 0 && kinds > 0))) ? rules.Translated
            : byNames ? rules.TranslatedLatin
            : 0;
    }

    // The kinds of event that one's headline names and the other has anywhere.
    private static ulong ToldByBoth(TranslatedTerms one, TranslatedTerms other) =>
        (one.HeadKinds & other.Kinds) | (other.HeadKinds & one.Kinds);

    private static bool AreOfOtherVehicles(TranslatedTerms one, TranslatedTerms other) =>
        (one.HeadKinds & Vehicles) != 0 && (other.HeadKinds & Vehicles) != 0
        && (ToldByBoth(one, other) & Vehicles) == 0;

    // The country that each names first, or a name and a country; but where both name towns, a town.
    private static bool AreAtOnePlace(
        TranslatedTerms one, TranslatedTerms other, bool shareName, bool shareCountry)
    {
        if (one.Towns.Length > 0 && other.Towns.Length > 0 && !ShareTown(one, other))
        {
            return false;
        }

        return one.Countries.Length == 0 || other.Countries.Length == 0
            ? shareName
            : one.Countries[0] == other.Countries[0] || (shareName && shareCountry);
    }

    private static bool ShareTown(TranslatedTerms one, TranslatedTerms other) =>
        one.Towns.AsSpan().ContainsAny(other.Towns) || one.Towns.AsSpan().ContainsAny(other.Sounds)
        || other.Towns.AsSpan().ContainsAny(one.Sounds);

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

    private double Country(int[] one, int[] other)
    {
        var most = 0.0;
        foreach (var key in one)
        {
            most = Array.IndexOf(other, key) >= 0 ? Math.Max(most, statistics.WeightOfCountry(key)) : most;
        }

        return most;
    }

    private static (double Telling, int Figures, bool SharesMeasure, bool AreOthers) Numbers(
        CountedNumber[] one, CountedNumber[] other)
    {
        var (telling, figures, sharesMeasure) = (0.0, 0, false);
        var (sameCounts, counts, otherCounts) = (0UL, 0UL, 0UL);
        foreach (var number in one)
        {
            var (most, isFigure) = (0.0, false);
            counts |= number.Counts;
            foreach (var known in other)
            {
                if (number.Is(known))
                {
                    // A number that counts nothing may be any: 14 dead are not 14 rooms.
                    var isCounted = (number.Counts & known.Counts) != 0;
                    most = Math.Max(most, number.Telling(isCounted));
                    isFigure |= isCounted && number.Telling(isCounted) >= CountedNumber.Figure;
                    sameCounts |= number.Counts & known.Counts;
                    sharesMeasure |= (number.Counts & known.Counts & Measures) != 0
                        && !number.Value.Equals(MathF.Floor(number.Value));
                }
            }

            telling += most;
            figures += isFigure ? 1 : 0;
        }

        foreach (var number in other)
        {
            otherCounts |= number.Counts;
        }

        var others = counts & otherCounts & ~sameCounts;
        return (
            telling - (OtherCount * BitOperations.PopCount(others)), figures, sharesMeasure, (others & Magnitude) != 0);
    }
}
