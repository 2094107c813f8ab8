using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Every act of the claim is told in its evidence, of the same people, and not its contrary.</summary>
internal sealed class ActRule : IClaimRule
{
    private const int Before = 2;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        foreach (var word in context.Content)
        {
            var acts = context.Acts(word).Where(act => act is not (ActKinds.Say or ActKinds.Person)).ToList();
            if (acts.Count > 0 && !(ContestRule.Tells(context, word) && ContestRule.IsTold(context))
                && Fault(context, word, acts) is { } found)
            {
                yield return new ClaimProblem(ClaimFault.Act, word.Form, found);
            }
        }
    }

    private static string? Fault(ClaimContext context, PlainWord word, List<string> acts)
    {
        var isDenied = context.Words?.Negators.IsIn(context.Claim) == true;
        // "There were no deaths" tells of none.
        var telling = context.Reports.Sentences.Where(sentence => context.IsTold(word, sentence)
            && (isDenied || !acts.Exists(IsOutcome) || context.Words?.Negators.IsIn(sentence) != true)).ToList();
        if (telling.Count == 0)
        {
            // "rejected" is what "did not accept" tells.
            return context.Words is { } words
                && acts.SelectMany(ActKinds.Against).Any(act => context.Evidence.Any(sentence =>
                context.Tells(act, sentence) && words.Negators.IsIn(sentence))) || !IsPlain(context, acts)
                ? null : context.Found ?? word.Form;
        }

        // The evidence tells the contrary, and the claim has not both.
        if (!isDenied && context.Evidence is [var best, ..] && !context.IsTold(word, best)
            && acts.SelectMany(ActKinds.Against)
            .Any(act => context.Tells(act, best) && !context.Tells(act, context.Claim)))
        {
            return best.Text;
        }

        var names = context.Content.Where(name => char.IsUpper(name.Form[0]) && name.Number is null
            && context.Words?.HasCapitalNouns != true && context.IsAnywhere(name)).ToList();
        var clause = context.Claim.Clauses.FirstOrDefault(span => span.Words.Contains(word));
        return names.Where(name => clause?.Words.Contains(name) == true)
            .Any(name => !telling.Exists(sentence => IsNear(context, name, sentence)))
            ? telling[0].Text
            : null;
    }

    // Of what befalls people news has few words; other acts have more than a file holds, so that only the contrary
    // tells.
    private static bool IsPlain(ClaimContext context, List<string> acts) => acts.TrueForAll(IsBefalling)
        || acts.SelectMany(ActKinds.Against).Any(act => context.Evidence.Any(sentence => context.Tells(act, sentence)));

    private static bool IsBefalling(string act) => act is
        "kill" or "hurt" or "arrest" or "free" or "rescue" or "sentence"
        or "acquit";

    private static bool IsOutcome(string act) => act is "kill" or "hurt";

    // In the sentence itself or in one shortly before, to which a pronoun may point.
    private static bool IsNear(ClaimContext context, PlainWord name, PlainSentence sentence) =>
        context.Reports.Sentences.Any(other => other.Report == sentence.Report && other.Order <= sentence.Order
            && other.Order >= sentence.Order - Before && context.IsIn(name, other));
}
