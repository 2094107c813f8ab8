namespace BriefingBot.Text.Sentences.Parsing;

/// <summary>
/// Makes the only finite verb of a sentence its root: "A man drowned in the Tarn" tells of no man whom something had
/// drowned.
/// </summary>
internal static class Predicate
{
    /// <summary>Turns the arc between a noun at the root and the verb that was taken for its description.</summary>
    /// <param name="words">A sentence's.</param>
    /// <param name="arcs">Of each word; changed where there is such a verb.</param>
    public static void Raise(TaggedWord[] words, Arc[] arcs)
    {
        var verb = Array.FindIndex(words, word => word.IsFinite);
        if (verb < 0 || verb != Array.FindLastIndex(words, word => word.IsFinite)
            || arcs[verb] is not { Relation: "acl", Head: var noun } || arcs[noun].Head >= 0 || noun > verb)
        {
            return;
        }

        for (var i = verb + 1; i < arcs.Length; i++)
        {
            arcs[i] = arcs[i].Head != noun ? arcs[i] : new(verb, arcs[i].Relation == "nmod" ? "obl" : arcs[i].Relation);
        }

        arcs[verb] = arcs[noun];
        arcs[noun] = new(verb, "nsubj");
    }
}
