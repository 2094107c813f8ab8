using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Benchmarks.Cluster;

/// <summary>
/// Feeds on as many loopback hosts as there are tens of them. Each has one more report at each new minute, and notes
/// when it was asked.
/// </summary>
internal sealed class NewsSites : IAsyncDisposable
{
    private const int FeedsOfAHost = 10;
    private const int Port = 18_473;

    private readonly WebApplication _app;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly DateTimeOffset _begun;

    private NewsSites(WebApplication app, DateTimeOffset begun) => (_app, _begun) = (app, begun);

    /// <summary>When each feed was asked.</summary>
    public ConcurrentDictionary<string, ConcurrentQueue<long>> Asked { get; } = new();

    /// <summary>The address of a feed.</summary>
    public static string Url(int feed) => string.Create(
        CultureInfo.InvariantCulture, $"http://127.0.1.{1 + (feed / FeedsOfAHost)}:{Port}/feed/{feed}");

    public static async Task<NewsSites> StartAsync(TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenAnyIP(Port));
        var app = builder.Build();
        var sites = new NewsSites(app, clock.GetUtcNow());
        app.Run(sites.AnswerAsync);
        await app.StartAsync();
        return sites;
    }

    /// <summary>How often a feed was asked again sooner than its interval allows.</summary>
    public int AskedTooSoon(TimeSpan interval) => Asked.Values.Sum(
        times => times.Zip(times.Skip(1)).Count(pair => Stopwatch.GetElapsedTime(pair.First, pair.Second) < interval));

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!; // not null: a path begins with a slash
        Asked.GetOrAdd(path, _ => new()).Enqueue(Stopwatch.GetTimestamp());
        var feed = path.Split('/')[^1];
        var minutes = (int)Stopwatch.GetElapsedTime(_start).TotalMinutes;
        var items = string.Concat(Enumerable.Range(0, minutes + 1).Select(minute => Item(feed, minute)));
        context.Response.ContentType = "application/rss+xml";
        await context.Response.WriteAsync(
            $"<rss version=\"2.0\"><channel><title>Courier {feed}</title>{items}</channel></rss>");
    }

    // Names of their own, so that no two reports are of one event.
    private string Item(string feed, int minute)
    {
        var place = $"Q{feed}ville{minute}ton";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <item><guid>{feed}-{minute}</guid><title>Bridge in {place} closed after inspection {feed}{minute}</title>
            <pubDate>{_begun.AddMinutes(minute):R}</pubDate><description>The bridge in {place} was closed on Monday after
            an inspection found {minute + 3} cracks in a pillar, the council of {place} said. Buses take another way for
            {minute + 2} weeks, it said, and repairs begin in autumn.</description></item>
            """);
    }
}
