using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.Benchmarks.Sources;

/// <summary>
/// <c>poll-server PORT HOSTS</c>: feeds of ten entries under every path, on as many loopback addresses; answers a known
/// ETag with 304. <c>/stats</c> gives a line a request: its time in milliseconds and its status. A process of its own,
/// so that its memory and time are not the bot's. Ends with its input.
/// </summary>
internal static class PollServer
{
    public static int Run(string[] args) =>
        RunAsync(int.Parse(args[0], CultureInfo.InvariantCulture), int.Parse(args[1], CultureInfo.InvariantCulture))
            .GetAwaiter()
            .GetResult();

    private static async Task<int> RunAsync(int port, int hosts)
    {
        var requests = new ConcurrentQueue<(long Time, int Status, string Path)>();
        await using var server = await LoopbackServer.StartAsync(
            context => context.Request.Path == "/stats"
                ? context.Response.WriteAsync(string.Join(
                    '\n',
                    requests.Select(request => string.Create(
                        CultureInfo.InvariantCulture, $"{request.Time} {request.Status} {request.Path}"))))
                : AnswerAsync(context, requests),
            kestrel =>
            {
                for (var host = 1; host <= hosts; host++)
                {
                    kestrel.Listen(new IPAddress([127, 0, 0, (byte)host]), port);
                }
            });
        Console.WriteLine("ready");
        await Console.In.ReadToEndAsync();
        return 0;
    }

    private static Task AnswerAsync(HttpContext context, ConcurrentQueue<(long Time, int Status, string Path)> requests)
    {
        var path = context.Request.Path.ToString();
        var tag = $"\"{path}\"";
        var isKnown = context.Request.Headers.IfNoneMatch == tag;
        context.Response.Headers.ETag = tag;
        context.Response.StatusCode = isKnown ? 304 : 200;
        requests.Enqueue((TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds(), context.Response.StatusCode, path));
        return isKnown ? Task.CompletedTask : context.Response.Body.WriteAsync(Body(path)).AsTask();
    }

    private static byte[] Body(string path)
    {
        var feed = new StringBuilder($"<rss version='2.0'><channel><title>Feed {path}</title>");
        for (var item = 0; item < 10; item++)
        {
            feed.Append(
                CultureInfo.InvariantCulture,
                $"<item><title>Entry {item} of "
                    + $"{path}</title><link>https://h.example{path}/{item}</link><guid>{path}/{item}</guid><pubDate>{TimeProvider.System.GetUtcNow().AddHours(-item):r}</pubDate>");
            feed.Append("<description>").Append('x', 900).Append("</description></item>");
        }

        return Encoding.UTF8.GetBytes(feed.Append("</channel></rss>").ToString());
    }
}
