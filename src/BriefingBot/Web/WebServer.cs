using System.Globalization;
using System.Net;
using BriefingBot.Operation;
using BriefingBot.Operation.Health;
using Microsoft.Extensions.Options;
using OpenTelemetry.Metrics;

namespace BriefingBot.Web;

/// <summary>Answers on <c>Web:Listen</c>: <c>/healthz</c>, <c>/readyz</c>, <c>/metrics</c>, with a token the operator's
/// page, and where they are wanted the pages of stories and feeds. An application of its own beside the service, so
/// that ASP.NET Core is loaded only where somebody asked for it.</summary>
internal sealed partial class WebServer(
    IOptions<WebOptions> options,
    Readiness readiness,
    Heartbeat heartbeat,
    OperatorPage page,
    StoryPages stories,
    StoryFeeds feeds,
    ILoggerFactory loggers,
    ILogger<WebServer> logger) : IHostedService
{
    /// <summary>Series of one meter: as many as methods of the Bot API and outcomes.</summary>
    private const int MostSeries = 200;

    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(2);

    private static readonly string[] ForOperators = ["/metrics", "/readyz"];

    private WebApplication? _app;

    /// <inheritdoc/>
    /// <exception cref="AdviceException">The port cannot be had.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var endpoint = ListenAddress.Parse(options.Value.Listen)!; // not null: checked
        var app = _app = Build(endpoint);
        await app.ListenAsync(endpoint, "Web:Listen", cancellationToken);
        Log.Listens(logger, endpoint.ToString());
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_app is { } app)
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(StopLimit);
            await app.StopAsync(limit.Token);
            await app.DisposeAsync();
        }
    }

    private WebApplication Build(IPEndPoint endpoint)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel => ConnectionPlaces.Listen(kestrel, endpoint, largestBody: 0));
        builder.Services.AddSingleton(loggers);
        builder.Services.AddOpenTelemetry().ConfigureResource(TelemetryExport.Describe).WithMetrics(metrics => metrics
            .AddMeter(Telemetry.Name, "System.Runtime")
            .AddView(_ => new MetricStreamConfiguration { CardinalityLimit = MostSeries })
            .AddPrometheusExporter());
        var app = builder.Build();
        app.Use(CloseToStrangersAsync);
        app.UseOpenTelemetryPrometheusScrapingEndpoint();
        app.Run(AnswerAsync);
        return app;
    }

    // Requests without the token are answered, too, but their connection ends with the answer. Where readers come for
    // the pages of stories, figures are for the machine itself and for those who have the token.
    private Task CloseToStrangersAsync(HttpContext context, RequestDelegate next)
    {
        if (options.Value.Token.Length > 0 && page.IsAllowed(context.Request.Headers.Authorization.ToString()))
        {
            return next(context);
        }

        context.Response.Headers.Connection = "close";
        return options.Value.PublicUrl.Length > 0
            && Array.Exists(ForOperators, path => context.Request.Path.StartsWithSegments(
                path, StringComparison.OrdinalIgnoreCase))
            && !LocalRequests.IsOne(context) ? NotFoundAsync(context) : next(context);
    }

    private Task AnswerAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }

        return context.Request.Path.Value switch
        {
            "/healthz" => HealthAsync(context),
            "/readyz" => ReadyAsync(context),
            "/" => page.AnswerAsync(context),
            { } path when path.StartsWith(StoryAddresses.Folder, StringComparison.Ordinal) =>
                stories.AnswerAsync(context, path[StoryAddresses.Folder.Length..]),
            { } path when path.StartsWith(StoryFeeds.Folder, StringComparison.Ordinal) =>
                feeds.AnswerAsync(context, path[StoryFeeds.Folder.Length..]),
            _ => NotFoundAsync(context),
        };
    }

    private Task HealthAsync(HttpContext context)
    {
        context.Response.StatusCode =
            heartbeat.IsAlive ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        return context.Response.WriteAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{(heartbeat.IsAlive ? "alive" : "stuck")}, last job {heartbeat.Age.TotalSeconds:0.0} s ago\n"),
            context.RequestAborted);
    }

    private async Task ReadyAsync(HttpContext context)
    {
        var findings = await readiness.LookAsync(context.RequestAborted);
        context.Response.StatusCode = findings.All(finding => finding.Ok)
            ? StatusCodes.Status200OK
            : StatusCodes.Status503ServiceUnavailable;
        await context.Response.WriteAsJsonAsync(findings, WebJson.Default.IReadOnlyListFinding, cancellationToken:
            context.RequestAborted);
    }

    private static Task NotFoundAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static partial class Log
    {
        [LoggerMessage(1301, LogLevel.Information, "Health and figures are answered on {Endpoint}")]
        public static partial void Listens(ILogger logger, string endpoint);
    }
}
