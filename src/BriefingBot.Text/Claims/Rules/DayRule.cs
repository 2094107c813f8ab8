using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>The day of what is yet to come is not that of what is past, and an event has a day only beside it: where
/// "the road will open on Tuesday", nobody "said so on Tuesday".</summary>
internal sealed class DayRule : IClaimRule<TreeContext>
{
    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var day in context.Claim.Tokens.Where(TreeTimeRule.IsTime))
        {
            var told = context.Reports.Sentences.SelectMany(sentence => sentence.Parsed.Tokens
                .Where(word => word.Form.Equals(day.Form, StringComparison.OrdinalIgnoreCase))
                .Select(word => (Sentence: sentence, Word: word))).ToList();
            if (told.Count == 0)
            {
                continue;
            }

            var (act, isPast) = ActOf(context, day);
            if (act is not null && context.About(act).Any() && !told.Exists(place => context.IsIn(act, place.Sentence))
                && (!isPast || told.TrueForAll(place => IsToCome(place.Sentence, place.Word))))
            {
                yield return new ClaimProblem(
                    ClaimFault.Time, context.Claim.TextOf([act, day]), told[0].Sentence.Parsed.Text);
            }
        }
    }

    // "The vote was on Monday": the event; else the act, where it is told as done.
    private static (ParsedToken? Act, bool IsPast) ActOf(TreeContext context, ParsedToken day)
    {
        if (context.Claim.Child(day, "cop") is not null)
        {
            return (context.Claim.Child(day, "nsubj") is { Upos: Upos.Noun } thing ? thing : null, false);
        }

        // "Until May" is no day on which it was.
        var act = context.Claim.Child(day, "case")?.Lower is null or "on" or "in" ? context.Claim.HeadOf(day) : null;
        return act is { Upos: Upos.Verb } && context.Clauses.Any(clause => clause.Predicate == act && !clause.IsOpen
            && !RaisedCertainty.IsToCome(clause) && act.Morphology.Tense != Tense.Pres) ? (act, true) : (null, true);
    }

    private static bool IsToCome(TreeSentence sentence, ParsedToken day) =>
        sentence.Parsed.Ancestors(day).FirstOrDefault(word => word.Upos == Upos.Verb) is { } act
        && sentence.Clauses.Any(clause => clause.Predicate == act
            && (clause.IsOpen || RaisedCertainty.IsToCome(clause)));
}
