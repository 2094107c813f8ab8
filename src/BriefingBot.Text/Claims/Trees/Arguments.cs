using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Trees;

/// <summary>
/// Which of two contrary acts befalls what: where a report has both ("delete it from the one, keep it on the other"),
/// each goes with what stands behind its own verb.
/// </summary>
internal static class Arguments
{
    private const double LeastLead = 0.2;

    /// <summary>The fault of an act whose objects a report gives to the contrary act; null where there is
    /// none.</summary>
    public static ClaimProblem? Fault(TreeContext context, Clause clause)
    {
        if (OfSubject(context, clause) is { } turned)
        {
            return turned;
        }

        var said = Surface.Behind(context.Claim, clause.Predicate);
        if (clause.IsNegated || clause.Predicate.Upos != Upos.Verb
            || !said.Any(word => word.Upos is Upos.Noun or Upos.Propn))
        {
            return null;
        }

        var (same, contrary, place) = (0.0, 0.0, (TreeSentence?)null);
        foreach (var sentence in context.Reports.Sentences)
        {
            foreach (var other in sentence.Clauses.Where(other => other.Predicate.Upos == Upos.Verb))
            {
                if (context.Match.Of(clause.Predicate, other.Predicate) >= WordMatch.Same)
                {
                    same = Math.Max(same, Share(context, said, sentence, other.Predicate));
                }
                else if (context.Match.AreOpposed(clause.Predicate, other.Predicate)
                    && Share(context, said, sentence, other.Predicate) is var share && share > contrary)
                {
                    (contrary, place) = (share, sentence);
                }
            }
        }

        return contrary > same + LeastLead
            ? new ClaimProblem(ClaimFault.Act, context.Phrase(clause.Predicate), place!.Parsed.Text)
            : null;
    }

    // "Prices have risen", where the very same have fallen and nothing tells that they rose.
    private static ClaimProblem? OfSubject(TreeContext context, Clause clause)
    {
        var subject = clause.Agents.Where(word => word.Upos == Upos.Noun).ToList();
        if (clause.IsNegated || clause.IsOpen || clause.Patients.Count > 0 || subject.Count == 0)
        {
            return null;
        }

        var told = context.Reports.Sentences.SelectMany(sentence => sentence.Clauses)
            .Where(other => other.Predicate.Upos == Upos.Verb && HasSubject(other)).ToList();
        return told.Exists(other => context.Match.Of(clause.Predicate, other.Predicate) >= WordMatch.Same) ? null
            : told.Find(other => !other.IsNegated && !other.IsOpen
                && context.Match.AreOpposed(clause.Predicate, other.Predicate)) is { } contrary
            ? new ClaimProblem(ClaimFault.Act, context.Phrase(clause.Predicate), contrary.Sentence.Text)
            : null;

        bool HasSubject(Clause other) => subject.TrueForAll(word => other.Agents.Any(one => one.Lemma == word.Lemma
            && context.Claim.Subtree(word).Where(context.Words.Contains).All(mine => other.Sentence.Subtree(one)
                .Any(theirs => context.Match.Of(mine, theirs) >= WordMatch.Same))));
    }

    private static double Share(
        TreeContext context, IReadOnlyList<ParsedToken> said, TreeSentence sentence, ParsedToken verb)
    {
        var told = Surface.Behind(sentence.Parsed, verb);
        if (told.FirstOrDefault(word => word.Upos is Upos.Noun or Upos.Propn) is not { } nearest
            || !said.Any(word => context.Match.Of(word, nearest) >= WordMatch.Same))
        {
            return 0;
        }

        var (shared, all) = (0.0, 0.0);
        foreach (var word in said)
        {
            var weight = context.Reports.Weight(word);
            all += weight;
            shared += told.Any(other => context.Match.Of(word, other) >= WordMatch.Same) ? weight : 0;
        }

        return shared / all;
    }
}
