using BriefingBot.Text.Sentences;
using BriefingBot.Text.Sentences.Models;

namespace BriefingBot.Benchmarks.Parsing;

/// <summary>
/// <c>parser [LANGUAGE [FILE [TREEBANK]]]</c>: the models' accuracy, size, memory, and speed in processor time.
/// </summary>
internal static class ParserQuality
{
    public static int Run(string[] args)
    {
        if (SharedData.Path("data/ud") is null)
        {
            return 1;
        }

        foreach (var language in LanguageTreebanks.All.Where(known => args.Length == 0 || known.Code == args[0]))
        {
            var path = args.Length > 1 ? args[1]
                : Path.Combine("src", "BriefingBot.Text", "Sentences", "Trained", $"{language.Code}.model");
            if (File.Exists(path))
            {
                Measure(language, path, args.Length > 2 ? args[2..] : language.Test);
            }
        }

        return 0;
    }

    private static void Measure(LanguageTreebanks language, string path, string[] treebanks)
    {
        var before = GC.GetTotalMemory(true);
        var start = Environment.CpuUsage.TotalTime;
        LanguageModel model;
        using (var stream = File.OpenRead(path))
        {
            model = LanguageModel.Read(stream);
        }

        var loading = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        var memory = GC.GetTotalMemory(true) - before;
        var reader = new SentenceReader(model);
        Console.WriteLine($"{language.Code}: {new FileInfo(path).Length / 1e6:F2} MB, loads in {loading:F0} ms, "
            + $"{memory / 1e6:F1} MB of memory ({model.Size / 1e6:F1} weights)");
        foreach (var treebank in treebanks)
        {
            var sentences = language.Read(treebank);
            Console.WriteLine($"  {treebank,-16} given words {TreebankAccuracy.Of(reader, sentences)}; "
                + $"from text {TextQuality.Measure(reader, sentences)}; {Speed(reader, sentences)}");
        }
    }

    private static string Speed(SentenceReader reader, List<TreebankSentence> sentences)
    {
        var text = string.Join('\n', sentences.Select(sentence => sentence.Text));
        var words = reader.Read(text).Sum(sentence => sentence.Tokens.Count);
        var start = Environment.CpuUsage.TotalTime;
        reader.Read(text);
        return $"{words / (Environment.CpuUsage.TotalTime - start).TotalSeconds:F0} tokens/s";
    }
}
