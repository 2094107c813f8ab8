using System.Runtime.InteropServices;

namespace BriefingBot.Stories.Grouping;

/// <summary>What two articles have in common.</summary>
/// <param name="Cosine">The cosine of their weighted terms.</param>
/// <param name="Heads">The cosine of their headlines'.</param>
/// <param name="Evidence">The weight of the shared terms, in nats.</param>
/// <param name="Names">That of the shared names and numbers.</param>
/// <param name="Persons">How many persons both tell of and few others.</param>
/// <param name="SharesRareHead">Whether both headlines have one rare name.</param>
/// <param name="HasOtherNames">Whether both headlines have names, none of which the other article has.</param>
/// <param name="Headline">The larger share of either headline that the other article has anywhere.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Comparison(
    double Cosine,
    double Heads,
    double Evidence,
    double Names,
    int Persons,
    bool SharesRareHead,
    bool HasOtherNames,
    double Headline)
{
    /// <summary>Compares two articles whose terms are weighed.</summary>
    public static Comparison Of(IndexedArticle one, IndexedArticle other, GroupingRules rules)
    {
        var (a, b) = (one.Terms.Terms, other.Terms.Terms);
        var (u, v) = (one.Weights, other.Weights);
        var (all, heads, evidence, names, persons) = (0.0, 0.0, 0.0, 0.0, 0);
        var (ofOne, ofOther, sharesRareHead, hasOtherNames) =
            (0.0, 0.0, false, one.HasHeadName && other.HasHeadName);
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            // Which of two keys is the greater is a coin's toss, and a wrongly foreseen jump costs more than the rest.
            var (x, y) = (a[i].Key, b[j].Key);
            if (x != y)
            {
                i += x < y ? 1 : 0;
                j += y < x ? 1 : 0;
                continue;
            }

            var (first, second, telling) = (a[i], b[j], one.Telling(i, rules));
            var isRare = telling >= one.RareTelling;
            if (first.IsWhole || second.IsWhole)
            {
                persons += isRare ? 1 : 0;
                evidence += telling;
            }
            else
            {
                all += u[i] * v[j];
                evidence += telling;
                heads += first.IsHead && second.IsHead ? u[i] * v[j] : 0;
                ofOne += first.IsHead ? u[i] * u[i] : 0;
                ofOther += second.IsHead ? v[j] * v[j] : 0;
                names += first.IsName || second.IsName || first.IsNumber ? telling : 0;
                hasOtherNames &= !first.IsHeadName && !second.IsHeadName;
                sharesRareHead |= isRare && first.IsHead && second.IsHead && (first.IsName || second.IsName);
            }

            i++;
            j++;
        }

        return new Comparison(
            all,
            heads / (one.HeadLength * other.HeadLength),
            evidence,
            names,
            persons,
            sharesRareHead,
            hasOtherNames,
            Math.Max(ofOne / (one.HeadLength * one.HeadLength), ofOther / (other.HeadLength * other.HeadLength)));
    }
}
