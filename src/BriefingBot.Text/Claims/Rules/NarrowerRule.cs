using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>A number of people is not that of some of them: "12 nurses were hurt", where 12 people were, and "some of
/// the guests were nurses".</summary>
internal sealed class NarrowerRule : IClaimRule<TreeContext>
{
    private static readonly WordList Part = English.List();

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var number in context.Claim.Tokens)
        {
            if (TreeNumbers.Value(context.Claim, number) is { } value
                && CountRule.Counted(context.Claim, number) is { Upos: Upos.Noun } noun && context.Match.IsPerson(noun)
                && !EnglishActs.General.Contains(noun.Lemma)
                && context.About(noun).ToList() is { Count: > 0 } told && told.TrueForAll(IsOfPart)
                && NumberPlaces.Of(context, number, value) is { Count: > 0 } same
                && same.TrueForAll(place => !told.Contains(place.Sentence)
                    && CountRule.Counted(place.Sentence.Parsed, place.Token) is { } counted
                    && EnglishActs.General.Contains(counted.Lemma)))
            {
                yield return new ClaimProblem(
                    ClaimFault.Number, context.Phrase(noun), same[0].Sentence.Parsed.Text);
            }
        }
    }

    private static bool IsOfPart(TreeSentence sentence) =>
        sentence.Parsed.Tokens.Any(word => Part.Contains(word.Lower));
}
