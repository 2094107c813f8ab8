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

    private const int MostOwnBesideVerb = 1;

    private static readonly WordList Anybody = English.List();

    private static readonly WordList Nobody = English.List();

    // Light verbs that tell something beside their contrary: "keep" of "release".
    private static readonly WordList Keeping = English.List();

    private static readonly WordList Thinking = English.List();

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
        ?? (pair.IsSure || IsVeryAct(context, pair)
            ? Polarity(context, pair) ?? RaisedCertainty.Fault(context, pair) : null);

    // "Morgan has been cleared" of "Morgan said he has not been cleared": the very verb, of somebody whom the sentence
    // names or done to the same.
    private static bool IsVeryAct(TreeContext context, ClausePair pair) =>
        pair.Said.Predicate.Lemma == pair.Reported.Predicate.Lemma
        && (Meet(context, pair.Said.Patients, pair.Reported.Patients)
            || pair.Said.Agents.Concat(pair.Said.Patients)
                .SelectMany(one => context.Claim.ChildrenBy(one, "flat").Prepend(one))
                .Any(name => context.Match.IsName(name) && context.IsIn(name, pair.Sentence)));

    private static ClaimProblem? Unreported(TreeContext context, Clause clause)
    {
        if (clause.Predicate.Upos != Upos.Verb
            || context.Evidence.Sentences is not [var best, ..]
            || (EnglishActs.Light.Contains(clause.Predicate.Lemma) && !Keeping.Contains(clause.Predicate.Lemma)))
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

        var instead = opposed ?? (IsMain(clause) && IsAlmostWhole(context, best)
            ? Substitution.In(context, clause.Predicate, best) : null);
        return instead is null
            ? null
            : new ClaimProblem(ClaimFault.Act, context.Phrase(clause.Predicate), instead.Form);
    }

    // A verb in another's place tells something else where all but it and one more word is the report's.
    private static bool IsAlmostWhole(TreeContext context, TreeSentence best) =>
        context.Words.Count(word => !context.IsIn(word, best)) <= MostOwnBesideVerb + 1;

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
        pair.Said.IsNegated == pair.Reported.IsNegated || IsRefusedAlone(context, pair)
        || (IsDisputed(pair.Said) && IsAccusation(pair.Reported))
        || context.Match.Of(pair.Said.Predicate, pair.Reported.Predicate) < LeastAlike
        // "was not thought to be in danger" and "is believed to be non-life-threatening": what is thought differs.
        || (Thinking.Contains(pair.Said.Predicate.Lemma) && HasOwnThought(context, pair))
        // "refused to leave the room" and "leaving the port", "had to do with" and "have no idea"
        || (((HasObject(pair.Said) && HasObject(pair.Reported)) || DeniesObject(pair.Reported))
            && !(pair.Said.Patients.Any(IsAnybody) && pair.Reported.Patients.Any(IsNobody))
            && !Meet(context, pair.Said.Patients, pair.Reported.Patients))
        ? null
        : new ClaimProblem(ClaimFault.Negation, pair.Said.Sentence.Text, pair.Sentence.Parsed.Text);

    // "Denied stealing it", of whom a report has "accused of stealing it".
    private static bool IsDisputed(Clause said) => said.IsNegated
        && said.Sentence.HeadOf(said.Predicate) is { } verb && EnglishActs.Denying.Contains(verb.Lemma);

    private static bool IsAccusation(Clause told) =>
        told.Sentence.Tokens.Take(told.Predicate.Index).Any(ClausePolarity.IsSuspecting);

    // "Asked the court to free him, and the judge refused": what he refused stands before.
    private static bool IsRefusedAlone(TreeContext context, ClausePair pair) => pair.Said.IsNegated
        && pair.Sentence.Clauses.Any(clause => EnglishActs.Denying.Contains(clause.Predicate.Lemma)
            && clause.Predicate.Index > pair.Reported.Predicate.Index && clause.Patients.Count == 0
            && !pair.Sentence.Parsed.Children(clause.Predicate).Any(child => child.IsAny("xcomp", "ccomp"))
            && clause.Agents.Any(one => context.Words.Any(said => context.Match.Of(said, one) >= WordMatch.Same)));

    private static bool HasOwnThought(TreeContext context, ClausePair pair)
    {
        var (said, told) = (Thought(pair.Said), Thought(pair.Reported));
        return said is not null && told is not null && context.Match.Of(said, told) < WordMatch.Same;

        static ParsedToken? Thought(Clause clause) => clause.Sentence.Children(clause.Predicate)
            .FirstOrDefault(child => child.IsAny("xcomp", "ccomp"));
    }

    // "killed somebody" and "killed nobody"
    private static bool IsAnybody(ParsedToken word) =>
        Anybody.Contains(word.Lemma.ToLowerInvariant());

    private static bool IsNobody(ParsedToken word) =>
        Nobody.Contains(word.Lemma.ToLowerInvariant());

    private static bool DeniesObject(Clause clause) =>
        clause.Patients.Any(word => word.Is("obj") && ClausePolarity.HasNo(clause.Sentence, word));

    private static bool HasObject(Clause clause) =>
        clause.Patients.Any(word => word.Is("obj") && word.Upos == Upos.Noun);

    internal static bool Meet(
        TreeContext context, IReadOnlyList<ParsedToken> said, IReadOnlyList<ParsedToken> reported) =>
        said.Any(
            word => word.Upos != Upos.Pron && reported.Any(other => context.Match.Of(word, other) >= WordMatch.Same));
}
