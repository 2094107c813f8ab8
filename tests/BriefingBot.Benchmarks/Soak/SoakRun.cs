using System.Globalization;
using System.Net;
using BriefingBot.Benchmarks.Telegram;
using BriefingBot.Storage;
using BriefingBot.Wording;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace BriefingBot.Benchmarks.Soak;

/// <summary>
/// <c>soak [--minutes N] [--feeds N] [--chats N] [--program PATH] [--out FOLDER]</c>: the service as a process of its
/// own while feeds grow, chats get editions and people give commands; Telegram and the feeds are away in turn, and it
/// is killed and started again twice in the first third. Its memory is looked at every ten seconds: <c>soak.csv</c> and
/// the picture <c>soak.svg</c> in FOLDER, where the database stays too.
/// </summary>
internal static class SoakRun
{
    private static readonly TimeSpan BetweenSamples = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan BetweenCommands = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(200);

    /// <summary>Kills, as parts of the whole.</summary>
    private static readonly double[] Kills = [0.14, 0.3];

    /// <summary>Outages, as parts of the whole; the last eighth has none.</summary>
    private static readonly (double From, double To, string Of)[] Outages =
    [
        (0.05, 0.08, "telegram"), (0.18, 0.22, "feeds"), (0.42, 0.48, "telegram"), (0.55, 0.62, "feeds"),
        (0.72, 0.76, "both"), (0.82, 0.86, "telegram"),
    ];

    private static readonly string[] Commands =
    [
        "/latest", "/story 1", "/search police", "/help", "/sources", "/settings", "/why 1", "/stats", "/story 2",
        "/ask How many people were killed?", "/topics", "/search Ukraine",
    ];

    public static int Run(string[] args) => RunAsync(SoakOptions.Of(args)).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(SoakOptions options)
    {
        if (SoakTexts.Load() is not { } texts)
        {
            return 1;
        }

        var database = Path.Combine(options.Folder, "bot.db");
        await SubscribeAsync(database, options);
        await using var telegram = new LoopbackBotApi { Watched = SoakCourse.Admin };
        await telegram.StartAsync();
        await using var feeds = await GrowingFeeds.StartAsync(texts, options.Feeds, TimeProvider.System);
        var listening = new IPEndPoint(IPAddress.Loopback, LoopbackServer.FreePort());
        var settings = Settings(options, listening);
        List<string> sources = [.. Enumerable.Range(0, options.Feeds).Select(feeds.Url)];
        ServiceProcess Start() => ServiceProcess.Start(options.Program, database, telegram, sources, settings);

        Console.WriteLine($"{texts.Count} texts; samples go to {options.Folder}");
        var course = new SoakCourse(options, telegram, feeds, new Uri($"http://{listening}/metrics"), database);
        await course.GoAsync(Start, Kills, Outages, Commands, (Tick, BetweenSamples, BetweenCommands));
        return SoakReport.Write(options, course, telegram, feeds, database);
    }

    /// <summary>Chats in each language of the interface, each with an edition every ten minutes.</summary>
    private static async Task SubscribeAsync(string path, SoakOptions options)
    {
        using (var database = new Database(Options.Create(new StorageOptions { Path = path }), new Migrations()))
        {
            var now = TimeProvider.System.GetUtcNow();
            var languages = new Languages([]).All;
            await Bench.SubscribeAsync(
                database,
                options.Chats,
                chat => [.. Enumerable.Range(0, 1 + (options.Minutes / 10))
                    .Select(turn => now.UtcDateTime.AddMinutes(2 + (chat % 10) + (10 * turn)))
                    .Select(time => new TimeOnly(time.Hour, time.Minute)).Order()],
                chat => languages[chat % languages.Count].Language);
        }

        SqliteConnection.ClearAllPools();
    }

    private static Dictionary<string, string> Settings(SoakOptions options, IPEndPoint listening) =>
        new Dictionary<string, string>
        {
            ["Web__Listen"] = listening.ToString(),
            ["Network__Allow__0"] = "127.0.0.0/8",
            ["Network__DefaultInterval"] = "00:01:00",
            ["Telegram__RequestTimeoutSeconds"] = "10",
            ["Telegram__Admins__0"] = SoakCourse.Admin.ToString(CultureInfo.InvariantCulture),
            ["Logging__LogLevel__Default"] = "Warning",
        }.OfSources(options.Feeds, "Interval", _ => "00:01:00");
}
