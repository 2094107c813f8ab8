using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What a report leaves open, plans or only suspects is not told as done: "closed" of "may close", "found
/// guilty of taking" of "accused of taking".</summary>
internal static class RaisedCertainty
{
    private static readonly WordList Convicting = English.List();

    /// <summary>The fault of an act that a report leaves open; null where there is none.</summary>
    public static ClaimProblem? Fault(TreeContext context, ClausePair pair) =>
        pair.Said.Predicate.Lemma is not ("be" or "have" or "need" or "require")
            && (pair.Reported.IsOpen || (IsToCome(pair.Reported) && IsPast(pair.Said)))
            && !pair.Said.IsOpen && !pair.Said.IsNegated && (IsConvicted(pair.Said) || !AssertsNothing(pair.Said))
            && !IsToldAsDone(context, pair) && !IsReadAsNoun(context, pair)
            && !IsBackshifted(pair)
            && !(ClausePolarity.IsSuspected(pair.Reported.Sentence, pair.Reported.Predicate)
                && (IsOfNobody(pair) || context.Clauses.Any(clause => clause.IsSaying)
                    || context.Claim.Tokens.Any(ClausePolarity.IsSuspecting)))
            ? new ClaimProblem(ClaimFault.Modality, context.Phrase(pair.Said.Predicate), pair.Sentence.Parsed.Text)
            : null;

    // "He was shot" of whom somebody is said to have shot: who did it is open.
    private static bool IsOfNobody(ClausePair pair) =>
        pair.Said.Agents.Count == 0 && pair.Reported.Agents.Count > 0 && !IsConvicted(pair.Said);

    // "found guilty of taking", where a report has "accused of taking"
    private static bool IsConvicted(Clause said) =>
        said.Sentence.HeadOf(said.Predicate) is { } head && Convicting.Contains(head.Lemma);

    // "the improved offer", "paid for ending it", "is set to play", "expect spending to go on growing"
    private static bool AssertsNothing(Clause said) => said.Predicate.Is("amod")
        || (said.Predicate.Form.EndsWith("ing", StringComparison.OrdinalIgnoreCase)
            && !said.Sentence.Children(said.Predicate).Any(child => child.Is("aux")))
        || said.Sentence.Before(said.Predicate, 2).Any(word => EnglishActs.Open.Contains(word.Lemma))
        || (said.Sentence.ChildrenBy(said.Predicate, "mark").Any(mark => mark.Lemma == "to")
            && said.Sentence.Tokens.Take(said.Predicate.Index).Any(word => EnglishActs.Open.Contains(word.Lemma)));

    // "will appeal" is what "said he would appeal" tells: the tense of reported speech.
    private static bool IsBackshifted(ClausePair pair) =>
        HasAuxiliary(pair.Said, "will") && HasAuxiliary(pair.Reported, "would")
        && !ClausePolarity.IsConditional(pair.Reported.Sentence, pair.Reported.Predicate)
        && pair.Sentence.Clauses.Any(clause => clause.IsSaying);

    // "will bring", "will allow them to bring", "will come and bring"
    internal static bool IsToCome(Clause clause) => HasAuxiliary(clause, "will")
        || (clause.Predicate.IsAny("xcomp", "advcl", "conj") && clause.Predicate.Morphology.Tense == Tense.None
            && clause.Sentence.HeadOf(clause.Predicate) is { } head
            && clause.Sentence.Children(head).Any(child => child.Is("aux") && child.Lemma is "will"));

    // "closed", "has closed", "was closed"
    private static bool IsPast(Clause clause) => HasAuxiliary(clause, "has") || HasAuxiliary(clause, "have")
        || HasAuxiliary(clause, "was") || HasAuxiliary(clause, "were")
        || clause.Predicate.Morphology is { Tense: Tense.Past, VerbForm: VerbForm.Fin };

    private static bool HasAuxiliary(Clause clause, string word) => clause.Sentence.Children(clause.Predicate)
        .Any(child => child.Is("aux") && child.Form.Equals(word, StringComparison.OrdinalIgnoreCase));

    // Somewhere else it is told as done.
    private static bool IsToldAsDone(TreeContext context, ClausePair pair) => context.Reports.Sentences.Any(sentence =>
        sentence.Clauses.Any(clause => !clause.IsOpen && !clause.IsNegated
            && (pair.Reported.IsOpen || !IsToCome(clause))
            && context.Match.Of(pair.Said.Predicate, clause.Predicate) >= WordMatch.Same
            && !IsOthers(context, pair.Said, clause)
            && (ClauseRule.Meet(
                    context, [.. pair.Said.Agents, .. pair.Said.Patients], [.. clause.Agents, .. clause.Patients])
                || (!pair.Reported.IsOpen && IsOfTheSame(context, pair, sentence, clause)))));

    // "after the two met", of which the parser makes a noun.
    private static bool IsReadAsNoun(TreeContext context, ClausePair pair) => !pair.Reported.IsOpen
        && pair.Said.Predicate.Form != pair.Said.Predicate.Lemma
        && context.Reports.Sentences.Any(sentence => sentence.Parsed.Tokens.Any(word =>
            word.Upos == Upos.Noun && word.Form == pair.Said.Predicate.Form));

    // "It opened on Monday", shortly behind "the bridge will open": unless somebody else is named before.
    private static bool IsOfTheSame(TreeContext context, ClausePair pair, TreeSentence sentence, Clause clause) =>
        sentence.Report == pair.Sentence.Report
        && sentence.Order >= pair.Sentence.Order && sentence.Order <= pair.Sentence.Order + Binding.SentencesBack
        && clause.Agents.Concat(clause.Patients).FirstOrDefault(word => Binding.PointsBack(sentence.Parsed, word)
            && word.Upos is Upos.Pron or Upos.Num) is { } pronoun
        && context.Reports.Sentences.Where(between => between.Order >= pair.Sentence.Order
                && between.Order <= sentence.Order)
            .SelectMany(between => between.Clauses.Where(other => between == sentence
                ? other.Predicate.Index < pronoun.Index
                : between != pair.Sentence || !other.IsSaying).SelectMany(other => other.Agents))
            .All(agent => !context.Match.IsName(agent)
                || context.Words.Any(said => context.Match.Of(said, agent) >= WordMatch.Same));

    // The same act of another: the fire killed three, he is accused of it.
    private static bool IsOthers(TreeContext context, Clause said, Clause clause) =>
        said.Agents.Any(context.Match.IsName) && clause.Agents.Count > 0
        && !clause.Agents.Any(agent => Binding.PointsBack(clause.Sentence, agent))
        && !ClauseRule.Meet(context, said.Agents, clause.Agents);
}
