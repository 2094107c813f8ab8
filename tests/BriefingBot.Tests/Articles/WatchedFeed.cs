using System.Net;
using BriefingBot.Sources;
using BriefingBot.Sources.Polling;
using BriefingBot.Stories;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Sources;
using BriefingBot.Text;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Tests.Articles;

/// <summary>All rooms, watching feeds of a web server: what a poll brings becomes articles of stories.</summary>
internal sealed class WatchedFeed : IAsyncDisposable
{
    private readonly Newsroom _room;

    private WatchedFeed(SourceServer server, Action<IServiceCollection>? change)
    {
        Server = server;
        _room = new Newsroom(
            change,
            ("Network:Allow:0", "127.0.0.0/8"),
            ("Network:HostSpacing", "00:00:00"),
            ("Network:RetryDelay", "00:00:00"));
    }

    public SourceServer Server { get; }

    public Newsroom Room => _room;

    public static async Task<WatchedFeed> StartAsync(Action<IServiceCollection>? change = null) =>
        new(await SourceServer.StartAsync(), change);

    /// <summary>An RSS item, dated so many hours before the test's morning.</summary>
    public static string Item(
        string? id, string? link, string title, string text, int hoursAgo = 2, string more = "") =>
        $"<item>{(id is null ? "" : $"<guid isPermaLink='false'>{id}</guid>")}"
        + $"<title>{WebUtility.HtmlEncode(title)}</title>{(link is null ? "" : $"<link>{link}</link>")}"
        + $"<pubDate>{A.Morning.AddHours(-hoursAgo):r}</pubDate>"
        + $"<description>{WebUtility.HtmlEncode(text)}</description>{more}</item>";

    /// <summary>An RSS feed.</summary>
    public static string Feed(string title, string? home, params IEnumerable<string> items) =>
        $"<rss version='2.0'><channel><title>{title}</title>{(home is null ? "" : $"<link>{home}</link>")}"
        + $"{string.Concat(items)}</channel></rss>";

    /// <summary>What the server answers at a path from now on.</summary>
    public void Offer(string path, string feed) => Server.On(path, feed);

    public async Task<Source> AddAsync(string path) => (await _room.Get<SourceStore>()
        .AddAsync(new NewSource(Server.Url + path), "a test", CancellationToken.None)).Source;

    /// <summary>Polls a source now; a minute goes by.</summary>
    public async Task<Source> PollAsync(Source source)
    {
        _room.Clock.Advance(TimeSpan.FromMinutes(1));
        return await _room.Get<Poller>().PollAsync(source.Id, CancellationToken.None)
            ?? throw new InvalidOperationException($"Source {source.Id} is gone.");
    }

    /// <summary>The stories as a reader would be told them now.</summary>
    public async Task<IReadOnlyList<Story>> StoriesAsync()
    {
        _room.Clock.Advance(TimeSpan.FromMinutes(15)); // what is kept ready is younger
        return await _room.Get<StoryCache>().MadeAsync(TimeSpan.FromDays(2), CancellationToken.None);
    }

    /// <summary>All articles, in the order of their titles.</summary>
    public async Task<IReadOnlyList<Article>> ArticlesAsync() =>
    [
        .. (await StoriesAsync()).SelectMany(story => story.Articles)
            .OrderBy(article => article.Title, StringComparer.Ordinal),
    ];

    /// <summary>How many articles are stored, however old.</summary>
    public async Task<int> CountAsync() => (await _room.QueryAsync<long>("SELECT id FROM article")).Count;

    public async ValueTask DisposeAsync()
    {
        await _room.DisposeAsync();
        await Server.DisposeAsync();
    }
}
