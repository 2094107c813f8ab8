using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims;

/// <summary>Whether an act is told as having happened, by the words around its predicate.</summary>
internal static class ClausePolarity
{
    /// <summary>True where the act is said not to be: "not", "no one", "denied that", "without", "failed to".</summary>
    public static bool IsNegated(ParsedSentence sentence, ParsedToken predicate)
    {
        var negations = 0;
        foreach (var child in sentence.Children(predicate))
        {
            if ((IsNot(child) && !IsOfBound(sentence, child))
                || (child.IsAny("nsubj", "obj", "obl") && HasNo(sentence, child)))
            {
                negations++;
            }
        }

        if (sentence.HeadOf(predicate) is { } governor
            && predicate.IsAny("xcomp", "ccomp", "advcl", "obj", "obl", "acl")
            && EnglishActs.Denying.Contains(governor.Lemma))
        {
            negations++;
        }

        if (sentence.Child(predicate, "mark")?.Lemma == "without"
            || sentence.Child(predicate, "case")?.Lemma == "without")
        {
            negations++;
        }

        // What the parser hung elsewhere still stands right before its verb.
        return negations % 2 == 1 || (negations == 0 && StandsBefore(sentence, predicate));
    }

    /// <summary>True where the act is possible, planned, asked for or feared, not told as done.</summary>
    public static bool IsOpen(ParsedSentence sentence, ParsedToken predicate)
    {
        foreach (var child in sentence.Children(predicate))
        {
            if (child.IsAny("aux", "advmod", "mark") && EnglishActs.Open.Contains(child.Lemma))
            {
                return true;
            }
        }

        return predicate.IsAny("xcomp", "ccomp", "acl") && sentence.HeadOf(predicate) is { } governor
            && EnglishActs.Open.Contains(governor.Lemma);
    }

    private static bool IsNot(ParsedToken word) =>
        word.IsAny("advmod", "aux", "det", "cc")
            && word.Lemma.ToLowerInvariant() is "not" or "n't" or "never" or "no" or "nor" or "neither";

    private static bool StandsBefore(ParsedSentence sentence, ParsedToken predicate) =>
        predicate.Index > 0
            && sentence.Tokens[predicate.Index - 1].Lemma.ToLowerInvariant() is "not" or "n't" or "never";

    private static bool HasNo(ParsedSentence sentence, ParsedToken noun) =>
        noun.Lemma.ToLowerInvariant() is "nobody" or "none" or "nothing" or "no-one"
        || sentence.Children(noun).ToArray().Any(child => child.Lemma.ToLowerInvariant() is "no" or "neither"
            && !IsOfBound(sentence, child));

    // "no more than 40" denies nothing.
    private static bool IsOfBound(ParsedSentence sentence, ParsedToken no) =>
        sentence.Tokens.ElementAtOrDefault(no.Index + 1)?.Form is "more" or "less" or "fewer";
}
