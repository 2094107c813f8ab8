using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Claims.Trees;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What somebody is said to have done stands in the evidence: that the reports name him bears no deed out,
/// however much of a short claim his name and office are.</summary>
internal sealed class DeedRule : IClaimRule<ClaimContext>
{
    /// <summary>Of more words one at least would be told; a claim in words of its own may have none.</summary>
    private const int MostWords = 4;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        var names = context.Content.Where(word => context.IsName(context.Claim, word)).Select(word => word.Index)
            .ToHashSet();
        var others = context.Content.Where(word => !names.Contains(word.Index)).ToList();
        if (names.Count == 0 || others.Count > MostWords)
        {
            yield break;
        }

        others.RemoveAll(word => names.Contains(word.Index + 1)); // "Mayor Ann Lee"
        if (others.Exists(word => !SpeakerRule.IsSaying(context, word)))
        {
            others.RemoveAll(word => SpeakerRule.IsSaying(context, word));
        }

        if (others.Count > 0 && !others.Exists(word => IsOfTree(context, word)
            || context.Evidence.Any(sentence => IsTold(context, word, sentence))))
        {
            yield return new ClaimProblem(ClaimFault.Unsupported, context.Claim.Text, context.Found);
        }
    }

    // Whether "lost to" is right of who "was beaten by", other rules ask.
    private static bool IsTold(ClaimContext context, PlainWord word, PlainSentence sentence) =>
        context.IsTold(word, sentence)
        || context.Acts(word).SelectMany(ActKinds.Against).Any(act => context.Tells(act, sentence));

    // "Spoke to" of who "addressed": what a tree's words for the same know.
    private static bool IsOfTree(ClaimContext context, PlainWord word) => context.Trees.Any(tree => tree.Words
        .Any(token => token.Form == word.Form && tree.Evidence.Support(token) >= WordMatch.Same));
}
