using BriefingBot.Text.Sentences.Models;
using BriefingBot.Text.Sentences.Tagging;
using BriefingBot.Text.Sentences.Tokenizing;

namespace BriefingBot.Benchmarks.Parsing;

/// <summary>Learns how words are cut and what full stops are, from the tokens of a treebank over its text.</summary>
internal static class TokenizerTrainer
{
    private const int Epochs = 8;
    private const double Precision = 0.97;
    private const int LeastTimes = 4;

    public static WordTables Tables(IReadOnlyList<TreebankSentence> sentences)
    {
        var seen = sentences.SelectMany(CutWords).ToList();
        var endings = Endings(seen);
        var beginnings = Beginnings(seen);
        var (cuts, exceptions) = Hyphens(seen);
        var rules = new WordTables
        {
            Words = new Dictionary<string, string[]>(),
            Endings = endings,
            Beginnings = beginnings,
            CutsHyphens = cuts,
            HyphenExceptions = exceptions,
        };
        return rules with { Words = Exceptions(seen, new WordSplitter(rules)) };
    }

    /// <summary>The classifier of full stops.</summary>
    public static Perceptron FullStops(IReadOnlyList<TreebankSentence> sentences, int bucketBits)
    {
        var examples = Paragraphs(sentences).SelectMany(FullStopsOf).ToArray();
        var perceptron = new Perceptron(BoundaryFeatures.Classes, bucketBits);
        var shuffle = new Shuffle(17);
        var scores = new float[BoundaryFeatures.Classes];
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            shuffle.Apply(examples);
            foreach (var (features, right) in examples)
            {
                perceptron.Score(features, scores);
                var guess = Tagger.Best(scores);
                if (guess == (int)right)
                {
                    perceptron.Pass();
                }
                else
                {
                    perceptron.Update(features, (int)right, guess);
                }
            }
        }

        return perceptron;
    }

    /// <summary>
    /// Each word atom, in lower case with plain apostrophes, and the words that the treebank makes of it.
    /// </summary>
    private static IEnumerable<CutWord> CutWords(TreebankSentence sentence)
    {
        var (text, spans) = Layout([sentence]);
        var at = 0;
        foreach (var atom in AtomScanner.Scan(text, 0, text.Length)
            .Where(atom => atom is { Kind: AtomKind.Word } && atom.End - atom.Start <= 30))
        {
            while (at < spans.Count && spans[at].End <= atom.Start)
            {
                at++;
            }

            var (first, last) = (at, at);
            while (last < spans.Count && spans[last].End <= atom.End)
            {
                last++;
            }

            if (first < last && spans[first].Start == atom.Start && spans[last - 1].End == atom.End)
            {
                var words = spans[first..last].SelectMany(span =>
                    sentence.Words.Where(word => word.Surface == span.Token)).Select(word => Plain(word.Form));
                yield return new(Plain(text[atom.Start..atom.End]), [.. words]);
            }
        }
    }

    private static Dictionary<string, string> Endings(List<CutWord> seen)
    {
        var cut = new Dictionary<(string Ending, string Word), int>();
        var all = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (written, words) in seen)
        {
            for (var length = 1; length <= Math.Min(WordSplitter.LongestEnding, written.Length - 1); length++)
            {
                all[written[^length..]] = all.GetValueOrDefault(written[^length..]) + 1;
            }

            if (words.Length < 2 || !written.EndsWith(words[^1], StringComparison.Ordinal)
                || words[^1].All(char.IsDigit))
            {
                continue;
            }

            var longest = Math.Min(WordSplitter.LongestEnding, written.Length - 1);
            for (var length = words[^1].Length; length <= longest; length++)
            {
                cut[(written[^length..], words[^1])] = cut.GetValueOrDefault((written[^length..], words[^1])) + 1;
            }
        }

        var good = cut.Where(pair => pair.Value >= LeastTimes && pair.Value >= Precision * all[pair.Key.Ending])
            .Select(pair => pair.Key).ToHashSet();
        return good
            .Where(pair => !Enumerable.Range(1, pair.Ending.Length - 1)
                .Any(shorter => good.Contains((pair.Ending[shorter..], pair.Word))))
            .OrderBy(pair => pair.Ending, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Ending, pair => pair.Word, StringComparer.Ordinal);
    }

    private static HashSet<string> Beginnings(List<CutWord> seen)
    {
        var with = seen.Where(word => word.Written.IndexOf('\'', StringComparison.Ordinal) is > 0 and var at
            && at < word.Written.Length - 1).ToList();
        var (all, cut) = (with.CountBy(Start).ToDictionary(),
            with.Where(word => word.Words.Length > 1 && word.Words[0] == Start(word)).CountBy(Start).ToDictionary());
        return [.. cut.Where(pair => pair.Value >= 2 && pair.Value >= .8 * all[pair.Key]).Select(pair => pair.Key)
            .Order(StringComparer.Ordinal)];

        static string Start(CutWord word) => word.Written[..(word.Written.IndexOf('\'', StringComparison.Ordinal) + 1)];
    }

    private static (bool Cuts, HashSet<string> Exceptions) Hyphens(List<CutWord> seen)
    {
        var with = seen.Where(word => word.Written.IndexOf('-', StringComparison.Ordinal) is > 0 and var at
            && char.IsLetter(word.Written[0]) && !word.Words.Contains(word.Written[at..])).ToList();
        var cuts = 2 * with.Count(word => word.Words.Contains("-")) > with.Count;
        var exceptions = with.GroupBy(word => word.Written[..word.Written.IndexOf('-', StringComparison.Ordinal)])
            .Where(group => 2 * group.Count(word => word.Words.Contains("-") == cuts) < group.Count())
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);
        return (cuts, [.. exceptions.Order(StringComparer.Ordinal)]);
    }

    /// <summary>The words that the rules would cut otherwise than the treebank mostly does.</summary>
    private static Dictionary<string, string[]> Exceptions(List<CutWord> seen, WordSplitter splitter)
    {
        var exceptions = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var group in seen.Where(word => word.Written.Any(char.IsLetter)).GroupBy(word => word.Written)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var (most, times) = group.CountBy(word => string.Join('\t', word.Words))
                .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First();
            var tokens = new List<TextToken>();
            splitter.Split(group.Key, 0, group.Key.Length, tokens);
            if (string.Join('\t', tokens.Select(token => token.Form)) != most
                && (times > 1 || !group.Key.Any(char.IsDigit)))
            {
                exceptions[group.Key] = most.Split('\t');
            }
        }

        return exceptions;
    }

    private static IEnumerable<(uint[] Features, FullStop Right)> FullStopsOf(List<TreebankSentence> paragraph)
    {
        var (text, spans) = Layout(paragraph);
        var ends = spans.GroupBy(span => span.Sentence).Select(group => group.Last().End).ToHashSet();
        var starts = spans.GroupBy(span => span.Sentence).Select(group => group.First().Start).ToHashSet();
        var byEnd = spans.ToDictionary(span => span.End);
        var atoms = AtomScanner.Scan(text, 0, text.Length);
        var features = new FeatureList(BoundaryFeatures.Capacity);
        var first = 0;
        for (var at = 0; at < atoms.Count; at++)
        {
            first = starts.Contains(atoms[at].Start) ? at : first;
            if (!Tokenizer.IsFullStop(text, atoms[at]))
            {
                continue;
            }

            var joined = at > 0 && byEnd.TryGetValue(atoms[at].End, out var span) && span.Start < atoms[at].Start;
            var after = BoundaryFeatures.AfterClosing(text, atoms, at);
            var end = ends.Contains(atoms[at].End) || ends.Contains(atoms[after - 1].End);
            BoundaryFeatures.Collect(text, atoms, at, first, features);
            yield return (features.Keys.ToArray(), (joined, end) switch
            {
                (true, true) => FullStop.JoinedEnds,
                (true, false) => FullStop.Joined,
                (false, true) => FullStop.Ends,
                _ => FullStop.Apart,
            });
        }
    }

    private static IEnumerable<List<TreebankSentence>> Paragraphs(IReadOnlyList<TreebankSentence> sentences)
    {
        var paragraph = new List<TreebankSentence>();
        foreach (var sentence in sentences)
        {
            if (paragraph.Count > 0 && (sentence.BeginsParagraph || paragraph.Count >= 20))
            {
                yield return paragraph;
                paragraph = [];
            }

            paragraph.Add(sentence);
        }

        yield return paragraph;
    }

    /// <summary>The text of sentences, a space between them, and where each surface token stands in it.</summary>
    public static (string Text, List<Span> Spans) Layout(IReadOnlyList<TreebankSentence> sentences)
    {
        var (text, spans) = (new System.Text.StringBuilder(), new List<Span>());
        foreach (var (number, sentence) in sentences.Index())
        {
            foreach (var (i, token) in sentence.Tokens.Index())
            {
                spans.Add(new(text.Length, text.Length + token.Form.Length, number, i));
                text.Append(token.Form).Append(token.SpaceAfter || i == sentence.Tokens.Count - 1 ? " " : "");
            }
        }

        return (text.ToString(), spans);
    }

    private static string Plain(string word) => word.ToLowerInvariant().Replace('’', '\'').Replace('‑', '-');

    /// <summary>Where a surface token stands.</summary>
    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
    internal readonly record struct Span(int Start, int End, int Sentence, int Token);

    private sealed record CutWord(string Written, string[] Words);
}
