using System.Text;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Tests.Sources.Feeds;

/// <summary>What one entry holds costs none of the others.</summary>
public sealed class BrokenEntriesTests
{
    private static readonly string[] All = ["1", "2", "3", "4"];

    [Theory]
    [InlineData("<p xmlns='http://www.w3.org/1999/xhtml'>x")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><title>x")]
    [InlineData("<h:p xmlns:h='urn:x'><b>x")]
    [InlineData("<![CDATA[ x")]
    [InlineData("<!-- x")]
    [InlineData("<!-->")]
    [InlineData("<!--<!--<![CDATA[<!--")]
    [InlineData("<!DOCTYPE x [")]
    [InlineData("<!DOCTYPE html [ \"")]
    [InlineData("<?x")]
    [InlineData("</rss>")]
    [InlineData("</channel></rss>")]
    [InlineData("</feed></feed>")]
    [InlineData("<p xmlns='urn:x'></feed></rss>")]
    public void Markup_that_does_not_end_or_ends_too_much_hides_no_entry(string markup)
    {
        Assert.Equal(All, Ids(Rss(markup)));
        Assert.Equal(All, Ids(Atom(markup)));
    }

    [Fact]
    public void What_is_called_an_item_behind_a_feed_is_none_of_it() => Assert.Equal(
        All, Ids($"<doc>{Rss("x")}<menu><item><title>Home</title><guid>5</guid></item></menu></doc>"));

    [Theory]
    [InlineData("<br>")]
    [InlineData("<p xmlns='urn:x'><b>")]
    public void Nor_do_a_hundred_elements_that_are_never_closed(string element)
    {
        var markup = string.Concat(Enumerable.Repeat(element, 100));

        AssertTold(Read(Rss(markup)));
        AssertTold(Read(Atom(markup)));
    }

    [Theory]
    [InlineData("<p xmlns='urn:x'><item><description>", "<p xmlns='urn:x'><entry><content>")]
    [InlineData("<p xmlns='urn:x'><item>", "<p xmlns='urn:x'><entry>")]
    [InlineData("<content><item><content><description>", "<content><content><entry><content>")]
    public void Nor_do_tags_of_entries_in_an_entry(string rss, string atom)
    {
        // Those that the entry holds stand among them.
        Assert.Empty(All.Except(Ids(Rss(rss))));
        Assert.Empty(All.Except(Ids(Atom(atom))));
    }

    [Fact]
    public void Nor_does_an_entry_with_more_elements_than_are_read_and_it_is_told()
    {
        var markup = string.Concat(Enumerable.Repeat("<b></b>", 400_000));

        AssertTold(Read(Rss(markup)));
        AssertTold(Read(Atom(markup)));
    }

    [Fact]
    public void Behind_more_elements_than_a_document_may_have_entries_are_read_yet()
    {
        var large = $"<item><guid>0</guid><description>{string.Concat(Enumerable.Repeat("<b/>", 60_000))}"
            + "</description></item>";
        var many = string.Concat(Enumerable.Repeat("<item><guid>5</guid><title>T</title></item>", 100));
        var feed = Read($"<rss><channel>{string.Concat(Enumerable.Repeat(large, 9))}{many}</channel></rss>");

        Assert.Equal(100, feed.Entries.Count(entry => entry is { Id: "5", Title: "T" }));
        AssertTold(feed, entry: 1);
    }

    [Fact]
    public void What_has_no_end_is_told() =>
        AssertTold(Read(Rss("<![CDATA[ x")));

    [Theory]
    [InlineData("<x:d xmlns:x='urn:x'><x:item>a</x:item></x:d>")]
    [InlineData("<d xmlns='urn:x'><item><d>a</d></item><item/></d>")]
    [InlineData("<!-- <item> -->")]
    [InlineData("<![CDATA[ </item><item> <!-- ]]>")]
    public void A_sound_document_is_read_as_XML_reads_it(string markup)
    {
        var feed = Read(Rss(markup));

        Assert.Equal(All, feed.Entries.Select(entry => entry.Id));
        Assert.Empty(feed.Faults);
    }

    [Trait("Category", "Slow")]
    [Theory]
    [InlineData("<![CDATA[")]
    [InlineData("<!--")]
    [InlineData("<!DOCTYPE [")]
    [InlineData("<p xmlns='urn:x'><item>")]
    [InlineData("</item>")]
    public void A_million_openings_take_linear_time(string opening)
    {
        // With the square of their number this would take hours.
        var feed = Read(Rss(string.Concat(Enumerable.Repeat(opening, 500_000))));

        Assert.Contains("1", feed.Entries.Select(entry => entry.Id));
    }

    private static void AssertTold(Feed feed)
    {
        Assert.Equal(All, feed.Entries.Select(entry => entry.Id));
        AssertTold(feed, entry: 2);
    }

    private static void AssertTold(Feed feed, int entry) => Assert.Equal(
        $"Entry {entry} is broken or too large; some of it may be missing.", Assert.Single(feed.Faults).ToString());

    private static string Rss(string markup) => "<?xml version='1.0'?><rss version='2.0'><channel><title>K</title>"
        + string.Concat(All.Select(id => $"<item><guid>{id}</guid><title>Title {id}</title>"
            + $"<description>{(id == "2" ? markup : "x")}</description></item>"))
        + "</channel></rss>";

    private static string Atom(string markup) => "<feed xmlns='http://www.w3.org/2005/Atom'><title>K</title>"
        + string.Concat(All.Select(id => $"<entry><id>{id}</id><title>Title {id}</title><content type='xhtml'>"
            + $"<div xmlns='http://www.w3.org/1999/xhtml'>{(id == "2" ? markup : "x</div>")}</content></entry>"))
        + "</feed>";

    private static IEnumerable<string> Ids(string text) => Read(text).Entries.Select(entry => entry.Id);

    private static Feed Read(string text) =>
        FeedReader.Read(Encoding.UTF8.GetBytes(text), null, null).Feed!; // not null: a feed
}
