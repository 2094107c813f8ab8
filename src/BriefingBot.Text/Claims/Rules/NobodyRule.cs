using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What nobody did or was ("no one was on board") nobody is said to have done or been.</summary>
internal sealed class NobodyRule : IClaimRule<ClaimContext>
{
    private const int MostWords = 3;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        if (context.Words.Negators.IsIn(context.Claim))
        {
            yield break;
        }

        foreach (var sentence in context.Reports.Sentences)
        {
            if (OfNobody(context.Words, sentence) is { } said && Has(context.Claim, said)
                && !context.Reports.Sentences.Any(other => !context.Words.Negators.IsIn(other) && Has(other, said)))
            {
                yield return new ClaimProblem(ClaimFault.Negation, context.Claim.Text, sentence.Text);
            }
        }
    }

    private static bool Has(PlainSentence sentence, string said) =>
        $" {sentence.Folded} ".Contains(said, StringComparison.Ordinal);

    // The words behind "no one was", up to the end of the phrase, between spaces.
    private static string? OfNobody(ClaimWords words, PlainSentence sentence)
    {
        var behind = sentence.Clauses.FirstOrDefault(words.Nobody.IsIn)?.Words
            .SkipWhile(word => !words.Nobody.EndsAt(sentence.Words, word.Index)).Skip(1).ToList();
        return behind is [var verb, _, ..] && words.Passive.Has(verb)
            ? $" {string.Join(' ', behind.Skip(1).Take(MostWords).Select(word => word.Folded))} "
            : null;
    }
}
