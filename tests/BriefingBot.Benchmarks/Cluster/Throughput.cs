using System.Diagnostics;
using System.Globalization;
using BriefingBot.Benchmarks.Soak;
using BriefingBot.Benchmarks.Telegram;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace BriefingBot.Benchmarks.Cluster;

/// <summary>
/// <c>cluster-throughput [NODES] [FEEDS] [ENTRIES] [CHATS]</c>: how long that many nodes, one core each, take for a
/// backlog of real reports that all feeds offer at once, and for one edition to all chats, on PostgreSQL; and what the
/// nodes and the server used of the processor. The server, the feeds and Telegram share the same cores.
/// </summary>
internal static class Throughput
{
    private const int Port = 18_474;

    /// <summary>Entries of fewer characters are headlines with a teaser.</summary>
    private const int ShortestText = 500;

    /// <summary>Nothing more comes where nothing came for so long.</summary>
    private static readonly TimeSpan Still = TimeSpan.FromSeconds(10);

    public static int Run(string[] args)
    {
        if (PostgresServer.MissingBecause is { } reason)
        {
            Console.WriteLine($"Skipped: {reason}");
            return 0;
        }

        if (SoakTexts.Load() is not { } all)
        {
            return 1;
        }

        List<SoakText> texts = [.. all.Where(text => text.Html.Length >= ShortestText)];
        int Value(int at, int otherwise) =>
            args.Length > at ? int.Parse(args[at], NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;
        RunAsync(texts, Value(0, 1), Value(1, 100), Value(2, 20), Value(3, 4000)).GetAwaiter().GetResult();
        return 0;
    }

    private static async Task RunAsync(IReadOnlyList<SoakText> texts, int count, int feeds, int entries, int chats)
    {
        var connection = PostgresServer.CreateDatabase();
        using var database = new Database(
            Options.Create(new StorageOptions { Provider = StorageProvider.Postgres, ConnectionString = connection }),
            new Migrations());
        await database.MigrateAsync(default);
        await using var telegram = new LoopbackBotApi { Limits = new SendLimits(Total: 0) };
        await telegram.StartAsync();
        await using var sites = await LoopbackServer.StartAsync(
            context => AnswerAsync(context, texts, entries), kestrel => kestrel.ListenAnyIP(Port));
        await using var nodes = new NodeProcesses(Settings(connection, telegram.Address, feeds), isPinned: true);
        var server = PostgresServer.ProcessorTime;
        for (var i = 0; i < count; i++)
        {
            nodes.Start();
        }

        await MakeDueAsync(database, feeds);
        var (taken, articles) = await UntilStillAsync(() => Bench.CountAsync(database, "article"));
        var (served, parts) = (PostgresServer.ProcessorTime - server, telegram.Accepted.Count);
        Report($"{articles} articles of {feeds * entries}", taken, nodes.Cpu, served, articles);

        var due = await SubscribeAsync(database, chats);
        await Task.Delay(due - TimeProvider.System.GetUtcNow());
        (server, var before) = (PostgresServer.ProcessorTime, nodes.Cpu);
        var (sent, accepted) = await UntilStillAsync(() => Task.FromResult((long)telegram.Accepted.Count - parts));
        List<double> used = [.. nodes.Cpu.Zip(before, (now, then) => now - then)];
        served = PostgresServer.ProcessorTime - server;
        Report($"{accepted} parts of {await Bench.CountAsync(database, "briefing")} editions", sent, used, served, accepted);
    }

    private static void Report(string what, TimeSpan took, IReadOnlyList<double> nodes, TimeSpan server, long count) =>
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {took.TotalSeconds:0.0} s, {count / took.TotalMinutes:0} a minute; CPU of the nodes {string.Join(" + ", nodes.Select(node => $"{node:0.0}"))} s, of the server {server.TotalSeconds:0.0} s; {(nodes.Sum() + server.TotalSeconds) * 1000 / count:0.0} ms each"));

    // Configured sources are first asked spread over a second each, which would be what is measured.
    private static async Task MakeDueAsync(Database database, int feeds)
    {
        while (await Bench.CountAsync(database, "poll_state") < feeds)
        {
            await Task.Delay(20);
        }

        var now = TimeProvider.System.GetUtcNow();
        await database.WriteAsync(
            transaction => transaction.ExecuteAsync("UPDATE poll_state SET next_poll = @now", new { now }),
            CancellationToken.None);
    }

    // When the count last grew, and to what.
    private static async Task<(TimeSpan Took, long Count)> UntilStillAsync(Func<Task<long>> count)
    {
        var watch = Stopwatch.StartNew();
        var (at, most) = (TimeSpan.Zero, 0L);
        while (most == 0 || watch.Elapsed - at < Still)
        {
            if (await count() is var now && now > most)
            {
                (at, most) = (watch.Elapsed, now);
            }

            await Task.Delay(250);
        }

        return (at, most);
    }

    // All due at the second next full minute.
    private static async Task<DateTimeOffset> SubscribeAsync(Database database, int chats)
    {
        var now = TimeProvider.System.GetUtcNow();
        var due = now.AddSeconds(120 - now.Second).AddMilliseconds(-now.Millisecond);
        await Bench.SubscribeAsync(database, chats, _ => [new TimeOnly(due.Hour, due.Minute)]);
        return due;
    }

    private static Dictionary<string, string> Settings(string connection, string telegram, int feeds) =>
        new Dictionary<string, string>
        {
            ["Storage__Provider"] = "postgres",
            ["Storage__ConnectionString"] = connection,
            ["Telegram__Token"] = LoopbackBotApi.Token,
            ["Telegram__BaseUrl"] = telegram,
            ["Telegram__MessagesPerSecond"] = "1000",
            ["Network__Allow__0"] = "127.0.0.0/8",
            ["Network__HostSpacing"] = "00:00:00.01",
            ["Logging__LogLevel__Default"] = "Error",
        }.OfSources(feeds, "Url", feed => string.Create(
            CultureInfo.InvariantCulture, $"http://127.0.3.{1 + (feed % 250)}:{Port}/feed/{feed}"));

    private static async Task AnswerAsync(HttpContext context, IReadOnlyList<SoakText> texts, int entries)
    {
        var path = context.Request.Path.Value!; // not null: a path begins with a slash
        if (!path.StartsWith("/feed/", StringComparison.Ordinal))
        {
            context.Response.StatusCode = 404;
            return;
        }

        var feed = int.Parse(path["/feed/".Length..], NumberStyles.None, CultureInfo.InvariantCulture);
        var items = Enumerable.Range(feed * entries, entries).Select(number => (number, texts[number % texts.Count]))
            .Select(pair => string.Create(
                CultureInfo.InvariantCulture,
                $"<item><guid>{pair.number}</guid><title>{pair.Item2.Title}</title><description>{pair.Item2.Html}</description></item>"));
        context.Response.ContentType = "application/rss+xml; charset=utf-8";
        await context.Response.WriteAsync(
            $"<rss version=\"2.0\"><channel><title>Courier {feed}</title>{string.Concat(items)}</channel></rss>");
    }
}
