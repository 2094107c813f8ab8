using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>A cause that the claim gives is given as the cause in a report.</summary>
internal sealed class CauseRule : IClaimRule
{
    private static readonly string[] Markers = ["because", "due", "owing", "thanks", "since", "as a result", "caused", "blamed"];

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        var marker = context.Claim.Tokens.FirstOrDefault(token =>
            token.Form.ToLowerInvariant() is "because" or "due" or "owing" or "thanks" or "cause" or "caused" or "causes");
        if (marker is null || context.Evidence.Sentences.Count == 0)
        {
            yield break;
        }

        var isGiven = context.Evidence.Sentences.Any(sentence => sentence.Parsed.Tokens.Any(token =>
            Languages.EnglishActs.Causal.Contains(token.Lemma)));
        if (!isGiven)
        {
            yield return new ClaimProblem(ClaimFault.Cause, context.Claim.Text, context.Evidence.Sentences[0].Parsed.Text);
        }
    }
}
