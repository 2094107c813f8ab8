using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Trees;

/// <summary>"Fans threw bottles at police", where a report has "police threw bottles at fans": each where the other is,
/// around the same verb and behind the same preposition.</summary>
internal static class Mirror
{
    private const int MostWordsBehindVerb = 8;

    /// <summary>The fault of an act whose two sides have changed places; null where there is none.</summary>
    public static ClaimProblem? Fault(TreeContext context, Clause clause)
    {
        var mine = Sides(clause).ToList();
        if (mine.Count == 0)
        {
            return null;
        }

        var told = context.Reports.Sentences.SelectMany(sentence => sentence.Clauses).ToList();
        var mirror = told.Find(
            other => other.Predicate.Lemma == clause.Predicate.Lemma && Tells(other, isTurned: true));
        return mirror is null || told.Exists(other => Tells(other, isTurned: false)
                && context.Match.Of(clause.Predicate, other.Predicate) >= WordMatch.Same)
            ? null
            : new ClaimProblem(
                ClaimFault.Role, context.Claim.TextOf([mine[0].Agent, clause.Predicate]), mirror.Sentence.Text);

        bool Tells(Clause other, bool isTurned) => Sides(other).Any(place => mine.Exists(said => said.Case == place.Case
            && Meet(said.Agent, isTurned ? place.Other : place.Agent)
            && Meet(said.Other, isTurned ? place.Agent : place.Other)));

        bool Meet(ParsedToken said, ParsedToken word) => context.Match.Of(said, word) >= WordMatch.Same;
    }

    private static IEnumerable<(ParsedToken Agent, string Case, ParsedToken Other)> Sides(Clause clause) =>
        from agent in clause.Agents
        where agent.Upos is Upos.Noun or Upos.Propn
        from other in clause.Sentence.Subtree(clause.Predicate)
        where other.Index > clause.Predicate.Index && other.Index <= clause.Predicate.Index + MostWordsBehindVerb
            && other.Upos is Upos.Noun or Upos.Propn && other.IsAny("obl", "nmod")
        let preposition = clause.Sentence.Child(other, "case")?.Lower
        // Who talks to, trades with or plays against another is talked to, traded with and played against.
        where preposition is "at" or "from" or "on"
        select (agent, preposition, other);
}
