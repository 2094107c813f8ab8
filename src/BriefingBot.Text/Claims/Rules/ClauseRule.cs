using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Who did what to whom, whether it happened, and whether it is certain: each act of the claim beside the
/// report's.</summary>
internal sealed class ClauseRule : IClaimRule
{
    private const double LeastWeakened = 0.3;

    // A wider word may be another act.
    private const double LeastAlike = 0.8;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        foreach (var clause in context.Clauses)
        {
            var pair = context.Pairs.FirstOrDefault(pair => pair.Said == clause);
            var problem = pair is null
                ? Unreported(context, clause)
                : Arguments.Fault(context, clause) ?? Role(context, pair) ?? Binding.Fault(context, clause)
                ?? (pair.IsSure ? Polarity(context, pair) ?? Certainty(context, pair) : null)
                ?? Weakened(context, pair) ?? Opposed(context, pair);
            if (problem is not null)
            {
                yield return problem;
            }
        }
    }

    private static ClaimProblem? Unreported(ClaimContext context, Clause clause)
    {
        if (clause.Predicate.Upos != Upos.Verb
            || EnglishActs.Light.Contains(clause.Predicate.Lemma)
            || Noun(context, clause)
            || context.Evidence.Sentences is not [var best, ..])
        {
            return null;
        }

        // Of what befalls people news has few words: one that no report has adds a fact.
        if (EnglishActs.Befalling.Contains(clause.Predicate.Lemma) && !context.About(clause.Predicate).Any())
        {
            return new ClaimProblem(ClaimFault.Act, context.Phrase(clause.Predicate), best.Parsed.Text);
        }

        // What a side clause words in its own way is let pass; its contrary is not.
        var opposed = best.Words.FirstOrDefault(word => context.Match.AreOpposed(clause.Predicate, word));
        var instead = opposed ?? (IsMain(clause) ? Substitution.In(context, clause.Predicate, best) : null);
        return instead is null
            ? null
            : new ClaimProblem(ClaimFault.Act, context.Phrase(clause.Predicate), instead.Form);
    }

    private static bool IsMain(Clause clause) =>
        clause.Predicate.IsRoot || clause.Predicate.IsAny("ccomp", "parataxis") || clause.Predicate.Is("conj");

    // An act told by a noun: "the explosion", "his arrest".
    private static bool Noun(ClaimContext context, Clause clause) =>
        context.Evidence.Support(clause.Predicate) >= WordMatch.Same;

    private static ClaimProblem? Role(ClaimContext context, ClausePair pair) =>
        IsSwapped(context, pair) || IsSwappedByOrder(context, pair)
            ? new ClaimProblem(
                ClaimFault.Role,
                pair.Said.Sentence.TextOf([.. pair.Said.Agents, pair.Said.Predicate, .. pair.Said.Patients]),
                pair.Sentence.Parsed.Text)
            : null;

    private static bool IsSwapped(ClaimContext context, ClausePair pair)
    {
        var (said, reported) = (pair.Said, pair.Reported);
        var agentSuffers = said.Agents.Any(
            word => Meet(context, [word], reported.Patients) && !Meet(context, [word], reported.Agents));
        var patientActs = said.Patients.Any(
            word => Meet(context, [word], reported.Agents) && !Meet(context, [word], reported.Patients));
        // "The strike ended" and "drivers ended the strike" tell one thing; "he killed" and "he was killed" do not.
        return (agentSuffers && patientActs) || ((agentSuffers || patientActs)
            && (said.Agents.Count == 0 || said.Patients.Count == 0 || !Meet(context, said.Agents, reported.Agents))
            && said.Predicate.Lemma == reported.Predicate.Lemma
            && EnglishActs.NeedsObject.Contains(said.Predicate.Lemma));
    }

    // The order of the words, where a tree has lost who is whose.
    private static bool IsSwappedByOrder(ClaimContext context, ClausePair pair)
    {
        if (pair.Said.Predicate.Lemma != pair.Reported.Predicate.Lemma || pair.Said.Predicate.Upos != Upos.Verb)
        {
            return false;
        }

        var said = SurfaceRoles.Of(context.Claim, pair.Said.Predicate);
        var reported = SurfaceRoles.Of(pair.Sentence.Parsed, pair.Reported.Predicate);
        if (said.Agent is not { } agent
            || reported.Agent is not { } actor
            || context.Match.Of(agent, actor) >= WordMatch.Same)
        {
            return false;
        }

        var isTurned = said.Patient is { } patient && reported.Patient is { } sufferer
            && context.Match.Of(agent, sufferer) >= WordMatch.Same
            && context.Match.Of(patient, actor) >= WordMatch.Same;
        // "The governor offered Orvan tents" beside "Orvan offered tents".
        var receiver = Surface.Behind(context.Claim, pair.Said.Predicate).Take(3)
            .FirstOrDefault(word => char.IsUpper(word.Form[0]) && !IsBehindPreposition(context.Claim, word));
        return isTurned || (receiver is not null && !said.IsPassive && !reported.IsPassive
            && context.Match.Of(receiver, actor) >= WordMatch.Same
            && !Surface.Behind(pair.Sentence.Parsed, pair.Reported.Predicate)
                .Any(word => context.Match.Of(receiver, word) >= WordMatch.Same));
    }

    private static bool IsBehindPreposition(ParsedSentence claim, ParsedToken word) => claim.Tokens
        .Skip(Math.Max(0, word.Index - 2)).Take(Math.Min(2, word.Index)).Any(before => before.Upos == Upos.Adp);

    private static ClaimProblem? Polarity(ClaimContext context, ClausePair pair) =>
        pair.Said.IsNegated == pair.Reported.IsNegated
        || context.Match.Of(pair.Said.Predicate, pair.Reported.Predicate) < LeastAlike
        || (EnglishActs.Light.Contains(pair.Said.Predicate.Lemma)
        && pair.Said.Predicate.Lemma != pair.Reported.Predicate.Lemma)
        ? null
        : new ClaimProblem(ClaimFault.Negation, pair.Said.Sentence.Text, pair.Sentence.Parsed.Text);

    private static ClaimProblem? Certainty(ClaimContext context, ClausePair pair) =>
        pair.Reported.IsOpen && !pair.Said.IsOpen && !pair.Said.IsNegated && !IsToldAsDone(context, pair)
            && !IsBackshifted(pair)
            ? new ClaimProblem(ClaimFault.Modality, context.Phrase(pair.Said.Predicate), pair.Sentence.Parsed.Text)
            : null;

    // "will appeal" is what "said he would appeal" tells: the tense of reported speech.
    private static bool IsBackshifted(ClausePair pair) =>
        HasAuxiliary(pair.Said, "will") && HasAuxiliary(pair.Reported, "would")
        && pair.Sentence.Clauses.Any(clause => clause.IsSaying);

    private static bool HasAuxiliary(Clause clause, string word) => clause.Sentence.Children(clause.Predicate).ToArray()
        .Any(child => child.Is("aux") && child.Form.Equals(word, StringComparison.OrdinalIgnoreCase));

    // What every report tells as done and no one denies or leaves open is neither undone nor open.
    private static ClaimProblem? Weakened(ClaimContext context, ClausePair pair)
    {
        if (!(pair.Said.IsOpen || pair.Said.IsNegated) || pair.Coverage < LeastWeakened
            || EnglishActs.Light.Contains(pair.Said.Predicate.Lemma))
        {
            return null;
        }

        var told = context.Reports.Sentences.SelectMany(sentence => sentence.Clauses)
            .Where(clause => context.Match.Of(pair.Said.Predicate, clause.Predicate) >= WordMatch.Same).ToList();
        return pair.Said.IsNegated && told.TrueForAll(clause => !clause.IsNegated && !clause.IsOpen)
                && !context.Evidence.Sentences.Any(
                sentence => sentence.Parsed.Tokens.Any(word => EnglishActs.Denying.Contains(word.Lemma)))
            ? new ClaimProblem(ClaimFault.Negation, pair.Said.Sentence.Text, pair.Sentence.Parsed.Text)
            : pair.Said.IsOpen && !pair.Said.IsNegated && told.TrueForAll(clause => !clause.IsOpen)
                && !context.Evidence.Sentences.Any(
                sentence => sentence.Parsed.Tokens.Any(word => EnglishActs.Open.Contains(word.Lemma)))
            ? new ClaimProblem(ClaimFault.Modality, context.Phrase(pair.Said.Predicate), pair.Sentence.Parsed.Text)
            : null;
    }

    // Somewhere else it is told as done.
    private static bool IsToldAsDone(ClaimContext context, ClausePair pair) => context.Reports.Sentences
        .SelectMany(sentence => sentence.Clauses)
        .Any(clause => !clause.IsOpen && !clause.IsNegated
            && context.Match.Of(pair.Said.Predicate, clause.Predicate) >= WordMatch.Same
            && Meet(context, [.. pair.Said.Agents, .. pair.Said.Patients], [.. clause.Agents, .. clause.Patients]));

    // The word has another sense elsewhere, but beside these participants stands its contrary.
    private static ClaimProblem? Opposed(ClaimContext context, ClausePair pair)
    {
        if (context.Evidence.Sentences is not [var best, ..] || best == pair.Sentence)
        {
            return null;
        }

        var contrary =
            best.Clauses.FirstOrDefault(clause => context.Match.AreOpposed(pair.Said.Predicate, clause.Predicate));
        return contrary is null
            ? null
            : new ClaimProblem(ClaimFault.Act, context.Phrase(pair.Said.Predicate), best.Parsed.Text);
    }

    private static bool Meet(
        ClaimContext context, IReadOnlyList<ParsedToken> said, IReadOnlyList<ParsedToken> reported) =>
        said.Any(
            word => word.Upos != Upos.Pron && reported.Any(other => context.Match.Of(word, other) >= WordMatch.Same));
}
