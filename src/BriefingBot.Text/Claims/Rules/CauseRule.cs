using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>A cause that the claim gives is given as the cause in a report, in one sentence with what it
/// caused.</summary>
internal sealed class CauseRule : ITreeRule
{
    private static readonly WordList Markers = """
        because due owing thanks cause blame result trigger lead owe attribute credit reason request behest response
        urge ask demand order insist
        """;

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        if (context.Claim.Tokens.FirstOrDefault(token => IsMarker(context.Claim, token)) is not { } marker
            || context.Evidence.Sentences is not [var best, ..])
        {
            yield break;
        }

        var reason = context.Claim.HeadOf(marker) is { } head
            ? context.Claim.Subtree(head).Where(context.Words.Contains).ToList()
            : [];
        var isGiven = context.Reports.Sentences.Any(sentence =>
            sentence.Parsed.Tokens.Any(token => Markers.Contains(token.Lemma.ToLowerInvariant()))
            && (reason.Count == 0 || reason.Exists(word => context.IsIn(word, sentence))));
        if (!isGiven)
        {
            yield return new ClaimProblem(
                ClaimFault.Cause, context.Claim.TextOf([marker, .. reason]), best.Parsed.Text);
        }
    }

    private static bool IsBeforeVerb(ParsedSentence claim, ParsedToken token) =>
        claim.Tokens.Skip(token.Index + 1).Take(2).Any(next => next.Upos is Upos.Verb or Upos.Aux);

    // "due to" and "because", not "was due to sail".
    private static bool IsMarker(ParsedSentence claim, ParsedToken token) => token.Lemma.ToLowerInvariant() switch
    {
        "because" => true,
        "due" or "owing" or "thanks" =>
            !IsBeforeVerb(claim, token) && (token.IsAny("case", "mark") || claim.Child(token, "fixed") is not null),
        "cause" or "owe" or "attribute" => token.Upos == Upos.Verb,
        // "at the request of"
        "request" or "behest" or "insistence" or "urging" =>
            token.Upos == Upos.Noun && claim.Before(token, 2).Any(before => before.Lemma == "at"),
        _ => false,
    };
}
