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

    [Theory]
    [InlineData("/mnt/share/news", "/mnt/share/news")]
    [InlineData("/mnt/share/news/", "/mnt/share/news")]
    [InlineData("feed.xml", "@/feed.xml")]
    [InlineData("./news", "@/news")]
    [InlineData("../../../../../../../../../../../../mnt/news/", "/mnt/news")]
    [InlineData("feeds.d,/page.html.gz", "@/feeds.d,/page.html.gz")]
    [InlineData("absent/our news/feed.xml", "@/absent/our news/feed.xml")]
    [InlineData("example.org/feed.xml", "https://example.org/feed.xml")]
    public void A_row_names_a_file_also_where_nothing_is_there(string written, string expected) => Assert.Equal(
        expected.Replace("@", Environment.CurrentDirectory, StringComparison.Ordinal), SourceAddress.OfRow(written));

    [Theory]
    [InlineData("")]
    [InlineData("http:/example.org")]
    [InlineData("ftp://example.org/x")]
    [InlineData("C:\\news")]
    [InlineData("@no")]
    [InlineData("The daily news")]
    [InlineData("exampel")]
    [InlineData("https//lakepost.example/feed")]
    [InlineData("https//lakepost.example/feed.xml")]
    [InlineData("https:/lakepost.example/feed.xml")]
    [InlineData("lakepost,example/feed")]
    public void What_is_no_address_and_not_plainly_a_path_names_nothing(string written) =>
        Assert.Null(SourceAddress.OfRow(written));

    [Fact]
    public void What_was_a_file_is_no_host_when_it_is_gone()
    {
        var known = new HashSet<string> { Path.GetFullPath("news.d/inbox") };

        Assert.Equal(known.Single(), SourceAddress.OfRow("news.d/inbox", known));
    }
}
