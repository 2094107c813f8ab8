namespace BriefingBot.Benchmarks.Parsing;

/// <summary>
/// The tags of a language: the part of speech and those features that are told and that a tagger can see.
/// </summary>
internal sealed class TagSet
{
    private const int Most = 255;
    private static readonly string[] Nominal = ["NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM"];
    private readonly Dictionary<string, int> indexes;
    private readonly string language;

    /// <summary>Takes the commonest tags of a treebank; a rarer one counts as its part of speech alone.</summary>
    public TagSet(string language, IEnumerable<TreebankSentence> sentences)
    {
        this.language = language;
        var counts = sentences.SelectMany(sentence => sentence.Words).CountBy(Full).ToDictionary();
        var parts = counts.Keys.Select(tag => tag.Split('|')[0]).Distinct();
        var common = counts.Where(pair => pair.Value >= 5).OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal);
        Names = [.. parts.Concat(common.Select(pair => pair.Key)).Distinct().Take(Most).Order(StringComparer.Ordinal)];
        indexes = Names.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
    }

    public IReadOnlyList<string> Names { get; }

    public int Of(TreebankWord word) =>
        indexes.TryGetValue(Full(word), out var tag) ? tag : indexes.GetValueOrDefault(word.Upos);

    private string Full(TreebankWord word)
    {
        var told = word.Features.Split('|').Where(feature => Tells(word, feature)).ToList();
        return told.Count == 0 ? word.Upos : $"{word.Upos}|{string.Join('|', told)}";
    }

    private bool Tells(TreebankWord word, string feature) => feature.Split('=')[0] switch
    {
        "Number" => word.Upos is "NOUN" or "PROPN" or "PRON" or "DET"
            || (IsVerb(word) ? language != "en" || IsThirdSingular(word) : Agrees && word.Upos == "ADJ"),
        "Person" => word.Upos == "PRON" || (IsVerb(word) && (language != "en" || IsThirdSingular(word))),
        "Case" => language is "ru" or "uk" or "de" && Nominal.Contains(word.Upos),
        "Tense" or "VerbForm" => IsVerb(word),
        "Voice" => IsVerb(word) && feature.EndsWith("=Pass", StringComparison.Ordinal),
        "Mood" => IsVerb(word) && !feature.EndsWith("=Ind", StringComparison.Ordinal),
        "Degree" => word.Upos is "ADJ" or "ADV" && !feature.EndsWith("=Pos", StringComparison.Ordinal),
        _ => false,
    };

    private bool Agrees => language is "es" or "pt" or "fr" or "it";

    private static bool IsVerb(TreebankWord word) => word.Upos is "VERB" or "AUX";

    /// <summary>The only form of an English verb that shows person and number.</summary>
    private static bool IsThirdSingular(TreebankWord word) =>
        word.Features.Contains("Person=3", StringComparison.Ordinal)
        && word.Features.Contains("Number=Sing", StringComparison.Ordinal)
        && word.Features.Contains("Tense=Pres", StringComparison.Ordinal);
}
