using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What a report tells to have come after something did not cause it.</summary>
internal sealed class CauseOrderRule : IClaimRule<TreeContext>
{
    private static readonly WordList Causing = English.List();
    private static readonly WordList After = English.List();
    private static readonly WordList Because = English.List();

    public IEnumerable<ClaimProblem> Check(TreeContext context) =>
        from clause in context.Clauses
        where Causing.Contains(clause.Predicate.Lemma) && !clause.IsNegated
        from cause in clause.Agents
        from effect in clause.Patients
        let turned = Tells(context, cause, effect)
        where turned is not null && Tells(context, effect, cause, isCause: true) is null
        select new ClaimProblem(ClaimFault.Cause, context.Claim.Text, turned.Parsed.Text);

    // The first where the one came after the other: "closed after the crash", "the flood followed rain".
    private static TreeSentence? Tells(
        TreeContext context, ParsedToken later, ParsedToken earlier, bool isCause = false)
    {
        return context.About(later).FirstOrDefault(sentence => sentence.Words.Any(word =>
            context.Match.Of(earlier, word) >= WordMatch.Same
            && sentence.Parsed.Children(word).Any(child => child.IsAny("case", "mark")
                && (After.Contains(child.Lemma) || (isCause && Because.Contains(child.Lemma))))
            && !Has(sentence.Parsed.Subtree(word), later))
            || sentence.Clauses.Any(clause => clause.Predicate.Lemma == "follow" && Has(clause.Agents, later)
                && Has(clause.Patients, earlier)));

        bool Has(IReadOnlyList<ParsedToken> told, ParsedToken said) =>
            told.Any(word => context.Match.Of(said, word) >= WordMatch.Same);
    }
}
