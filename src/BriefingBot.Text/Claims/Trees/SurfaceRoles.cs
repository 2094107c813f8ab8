using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Trees;

/// <summary>
/// Who stands before and behind a verb, turned for the passive: what holds of the order of English words even where the
/// tree is wrong.
/// </summary>
/// <param name="Agent">The nearest noun before the verb, or behind its "by".</param>
/// <param name="Patient">The nearest noun behind the verb, or before a passive.</param>
internal sealed record SurfaceRoles(ParsedToken? Agent, ParsedToken? Patient)
{
    private const int MostWordsToRole = 7;

    public static SurfaceRoles Of(ParsedSentence sentence, ParsedToken verb)
    {
        var before = Nearest(sentence, verb.Index - 1, -1);
        var behind = Nearest(sentence, verb.Index + 1, 1);
        return HasPassive(sentence, verb)
            ? new SurfaceRoles(By(sentence, verb), before)
            : new SurfaceRoles(before, behind);
    }

    // The head of a compound is its last noun.
    private static ParsedToken? Nearest(ParsedSentence sentence, int from, int step)
    {
        for (var at = from; at >= 0 && at < sentence.Tokens.Count && Math.Abs(at - from) < MostWordsToRole; at += step)
        {
            if (sentence.Tokens[at].Upos is Upos.Noun or Upos.Propn)
            {
                while (step > 0
                    && at + 1 < sentence.Tokens.Count
                    && sentence.Tokens[at + 1].Upos is Upos.Noun or Upos.Propn)
                {
                    at++;
                }

                return sentence.Tokens[at];
            }
        }

        return null;
    }

    private static bool HasPassive(ParsedSentence sentence, ParsedToken verb) =>
        !verb.Form.EndsWith("ing", StringComparison.OrdinalIgnoreCase)
        && sentence.Before(verb, 3).Any(word => word.Lemma is "be" or "get" && word.Upos is Upos.Aux or Upos.Verb);

    private static ParsedToken? By(ParsedSentence sentence, ParsedToken verb) => sentence.Tokens
        .Skip(verb.Index + 1).Take(MostWordsToRole)
        .FirstOrDefault(token => token.Lemma == "by") is { } by ? Nearest(sentence, by.Index + 1, 1) : null;
}
