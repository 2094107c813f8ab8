using System.Diagnostics;
using System.Globalization;
using BriefingBot.Scheduling;
using BriefingBot.Sources;
using BriefingBot.Sources.Fetching;
using BriefingBot.Sources.Polling;
using BriefingBot.Text.Encodings;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Benchmarks.Sources;

/// <summary>
/// <c>poll [SOURCES] [SECONDS]</c>: so many sources of one interval through the real poller against a server of its own
/// process on fifty loopback addresses: two rounds, what the server saw of them, and what they cost.
/// </summary>
internal static class PollRound
{
    private const int Hosts = 50;
    private const int Port = 18931;
    private const long MostMemory = 150_000_000;

    public static int Run(string[] args) => RunAsync(args).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1000;
        var interval = TimeSpan.FromSeconds(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 60);
        using var server = StartServer();
        using var room = new Room(("Network:Allow:0", "127.0.0.0/8"), ("Network:DefaultInterval", interval.ToString()));
        var store = room.Services.GetRequiredService<SourceStore>();
        var poller = room.Services.GetRequiredService<Poller>();
        await store.AddManyAsync(
            [.. Enumerable.Range(0, count).Select(i => new NewSource(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.{1 + (i % Hosts)}:{Port}/feed/{i}"), Interval: interval))], "the measure", default);

        using var process = Process.GetCurrentProcess();
        var start = TimeProvider.System.GetUtcNow();
        var before = process.TotalProcessorTime;
        await PollAsync(poller, interval);
        process.Refresh();
        var first = process.TotalProcessorTime - before;
        await PollAsync(poller, interval * 1.15);
        process.Refresh();
        var second = process.TotalProcessorTime - before - first;

        var requests = await RequestsAsync(room);
        server.StandardInput.Close();
        return Report(count, interval, start, requests, first, second, process.PeakWorkingSet64, room.Sink.Entries);
    }

    // As the service does it, a poll that takes longer overlapping the next.
    private static async Task PollAsync(Poller poller, TimeSpan duration)
    {
        using var timer = new PeriodicTimer(PollJob.Interval);
        var polls = new List<Task>();
        for (var look = 0; look < duration / PollJob.Interval; look++)
        {
            polls.Add(poller.PollDueAsync(default));
            await timer.WaitForNextTickAsync();
        }

        await Task.WhenAll(polls);
    }

    private static int Report(int count, TimeSpan interval, DateTimeOffset start,
        List<(long Time, int Status, string Path)> requests, TimeSpan first, TimeSpan second, long memory, int entries)
    {
        var rounds = requests.GroupBy(request => request.Path).SelectMany(source => source.Order().Select((request,
            index) => (Round: index, Request: request))).ToLookup(row => row.Round, row => row.Request);
        var isGood = rounds[0].Count() == count && rounds[1].Count() == count;
        foreach (var (round, cost) in new[] { (0, first), (1, second) })
        {
            var asked = rounds[round].ToList();
            var span = (asked.Max(request => request.Time) - asked.Min(request => request.Time)) / 1000.0;
            var busiest = asked.GroupBy(request =>
                (request.Time - start.ToUnixTimeMilliseconds()) / 1000).Max(inSecond => inSecond.Count());
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"round {round + 1}: {asked.Count} sources in {span:0.0} s (interval {interval.TotalSeconds:0} s), {asked.Count(request => request.Status == 304)} answered 304; busiest second {busiest}, mean {asked.Count / interval.TotalSeconds:0.0}; CPU {cost.TotalSeconds:0.00} s"));
            isGood &= busiest <= 2 * asked.Count / interval.TotalSeconds;
        }

        isGood &= rounds[1].All(request => request.Status == 304) && memory < MostMemory;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"entries taken {entries}; peak resident memory {memory / 1e6:0} MB (limit {MostMemory / 1e6:0})"));
        Console.WriteLine(isGood ? "all as it should be" : "NOT as it should be");
        return isGood ? 0 : 1;
    }

    private static async Task<List<(long Time, int Status, string Path)>> RequestsAsync(Room room)
    {
        var stats = (FetchResult.Fetched)await room.Services.GetRequiredService<PageFetcher>()
            .FetchAsync(new Uri($"http://127.0.0.1:{Port}/stats"), null, default);
        return [.. TextDecoding.Decode(stats.Document.Body, null).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .Select(parts => (long.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1],
                CultureInfo.InvariantCulture), parts[2]))];
    }

    private static Process StartServer()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(PollRound).Assembly.Location, "poll-server",
            Port.ToString(CultureInfo.InvariantCulture), Hosts.ToString(CultureInfo.InvariantCulture)])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var server = Process.Start(start) ?? throw new InvalidOperationException("The server did not start.");
        return server.StandardOutput.ReadLine() == "ready" ? server : throw new InvalidOperationException($"The server did not start: is port {Port} taken?");
    }
}
