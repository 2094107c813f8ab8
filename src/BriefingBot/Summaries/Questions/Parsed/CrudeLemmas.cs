using BriefingBot.Text.Languages;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>What an English word may be a form of, by its ending: finds reports to parse.</summary>
internal static class CrudeLemmas
{
    // The rows have nouns of the verbs too, which are lemmas of their own.
    private static readonly WordList OfNouns = English.List();

    private static readonly Dictionary<string, string> Irregular = KnownLanguages.English.IrregularVerbs
        .SelectMany(row => row.Skip(1).Select(form => (form, lemma: row[0])))
        .Where(pair => !OfNouns.Any(ending => pair.form.EndsWith(ending, StringComparison.Ordinal)))
        .GroupBy(pair => pair.form, pair => pair.lemma)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>What an irregular form is a form of; null for all others.</summary>
    public static string? Regular(string word) => Irregular.GetValueOrDefault(word);

    /// <summary>The word and what it may be a form of.</summary>
    /// <param name="word">In lower case.</param>
    public static IEnumerable<string> Of(string word)
    {
        yield return word;
        if (Irregular.TryGetValue(word, out var lemma))
        {
            yield return lemma;
        }

        foreach (var (ending, replacements) in Endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                var stem = word[..^ending.Length];
                foreach (var replacement in replacements)
                {
                    yield return stem + replacement;
                }

                if (ending is "ed" or "ing" && stem[^1] == stem[^2])
                {
                    yield return stem[..^1];
                }
            }
        }
    }

    private static readonly (string Ending, string[] Replacements)[] Endings =
    [
        ("ies", ["y"]), ("ied", ["y"]), ("es", ["", "e"]), ("s", [""]), ("ed", ["", "e"]), ("ing", ["", "e"]),
        ("'s", [""]), ("’s", [""]), ("men", ["man"]),
    ];
}
