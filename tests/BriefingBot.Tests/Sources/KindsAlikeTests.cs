using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;
using BriefingBot.Sources.Kinds;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Tests.Sources;

/// <summary>A source that a verb is given is read as the service would read it, whatever its kind.</summary>
public sealed class KindsAlikeTests : IAsyncLifetime
{
    private SourceServer _server = null!; // not null: there before the first test
    private SourcesRig _rig = null!; // not null: so is this

    public async ValueTask InitializeAsync()
    {
        _server = await SourceServer.StartAsync();
        _rig = new SourcesRig(
            realClock: false,
            services => services.AddSingleton<ISource, ReleasesSource>().AddSingleton<ISource, LocalChannel>());
    }

    public async ValueTask DisposeAsync()
    {
        _rig.Dispose();
        await _server.DisposeAsync();
    }

    /// <summary>An address for each kind there is. A kind that is missing here fails the first test.</summary>
    public static TheoryData<string> Kinds =>
        ["files", "telegram", "page", "sitemap", "feed", "web", "releases", "channel"];

    [Fact]
    public void Every_registered_kind_has_an_address_here() =>
        Assert.Equal(
            Kinds.Select(row => row.Data).Order(), _rig.Get<IEnumerable<ISource>>().Select(kind => kind.Kind).Order());

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_service_and_the_verbs_read_a_source_of_any_kind_alike(string kind)
    {
        var address = AddressOf(kind);
        var source = await _rig.PollNextAsync((await _rig.AddAsync(address)).Id);
        var reading = Assert.Single(await _rig.Reader.ReadAsync(address, default));

        Assert.Equal(source.Poll.LastError, reading.Error);
        Assert.Equal(_rig.Sink.Ids.Order(), reading.Entries.Select(entry => entry.Id).Order());
        Assert.Equal(source.DisplayName, reading.Title ?? source.DisplayName);
        Assert.Equal(kind is "telegram" ? 0 : kind is "page" ? 6 : 2, _rig.Sink.Ids.Count);
        Assert.Equal(kind == "web" ? "feed" : kind, source.Kind);
    }

    private string AddressOf(string kind)
    {
        switch (kind)
        {
            case "files":
                _rig.Write("drop/a.txt", "First page");
                _rig.Write("drop/b.txt", "Second page");
                return Path.Combine(_rig.Folder, "drop");
            case "telegram":
                return "https://t.me/+AbCdEf"; // no channel: nothing leaves this machine for it
            case "page":
                _server.On(
                    "/",
                    $"<html><title>Front</title>{string.Concat(Enumerable.Range(1, 6).Select(Teaser))}</html>",
                    contentType: "text/html");
                return _server.Url + "/";
            case "sitemap":
                _server.On(
                    "/news-sitemap.xml",
                    "<urlset><url><loc>https://h.example/1</loc></url><url><loc>https://h.example/2</loc></url></urlset>");
                return _server.Url + "/news-sitemap.xml";
            case "feed":
                _server.On("/f", Feed);
                return _server.Url + "/f";
            case "web":
                _server.On(
                    "/p",
                    "<html><link rel=alternate type='application/rss+xml' href='/f'></html>",
                    contentType: "text/html").On("/f", Feed);
                return _server.Url + "/p";
            case "releases":
                _server.On("/releases.atom", Feed).On("/releases", "<html>Releases</html>", contentType: "text/html");
                return _server.Url + "/releases";
            default:
                _server.On("/channel/x", Feed);
                return _server.Url + "/channel/x";
        }
    }

    private static string Teaser(int i) =>
        $"<article><h2><a href='/2026/05/04/report-number-{i}'>Report number {i}</a></h2></article>";

    private static string Feed => SourceServer.Rss(("1", "One"), ("2", "Two"));

    /// <summary>The example of a new kind: one class and one line, for the service and the verbs.</summary>
    private sealed class ReleasesSource(PageFetcher fetcher) : FeedAt(fetcher)
    {
        public override string Kind => "releases";

        public override bool Suits(string address, string? selector) =>
            address.EndsWith("/releases", StringComparison.Ordinal);

        protected override string Address(string url) => url + ".atom";
    }

    /// <summary>Another one, to show that several new kinds stand beside each other.</summary>
    private sealed class LocalChannel(PageFetcher fetcher) : FeedAt(fetcher)
    {
        public override string Kind => "channel";

        public override bool Suits(string address, string? selector) =>
            address.Contains("/channel/", StringComparison.Ordinal);

        protected override string Address(string url) => url;
    }

    private abstract class FeedAt(PageFetcher fetcher) : ISource
    {
        public abstract string Kind { get; }

        public abstract bool Suits(string address, string? selector);

        public async Task<PollResult> PollAsync(PollRequest request, CancellationToken cancellationToken)
        {
            var result = await fetcher.FetchAsync(new Uri(Address(request.Url)), request.Validators, cancellationToken);
            return result is FetchResult.Fetched fetched
                && FeedReader.Read(fetched.Document) is { IsFeed: true, Feed: var feed }
                ? new PollResult.Updated(feed, fetched.Validators)
                : PollResult.Of(result);
        }

        protected abstract string Address(string url);
    }
}
