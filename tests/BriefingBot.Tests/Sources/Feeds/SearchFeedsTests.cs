using System.Text;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Tests.Sources.Feeds;

public sealed class SearchFeedsTests
{
    [Theory]
    [InlineData("https://www.search.example/url?rct=j&amp;url=https://www.shore.example/2026/ferry&amp;ct=ga")]
    [InlineData("http://news.example/apiclick.aspx?a=&amp;url=https%3a%2f%2fwww.shore.example%2f2026%2fferry&amp;c=1")]
    public void A_link_by_way_of_a_search_engine_is_the_article_s(string link)
    {
        var entry = Read($"<item><title>Ferry aground</title><link>{link}</link></item>");

        Assert.Equal(
            ("https://www.shore.example/2026/ferry", "shore.example"), (entry.Url?.OriginalString, entry.Outlet));
    }

    [Theory]
    [InlineData("Ferry aground - Shore News", "Shore News")]
    [InlineData("Ferry aground - Twelve hurt", "shore.example")]
    [InlineData("Licence fee: Shore cuts 500 jobs", "shore.example")]
    [InlineData("Inside the raid – how Shore found them", "shore.example")]
    [InlineData("Ferry aground", "shore.example")]
    public void The_outlet_is_named_behind_the_title_where_that_fits_the_address(string title, string outlet) =>
        Assert.Equal(
            outlet,
            Read($"<item><title>{title}</title><link>https://www.search.example/url?url=https://shore.example/f</link>"
                + "</item>").Outlet);

    [Fact]
    public void The_full_text_may_stand_in_an_element_that_lost_its_prefix() => Assert.Equal(
        "<p>Twelve are hurt.</p>",
        Read("<item><title>T</title><description>Short.</description><encoded>&lt;p&gt;Twelve are hurt.&lt;/p&gt;"
            + "</encoded></item>").ContentHtml);

    [Theory]
    [InlineData("https://lake.example/share?url=https://other.example/a")]
    [InlineData("https://lake.example/url?url=https://lake.example/a")]
    public void Another_link_with_an_address_in_it_stays(string link) =>
        Assert.Equal(link, Read($"<item><title>T</title><link>{link}</link></item>").Url?.OriginalString);

    [Theory]
    [InlineData("Thu, 26 Nov 2026 08:00:00 +0000", null)]
    [InlineData("2026-11-26T08:00:00Z", null)]
    [InlineData("The news of 26 November 2026, 8:00", "The news of 26 November 2026, 8:00")]
    public void The_time_that_a_program_fills_in_is_no_title(string written, string? title) =>
        Assert.Equal(title, Read($"<item><title>{written}</title><link>https://lake.example/1</link></item>").Title);

    private static Entry Read(string item) =>
        FeedReader.Read(
            Encoding.UTF8.GetBytes($"<rss version='2.0'><channel><title>Search</title>{item}</channel></rss>"),
            contentType: null,
            documentUrl: null).Feed!.Entries[0]; // written above
}
