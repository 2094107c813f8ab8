using System.Diagnostics;

namespace BriefingBot.Benchmarks;

/// <summary>
/// <c>start [FOLDER]</c>: wall time of <c>brief FOLDER</c> against <c>--help</c>, in processes of their own, in turn;
/// medians of seven and their ratio. The folder is <c>../shared/seeds/pages</c> unless given.
/// </summary>
internal static class StartTime
{
    private const int Rounds = 7;

    public static int Run(string[] args)
    {
        var folder = Path.GetFullPath(args.Length > 0 ? args[0] : "../shared/seeds/pages");
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine($"{folder} is no folder; name one with a few pages.");
            return 1;
        }

        var help = new List<double>();
        var brief = new List<double>();
        for (var round = 0; round <= Rounds; round++)
        {
            var (helpTime, briefTime) = (Time("--help"), Time("brief", folder));
            if (round > 0) // the first warms the file cache
            {
                help.Add(helpTime);
                brief.Add(briefTime);
            }
        }

        Console.WriteLine(
            $"start: --help {Bench.Median(help):0} ms, brief {Bench.Median(brief):0} ms, ratio "
                + $"{Bench.Median(brief) / Bench.Median(help):0.00} (medians of {Rounds}, in turn)");
        return 0;
    }

    private static double Time(params string[] arguments)
    {
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "BriefingBot.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? watch.Elapsed.TotalMilliseconds
            : throw new InvalidOperationException($"{string.Join(' ', arguments)} failed.");
    }
}
