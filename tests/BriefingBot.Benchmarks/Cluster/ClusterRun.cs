using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using BriefingBot.Benchmarks.Telegram;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Options;

namespace BriefingBot.Benchmarks.Cluster;

/// <summary>
/// Several nodes of the program on one PostgreSQL database, killed and started at random while feeds bring news and
/// chats get an edition each minute. Counts what was lost or came twice, limits exceeded, and how long the cluster had
/// no leader.
/// </summary>
internal static class ClusterRun
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan StartOfOther = TimeSpan.FromSeconds(8);

    public static int Run(string[] args)
    {
        if (PostgresServer.MissingBecause is { } reason)
        {
            Console.WriteLine($"Skipped: {reason}");
            return 0;
        }

        return RunAsync(ClusterOptions.Of(args)).GetAwaiter().GetResult();
    }

    private static async Task<int> RunAsync(ClusterOptions options)
    {
        var connection = PostgresServer.CreateDatabase();
        using var database = new Database(
            Options.Create(new StorageOptions { Provider = StorageProvider.Postgres, ConnectionString = connection }),
            new Migrations());
        // A tenth less between two messages to a chat, for what the way takes.
        await using var telegram = new LoopbackBotApi
        {
            Limits = options.Limit == 0
                ? new SendLimits(Total: 0)
                : new SendLimits(options.Limit, ChatPause: TimeSpan.FromSeconds(0.9)),
            Travel = TimeSpan.FromMilliseconds(40),
        };
        await telegram.StartAsync();
        await using var sites = await NewsSites.StartAsync(TimeProvider.System);
        await using var nodes = new NodeProcesses(Settings(options, connection, telegram.Address));
        if (options.Other is not null)
        {
            nodes.Start(options.Other);
            await Task.Delay(StartOfOther); // its own schema comes first; the use of the database below upgrades it
        }

        while (nodes.Cpu.Count < options.Nodes)
        {
            nodes.Start(options.Other);
        }

        await Task.Delay(options.Other is null ? TimeSpan.Zero : StartOfOther);
        var editions = await SubscribeAsync(database, options);

        var watch = Stopwatch.StartNew();
        var leaders = new LeaderWatch(database);
        using var stop = new CancellationTokenSource();
        var watching = leaders.RunAsync(stop.Token);
        await KillAsync(nodes, options, leaders);
        while (watch.Elapsed < TimeSpan.FromMinutes(options.Minutes))
        {
            await Task.Delay(200);
        }

        var (articles, sent) = (await Bench.CountAsync(database, "article"), telegram.Accepted.Values.Sum());
        var cpu = string.Join(" + ", nodes.Cpu.Select(node => node.ToString("0.0", CultureInfo.InvariantCulture)));
        var load = File.ReadAllText("/proc/loadavg").Split(' ')[0];
        Console.WriteLine($"processor time of the nodes: {cpu} s; load {load}");
        await DrainAsync(database, options.Chats);
        await stop.CancelAsync();
        await watching;
        await ReportAsync(options, database, telegram, sites, leaders, (articles, sent, editions));
        return 0;
    }

    // Editions at whole minutes: from the second next one, until a minute before the end.
    private static async Task<int> SubscribeAsync(Database database, ClusterOptions options)
    {
        var now = TimeProvider.System.GetUtcNow();
        List<TimeOnly> times = [.. Enumerable.Range(2, Math.Max(1, options.Minutes - 2))
            .Select(minute => TimeOnly.FromDateTime(now.UtcDateTime.AddMinutes(minute)))
            .Select(time => new TimeOnly(time.Hour, time.Minute))];
        await Bench.SubscribeAsync(database, options.Chats, _ => times);
        return times.Count;
    }

    private static Dictionary<string, string> Settings(ClusterOptions options, string connection, string telegram) =>
        new Dictionary<string, string>
        {
            ["Storage__Provider"] = "postgres",
            ["Storage__ConnectionString"] = connection,
            ["Telegram__Token"] = LoopbackBotApi.Token,
            ["Telegram__BaseUrl"] = telegram,
            ["Telegram__MessagesPerSecond"] = (options.Limit == 0 ? 1000 : options.Limit)
                .ToString(CultureInfo.InvariantCulture),
            ["Network__Allow__0"] = "127.0.0.0/8",
            ["Network__DefaultInterval"] = Interval.ToString("c", CultureInfo.InvariantCulture),
            ["Network__HostSpacing"] = "00:00:00.1",
            ["Logging__LogLevel__Default"] = "Warning",
        }.OfSources(options.Feeds, "Url", NewsSites.Url).OfSources(options.Feeds, "Interval", _ => "00:01:00");

    // Spread over the run, but for the last minute; each killed node is started again at once.
    private static async Task KillAsync(NodeProcesses nodes, ClusterOptions options, LeaderWatch leaders)
    {
        if (options.Kills == 0)
        {
            return;
        }

        var pause = TimeSpan.FromMinutes(Math.Max(0.5, options.Minutes - 1)) / options.Kills;
        for (var kill = 0; kill < options.Kills; kill++)
        {
            await Task.Delay(pause * (0.5 + (RandomNumberGenerator.GetInt32(1000) / 1000.0)));
            var killed = nodes.KillOne();
            leaders.Killed(killed);
            nodes.Start();
        }
    }

    // Until every chat has the last edition and nothing waits.
    private static async Task DrainAsync(Database database, int chats)
    {
        var limit = Stopwatch.StartNew();
        while (limit.Elapsed < TimeSpan.FromMinutes(3)
            && (await Bench.CountAsync(database, Last) < chats || await Bench.CountAsync(database, Waiting) > 0))
        {
            await Task.Delay(500);
        }
    }

    private const string Last = "briefing WHERE edition = (SELECT max(edition) FROM briefing)";

    private const string Waiting = "outbox WHERE state IN ('pending', 'sending')";

    private static async Task ReportAsync(
        ClusterOptions options,
        Database database,
        LoopbackBotApi telegram,
        NewsSites sites,
        LeaderWatch leaders,
        (long Articles, int Sent, int Editions) counts)
    {
        var early = sites.AskedTooSoon(Interval);
        var parts = await Bench.CountAsync(database, "outbox");
        var twice = telegram.Accepted.Values.Sum(count => count - 1);
        var lost = await Bench.CountAsync(database, "outbox WHERE state <> 'sent'");
        var stories = await Bench.CountAsync(database, "story");
        var queued = await Bench.CountAsync(database, "node_arrival");
        var late = options.Chats - await Bench.CountAsync(database, Last);
        var briefings = await Bench.CountAsync(database, "briefing");
        var told = await Bench.CountAsync(
            database, "(SELECT 1 FROM told JOIN telling g ON g.id = telling_id GROUP BY subscriber_id, g.story_id HAVING count(DISTINCT briefing_id) > 1) t");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {options.Nodes} nodes, {options.Feeds} feeds, {options.Chats} chats, {options.Minutes} minutes, {options.Kills} kills (SIGKILL)
            articles taken in: {counts.Articles} ({counts.Articles / (double)options.Minutes:0} a minute); stories {stories}; waiting for the leader: {queued}
            editions: {briefings} of {counts.Editions * options.Chats} (what fell due before the first node was up is caught up once); chats without the last one: {late}; parts {parts}, of them not sent: {lost}
            sent in the time: {counts.Sent} ({counts.Sent / (double)options.Minutes:0} a minute); sent twice: {twice}; answers that nobody took: {telegram.AnswersLost}
            told twice: {told}
            limits exceeded: whole bot {telegram.Limits.TooFast}, chat {telegram.Limits.TooFastForChat}
            feeds asked sooner than {Interval.TotalSeconds:0} s after: {early.Count} of {sites.Asked.Values.Sum(times => times.Count)} polls ({string.Join(", ", early.Take(5).Select(pause => $"{pause.TotalSeconds:0.0} s"))})
            leader killed {leaders.Gaps.Count} times; another led after {Spread(leaders.Gaps)}
            """));
    }

    private static string Spread(IReadOnlyList<TimeSpan> gaps) => gaps.Count == 0
        ? "-"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{gaps.Min().TotalSeconds:0.0} s to {gaps.Max().TotalSeconds:0.0} s, on average {gaps.Average(gap => gap.TotalSeconds):0.0} s");
}
