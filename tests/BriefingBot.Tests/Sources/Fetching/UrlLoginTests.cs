using System.Text;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Fetching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace BriefingBot.Tests.Sources.Fetching;

public sealed class UrlLoginTests : SourceRoomTests
{
    [Theory]
    [InlineData("ada:s3cret", "ada:s3cret")]
    [InlineData("ada", "ada:")]
    [InlineData("ada%40h.example:p%3Aa%2Fs", "ada@h.example:p:a/s")]
    [InlineData("ad%C3%A4:x", "adä:x")]
    [InlineData(":x", ":x")]
    public async Task A_login_in_the_address_goes_out_as_Basic(string written, string sent)
    {
        Server.On("/f", SourceServer.Rss(("1", "One")));

        var fetched =
            Assert.IsType<FetchResult.Fetched>(await Rig.Fetcher.FetchAsync(With(written, "/f"), null, default));

        Assert.Equal(
            "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(sent)),
            Assert.Single(Server.Requests).Headers.Authorization);
        // links of the document do not carry it on
        Assert.Equal(Server.At("/f").AbsoluteUri, fetched.Document.Url?.AbsoluteUri);
        Assert.Equal(Server.At("/f").AbsoluteUri, fetched.Document.Name);
    }

    [Fact]
    public async Task It_is_kept_at_the_same_place_and_given_to_no_other()
    {
        await using var other = await SourceServer.StartAsync();
        other.On("/out", "<rss/>");
        Server.Redirect("/a", 301, "/b")
            .Redirect("/b", 302, Server.At("/c").AbsoluteUri)
            .Redirect("/c", 302, other.At("/out").AbsoluteUri);

        var fetched = await Rig.Fetcher.FetchAsync(With("ada:s3cret", "/a"), null, default);

        Assert.All(Server.Requests, request => Assert.Equal("Basic YWRhOnMzY3JldA==", request.Headers.Authorization));
        Assert.Equal(3, Server.Requests.Count);
        Assert.Empty(Assert.Single(other.Requests).Headers.Authorization.ToString());
        Assert.Equal("ada:s3cret", fetched.MovedTo?.UserInfo); // or the moved source would be locked out
    }

    [Fact]
    public async Task A_login_that_a_redirect_brings_is_not_used()
    {
        Server.Redirect("/a", 301, With("eve:x", "/b").AbsoluteUri).On("/b", "<rss/>");

        var fetched = await Rig.Fetcher.FetchAsync(Server.At("/a"), null, default);

        Assert.Empty(Server.Requests.Last().Headers.Authorization.ToString());
        Assert.Equal(Server.At("/b").AbsoluteUri, fetched.MovedTo?.AbsoluteUri);
    }

    [Fact]
    public async Task Neither_messages_nor_logs_nor_entries_hold_a_login_or_a_token()
    {
        using var logs = new FakeLoggerProvider();
        using var rig = new SourcesRig(realClock: false, services => services.AddLogging(logging =>
            logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs)));
        Server.On(
            "/f?api_key=t0ken",
            "<rss><channel><title>T</title><item><title>One</title><link>/one</link><guid>1</guid></item></channel></rss>");
        var source = await rig.AddAsync(With("ada:s3cret", "/f?api_key=t0ken").AbsoluteUri);
        source = await rig.PollNextAsync(source.Id);
        foreach (var status in new[] { 302, 401, 403, 404, 410, 429, 500 })
        {
            Server.On(
                "/f?api_key=t0ken",
                "",
                status,
                headers: status == 302 ? [("Location", "ftp://ada:s3cret@127.0.0.1/?token=t0ken")] : []);
            source = await rig.PollNextAsync(source.Id);
            Assert.DoesNotContain("s3cret", source.Poll.LastError, StringComparison.Ordinal);
            Assert.DoesNotContain("t0ken", source.Poll.LastError, StringComparison.Ordinal);
        }

        Assert.Equal(
            $"{Server.Url}/one", Assert.Single(rig.Sink.Calls.SelectMany(call => call.Entries)).Url?.AbsoluteUri);
        var log = logs.Collector.GetSnapshot().Select(record => $"{record.Message} {record.Exception}").ToList();
        Assert.Contains(log, line => line.Contains("/f?api_key=…", StringComparison.Ordinal));
        Assert.All(log, line => Assert.DoesNotContain("s3cret", line, StringComparison.Ordinal));
        Assert.All(log, line => Assert.DoesNotContain("t0ken", line, StringComparison.Ordinal));
        Assert.All(rig.Health.Told, line => Assert.DoesNotContain("s3cret", line, StringComparison.Ordinal));
        Assert.DoesNotContain(
            "s3cret", source.DisplayName + source.ShownUrl + source.ShownGivenUrl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://h.example/feed?id=7&page=2#x", "https://h.example/feed?id=7&page=2#x")]
    [InlineData("https://ada:s3cret@h.example/feed", "https://h.example/feed")]
    [InlineData("https://ada@h.example:8443/feed", "https://h.example:8443/feed")]
    [InlineData("https://h.example/@name/feed", "https://h.example/@name/feed")]
    [InlineData("https://h.example/f?mail=a@h.example", "https://h.example/f?mail=a@h.example")]
    [InlineData("https://h.example/f?id=7&access_token=abc&x=1", "https://h.example/f?id=7&access_token=…&x=1")]
    [InlineData("https://h.example/f?API_KEY=abc;sig=d%20e#k", "https://h.example/f?API_KEY=…;sig=…#k")]
    [InlineData("https://h.example/f?token=", "https://h.example/f?token=")]
    [InlineData(
        "https://h.example/f?keyword=flood&author=ada&postcode=1010&designs=2",
        "https://h.example/f?keyword=flood&author=ada&postcode=1010&designs=2")]
    [InlineData(
        "https://h.example/f?apikey=abc&x-auth-token=d&api.key=e",
        "https://h.example/f?apikey=…&x-auth-token=…&api.key=…")]
    [InlineData("/home/me/feeds?key=1", "/home/me/feeds?key=…")]
    [InlineData("no address at all", "no address at all")]
    public void An_address_is_shown_without_its_secrets(string address, string shown) =>
        Assert.Equal(shown, SourceAddress.Shown(address));

    private Uri With(string login, string path) =>
        new(Server.At(path).AbsoluteUri.Replace("http://", $"http://{login}@", StringComparison.Ordinal));
}
