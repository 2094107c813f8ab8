using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.Benchmarks.Cluster;

/// <summary>
/// Feeds on as many loopback hosts as there are tens of them. Each has one more report at each new minute, and notes
/// when it was asked.
/// </summary>
internal sealed class NewsSites : IAsyncDisposable
{
    private const int FeedsOfAHost = 10;
    private const int Port = 18_473;

    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly DateTimeOffset _begun;
    private LoopbackServer? _server;

    private NewsSites(DateTimeOffset begun) => _begun = begun;

    /// <summary>When each feed was asked.</summary>
    public ConcurrentDictionary<string, ConcurrentQueue<long>> Asked { get; } = new();

    /// <summary>The address of a feed.</summary>
    public static string Url(int feed)
    {
        var (net, host) = Math.DivRem(feed / FeedsOfAHost, 250);
        return string.Create(
            CultureInfo.InvariantCulture, $"http://127.0.{1 + net}.{1 + host}:{Port}/feed/{feed}");
    }

    public static async Task<NewsSites> StartAsync(TimeProvider clock)
    {
        var sites = new NewsSites(clock.GetUtcNow());
        sites._server = await LoopbackServer.StartAsync(sites.AnswerAsync, kestrel => kestrel.ListenAnyIP(Port));
        return sites;
    }

    /// <summary>The pauses of feeds that were asked again sooner than their interval allows, the shortest
    /// first.</summary>
    public IReadOnlyList<TimeSpan> AskedTooSoon(TimeSpan interval) =>
    [
        .. Asked.Values.SelectMany(times => times.Zip(times.Skip(1)))
            .Select(pair => Stopwatch.GetElapsedTime(pair.First, pair.Second))
            .Where(pause => pause < interval)
            .Order(),
    ];

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
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

    // Words of their own, so that no two reports are of one event.
    private string Item(string feed, int minute)
    {
        var seed = int.Parse(feed, CultureInfo.InvariantCulture) + (1000 * minute);
        string[] words = [.. Enumerable.Range(0, 12).Select(number => Word(seed, number))];
        var place = char.ToUpperInvariant(words[0][0]) + words[0][1..];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <item><guid>{feed}-{minute}</guid><title>{place}: {words[1]} {words[2]} the {words[3]} {words[4]}</title>
            <pubDate>{_begun.AddMinutes(minute):R}</pubDate><description>In {place} the {words[5]} {words[1]} {words[6]}
            with {words[7]} and {words[8]}, the {words[2]} said. A {words[9]} of {words[10]} will {words[11]} the
            {words[3]} {words[4]}.</description></item>
            """);
    }

    private static string Word(int seed, int number)
    {
        const string consonants = "bdfgklmnprstvz";
        const string vowels = "aeiou";
        var value = (uint)HashCode.Combine(seed, number);
        var word = new StringBuilder();
        for (var syllable = 0; syllable < 4; syllable++)
        {
            word.Append(consonants[(int)(value % consonants.Length)]);
            value = (value / (uint)consonants.Length) + (value << 17);
            word.Append(vowels[(int)(value % vowels.Length)]);
            value = (value / (uint)vowels.Length) + (value << 13);
        }

        return word.ToString();
    }
}
