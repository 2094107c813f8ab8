using BriefingBot.Sources.Addresses;
using BriefingBot.Stories;
using BriefingBot.Text;

namespace BriefingBot.Tests.Stories;

/// <summary>Under whose name a report is told, and how many voices names are.</summary>
public sealed class OutletClaimsTests
{
    private const string Site = "https://www.lakepost.example/a";

    private static Article By(long source, string outlet, string url, bool isOfItsSite = true) =>
        Reports.Report($"{source}{url}", $"Ferry {url}", $"A ferry sank, {url} said.", Reports.Morning, outlet) with
        {
            SourceId = source,
            SourceName = $"source {source}",
            Url = new Uri(url),
            IsOfItsSite = isOfItsSite,
        };

    [Theory]
    [InlineData("Lake Post", "https://stranger.example/a", "Lake Post (stranger.example)")]
    [InlineData("Lake\u200B Post", "https://stranger.example/a", "Lake Post (stranger.example)")]
    [InlineData("L\u0430ke Post", "https://stranger.example/a", "L\u0430ke Post (stranger.example)")] // a Cyrillic letter
    [InlineData("Lake Post", "https://m.lakepost.example/b", "Lake Post")] // an aggregator's link to the outlet's page
    [InlineData("Lake Post", "https://lakepost.co.uk/b", "Lake Post (lakepost.co.uk)")] // anybody may own it
    public void A_name_that_is_another_s_is_told_with_the_site_that_claims_it(string name, string url, string told)
    {
        var articles = OutletClaims.Marked([By(1, "Lake Post", Site), By(2, name, url)]);

        Assert.Equal(["Lake Post", told], articles.Select(article => article.Outlet));
        Assert.Equal(1, IndependentOutlets.Corroborating(articles));
    }

    [Fact]
    public void Several_sites_of_one_source_are_as_it_names_them()
    {
        var articles = OutletClaims.Marked([By(1, "Lake Post", Site), By(1, "Lake Post", "https://feeds.example/b")]);

        Assert.All(articles, article => Assert.Equal("Lake Post", article.Outlet));
    }

    [Theory]
    [InlineData("https://stranger.example/a", "Lake Post (stranger.example)")]
    [InlineData("https://lakepost.test/a", "Lake Post (lakepost.test)")]
    [InlineData("https://www.lakepost.example/b", "Lake Post")]
    public void The_name_of_another_source_counts_on_its_site_alone(string url, string told) => Assert.Equal(
        told, OutletClaims.Of(By(2, "Lake Post", url), [(1, new Uri("https://lakepost.example/feed"))]).Outlet);

    [Fact]
    public void A_feed_of_that_name_that_links_to_pages_which_nobody_could_read_is_told_with_its_own_site() =>
        Assert.Equal("Lake Post (stranger.example)", OutletClaims.Of(
            By(2, "Lake Post", "https://www.lakepost.example/b", isOfItsSite: false),
            [(1, new Uri("https://lakepost.example/feed")), (2, new Uri("https://stranger.example/feed"))]).Outlet);

    [Theory]
    [InlineData("BBC News", "https://www.bbc.co.uk/feed", "BBC News (stranger.example)")]
    [InlineData("Lake Post", "https://lakepost.example/feed", "Lake Post (stranger.example)")]
    [InlineData("The Morning", "https://am.example/feed", "The Morning")] // neither site is called so: the first
    public void An_older_source_that_takes_the_name_of_a_younger_is_told_with_its_site(
        string name, string other, string told) => Assert.Equal(told, OutletClaims.Of(
            By(1, name, "https://stranger.example/a") with { SourceName = name },
            [(1, new Uri("https://stranger.example/feed")), (2, new Uri(other))]).Outlet);

    [Theory]
    [InlineData("https://feeds.lakepress.example/sport", "Lake Post")] // its second feed
    [InlineData("https://lakepress.stranger.example/sport", "Lake Post (lp.example)")]
    public void Two_feeds_of_one_owner_bear_one_name(string feed, string told) => Assert.Equal(
        told, OutletClaims.Of(By(2, "Lake Post", "https://lp.example/b"),
            [(1, new Uri("https://feeds.lakepress.example/news")), (2, new Uri(feed))]).Outlet);

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public void Sites_that_a_feed_links_to_speak_where_they_were_read(bool isRead, int voices) => Assert.Equal(
        voices,
        IndependentOutlets.Corroborating(
            [By(1, "Lake Post", Site, isRead), By(1, "Shore News", "https://shorenews.example/a", isRead)]));

    [Theory]
    [InlineData("www.lakepost.co.uk", "lakepost.co.uk")]
    [InlineData("lakepost.blogspot.com", "lakepost.blogspot.com")]
    [InlineData("lakepost.blogspot.de", "lakepost.blogspot.de")]
    [InlineData("www.salud.gob.mx", "salud.gob.mx")]
    [InlineData("www.web.de", "web.de")]
    [InlineData("www.mofa.go.jp", "mofa.go.jp")]
    [InlineData("www.medium.com", "medium.com")]
    [InlineData("127.0.0.1", "127.0.0.1")]
    public void A_domain_is_one_owner_s(string host, string domain) => Assert.Equal(domain, SiteOwner.Domain(host));
}
