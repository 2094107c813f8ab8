using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.Benchmarks.Soak;

/// <summary>
/// Feeds on loopback hosts, five on each. Each begins with ten entries, has a further one every two minutes and shows
/// the newest thirty; every other feed gives teasers only, and the text is on the page behind the link.
/// </summary>
internal sealed class GrowingFeeds : IAsyncDisposable
{
    private const int FeedsOfAHost = 5;
    private const int AtFirst = 10;
    private const int Shown = 30;
    private const int TeaserLength = 220;

    private static readonly TimeSpan Pace = TimeSpan.FromMinutes(2);

    private LoopbackServer _server = null!; // not null: StartAsync
    private readonly IReadOnlyList<SoakText> _texts;
    private readonly int _feeds;
    private readonly DateTimeOffset _begun;
    private readonly long _start = Stopwatch.GetTimestamp();

    private GrowingFeeds(IReadOnlyList<SoakText> texts, int feeds, DateTimeOffset begun) =>
        (_texts, _feeds, _begun) = (texts, feeds, begun);

    /// <summary>So many hosts of ten answer nothing good: 503 or a cut connection, in turn.</summary>
    public int DownOfTen { get; set; }

    /// <summary>Entries that the feeds have offered by now.</summary>
    public int Offered => Enumerable.Range(0, _feeds).Sum(Count);

    public static async Task<GrowingFeeds> StartAsync(
        IReadOnlyList<SoakText> texts, int feeds, TimeProvider clock)
    {
        var server = new GrowingFeeds(texts, feeds, clock.GetUtcNow());
        server._server = await LoopbackServer.StartAsync(server.AnswerAsync, kestrel => kestrel.ListenAnyIP(0));
        return server;
    }

    /// <summary>The address of a feed.</summary>
    public string Url(int feed) => Address(feed, "feed", feed);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static int HostOf(int feed) => 1 + (feed / FeedsOfAHost);

    private string Address(int feed, string kind, int number) => string.Create(
        CultureInfo.InvariantCulture, $"http://127.0.2.{HostOf(feed)}:{new Uri(_server.Address).Port}/{kind}/{number}");

    private int Count(int feed)
    {
        var turn = Pace * ((feed % FeedsOfAHost) / (double)FeedsOfAHost); // not all in the same minute
        return AtFirst + (int)((Stopwatch.GetElapsedTime(_start) + turn) / Pace);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!.Split('/'); // not null: a path begins with a slash
        if (path.Length != 3 || !int.TryParse(path[2], CultureInfo.InvariantCulture, out var number))
        {
            context.Response.StatusCode = 404;
            return;
        }

        var feed = path[1] == "feed" ? number : number % _feeds;
        if (HostOf(feed) % 10 < DownOfTen)
        {
            context.Response.StatusCode = 503;
            if (HostOf(feed) % 2 == 0)
            {
                context.Abort();
            }

            return;
        }

        if (path[1] == "page")
        {
            context.Response.ContentType = "text/html";
            await context.Response.Body.WriteAsync(TextOf(number).Page, context.RequestAborted);
            return;
        }

        context.Response.ContentType = "application/rss+xml; charset=utf-8";
        await context.Response.WriteAsync(Document(feed), context.RequestAborted);
    }

    private SoakText TextOf(int number) => _texts[number % _texts.Count];

    private string Document(int feed)
    {
        var text = new StringBuilder(
            "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>");
        text.Append(CultureInfo.InvariantCulture, $"<title>Courier {feed}</title>");
        var count = Count(feed);
        for (var place = count - 1; place >= Math.Max(0, count - Shown); place--)
        {
            var number = (place * _feeds) + feed;
            var entry = TextOf(number);
            text.Append(
                CultureInfo.InvariantCulture,
                $"<item><guid isPermaLink=\"false\">{number}</guid><title>{entry.Title}</title>");
            text.Append(CultureInfo.InvariantCulture, $"<link>{Address(feed, "page", number)}</link>");
            text.Append(CultureInfo.InvariantCulture, $"<pubDate>{_begun + (Pace * (place - AtFirst)):R}</pubDate>");
            text.Append(feed % 2 == 0
                ? $"<content:encoded>{entry.Html}</content:encoded></item>"
                : $"<description>{Teaser(entry.Html)}</description></item>");
        }

        return text.Append("</channel></rss>").ToString();
    }

    // Not in the middle of an entity.
    private static string Teaser(string html)
    {
        var end = html.Length <= TeaserLength ? html.Length : html.LastIndexOf(' ', TeaserLength);
        return end <= 0 ? "" : html[..end];
    }
}
