using BriefingBot.Sources.Addresses;

namespace BriefingBot.Tests.Sources.Addresses;

public sealed class SourceAddressTests
{
    [Theory]
    [InlineData("example.org/feed.xml", "https://example.org/feed.xml")]
    [InlineData("news.example.md/rss.json", "https://news.example.md/rss.json")]
    [InlineData("127.0.0.1:80/x.xml", "https://127.0.0.1:80/x.xml")]
    [InlineData("example.org", "https://example.org/")]
    [InlineData("https://me@example.org/feed?a=b#top", "https://me@example.org/feed?a=b")]
    public void An_address_without_a_scheme_is_one_whatever_its_file_is_called(string written, string address) =>
        Assert.Equal(address, SourceAddress.Normalise(written));

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("absent/feed.xml")]
    [InlineData("./absent.d/feed.xml")]
    [InlineData("What was that?")]
    public void The_name_of_a_file_that_is_not_there_is_none(string written) =>
        Assert.Null(SourceAddress.Normalise(written));
}
