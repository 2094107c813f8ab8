using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What was done, whether it happened, and whether it is certain: each act of the claim beside the
/// report's.</summary>
internal sealed class ClauseRule : IClaimRule<TreeContext>
{
    // A wider word may be another act.
    private const double LeastAlike = 0.8;

    private static readonly WordList Thinking = "think believe expect consider";

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        if (context.IsClose && OnlyOpen(context) is { } open
            && context.Claim.Tokens.Any(word => word is { IsRoot: true, Upos: Upos.Noun or Upos.Propn })
            && context.Claim.Tokens.All(word => word.Upos != Upos.Aux))
        {
            yield return open;
        }

        foreach (var clause in context.Clauses)
        {
            var pair = context.Pairs.FirstOrDefault(pair => pair.Said == clause);
            var problem = pair is null
                ? Unreported(context, clause)
                : Arguments.Fault(context, clause) ?? (context.IsClose ? OfClose(context, pair) : null);
            if (problem is not null)
            {
                yield return problem;
            }
        }
    }

    private static ClaimProblem? OfClose(TreeContext context, ClausePair pair) => Binding.Fault(context, pair.Said)
        ?? (pair.IsSure ? Polarity(context, pair) ?? Certainty(context, pair) : null);

    private static ClaimProblem? Unreported(TreeContext context, Clause clause)
    {
        if (clause.Predicate.Upos != Upos.Verb
            || EnglishActs.Light.Contains(clause.Predicate.Lemma)
            || context.Evidence.Sentences is not [var best, ..])
        {
            return null;
        }

        if (Noun(context, clause))
        {
            if (Doer(context, clause) is { } doer)
            {
                return new ClaimProblem(ClaimFault.Role, context.Phrase(clause.Predicate), doer.Parsed.Text);
            }

            return !clause.IsOpen && !clause.IsNegated && IsMain(clause) && IsOnlySuspected(context, clause.Predicate)
                ? new ClaimProblem(ClaimFault.Modality, context.Phrase(clause.Predicate), best.Parsed.Text)
                : null;
        }

        // What a side clause words in its own way is let pass; its contrary is not.
        var opposed = best.Words.FirstOrDefault(word => context.Match.AreOpposed(clause.Predicate, word));
        // "no longer allow" and "banned"
        if (opposed is not null && clause.IsNegated
            && (EnglishActs.Denying.Contains(opposed.Lemma) || EnglishActs.AreSameAct(opposed.Lemma, "ban")))
        {
            return null;
        }

        var instead = opposed ?? (IsMain(clause) ? Substitution.In(context, clause.Predicate, best) : null);
        return instead is null
            ? null
            : new ClaimProblem(ClaimFault.Act, context.Phrase(clause.Predicate), instead.Form);
    }

    private static bool IsMain(Clause clause) =>
        clause.Predicate.IsRoot || clause.Predicate.IsAny("ccomp", "parataxis", "conj");

    // An act told by a noun: "the explosion", "his arrest".
    private static bool Noun(TreeContext context, Clause clause) =>
        context.Evidence.Support(clause.Predicate) >= WordMatch.Same;

    // "Ann Lee drove the bus", where the driver is another: the act is told by its doer alone, never beside the name.
    private static TreeSentence? Doer(TreeContext context, Clause clause)
    {
        var about = context.About(clause.Predicate).ToList();
        return clause.Agents.Any(context.Match.IsName) && about.TrueForAll(sentence => sentence.Words
                .Where(word => context.Match.Of(clause.Predicate, word) >= WordMatch.Same)
                .All(word => word.Upos == Upos.Noun && context.Match.IsPerson(word)))
            && !about.Exists(sentence => clause.Agents.Any(agent => context.Claim.ChildrenBy(agent, "flat")
                .Prepend(agent).Any(name => context.IsIn(name, sentence))))
            ? about.FirstOrDefault()
            : null;
    }

    // "Norair cut prices", read without a verb: the report has it as one, and only as planned.
    private static ClaimProblem? OnlyOpen(TreeContext context)
    {
        foreach (var word in context.Words)
        {
            var told = context.Reports.Sentences.SelectMany(sentence => sentence.Clauses)
                .Where(clause => clause.Predicate.Lemma.Equals(word.Lemma, StringComparison.OrdinalIgnoreCase))
                .ToList();
            if (told.Count > 0 && told.TrueForAll(clause => clause is { IsOpen: true, Predicate.Upos: Upos.Verb })
                && !context.Words.Any(other => other != word && EnglishActs.Open.Contains(other.Lemma)))
            {
                return new ClaimProblem(ClaimFault.Modality, word.Form, told[0].Sentence.Text);
            }
        }

        return null;
    }

    // "charged with the murder of": wherever the act is told, by a noun, somebody is accused of it.
    private static bool IsOnlySuspected(TreeContext context, ParsedToken act)
    {
        var told = context.Reports.Sentences.SelectMany(sentence => sentence.Words
            .Where(word => word.Upos == Upos.Noun && context.Match.Of(act, word) >= WordMatch.Same)
            .Select(word => (Sentence: sentence, Word: word))).ToList();
        return told.Count > 0 && told.TrueForAll(place => place.Word.IsAny("obl", "nmod", "obj", "conj")
            && place.Sentence.Parsed.Ancestors(place.Word).Take(2).Any(ClausePolarity.IsSuspecting));
    }

    private static ClaimProblem? Polarity(TreeContext context, ClausePair pair) =>
        pair.Said.IsNegated == pair.Reported.IsNegated
        || context.Match.Of(pair.Said.Predicate, pair.Reported.Predicate) < LeastAlike
        // "was not thought to be in danger" and "is believed to be non-life-threatening": what is thought differs.
        || (Thinking.Contains(pair.Said.Predicate.Lemma) && HasOwnThought(context, pair))
        // "refused to leave the room" and "leaving the port", "had to do with" and "have no idea"
        || (((HasObject(pair.Said) && HasObject(pair.Reported)) || DeniesObject(pair.Reported))
            && !(pair.Said.Patients.Any(IsAnybody) && pair.Reported.Patients.Any(IsNobody))
            && !Meet(context, pair.Said.Patients, pair.Reported.Patients))
        ? null
        : new ClaimProblem(ClaimFault.Negation, pair.Said.Sentence.Text, pair.Sentence.Parsed.Text);

    private static bool HasOwnThought(TreeContext context, ClausePair pair)
    {
        var (said, told) = (Thought(pair.Said), Thought(pair.Reported));
        return said is not null && told is not null && context.Match.Of(said, told) < WordMatch.Same;

        static ParsedToken? Thought(Clause clause) => clause.Sentence.Children(clause.Predicate)
            .FirstOrDefault(child => child.IsAny("xcomp", "ccomp"));
    }

    // "killed somebody" and "killed nobody"
    private static bool IsAnybody(ParsedToken word) =>
        word.Lemma.ToLowerInvariant() is "somebody" or "someone" or "something" or "anybody" or "anyone" or "anything";

    private static bool IsNobody(ParsedToken word) => word.Lemma.ToLowerInvariant()
        is "nobody" or "nothing" or "none" or "one" or "anybody" or "anyone" or "anything" or "person" or "people";

    private static bool DeniesObject(Clause clause) =>
        clause.Patients.Any(word => word.Is("obj") && ClausePolarity.HasNo(clause.Sentence, word));

    private static bool HasObject(Clause clause) =>
        clause.Patients.Any(word => word.Is("obj") && word.Upos == Upos.Noun);

    private static ClaimProblem? Certainty(TreeContext context, ClausePair pair) =>
        pair.Said.Predicate.Lemma is not ("be" or "have" or "need" or "require")
            && (pair.Reported.IsOpen || (IsToCome(pair.Reported) && IsPast(pair.Said)))
            && !pair.Said.IsOpen && !pair.Said.IsNegated && !AssertsNothing(pair.Said)
            && !IsToldAsDone(context, pair) && !IsReadAsNoun(context, pair)
            && !IsBackshifted(pair)
            && !(ClausePolarity.IsSuspected(pair.Reported.Sentence, pair.Reported.Predicate)
                && (context.Clauses.Any(clause => clause.IsSaying)
                    || context.Claim.Tokens.Any(ClausePolarity.IsSuspecting)))
            ? new ClaimProblem(ClaimFault.Modality, context.Phrase(pair.Said.Predicate), pair.Sentence.Parsed.Text)
            : null;

    // "the improved offer", "paid for ending it", "is set to play"
    private static bool AssertsNothing(Clause said) => said.Predicate.Is("amod")
        || (said.Predicate.Form.EndsWith("ing", StringComparison.OrdinalIgnoreCase)
            && !said.Sentence.Children(said.Predicate).Any(child => child.Is("aux")))
        || said.Sentence.Before(said.Predicate, 2).Any(word => EnglishActs.Open.Contains(word.Lemma));

    // "will appeal" is what "said he would appeal" tells: the tense of reported speech.
    private static bool IsBackshifted(ClausePair pair) =>
        HasAuxiliary(pair.Said, "will") && HasAuxiliary(pair.Reported, "would")
        && !ClausePolarity.IsConditional(pair.Reported.Sentence, pair.Reported.Predicate)
        && pair.Sentence.Clauses.Any(clause => clause.IsSaying);

    // "will bring", "will allow them to bring", "will come and bring"
    private static bool IsToCome(Clause clause) => HasAuxiliary(clause, "will")
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
            && (Meet(context, [.. pair.Said.Agents, .. pair.Said.Patients], [.. clause.Agents, .. clause.Patients])
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
        && !Meet(context, said.Agents, clause.Agents);

    private static bool Meet(
        TreeContext context, IReadOnlyList<ParsedToken> said, IReadOnlyList<ParsedToken> reported) =>
        said.Any(
            word => word.Upos != Upos.Pron && reported.Any(other => context.Match.Of(word, other) >= WordMatch.Same));
}
