using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>"All", "every", "both" of a claim are said of the same in a report.</summary>
internal sealed class QuantifierRule : ITreeRule
{
    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var word in context.Claim.Tokens.Where(IsWhole))
        {
            var evidence = context.Evidence.Sentences;
            if (evidence.Count > 0 && !evidence.Any(sentence => sentence.Parsed.Tokens.Any(
                other => (IsWhole(other) || other.Lemma is "lone" or "sole" or "single")
                    && IsOfSame(context, word, sentence.Parsed, other))))
            {
                var noun = context.Claim.HeadOf(word) ?? word;
                yield return new ClaimProblem(
                    ClaimFault.Quantifier, context.Claim.TextOf([word, noun]), evidence[0].Parsed.Text);
            }
        }
    }

    private static bool IsOfSame(TreeContext context, ParsedToken word, ParsedSentence sentence, ParsedToken other) =>
        context.Claim.HeadOf(word) is not { Upos: Upos.Noun } noun
        || sentence.HeadOf(other) is not { Upos: Upos.Noun } told
        || context.Match.Of(noun, told) >= WordMatch.Same
        || (context.Match.IsPerson(noun) && context.Match.IsPerson(told));

    private static bool IsWhole(ParsedToken word) =>
        EnglishActs.Whole.Contains(word.Form) && !word.Is("cc") && !word.Is("cc:preconj");
}
