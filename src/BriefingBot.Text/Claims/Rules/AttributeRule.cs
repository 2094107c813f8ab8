using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What a claim calls somebody or something a report calls it, too ("Tom Hill, a murderer", "a drunken
/// driver", "wrongly closed"); who only said something has not admitted or denied it; and a claim tells its reader to
/// do nothing ("Vote for Ray.", "Readers must call Ray.").</summary>
internal sealed class AttributeRule : IClaimRule<TreeContext>
{
    private const int Stem = 5;

    private static readonly WordList Certain = English.List();

    private static readonly WordList Owning = English.List();

    // Beginnings of words that judge: "wrong" is "wrongly", too.
    private static readonly WordList Judging = English.List();

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var token in context.Claim.Tokens)
        {
            if (IsCertainty(context.Claim, token) && !context.About(token).Any())
            {
                yield return new ClaimProblem(
                    ClaimFault.Modality, context.Phrase(token), context.Evidence.Sentences.FirstOrDefault(
                        sentence => sentence.Words.Any(word => EnglishActs.Open.Contains(word.Lemma)))?.Parsed.Text);
            }

            if (IsJudgement(token) ? !IsToldJudgement(context, token)
                : IsDuty(context.Claim, token) ? !IsToldDuty(context, token)
                : (IsOrder(context, token) || IsAttribute(context.Claim, token)
                    || (token.Upos == Upos.Verb && (Owning.Contains(token.Lemma) || Owning.Contains(token.Form))))
                && !context.About(token).Any())
            {
                yield return new ClaimProblem(ClaimFault.Unsupported, context.Phrase(token), null);
            }
        }
    }

    // "Vote" is a noun to the parser.
    private static bool IsOrder(TreeContext context, ParsedToken token) => token.IsRoot && token.Index == 0
        && context.Claim.FormAt(1) != ":"
        && (token.Upos == Upos.Verb
            || (context.Match.CanBeVerb(token) && context.Claim.Tokens.All(word => word.Upos != Upos.Verb)))
        && !Statements.Is([context.Claim], KnownLanguages.English.Code);

    private static bool IsAttribute(ParsedSentence claim, ParsedToken token) => token.Upos is Upos.Noun or Upos.Adj
        && claim.HeadOf(token) is { Upos: Upos.Propn }
        && (token.Is("acl:relcl") || (token.Is("appos") && claim.Child(token, "det") is { Form: "a" or "an" }));

    // "It is certain", where a report calls it possible or says nothing of the kind; "not sure" is none, nor "sure of a
    // place".
    private static bool IsCertainty(ParsedSentence claim, ParsedToken token) =>
        Certain.Contains(token.Lemma) && claim.Child(token, "cop") is not null
        && !ClausePolarity.IsNegated(claim, token) && claim.FormAt(token.Index + 1) != "of";

    private static bool IsJudgement(ParsedToken token) => char.IsLower(token.Form[0])
        && Judging.Any(stem => token.Form.StartsWith(stem, StringComparison.Ordinal));

    // "a corruption trial" tells of who is "corrupt".
    private static bool IsToldJudgement(TreeContext context, ParsedToken token)
    {
        var stem = token.Form[..Math.Min(Stem, token.Form.Length)];
        return context.About(token).Any() || BefallingRule.IsBorneOut(context, token)
            || context.Reports.Sentences.Any(sentence => sentence.Parsed.Tokens.Any(other =>
                other.Form.StartsWith(stem, StringComparison.OrdinalIgnoreCase)));
    }

    private static bool IsDuty(ParsedSentence claim, ParsedToken token) => token.Is("aux")
        && token.Form is "must" or "should" or "ought" && claim.HeadOf(token) is not null;

    // "The mayor must go to prison" is news of him; "readers must call" speaks to whom no report tells of.
    private static bool IsToldDuty(TreeContext context, ParsedToken token)
    {
        var act = context.Claim.HeadOf(token)!; // not null: it has been asked
        return context.About(act).Any() || context.Claim.ChildrenBy(act, "nsubj").Any(one => context.About(one).Any());
    }
}
