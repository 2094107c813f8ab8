using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims;

/// <summary>Whether an act is told as having happened, by the words around its predicate.</summary>
internal static class ClausePolarity
{
    private const int SuspicionReach = 8;

    /// <summary>True where the act is said not to be: "not", "no one", "denied that", "without", "failed to".</summary>
    public static bool IsNegated(ParsedSentence sentence, ParsedToken predicate)
    {
        var negations = sentence.Children(predicate).Count(child => (IsNot(child) && !IsOfBound(sentence, child))
            || (child.Form is "longer" && sentence.FormAt(child.Index - 1) is "no" or "No")
            || (child.IsAny("nsubj", "obj", "obl") && HasNo(sentence, child)));
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

    /// <summary>True where the act is possible, planned, asked for, feared, suspected or bound to a condition, not told
    /// as done.</summary>
    public static bool IsOpen(ParsedSentence sentence, ParsedToken predicate) =>
        HasOpenWord(sentence, predicate) || IsConditional(sentence, predicate) || IsSuspected(sentence, predicate)
        || Governors(sentence, predicate).Any(governor => EnglishActs.Open.Contains(governor.Lemma)
            || (predicate.Is("xcomp") && governor == sentence.HeadOf(predicate) && HasOpenWord(sentence, governor)));

    /// <summary>True where somebody is accused of the act: "is suspected of having", "the allegation that".</summary>
    public static bool IsSuspected(ParsedSentence sentence, ParsedToken predicate) =>
        Governors(sentence, predicate).Any(IsSuspecting) || StandsBehindSuspicion(sentence, predicate);

    /// <summary>True for a word that tells a suspicion.</summary>
    public static bool IsSuspecting(ParsedToken word) =>
        word.Upos != Upos.Propn && EnglishActs.Suspecting.Contains(word.Lemma);

    /// <summary>True for what happens only if something else does, or unless it does.</summary>
    public static bool IsConditional(ParsedSentence sentence, ParsedToken predicate) =>
        sentence.ChildrenBy(predicate, "advcl").Any(condition => sentence.ChildrenBy(condition, "mark").Any(mark =>
            mark.Lemma.ToLowerInvariant() is "if" or "unless"
            && !(mark.Index > 0 && sentence.Tokens[mark.Index - 1].Lemma.ToLowerInvariant() is "even" or "as")));

    // "accused Ivo Marten of stealing", whatever the parser hung where: no other verb and no mark stands between.
    private static bool StandsBehindSuspicion(ParsedSentence sentence, ParsedToken predicate)
    {
        var isLinked = false;
        for (var at = predicate.Index - 1; at >= Math.Max(0, predicate.Index - SuspicionReach); at--)
        {
            var word = sentence.Tokens[at];
            if (IsSuspecting(word))
            {
                return isLinked && word.Upos == Upos.Verb;
            }

            isLinked |= word.Form is "of" or "with" or "to" or "that";
            if (word.Upos == Upos.Verb || word.Form is ";" or ":" or "." or "," or "and")
            {
                return false;
            }
        }

        return false;
    }

    // What the act is embedded under: "plans | to begin | to cut", "accused | of having | tried | to kill".
    private static IEnumerable<ParsedToken> Governors(ParsedSentence sentence, ParsedToken predicate)
    {
        for (var at = predicate; sentence.HeadOf(at) is { } governor; at = governor)
        {
            var isJoined = at.Is("conj") && sentence.Child(at, "nsubj") is null
                && governor.IsAny("xcomp", "ccomp", "acl", "advcl");
            var isAct = at.Is("advcl")
                && sentence.Child(at, "mark")?.Lemma.ToLowerInvariant() is "of" or "with" or "for";
            if (!isJoined && !isAct && !at.IsAny("xcomp", "ccomp", "acl", "csubj"))
            {
                yield break;
            }

            // "said for announcing" opens nothing: behind these prepositions only a suspicion does.
            if (!isJoined && (!isAct || IsSuspecting(governor)))
            {
                yield return governor;
            }

            if (at.Is("ccomp"))
            {
                yield break;
            }
        }
    }

    private static bool HasOpenWord(ParsedSentence sentence, ParsedToken predicate) => sentence.Children(predicate)
        .Any(child => child.IsAny("aux", "advmod", "mark") && EnglishActs.Open.Contains(child.Lemma));

    private static bool IsNot(ParsedToken word) =>
        word.IsAny("advmod", "aux", "det", "cc")
            && word.Lemma.ToLowerInvariant() is "not" or "n't" or "never" or "no" or "nor" or "neither";

    // "has yet to reply", "did little to help"
    private static bool StandsBefore(ParsedSentence sentence, ParsedToken predicate) =>
        predicate.Index > 0
            && ((sentence.FormAt(predicate.Index - 1) is "to" && sentence.At(predicate.Index - 3) is { } before
                && (sentence.FormAt(predicate.Index - 2) is "yet" ? before.Lemma is "have" or "be"
                    : sentence.FormAt(predicate.Index - 2) is "little" && before.Lemma is "do"))
            || sentence.Tokens[predicate.Index - 1].Lemma.ToLowerInvariant() is "not" or "n't" or "never"
            // "no staff had been hurt"
            || (sentence.Tokens[predicate.Index - 1].Upos == Upos.Aux
                && sentence.Child(predicate, "nsubj") is null
                && sentence.Tokens.Take(predicate.Index).LastOrDefault(word => word.Upos != Upos.Aux) is { } noun
                && noun.Upos is Upos.Noun or Upos.Propn && HasNo(sentence, noun)));

    /// <summary>True for "nobody" and "no ship".</summary>
    public static bool HasNo(ParsedSentence sentence, ParsedToken noun) =>
        noun.Lemma.ToLowerInvariant() is "nobody" or "none" or "nothing" or "no-one"
        || sentence.Children(noun).Any(child => child.Lemma.ToLowerInvariant() is "no" or "neither"
            && !IsOfBound(sentence, child));

    // "no more than 40" denies nothing.
    private static bool IsOfBound(ParsedSentence sentence, ParsedToken no) =>
        sentence.Tokens.ElementAtOrDefault(no.Index + 1)?.Form is "more" or "less" or "fewer";
}
