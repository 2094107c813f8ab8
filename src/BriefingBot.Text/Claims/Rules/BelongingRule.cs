using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Who is something of a place or a body in the claim ("the mayor of Harn") is it of the same in a
/// report.</summary>
internal sealed class BelongingRule : ITreeRule
{
    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var name in context.Claim.Tokens.Where(word => word.Upos == Upos.Propn))
        {
            if (Owned(context.Claim, name) is not { } said || !context.Match.IsPerson(said))
            {
                continue;
            }

            // Each place where it is told of whom or what: "the mayor of Brakoda", "Brakoda's mayor".
            var told = context.Reports.Sentences.SelectMany(sentence => sentence.Parsed.Tokens
                .Where(word => word.Upos == Upos.Propn && Owned(sentence.Parsed, word) is { } other
                    && context.Match.Of(said, other) >= WordMatch.Same)
                .Select(word => (Sentence: sentence, Name: word))).ToList();
            if (told.Count > 0 && !told.Exists(place => IsSame(context, name, place.Sentence, place.Name))
                && !context.Reports.Sentences.Any(sentence => AreSideBySide(context, said, name, sentence)))
            {
                yield return new ClaimProblem(
                    ClaimFault.Role, context.Claim.TextOf([said, name]), told[0].Sentence.Parsed.Text);
            }
        }
    }

    private static ParsedToken? Owned(ParsedSentence sentence, ParsedToken name) =>
        name.Is("nmod") && sentence.Child(name, "case")?.Lemma is "of" or "'s" or "’s"
        && sentence.HeadOf(name) is { Upos: Upos.Noun or Upos.Propn } noun ? noun : null;

    private static bool IsSame(TreeContext context, ParsedToken name, TreeSentence sentence, ParsedToken told) =>
        sentence.Parsed.Subtree(told).Prepend(told).Any(word => context.Match.Of(name, word) >= WordMatch.Same);

    // "the Harn mayor"
    private static bool AreSideBySide(
        TreeContext context, ParsedToken said, ParsedToken name, TreeSentence sentence) =>
        sentence.Parsed.Tokens.Zip(sentence.Parsed.Tokens.Skip(1)).Any(pair =>
            context.Match.Of(name, pair.First) >= WordMatch.Same
                && context.Match.Of(said, pair.Second) >= WordMatch.Same);
}
