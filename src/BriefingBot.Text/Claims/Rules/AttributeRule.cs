using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What a claim calls somebody a report calls him, too ("Tom Hill, a murderer"); who only said something has
/// not admitted or denied it; and a claim tells its reader to do nothing ("Vote for Ray.").</summary>
internal sealed class AttributeRule : ITreeRule
{
    private static readonly WordList Owning = "admit confess concede deny lie boast";

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var token in context.Claim.Tokens)
        {
            if ((IsOrder(context.Claim, token) || IsAttribute(context.Claim, token)
                    || (token.Upos == Upos.Verb && Owning.Contains(token.Lemma)))
                && !context.About(token).Any())
            {
                yield return new ClaimProblem(ClaimFault.Unsupported, context.Phrase(token), null);
            }
        }
    }

    private static bool IsOrder(ParsedSentence claim, ParsedToken token) => token.IsRoot && token.Index == 0
        && token.Upos == Upos.Verb && !Statements.Is([claim], KnownLanguages.English.Code);

    private static bool IsAttribute(ParsedSentence claim, ParsedToken token) => token.Upos is Upos.Noun or Upos.Adj
        && claim.HeadOf(token) is { Upos: Upos.Propn }
        && (token.Is("acl:relcl") || (token.Is("appos") && claim.Child(token, "det") is { Form: "a" or "an" }));
}
