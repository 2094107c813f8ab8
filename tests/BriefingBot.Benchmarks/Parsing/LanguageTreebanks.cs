namespace BriefingBot.Benchmarks.Parsing;

/// <summary>
/// The treebanks of a language: what a model is trained on and what it is measured on. No document is in both.
/// </summary>
/// <param name="Code">The language, ISO 639-1.</param>
/// <param name="Train">Files that a model learns from.</param>
/// <param name="Test">Files that figures are reported on.</param>
/// <param name="Development">Files that choices are made on; empty where there is none to spare.</param>
/// <param name="LeastUpdates">Parser weights changed less often are left out: sets the file's size.</param>
internal sealed record LanguageTreebanks(
    string Code, string[] Train, string[] Test, string[] Development, int LeastUpdates)
{
    public static IReadOnlyList<LanguageTreebanks> All { get; } =
    [
        new("en", ["ewt-train", "gum-free-train", "pud"], ["ewt-test", "gum-news-test"], ["ewt-dev"], 4),
        new("es", ["ancora-a", "ancora-b:first"], ["ancora-b:last", "gsd-test"], [], 3),
        new("pt", ["bosque-train"], ["bosque-test"], [], 4),
        new("ru", ["taiga-gsd-train", "pud"], ["gsd-test"], [], 3),
        // Sequoia's licence and GSD's each want the whole under their own terms: the model learns from GSD alone.
        new("fr", ["gsd-dev", "gsd-test"], ["sequoia-test"], [], 2),
        new("uk", ["parlamint-dev"], ["parlamint-test"], [], 2),
        new("de", ["gsd-dev", "pud"], ["gsd-test"], [], 2),
    ];

    public List<TreebankSentence> Training() => [.. Train.SelectMany(Read)];

    /// <summary>A treebank's sentences; ":first" names the first two thirds of a file, ":last" the rest.</summary>
    public List<TreebankSentence> Read(string treebank)
    {
        var name = treebank.Split(':')[0];
        var path = SharedData.Path($"data/ud/{Code}/{name}.conllu.gz") ?? throw new FileNotFoundException(treebank);
        var sentences = Treebank.Read(path);
        var part = 2 * sentences.Count / 3;
        if (name.StartsWith("ancora", StringComparison.Ordinal))
        {
            sentences = sentences.ConvertAll(AncoraRelations.Refine);
        }

        return treebank == name ? sentences
            : treebank.EndsWith(":first", StringComparison.Ordinal) ? sentences[..part]
            : sentences[part..];
    }
}
