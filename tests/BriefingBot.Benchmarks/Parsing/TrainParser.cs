using System.Diagnostics;

namespace BriefingBot.Benchmarks.Parsing;

/// <summary>
/// <c>train-parser LANGUAGE [FILE]</c>: trains a language's model and writes it where the text project embeds it, or
/// to a file.
/// </summary>
internal static class TrainParser
{
    public static int Run(string[] args)
    {
        var language = LanguageTreebanks.All.FirstOrDefault(treebanks => treebanks.Code == args.FirstOrDefault());
        if (language is null || SharedData.Path("data/ud") is null)
        {
            var known = string.Join(", ", LanguageTreebanks.All.Select(treebanks => treebanks.Code));
            Console.Error.WriteLine($"train-parser LANGUAGE [FILE]: one of {known}");
            return 1;
        }

        var clock = Stopwatch.StartNew();
        var model = new ModelTrainer(language)
            .Train(line => Console.WriteLine($"{clock.Elapsed.TotalSeconds,5:F0} s {line}"));
        var path = args.Length > 1 ? args[1]
            : Path.Combine("src", "BriefingBot.Text", "Sentences", "Trained", $"{language.Code}.model");
        File.WriteAllBytes(path, model);
        Console.WriteLine($"{path}: {model.Length / 1e6:F2} MB");
        return 0;
    }
}
