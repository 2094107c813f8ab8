namespace BriefingBot.Benchmarks.Parsing;

/// <summary>
/// Gives AnCora's relations what other treebanks tell and it leaves out: the passive with its agent, relative clauses,
/// objects with a preposition.
/// </summary>
internal static class AncoraRelations
{
    public static TreebankSentence Refine(TreebankSentence sentence)
    {
        var words = sentence.Words;
        var passive = words.Where(word => IsPassiveAuxiliary(word, words)).Select(word => word.Head).ToHashSet();
        var refined = words.Select((word, at) => word with { Relation = Relation(word, at, words, passive) });
        return sentence with { Words = [.. refined] };
    }

    private static string Relation(
        TreebankWord word, int at, IReadOnlyList<TreebankWord> words, HashSet<int> passive) => word.Relation switch
        {
            "aux" when IsPassiveAuxiliary(word, words) => "aux:pass",
            "nsubj" or "csubj" when passive.Contains(word.Head) => $"{word.Relation}:pass",
            "obl" or "nmod" or "obj" when passive.Contains(word.Head) && IsUnder("por", at, words) => "obl:agent",

            // AnCora's objects with a preposition; that of persons is "a".
            "obj" when Cases(at, words).Any(lemma => lemma != "a") => "obl:arg",
            "acl" when Children(at, words)
                .Any(child => child.Features.Contains("PronType=Int,Rel", StringComparison.Ordinal)) => "acl:relcl",
            _ => word.Relation,
        };

    private static bool IsUnder(string preposition, int at, IReadOnlyList<TreebankWord> words) =>
        Cases(at, words).Contains(preposition);

    private static IEnumerable<string> Cases(int at, IReadOnlyList<TreebankWord> words) =>
        Children(at, words).Where(child => child.Relation == "case").Select(child => child.Lemma);

    private static IEnumerable<TreebankWord> Children(int head, IReadOnlyList<TreebankWord> words) =>
        words.Where(word => word.Head == head);

    private static bool IsPassiveAuxiliary(TreebankWord word, IReadOnlyList<TreebankWord> words) =>
        word is { Relation: "aux", Lemma: "ser" } && word.Head < words.Count
            && words[word.Head].Features.Contains("VerbForm=Part", StringComparison.Ordinal);
}
