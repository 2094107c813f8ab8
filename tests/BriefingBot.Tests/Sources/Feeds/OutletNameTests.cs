using BriefingBot.Sources.Feeds;

namespace BriefingBot.Tests.Sources.Feeds;

/// <summary>Feeds put sections and slogans into their titles; readers want the outlet.</summary>
public sealed class OutletNameTests
{
    [Theory]
    [InlineData("World – The Lake Post", "https://lakepost.example", "The Lake Post")]
    [InlineData("Lake Post - News, Business & Culture from the shore", "https://www.thelakepost.example/", "Lake Post")]
    [InlineData("Lake Post: World News", "https://www.lakepost.co.uk", "Lake Post")]
    [InlineData("LPT > Home Page", "https://www.lptimes.example/index.html", "LPT")]
    [InlineData("Aktuell - LPT.EXAMPLE", "https://www.lpt.example/aktuell/", "LPT.EXAMPLE")]
    [InlineData("Ostby Zeitung | Nachrichten", "https://oz.example", "Ostby Zeitung")]
    [InlineData("LAKE POST - Lake Post - Culture : films", "https://lakepost.example", "Lake Post")]
    [InlineData("Le Lac.example - À la une", "https://www.lelac.example/rss/une.xml", "Le Lac")]
    [InlineData("lakeside - World news", "https://www.lakeside.example/", "Lakeside")]
    [InlineData("Ticker - www.lakepost.example", "https://www.lakepost.example", "lakepost.example")]
    [InlineData("Lake Post latest articles", "https://www.lakepost.example", "Lake Post")]
    public void An_outlet_is_the_part_of_a_feed_s_title_that_its_site_bears_out(
        string title, string homePage, string name) =>
        Assert.Equal(name, OutletName.Of(title, new Uri(homePage)));

    [Theory]
    [InlineData("Lake Marketing Blog", "https://blog.lake.example")]
    [InlineData("LAKE ONLINE", "https://www.lake.example")]
    [InlineData("Ada Rey: Bell notes", "https://www.scribes.example/bells")]
    [InlineData("Lake Post | Новости", "https://t.me/s/lakepost")]
    [InlineData("Jerusalem — Daily", "https://127.0.0.1/")]
    public void A_title_stands_where_no_part_of_it_is_shown_to_be_furniture(string title, string homePage) =>
        Assert.Equal(title, OutletName.Of(title, new Uri(homePage)));

    [Theory]
    [InlineData("The Lake Post")]
    [InlineData("lake\uD800post\uFFFF")] // half a character, and none
    public void A_name_has_one_key_whatever_stands_in_it(string name) => Assert.Equal("lakepost", NameKey.Of(name));

    [Fact]
    public void A_feed_without_a_title_goes_by_its_site() =>
        Assert.Equal("lakepost.example", OutletName.Of(title: null, new Uri("https://www.lakepost.example/")));
}
