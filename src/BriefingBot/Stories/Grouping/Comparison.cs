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
        var (terms, otherTerms) = (one.Terms.Terms, other.Terms.Terms);
        var (weights, otherWeights) = (one.Weights, other.Weights);
        var (cosine, heads, evidence, names, persons) = (0.0, 0.0, 0.0, 0.0, 0);
        // Of the squared length of either headline, what the other article has anywhere.
        var (headOfOne, headOfOther) = (0.0, 0.0);
        var (sharesRareHead, hasOtherNames) = (false, one.HasHeadName && other.HasHeadName);
        for (int at = 0, otherAt = 0; at < terms.Length && otherAt < otherTerms.Length;)
        {
            // Both lists are sorted by key: a merge join. It steps without a branch, since the branch predictor would
            // be wrong half of the time about which key is the greater (benchmark grouping-cost).
            var (key, otherKey) = (terms[at].Key, otherTerms[otherAt].Key);
            if (key != otherKey)
            {
                at += key < otherKey ? 1 : 0;
                otherAt += otherKey < key ? 1 : 0;
                continue;
            }

            var (term, otherTerm, telling) = (terms[at], otherTerms[otherAt], one.Telling(at, rules));
            var isRare = telling >= one.RareTelling;
            if (term.IsWhole || otherTerm.IsWhole)
            {
                persons += isRare ? 1 : 0;
                evidence += telling;
            }
            else
            {
                var (weight, otherWeight) = (weights[at], otherWeights[otherAt]);
                cosine += weight * otherWeight;
                evidence += telling;
                heads += term.IsHead && otherTerm.IsHead ? weight * otherWeight : 0;
                headOfOne += term.IsHead ? weight * weight : 0;
                headOfOther += otherTerm.IsHead ? otherWeight * otherWeight : 0;
                names += term.IsName || otherTerm.IsName || term.IsNumber ? telling : 0;
                hasOtherNames &= !term.IsHeadName && !otherTerm.IsHeadName && !(term.IsNumber && isRare);
                sharesRareHead |= isRare && term.IsHead && otherTerm.IsHead && (term.IsName || otherTerm.IsName);
            }

            at++;
            otherAt++;
        }

        return new Comparison(
            cosine,
            heads / (one.HeadLength * other.HeadLength),
            evidence,
            names,
            persons,
            sharesRareHead,
            hasOtherNames,
            Math.Max(
                headOfOne / (one.HeadLength * one.HeadLength),
                headOfOther / (other.HeadLength * other.HeadLength)));
    }
}
