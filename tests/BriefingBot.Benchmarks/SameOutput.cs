using System.Diagnostics;

namespace BriefingBot.Benchmarks;

/// <summary>
/// <c>same-output BEFORE AFTER</c>: runs two builds (the path of each one's <c>BriefingBot.dll</c>) over everything in
/// <c>../shared/data</c> and the seeds, and prints each line of <c>feed</c>, <c>extract</c>, <c>stories</c> and
/// <c>summarize --json</c> that is not byte for byte the same. Exit status 0 where none differs.
/// </summary>
internal static class SameOutput
{
    private const int ShownLetters = 300;

    // Far below the limit of a command line; the extraction of a batch is one process.
    private const int BatchSize = 100;

    private static readonly string[] PageEndings = [".html", ".html.gz"];

    public static int Run(string[] args)
    {
        if (args.Length != 2
            || SharedData.Path("data") is not { } data
            || SharedData.Path("seeds/pages") is not { } seeds)
        {
            Console.Error.WriteLine("same-output BEFORE.dll AFTER.dll, with ../shared beside the checkout");
            return 2;
        }

        var different = 0;
        foreach (var call in Calls(data, seeds))
        {
            var before = Lines(args[0], call);
            var after = Lines(args[1], call);
            var changed = Enumerable.Range(0, Math.Max(before.Count, after.Count))
                .Where(line => before.ElementAtOrDefault(line) != after.ElementAtOrDefault(line))
                .ToList();
            different += changed.Count;
            var title = string.Join(' ', call.Take(3).Select(Path.GetFileName));
            Console.WriteLine($"{title} …: {after.Count} lines, {changed.Count} differ");
            foreach (var line in changed)
            {
                var (left, right) = (before.ElementAtOrDefault(line)
                    ?? "(none)", after.ElementAtOrDefault(line)
                    ?? "(none)");
                var from = Math.Max(0, FirstDifference(left, right) - (ShownLetters / 3));
                Console.WriteLine($"  {line} at {from}\n  < {Cut(left, from)}\n  > {Cut(right, from)}");
            }
        }

        Console.WriteLine($"same-output: {different} lines differ");
        return different == 0 ? 0 : 1;
    }

    private static IEnumerable<string[]> Calls(string data, string seeds)
    {
        foreach (var batch in Files(Path.Combine(data, "feeds"), ".xml", ".json", ".rss", ".atom", ".rdf")
            .Chunk(BatchSize))
        {
            yield return ["feed", "--json", .. batch];
        }

        string[] pages = [.. Files(data, PageEndings), .. Files(seeds, ".html", ".txt")];
        foreach (var batch in pages.Chunk(BatchSize))
        {
            yield return ["extract", "--json", .. batch];
        }

        string[] feeds =
        [
            .. Files(Path.Combine(data, "stories"), "dev.json"), Path.Combine(data, "figures", "feed.json"), seeds,
        ];
        foreach (var feed in feeds)
        {
            yield return ["stories", "--json", feed];
        }

        yield return ["summarize", "--json", "--ratio", "0.4", Path.Combine(data, "summaries", "bbc-business.jsonl")];
        yield return ["summarize", "--json", "--words", "60", Path.Combine(data, "summaries", "bbc-business.jsonl")];
    }

    private static IEnumerable<string> Files(string folder, params string[] endings) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            .Order(StringComparer.Ordinal);

    private static List<string> Lines(string program, string[] call)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. call])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var lines = process.StandardOutput.ReadToEnd().Split('\n').ToList();
        process.WaitForExit();
        return lines;
    }

    private static int FirstDifference(string left, string right) =>
        left.AsSpan().CommonPrefixLength(right);

    private static string Cut(string line, int from) =>
        line[Math.Min(from, line.Length)..Math.Min(from + ShownLetters, line.Length)];
}
