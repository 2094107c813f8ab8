using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>By whom something was done, and whose it is, stands where a report tells of it: not "owned by Lee", "killed
/// by the council" of others, or of nobody.</summary>
internal sealed class AgentRule : IClaimRule<TreeContext>
{
    // A wider word may be another act.
    private const double LeastAlike = 0.8;

    private static readonly WordList Owning = English.List();

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var clause in context.Clauses)
        {
            foreach (var agent in Agents(context.Claim, clause))
            {
                var told = context.Reports.Sentences.SelectMany(sentence => sentence.Words
                    .Where(word => context.Match.Of(clause.Predicate, word) >= LeastAlike)
                    .Select(word => (Sentence: sentence, Word: word)))
                    .Where(place => IsOfTheSame(context, clause, place.Sentence)).ToList();
                if (told.Count > 0 && context.About(agent).Any()
                    && !told.Exists(place => IsNamed(context, agent, place.Sentence, place.Word)))
                {
                    yield return new ClaimProblem(
                        ClaimFault.Role, context.Claim.TextOf([clause.Predicate, agent]), told[0].Sentence.Parsed.Text);
                }
            }
        }
    }

    // "Her car was hit by a tree" of "a tree fell on her car", where a roof was hit elsewhere.
    private static bool IsOfTheSame(TreeContext context, Clause clause, TreeSentence sentence) =>
        Owning.Contains(clause.Predicate.Lemma) || clause.Patients
            .SelectMany(one => context.Claim.ChildrenBy(one, "flat").Prepend(one))
            .Any(one => context.IsIn(one, sentence));

    private static IEnumerable<ParsedToken> Agents(ParsedSentence claim, Clause clause) =>
        claim.ChildrenBy(clause.Predicate, "obl").Where(word => word.Upos is Upos.Noun or Upos.Propn
            && !EnglishActs.General.Contains(word.Lemma)
            && (Owning.Contains(clause.Predicate.Lemma)
                ? claim.Child(word, "case")?.Lower is "by" or "to"
                : !EnglishActs.Light.Contains(clause.Predicate.Lemma) && clause.Patients.Count > 0
                    && claim.Child(word, "case")?.Lower == "by" && claim.IsPassive(clause.Predicate)));

    // In the sentence of the act, but as one who only tells of it; or shortly before, where it points back.
    private static bool IsNamed(TreeContext context, ParsedToken agent, TreeSentence sentence, ParsedToken act)
    {
        var names = context.Claim.ChildrenBy(agent, "flat").Prepend(agent).ToList();
        return HasAgent(sentence) || (sentence.Clauses.Any(clause => clause.Predicate == act && clause.Agents.Any(
                word => Binding.CanMean(context, agent, sentence.Parsed, word) && (word.Upos == Upos.Pron
                    || CanBe(agent, word) || CanBe(word, agent) || (agent.Upos == Upos.Propn && IsCalled(word)))))
            && context.Reports.Sentences.Any(before => before.Report == sentence.Report
                && before.Order < sentence.Order && before.Order >= sentence.Order - Binding.SentencesBack
                && HasAgent(before)));

        bool HasAgent(TreeSentence place) => place.Words.Any(word =>
            names.Exists(name => context.Match.Of(name, word) >= WordMatch.Same || CanBe(name, word))
            && (place.Clauses.Any(clause => !clause.IsSaying && clause.Agents.Contains(word))
                || !place.Clauses.Any(clause => clause.IsSaying && clause.Predicate != act
                    && clause.Agents.Any(speaker => speaker == word || place.Parsed.Governs(speaker, word)))));

        // "The firm", which another sentence has beside the name.
        bool IsCalled(ParsedToken word) => context.About(word).Any(other => names.Exists(name =>
            context.IsIn(name, other)));

        bool CanBe(ParsedToken name, ParsedToken word) => name.Upos == Upos.Noun && word.Upos == Upos.Noun
            && context.Match.CanBeCalled(word, name);
    }
}
