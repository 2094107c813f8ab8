using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Of three who were charged and two who were released, three were not released: a number goes with its own
/// act.</summary>
internal sealed class ShareRule : ITreeRule
{
    private const int Reach = 8;

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var number in context.Claim.Tokens)
        {
            if (TreeNumbers.Value(context.Claim, number) is not { } value || IsOfWhole(context.Claim, number)
                || TreeNumberRule.IsOfDate(context.Claim, number) || Act(context.Claim, number) is not { } act
                || EnglishActs.Light.Contains(act.Lemma) || EnglishActs.Saying.Contains(act.Lemma))
            {
                continue;
            }

            var told = context.Reports.Sentences.SelectMany(sentence => sentence.Parsed.Tokens
                .Select(word => (Sentence: sentence, Value: TreeNumbers.Value(sentence.Parsed, word),
                    Act: Act(sentence.Parsed, word), Noun: CountRule.Counted(sentence.Parsed, word),
                    IsWhole: IsOfWhole(sentence.Parsed, word)))
                .Where(place => place.Value is not null)).ToList();
            var noun = CountRule.Counted(context.Claim, number);
            var own = told.FindAll(place => place.Value == value);
            var other = told.Find(place => place.Value != value && !place.IsWhole
                && place.Act is { } verb && verb.Lemma == act.Lemma
                && (noun is null || place.Noun is null || context.Match.Of(noun, place.Noun) >= WordMatch.Same));
            if (own.Count > 0 && other.Sentence is not null && own.TrueForAll(place => place.IsWhole
                || (place.Act is { } verb && context.Match.Of(act, verb) < WordMatch.Same)))
            {
                yield return new ClaimProblem(
                    ClaimFault.Number, context.Claim.TextOf([number, act]), other.Sentence.Parsed.Text);
            }
        }
    }

    // "of the five suspects": of those nothing is told.
    private static bool IsOfWhole(ParsedSentence sentence, ParsedToken number) => sentence.Tokens
        .Skip(Math.Max(0, number.Index - 2)).Take(Math.Min(2, number.Index))
        .Any(word => word.Lemma.Equals("of", StringComparison.OrdinalIgnoreCase));

    // The verb of which those counted are the object; else the next behind, in the same stretch.
    private static ParsedToken? Act(ParsedSentence sentence, ParsedToken number)
    {
        var noun = number.Is("nummod") && sentence.HeadOf(number) is { } counted ? counted : number;
        return noun.Is("obj") && sentence.HeadOf(noun) is { Upos: Upos.Verb } governor
            ? governor
            : sentence.Tokens.Skip(number.Index + 1).Take(Reach)
                .TakeWhile(word => word.Form is not (";" or ":" or "," or "."))
                .FirstOrDefault(word => word.Upos == Upos.Verb);
    }
}
