using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Whose something is stands where a report tells of it: not "owned by Ann Lee", where it is another's whom no
/// sentence has beside her.</summary>
internal sealed class OwnerRule : IClaimRule<TreeContext>
{
    private static readonly WordList Owning = English.List();

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var clause in context.Clauses.Where(clause => Owning.Contains(clause.Predicate.Lemma)))
        {
            var owners = Owners(context.Claim, clause.Predicate).Where(context.Match.IsName).ToList();
            var things = clause.Patients.Concat(clause.Agents).Except(owners).ToList();
            foreach (var owner in owners)
            {
                var told = context.Reports.Sentences
                    .Where(sentence => things.Exists(thing => context.IsIn(thing, sentence)))
                    .SelectMany(sentence => sentence.Clauses
                        .Where(other => Owning.Contains(other.Predicate.Lemma) && !other.IsNegated)
                        .Select(other => (Sentence: sentence, Clause: other))).ToList();
                if (told.Count > 0 && context.About(owner).Any()
                    && told.TrueForAll(place => IsAnothers(context, owner, place.Sentence, place.Clause)))
                {
                    yield return new ClaimProblem(
                        ClaimFault.Role, context.Claim.TextOf([clause.Predicate, owner]), told[0].Sentence.Parsed.Text);
                }
            }
        }
    }

    // "Owned by Lee", "belongs to Lee"
    private static IEnumerable<ParsedToken> Owners(ParsedSentence sentence, ParsedToken act) =>
        sentence.ChildrenBy(act, "obl").Where(word => sentence.Child(word, "case")?.Lower is "by" or "to");

    // A firm may be called by another name, or "the firm"; then one sentence has both.
    private static bool IsAnothers(TreeContext context, ParsedToken owner, TreeSentence sentence, Clause told)
    {
        var names = NamesOf(context.Claim, owner);
        var others = Owners(sentence.Parsed, told.Predicate).Where(context.Match.IsName)
            .SelectMany(other => NamesOf(sentence.Parsed, other)).ToList();
        return others.Count > 0 && !context.Reports.Sentences.Any(place =>
            place.Words.Any(word => names.Exists(name => context.Match.Of(name, word) >= WordMatch.Same))
            && place.Words.Any(word => others.Exists(name => context.Match.Of(name, word) >= WordMatch.Same)));
    }

    private static List<ParsedToken> NamesOf(ParsedSentence sentence, ParsedToken word) =>
        [.. sentence.ChildrenBy(word, "flat").Concat(sentence.ChildrenBy(word, "compound")).Prepend(word)];
}
