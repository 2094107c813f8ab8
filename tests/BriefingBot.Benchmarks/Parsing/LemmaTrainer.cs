using BriefingBot.Text.Sentences.Tagging;

namespace BriefingBot.Benchmarks.Parsing;

/// <summary>
/// Learns the lemmatizer's rules: for each tag the endings whose lemmas are made otherwise than a shorter ending
/// says, and the words that no ending explains.
/// </summary>
internal static class LemmaTrainer
{
    private const int LeastWords = 3;

    public static (Dictionary<string, int> Rules, LemmaScript[] Scripts) Train(IEnumerable<TaggedSentence> sentences)
    {
        var words = sentences
            .SelectMany(sentence => sentence.Source.Words.Zip(sentence.Tags))
            .Where(pair => pair.First.Form.Length <= 30 && pair.First.Lemma != "_")
            .GroupBy(pair => (Tag: pair.Second, Form: pair.First.Form.ToLowerInvariant()))
            .Select(group => new Word(group.Key.Tag, group.Key.Form,
                Commonest(group.Select(pair => ScriptBetween(pair.First.Form, pair.First.Lemma)))))
            .ToList();
        var rules = new Dictionary<string, LemmaScript>(StringComparer.Ordinal);
        foreach (var group in words.GroupBy(word => word.Tag).OrderBy(group => group.Key))
        {
            AddRules([.. group], rules);
        }

        var scripts = rules.Values.Distinct().OrderBy(script => script.Cut)
            .ThenBy(script => script.Append, StringComparer.Ordinal).ThenBy(script => script.KeepsCase).ToArray();
        var indexes = scripts.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        return (rules.ToDictionary(rule => rule.Key, rule => indexes[rule.Value], StringComparer.Ordinal), scripts);
    }

    private static void AddRules(List<Word> words, Dictionary<string, LemmaScript> rules)
    {
        var tag = (char)words[0].Tag;
        for (var length = 0; length <= Lemmatizer.LongestEnding; length++)
        {
            var endings = words.Where(word => word.Form.Length >= length).GroupBy(word => word.Form[^length..]);
            foreach (var group in endings.Where(group => length == 0 || group.Count() >= LeastWords))
            {
                var best = Commonest(group.Select(word => word.Script));
                if (length == 0 || Inherited(group.Key, tag, rules) != best)
                {
                    rules[group.Key + tag] = best;
                }
            }
        }

        foreach (var word in words.Where(word => Inherited(' ' + word.Form, tag, rules) != word.Script))
        {
            rules[$"{Lemmatizer.WholeWord}{word.Form}{tag}"] = word.Script;
        }
    }

    /// <summary>What the rule of the longest ending shorter than this one says.</summary>
    private static LemmaScript? Inherited(string ending, char tag, Dictionary<string, LemmaScript> rules)
    {
        for (var start = Math.Max(1, ending.Length - Lemmatizer.LongestEnding); start <= ending.Length; start++)
        {
            if (rules.TryGetValue(ending[start..] + tag, out var script))
            {
                return script;
            }
        }

        return null;
    }

    /// <summary>The script that makes this lemma of this form.</summary>
    private static LemmaScript ScriptBetween(string form, string lemma)
    {
        var keeps = form.Length > 0 && lemma.Length > 0 && char.IsUpper(form[0]) && char.IsUpper(lemma[0]);
        var (from, to) = keeps ? (form, lemma) : (form.ToLowerInvariant(), lemma);
        var shared = from.AsSpan().CommonPrefixLength(to);
        return new(from.Length - shared, to[shared..], keeps);
    }

    private static LemmaScript Commonest(IEnumerable<LemmaScript> scripts) =>
        scripts.CountBy(script => script).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Cut)
            .ThenBy(pair => pair.Key.Append, StringComparer.Ordinal).First().Key;

    private sealed record Word(int Tag, string Form, LemmaScript Script);
}
