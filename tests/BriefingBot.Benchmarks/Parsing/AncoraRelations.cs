namespace BriefingBot.Benchmarks.Parsing;

/// <summary>
/// Gives AnCora's relations the subtypes for the passive and for relative clauses that other treebanks have and it
/// leaves out.
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
        "obl" or "nmod" when passive.Contains(word.Head) && Children(at, words)
            .Any(child => child is { Relation: "case", Lemma: "por" }) => "obl:agent",
        "acl" when Children(at, words)
            .Any(child => child.Features.Contains("PronType=Int,Rel", StringComparison.Ordinal)) => "acl:relcl",
        _ => word.Relation,
    };

    private static IEnumerable<TreebankWord> Children(int head, IReadOnlyList<TreebankWord> words) =>
        words.Where(word => word.Head == head);

    private static bool IsPassiveAuxiliary(TreebankWord word, IReadOnlyList<TreebankWord> words) =>
        word is { Relation: "aux", Lemma: "ser" } && word.Head < words.Count
            && words[word.Head].Features.Contains("VerbForm=Part", StringComparison.Ordinal);
}
