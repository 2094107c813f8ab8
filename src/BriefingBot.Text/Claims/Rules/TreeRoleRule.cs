using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Who did an act of the claim and whom it befell have not changed places.</summary>
internal sealed class TreeRoleRule : ITreeRule
{
    public IEnumerable<ClaimProblem> Check(TreeContext context) => context.Pairs
        .Where(pair => IsSwapped(context, pair) || IsSwappedByOrder(context, pair))
        .Select(pair => new ClaimProblem(
            ClaimFault.Role,
            pair.Said.Sentence.TextOf([.. pair.Said.Agents, pair.Said.Predicate, .. pair.Said.Patients]),
            pair.Sentence.Parsed.Text));

    private static bool IsSwapped(TreeContext context, ClausePair pair)
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
    private static bool IsSwappedByOrder(TreeContext context, ClausePair pair)
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

    private static bool Meet(
        TreeContext context, IReadOnlyList<ParsedToken> said, IReadOnlyList<ParsedToken> reported) =>
        said.Any(
            word => word.Upos != Upos.Pron && reported.Any(other => context.Match.Of(word, other) >= WordMatch.Same));
}
