using BriefingBot.Benchmarks;
using BriefingBot.Operation.Logs;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Tests.Sources;
using BriefingBot.Tests.Summaries;
using BriefingBot.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BriefingBot.Tests.Operation;

/// <summary>
/// A run in which everything happens once: a feed's entries become stories with a model, an edition is sent, another
/// fails, and so does an article.
/// </summary>
public sealed class TelemetryRun : IAsyncLifetime
{
    private const long Ada = 1001;
    private const long Bea = 1002;

    /// <summary>What arrived at a collector.</summary>
    internal TelemetryCollector Collector { get; private set; } = null!;

    /// <summary>What a scrape gave.</summary>
    public string Scrape { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        if (TestStorage.IsPostgres)
        {
            return; // the faults are planted by SQLite's own means
        }

        Collector = await TelemetryCollector.StartAsync();
        await using var site = await SourceServer.StartAsync();
        await using var model = await ModelServer.StartAsync();
        await using var telegram = await BotApiServer.StartAsync();
        var port = LoopbackServer.FreePort();
        await using var bot = new WholeBot(
            telegram,
            ("Sources:0:Url", site.Url + "/feed.xml"),
            ("Briefing:Times:0", "09:00"),
            ("Model:Backend", "compatible"),
            ("Model:Endpoint", model.Endpoint),
            ("Model:Name", "made-up"),
            ("Web:Listen", $"127.0.0.1:{port}"),
            ("Web:OtlpEndpoint", Collector.Url));
        var exporters = Exporters(bot);
        foreach (var exporter in exporters)
        {
            await exporter.StartAsync(CancellationToken.None);
        }

        await RunAsync(bot, site);
        using var http = new HttpClient(new SocketsHttpHandler());
        Scrape = await http.GetStringAsync(
            new Uri($"http://127.0.0.1:{port}/metrics"), CancellationToken.None);
        foreach (var exporter in exporters)
        {
            await exporter.StopAsync(CancellationToken.None); // sends what was gathered
            (exporter as IDisposable)?.Dispose();
        }
    }

    public ValueTask DisposeAsync() => Collector?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static List<IHostedService> Exporters(WholeBot bot)
    {
        var services = bot.Get<IServiceProvider>();
        var page = ActivatorUtilities.CreateInstance<OperatorPage>(
            services, new RecentLines(), new OperatorStore(bot.Get<Database>()));
        return
        [
            ActivatorUtilities.CreateInstance<WebServer>(services, page),
            ActivatorUtilities.CreateInstance<TelemetryExport>(services),
            ActivatorUtilities.CreateInstance<StateGauges>(services),
        ];
    }

    private static async Task RunAsync(WholeBot bot, SourceServer site)
    {
        site.On(
            "/feed.xml",
            $"""
            <rss version="2.0"><channel><title>Velmar Courier</title>
            {Item("r1", "Three dead as warehouse burns in Velmar", "Three people were killed when a warehouse caught fire in the port of Velmar early on Monday, the fire service said.")}
            {Item("r2", "Broken", "The town hall of Kade is closed until Friday, the mayor said on Monday.")}
            </channel></rss>
            """);
        await bot.SeedSourcesAsync();
        await bot.WriteAsync(Ada, "/start");
        await bot.WriteAsync(Bea, "/start");
        await bot.ExecuteAsync(
            $"""
            CREATE TRIGGER no_article BEFORE INSERT ON article WHEN NEW.title = 'Broken'
            BEGIN SELECT RAISE(ABORT, 'planted'); END;
            CREATE TRIGGER no_edition BEFORE INSERT ON briefing
            WHEN NEW.subscriber_id = (SELECT id FROM subscriber WHERE chat_id = {Bea})
            BEGIN SELECT RAISE(ABORT, 'planted'); END;
            """);
        await bot.PassAsync(TimeSpan.FromHours(1));
    }

    private static string Item(string id, string title, string text) =>
        $"<item><guid isPermaLink=\"false\">{id}</guid><title>{title}</title>"
            + $"<pubDate>Mon, 04 May 2026 06:10:00 GMT</pubDate><description>{text}</description></item>";
}
