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
