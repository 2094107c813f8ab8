using BriefingBot.Sources.Feeds;
using BriefingBot.Tests.Articles;

namespace BriefingBot.Tests.Sources.Feeds;

/// <summary>Headlines are titles without the sections and sites that feeds write around them.</summary>
public sealed class TitleFurnitureTests
{
    [Fact]
    public void A_section_before_the_titles_is_none_of_the_headline_also_one_that_stands_once()
    {
        Assert.Equal(
            ["Ferry aground", "Rovers win the cup", "Mill sold to a baker", "Bell cast › in one pour"],
            Headlines(
                ("World › Ferry aground", "/world/1"),
                ("Sport › Rovers win the cup", "/sport/2"),
                ("Picture of the Day › Mill sold to a baker", "/picture-of-the-day/3"),
                ("World › Bell cast › in one pour", "/world/4")));
    }

    [Fact]
    public void A_site_behind_nearly_all_titles_is_none_of_the_headline()
    {
        Assert.Equal(
            ["Ferry aground", "Rovers win", "Mill sold", "Bell cast", "Frost - and fog"],
            Headlines(
                ("Ferry aground - Lake Wire", "/1"),
                ("Rovers win - Lake Wire", "/2"),
                ("Mill sold - Lake Wire", "/3"),
                ("Bell cast - Lake Wire", "/4"),
                ("Frost - and fog - Lake Wire", "/5")));
    }

    [Fact]
    public void What_titles_open_with_now_and_then_stays()
    {
        string[] titles = ["Lindau: ferry aground", "Lindau: mill sold", "Lindau: frost", "Rovers win - at last"];

        Assert.Equal(titles, Headlines([.. titles.Select(title => (title, "/lindau/" + title.Length))]));
    }

    [Theory]
    [InlineData("Cartoon of the sleeping sentry (4 comments)", "Cartoon of the sleeping sentry")]
    [InlineData("[1,204 comments] Cartoon of the sentry", "Cartoon of the sentry")]
    [InlineData("Why bread got dearer (2024) - 12 points, 31 replies", "Why bread got dearer (2024)")]
    [InlineData("Why bread got dearer · 12 likes · 3 comments", "Why bread got dearer")]
    [InlineData("Brot wird teurer (12 Kommentare)", "Brot wird teurer")]
    [InlineData("El pan sube otra vez [31 respuestas]", "El pan sube otra vez")]
    [InlineData("Хлеб снова дорожает (12 комментариев)", "Хлеб снова дорожает")]
    [InlineData("パンがまた値上がり（コメント 12）", "パンがまた値上がり")]
    [InlineData("Budget fails (49 votes)", "Budget fails (49 votes)")]
    [InlineData("Rovers lead the league (42 points)", "Rovers lead the league (42 points)")]
    [InlineData("Council answers 12 comments", "Council answers 12 comments")]
    [InlineData("Mill fire (12 dead)", "Mill fire (12 dead)")]
    [InlineData("12 comments", "12 comments")]
    public void How_many_readers_answered_is_none_of_the_headline(string title, string headline) =>
        Assert.Equal([headline], Headlines((title, "/1")));

    [Fact]
    public void Points_are_none_of_it_where_most_titles_have_some() =>
        Assert.Equal(
            ["Ferry aground", "Mill sold", "Bell cast", "Frost"],
            Headlines(
                ("Ferry aground (12 points)", "/1"),
                ("Mill sold (3 votes)", "/2"),
                ("Bell cast (1 point)", "/3"),
                ("Frost", "/4")));

    [Fact]
    public void A_feed_of_known_entries_costs_no_headlines()
    {
        var entry = Read(("Sport › Rovers win", "/sport/1"), ("World › Frost", "/world/2"))[0];

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Null(entry.Headline);

        Assert.NotEqual(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static IEnumerable<string?> Headlines(params (string Title, string Path)[] items) =>
        Read(items).Select(entry => entry.Headline ?? entry.Title);

    private static IReadOnlyList<Entry> Read(params (string Title, string Path)[] items)
    {
        var feed = WatchedFeed.Feed("Lake Wire", home: null, items.Select(item =>
            WatchedFeed.Item(item.Path, "https://lakewire.example" + item.Path, item.Title, "")));
        var entries = FeedReader.Read(System.Text.Encoding.UTF8.GetBytes(feed), contentType: null, documentUrl: null)
            .Feed!.Entries;
        Assert.Equal(items.Select(item => item.Title), entries.Select(entry => entry.Title));
        return entries;
    }
}
