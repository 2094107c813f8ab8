using System.Diagnostics;
using System.Globalization;
using BriefingBot.Articles;
using BriefingBot.Benchmarks.Delivery;
using BriefingBot.Benchmarks.Telegram;
using BriefingBot.Sources;
using BriefingBot.Storage;
using BriefingBot.Stories;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Benchmarks;

/// <summary>
/// <c>start-service [PROGRAM] [ARTICLES] [FOLDER]</c>: the service's wall and CPU time from its start to its first
/// getUpdates, on an empty database and on one with 100,000 articles and 1,000 configured sources, in turn, medians of
/// seven; then the CPU time of its first /latest and of a new reader's first /briefing, or of its first feed, and its
/// memory before and after. PROGRAM is a published BriefingBot.dll; else
/// this build's. What was stored in FOLDER is kept, and used again within three quarters of an hour: then its sources
/// are due.
/// </summary>
internal static class ServiceStartTime
{
    private const int Rounds = 7;
    private const int Sources = 1000;

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);

    public static int Run(string[] args) => RunAsync(args).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(string[] args)
    {
        var program = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "BriefingBot.dll");
        var articles = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 100_000;
        var empty = Folder();
        var filled = args.Length > 2 ? Directory.CreateDirectory(args[2]).FullName : Folder();
        try
        {
            if (!File.Exists(Path.Combine(filled, "bot.db")) && !await FillAsync(filled, articles))
            {
                Console.Error.WriteLine("There are no reports to fill a database with; nothing was measured.");
                return 1;
            }

            var (without, with) = (new List<Start>(), new List<Start>());
            for (var round = 0; round <= Rounds; round++)
            {
                foreach (var left in Directory.GetFiles(empty))
                {
                    File.Delete(left); // the log of a service that was killed as well
                }

                var one = await StartAsync(program, empty, sources: 0, round);
                var other = await StartAsync(program, filled, Sources, round);
                var feed = await FeedAsync(program, filled);
                if (round > 0) // the first warms the file cache
                {
                    without.Add(one);
                    with.Add(other with { Feed = feed });
                }
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"""
                empty: {Of(without, start => start.Wall)}
                {articles} articles, {Sources} configured sources: {Of(with, start => start.Wall)}
                first /latest there: {Of(with, start => start.Latest)}; {Of(with, start => start.Megabytes)}
                first /briefing there: {Of(with, start => start.Briefing)}; {Of(with, start => start.MegabytesThen)}
                first feed there: {Of(with, start => start.Feed)}
                medians of {Rounds}, in turn; load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}
                """));
            return 0;
        }
        catch (InvalidOperationException error)
        {
            Console.Error.WriteLine(error.Message);
            return 1;
        }
        finally
        {
            Directory.Delete(empty, recursive: true);
            if (args.Length <= 2)
            {
                Directory.Delete(filled, recursive: true);
            }
        }
    }

    private static string Folder() => Directory.CreateTempSubdirectory("briefingbot-").FullName;

    private static string Of(List<Start> starts, Func<Start, (double Wall, double Cpu)> of)
    {
        double Median(Func<Start, double> value) => Bench.Median(starts.Select(value));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Median(start => of(start).Wall):0} ms, {Median(start => of(start).Cpu):0} ms CPU");
    }

    /// <summary>Stories of real reports, and copies of theirs from ever earlier days.</summary>
    private static async Task<bool> FillAsync(string folder, int articles)
    {
        using (var stand = Newsstand.Open(folder))
        {
            if (stand is null)
            {
                return false;
            }

            await stand.StoreStoriesAsync();
            await stand.Services.GetRequiredService<SourceStore>().SeedAsync(
                [.. Enumerable.Range(0, Sources).Select(n => new SourceOptions { Url = AddressOf(n) })], default);
            await stand.Services.GetRequiredService<Database>().WriteAsync(
                async transaction =>
                {
                    await transaction.ExecuteAsync("UPDATE poll_state SET next_poll = strftime('%Y-%m-%dT%H:%M:%S.000Z', 'now', '+45 minutes')");
                    await transaction.ExecuteAsync(
                        """
                        CREATE TEMP TABLE report AS SELECT a.*, row_number() OVER (ORDER BY a.id) AS place FROM article a;
                        CREATE TEMP TABLE number AS
                            WITH RECURSIVE count (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < @articles)
                            SELECT n FROM count;
                        INSERT INTO article (id, url, title, authors, text, source_name, source_id, first_seen, published)
                        SELECT 1000 + n, url || '/' || n, title, authors, text, source_name, source_id,
                          strftime('%Y-%m-%dT%H:%M:%S.000Z', 'now', '-' || (n / 5) || ' minutes'),
                          strftime('%Y-%m-%dT%H:%M:%S.000Z', 'now', '-' || (n / 5) || ' minutes')
                        FROM number JOIN report ON report.place = 1 + n % (SELECT count(*) FROM report);
                        INSERT INTO story (id, created_at, updated_at, newest_report)
                        SELECT 's' || (1000 + n / 4), min(first_seen), max(first_seen), max(first_seen)
                        FROM number JOIN article ON article.id = 1000 + n GROUP BY n / 4;
                        INSERT INTO story_article (article_id, story_id)
                        SELECT 1000 + n, 's' || (1000 + n / 4) FROM number;
                        INSERT INTO article_search (rowid, title, text)
                        SELECT id, title, text FROM article WHERE id > 1000;
                        """,
                        new { articles });
                },
                default);
            await KeepFiguresAsync(stand.Services);
        }

        SqliteConnection.ClearAllPools();
        return true;
    }

    /// <summary>The intake keeps figures as it takes a report; the copies came by a statement.</summary>
    private static async Task KeepFiguresAsync(IServiceProvider services)
    {
        var (database, figures) = (services.GetRequiredService<Database>(), services.GetRequiredService<FigureStore>());
        var stories = await services.GetRequiredService<StoryCache>().RecentIdsAsync(TimeSpan.FromHours(48), default);
        foreach (var some in stories.Chunk(100))
        {
            await database.WriteAsync(
                async transaction =>
                {
                    foreach (var article in (await services.GetRequiredService<ArticleStore>()
                        .OfStoriesAsync(transaction, some)).SelectMany(story => story))
                    {
                        await figures.KeepAsync(transaction, article);
                    }
                },
                default);
        }
    }

    private static string Of(List<Start> starts, Func<Start, long> megabytes) => string.Create(
        CultureInfo.InvariantCulture, $"{starts.Select(megabytes).Order().ElementAt(starts.Count / 2)} MB");

    private static string AddressOf(int source) =>
        string.Create(CultureInfo.InvariantCulture, $"https://source{source}.example/feed.xml");

    private static async Task<Start> StartAsync(string program, string folder, int sources, int round)
    {
        await using var telegram = new LoopbackBotApi();
        await telegram.StartAsync();
        var addresses = Enumerable.Range(0, sources).Select(AddressOf).ToList();
        var watch = Stopwatch.StartNew();
        await using var service = ServiceProcess.Start(program, Path.Combine(folder, "bot.db"), telegram, addresses);
        await service.PolledAsync();
        var polled = (watch.Elapsed.TotalMilliseconds, service.Cpu);
        await Task.Delay(Rest);
        var before = service.Cpu;
        watch.Restart();
        await service.AskAsync("/latest");
        var latest = (watch.Elapsed.TotalMilliseconds, service.Cpu - before);
        await Task.Delay(Rest);
        var megabytes = service.Megabytes;
        await service.AskAsync("/start", person: 1 + round);
        await Task.Delay(Rest);
        before = service.Cpu;
        watch.Restart();
        await service.AskAsync("/briefing", person: 1 + round);
        var briefing = (watch.Elapsed.TotalMilliseconds, service.Cpu - before);
        await Task.Delay(Rest);
        return new Start(polled, latest, briefing, (0, 0), megabytes, service.Megabytes);
    }

    /// <summary>The first feed of a service that was asked for nothing else.</summary>
    private static async Task<(double Wall, double Cpu)> FeedAsync(string program, string folder)
    {
        await using var telegram = new LoopbackBotApi();
        await telegram.StartAsync();
        var address = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{LoopbackServer.FreePort()}");
        var web = new Dictionary<string, string>
        {
            ["Web__Listen"] = address,
            ["Web__Token"] = new string('t', 32),
            ["Web__PublicUrl"] = "https://news.example",
            ["Web__HasFeeds"] = "true",
        };
        await using var service = ServiceProcess.Start(program, Path.Combine(folder, "bot.db"), telegram, [], web);
        await service.PolledAsync();
        await Task.Delay(Rest);
        using var handler = new SocketsHttpHandler();
        using var client = new HttpClient(handler) { Timeout = TimeSpan.FromMinutes(5) };
        var before = service.Cpu;
        var watch = Stopwatch.StartNew();
        await client.GetStringAsync(new Uri($"http://{address}/feeds/all.json"));
        return (watch.Elapsed.TotalMilliseconds, service.Cpu - before);
    }

    private sealed record Start(
        (double Wall, double Cpu) Wall,
        (double Wall, double Cpu) Latest,
        (double Wall, double Cpu) Briefing,
        (double Wall, double Cpu) Feed,
        long Megabytes,
        long MegabytesThen);
}
