using System.IO.Compression;
using BriefingBot.Text.Sentences.Models;
using BriefingBot.Text.Sentences.Parsing;
using BriefingBot.Text.Sentences.Tagging;

namespace BriefingBot.Benchmarks.Parsing;

/// <summary>
/// Trains all that a language's model holds, and writes its file. The same treebanks give the same bytes.
/// </summary>
internal sealed class ModelTrainer(LanguageTreebanks language)
{
    private const int LeastTagUpdates = 3;
    private static readonly string[] Fallback = ["dep", "parataxis", "nmod"];

    /// <summary>What was learned, packed.</summary>
    public byte[] Train(Action<string> log)
    {
        var sentences = language.Training();
        var words = sentences.Sum(sentence => sentence.Words.Count);
        log($"{sentences.Count} sentences, {words} words");
        var bits = words > 150_000 ? 20 : 18;
        var tagSet = new TagSet(language.Code, sentences);
        var tagged = sentences.ConvertAll(sentence => TaggedSentence.Of(sentence, tagSet));
        var tagger = TaggerTrainer.Train(tagged, tagSet.Names.Count, bits - 2);
        log($"tagger: {tagSet.Names.Count} tags");
        var guessed = TaggerTrainer.Jackknife(tagged, tagSet.Names.Count, bits - 2, LeastTagUpdates);
        log($"jackknifed tags: {Accuracy(tagged, guessed):P1} right");
        var lemmas = LemmaTrainer.Train(tagged);
        var relations = Relations(sentences);
        var trees = ParserSentences(tagged, guessed, tagSet, new Lemmatizer(lemmas.Rules, lemmas.Scripts), relations);
        var parser = new ParserTrainer(relations.Count, relations.IndexOf("root"), bits).Train(trees);
        log($"parser: {relations.Count} relations");

        using var file = new MemoryStream();
        using (var writer = new BinaryWriter(new BrotliStream(file, CompressionLevel.SmallestSize, leaveOpen: true)))
        {
            writer.Write(LanguageModel.Signature);
            writer.Write(language.Code);
            Write(writer, tagSet.Names);
            Write(writer, relations);
            Write(writer, SpeechVerbs(sentences));
            Write(writer, Relatives(sentences));
            WriteTables(writer, sentences);
            WriteLemmas(writer, lemmas.Rules, lemmas.Scripts);
            TokenizerTrainer.FullStops(sentences, 14).Write(writer, 2);
            log($"tagger: {tagger.Write(writer, LeastTagUpdates)} weights");
            log($"parser: {parser.Write(writer, language.LeastUpdates)} weights");
        }

        return file.ToArray();
    }

    /// <summary>The relations that are common enough; a rarer subtype counts as what it is a subtype of.</summary>
    private static List<string> Relations(List<TreebankSentence> sentences)
    {
        var counts = sentences.SelectMany(sentence => sentence.Words).CountBy(word => word.Relation).ToDictionary();
        var common = counts.Where(pair => pair.Value >= 20).Select(pair => pair.Key);
        return [.. common.Concat(counts.Keys.Select(Base)).Append("root").Distinct().Order(StringComparer.Ordinal)
            .Take(64)];
    }

    private static List<ParserSentence> ParserSentences(
        List<TaggedSentence> tagged, List<int[]> guessed, TagSet tagSet, Lemmatizer lemmatizer, List<string> relations)
    {
        var tags = tagSet.Names.Select(Tag.Parse).ToArray();
        var other = Fallback.Select(name => relations.IndexOf(name)).First(index => index >= 0);
        return [.. tagged.Select((sentence, s) => new ParserSentence(
            [.. sentence.Source.Words.Select((word, i) => new ParserWord(
                sentence.Keys[i].Lower, WordKeys.Hash(lemmatizer.Lemma(word.Form, guessed[s][i])), guessed[s][i],
                tags[guessed[s][i]].Upos))],
            [.. sentence.Source.Words.Select(word => word.Head)],
            [.. sentence.Source.Words.Select(
                word => word.Relation == "root" ? other : Index(word.Relation, relations))]))];
    }

    private static int Index(string relation, List<string> relations) =>
        relations.IndexOf(relation) is >= 0 and var index ? index : relations.IndexOf(Base(relation));

    private static string Base(string relation) => relation.Split(':')[0];

    /// <summary>
    /// The lemmas of verbs that govern a clause as their complement in a quarter of their uses or more: of speech and
    /// thought.
    /// </summary>
    private static List<string> SpeechVerbs(List<TreebankSentence> sentences)
    {
        var uses = sentences.SelectMany(sentence => sentence.Words).Where(word => word.Upos == "VERB")
            .CountBy(word => word.Lemma).ToDictionary();
        var governing = sentences.SelectMany(sentence => sentence.Words
            .Where(word => word.Relation == "ccomp" && word.Head < sentence.Words.Count)
            .Select(word => sentence.Words[word.Head])
            .Where(verb => verb.Upos == "VERB")
            .Distinct());
        return [.. governing.CountBy(verb => verb.Lemma)
            .Where(pair => pair.Value >= 3 && 4 * pair.Value >= uses[pair.Key]).Select(pair => pair.Key)
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The lemmas of relative pronouns and adverbs.</summary>
    private static List<string> Relatives(List<TreebankSentence> sentences) =>
        Often(5, sentences.SelectMany(sentence => sentence.Words).Where(IsRelative));

    private static bool IsRelative(TreebankWord word) => word.Features.Split('|').Any(feature =>
        feature.StartsWith("PronType=", StringComparison.Ordinal) && feature.Contains("Rel", StringComparison.Ordinal));

    private static List<string> Often(int least, IEnumerable<TreebankWord> words) =>
        [.. words.CountBy(word => word.Lemma).Where(pair => pair.Value >= least).Select(pair => pair.Key)
            .Order(StringComparer.Ordinal)];

    private static double Accuracy(List<TaggedSentence> tagged, List<int[]> guessed) =>
        tagged.Zip(guessed).Sum(pair => pair.First.Tags.Zip(pair.Second)
            .Count(tags => tags.First == tags.Second)) / (double)guessed.Sum(tags => tags.Length);

    private static void WriteTables(BinaryWriter writer, List<TreebankSentence> sentences)
    {
        var tables = TokenizerTrainer.Tables(sentences);
        Write(writer, [.. tables.Words.Select(pair => $"{pair.Key}\t{string.Join('\t', pair.Value)}")]);
        Write(writer, [.. tables.Endings.Select(pair => $"{pair.Key}\t{pair.Value}")]);
        Write(writer, [.. tables.Beginnings]);
        writer.Write(tables.CutsHyphens);
        Write(writer, [.. tables.HyphenExceptions]);
    }

    private static void WriteLemmas(BinaryWriter writer, Dictionary<string, int> rules, LemmaScript[] scripts)
    {
        writer.Write(scripts.Length);
        foreach (var script in scripts)
        {
            writer.Write((byte)script.Cut);
            writer.Write(script.Append);
            writer.Write(script.KeepsCase);
        }

        var ordered = rules.OrderBy(rule => rule.Key, StringComparer.Ordinal).ToList();
        Write(writer, [.. ordered.Select(rule => rule.Key)]);
        foreach (var rule in ordered)
        {
            writer.Write((ushort)rule.Value);
        }
    }

    private static void Write(BinaryWriter writer, IReadOnlyCollection<string> strings)
    {
        writer.Write(strings.Count);
        foreach (var text in strings)
        {
            writer.Write(text);
        }
    }
}
