using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using BriefingBot.Operation.Logs;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Tests.Sources;
using BriefingBot.Tests.Summaries;
using BriefingBot.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BriefingBot.Tests.Operation;

/// <summary>Alone: what other tests do would count too.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class TelemetryAlone
{
    public const string Name = "Telemetry alone";
}

/// <summary>
/// A run in which everything happens once: two feeds' entries become stories with a model, an edition is sent, another
/// fails, and so does an article. What arrives at a collector and in a scrape is what docs/operating.md lists.
/// </summary>
[Collection(TelemetryAlone.Name)]
public sealed class DocumentedTelemetryTests : IAsyncLifetime
{
    private const long Ada = 1001;
    private const long Bea = 1002;

    private TelemetryCollector _collector = null!;
    private string _scrape = "";

    private static string Page => File.ReadAllText(Path.Combine(SharedData.Root(), "docs", "operating.md"));

    public async ValueTask InitializeAsync()
    {
        TestStorage.SkipOnPostgres();
        _collector = await TelemetryCollector.StartAsync();
        await using var site = await SourceServer.StartAsync();
        await using var model = await ModelServer.StartAsync();
        await using var telegram = await BotApiServer.StartAsync();
        var port = FreePort();
        await using var bot = new WholeBot(
            telegram,
            ("Sources:0:Url", site.Url + "/feed.xml"),
            ("Briefing:Times:0", "09:00"),
            ("Model:Backend", "compatible"),
            ("Model:Endpoint", model.Endpoint),
            ("Model:Name", "made-up"),
            ("Web:Listen", $"127.0.0.1:{port}"),
            ("Web:OtlpEndpoint", _collector.Url));
        var exporters = Exporters(bot);
        foreach (var exporter in exporters)
        {
            await exporter.StartAsync(CancellationToken.None);
        }

        await RunAsync(bot, site);
        using var http = new HttpClient(new SocketsHttpHandler());
        _scrape = await http.GetStringAsync(
            new Uri($"http://127.0.0.1:{port}/metrics"), TestContext.Current.CancellationToken);
        foreach (var exporter in exporters)
        {
            await exporter.StopAsync(CancellationToken.None); // sends what was gathered
            (exporter as IDisposable)?.Dispose();
        }
    }

    [Fact]
    public void Every_listed_meter_is_seen_and_every_one_seen_is_listed()
    {
        var seen = _collector.Meters.Where(meter => !meter.StartsWith("dotnet.", StringComparison.Ordinal));
        Assert.Equal(Meters().Order(StringComparer.Ordinal), seen.Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(_collector.Meters, meter => meter.StartsWith("dotnet.gc.", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_listed_meter_is_in_one_scrape_and_every_one_there_is_listed()
    {
        var scraped = Regex.Matches(_scrape, "^# TYPE ([a-z_]+)", RegexOptions.Multiline, TimeSpan.FromSeconds(1))
            .Select(match => match.Groups[1].Value)
            .Where(name => !name.StartsWith("dotnet_", StringComparison.Ordinal) && name != "target_info")
            .ToList();
        var listed = Meters().Select(meter => meter.Replace('.', '_')).ToList();

        Assert.All(listed, meter => Assert.Contains(scraped, name => Is(name, meter)));
        Assert.All(scraped, name => Assert.Contains(listed, meter => Is(name, meter)));
    }

    [Fact]
    public void Every_listed_span_is_seen_and_every_one_seen_is_listed() => Assert.Equal(
        Spans().Order(StringComparer.Ordinal),
        _collector.Spans.Select(span => span.Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void An_edition_is_one_trace_that_leads_from_the_poll_to_the_answer_of_Telegram()
    {
        var compose = Assert.Single(_collector.Spans, span => span is { Name: "compose", LinkedTraces.Count: > 0 }
            && _collector.Spans.Any(other => other.Name == "send" && other.Trace == span.Trace));
        var poll = Assert.Single(_collector.Spans, span => span.Name == "poll" && span.Trace == compose.LinkedTraces[0]);
        Assert.Contains(_collector.Spans, span => span.Name == "intake" && span.Parent == poll.Id);
        var send = Assert.Single(_collector.Spans, span => span.Name == "send" && span.Trace == compose.Trace);
        Assert.Single(
            _collector.Spans,
            span => span.Name == "telegram" && span.Trace == compose.Trace && span.Parent == send.Id);
    }

    public ValueTask DisposeAsync() => _collector.DisposeAsync();

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
        await bot.Get<Database>().WriteAsync(
            transaction => transaction.ExecuteAsync(
                $"""
                CREATE TRIGGER no_article BEFORE INSERT ON article WHEN NEW.title = 'Broken'
                BEGIN SELECT RAISE(ABORT, 'planted'); END;
                CREATE TRIGGER no_edition BEFORE INSERT ON briefing
                WHEN NEW.subscriber_id = (SELECT id FROM subscriber WHERE chat_id = {Bea})
                BEGIN SELECT RAISE(ABORT, 'planted'); END;
                """,
                new { }),
            CancellationToken.None);
        await bot.PassAsync(TimeSpan.FromHours(1));
    }

    private static string Item(string id, string title, string text) =>
        $"<item><guid isPermaLink=\"false\">{id}</guid><title>{title}</title>"
            + $"<pubDate>Mon, 04 May 2026 06:10:00 GMT</pubDate><description>{text}</description></item>";

    private static bool Is(string scraped, string meter) => scraped == meter || scraped == meter + "_total"
        || scraped == meter + "_seconds" || scraped == meter + "_bytes" || scraped == meter + "_seconds_total";

    /// <summary>The names in the first column of the table; one that begins with a dot has the beginning of that before
    /// it.</summary>
    private static IEnumerable<string> Meters()
    {
        var whole = "";
        foreach (var name in FirstColumn("### Figures").Where(name => name.Contains('.') && name != "dotnet.*"))
        {
            whole = name[0] == '.' ? whole[..whole.LastIndexOf('.')] + name : name;
            yield return whole;
        }
    }

    private static IEnumerable<string> Spans() => FirstColumn("### Spans");

    private static IEnumerable<string> FirstColumn(string section) =>
        Page.Split(section + "\n")[1].Split("\n\n")[0].Split('\n')
            .SelectMany(row => Regex.Matches(row.Split('|')[1], "`([^`]+)`", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Select(match => match.Groups[1].Value);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
