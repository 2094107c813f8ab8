using System.Text;
using BriefingBot.Articles;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Tests.Sources.Feeds;

/// <summary>What people and programs write into feeds.</summary>
public sealed class OddFeedsTests
{
    [Theory]
    [InlineData("Why &lt;details&gt; beats &lt;div&gt; in HTML", "Why <details> beats <div> in HTML")]
    [InlineData("&lt;/table&gt; considered harmful", "</table> considered harmful")]
    [InlineData("A &lt;b&gt;bold&lt;/b&gt; plan for &lt;canvas&gt;", "A bold plan for <canvas>")]
    [InlineData("&lt;p&gt;Ferry aground", "Ferry aground")]
    [InlineData("Ferry&lt;br&gt;aground", "Ferry aground")]
    [InlineData("&lt;span class='x'&gt;Ferry aground", "Ferry aground")]
    [InlineData("No &lt;col&gt; in &lt;colgroup&gt; and &lt;meta&gt;", "No <col> in <colgroup> and <meta>")]
    [InlineData("Use of &lt;td&gt; and &lt;option&gt;", "Use of <td> and <option>")]
    [InlineData("The end tag &lt;/td&gt;", "The end tag </td>")]
    [InlineData("<![CDATA[if a<b and c>d then it grows]]>", "if a<b and c>d then it grows")]
    [InlineData("<![CDATA[A <b class='x'>bold</b> plan]]>", "A bold plan")]
    [InlineData("<![CDATA[<![CDATA[Ferry aground]]]]><![CDATA[>]]>", "Ferry aground")]
    [InlineData("All about the &lt;head&gt; element", "All about the <head> element")]
    [InlineData("&lt;html&gt;&lt;body&gt;Votes are in&lt;/body&gt;&lt;/html&gt;", "Votes are in")]
    [InlineData("Votes &lt;dl&gt;&lt;dt&gt;Lindell&lt;dd&gt;9&lt;/dl&gt;", "Votes Lindell 9")]
    [InlineData("Rows&lt;tr&gt;one&lt;TR&gt;two", "Rows one two")]
    [InlineData("Gate&amp;amp;rsquo;s hinge", "Gate’s hinge")]
    [InlineData("Salt &amp;amp;amp; pepper", "Salt & pepper")]
    [InlineData("Caf&amp;amp;#233; opens", "Café opens")]
    [InlineData("Five &amp;amp;lt; six", "Five &lt; six")]
    [InlineData("Q&amp;A with the mayor", "Q&A with the mayor")]
    [InlineData("Goal &#xD83D;&#xDE00; again", "Goal 😀 again")]
    [InlineData("Goal &amp;#55357;&amp;#56832; again", "Goal 😀 again")]
    [InlineData("Goal &#xD83D; &#xDE00;&#xD83D;A again", "Goal \uFFFD \uFFFD\uFFFDA again")]
    [InlineData("Goal &#x110000;&#99999999999; again", "Goal \uFFFD\uFFFD again")]
    public void A_title_is_what_its_readers_would_say(string written, string title) =>
        Assert.Equal(title, EntryOf($"<title>{written}</title>").Title);

    [Theory]
    [InlineData("<link>https://e.example/</link><guid isPermaLink='true'>https://e.example/a</guid>", "/a")]
    [InlineData("<link>https://e.example/</link><guid>https://e.example/?p=7</guid>", "/?p=7")]
    [InlineData("<link>https://e.example/</link><guid isPermaLink='false'>https://e.example/a</guid>", "/")]
    [InlineData("<link>https://e.example/</link><guid>https://other.example/a</guid>", "/")]
    [InlineData("<link>https://e.example/</link><guid>tag:7</guid>", "/")]
    [InlineData("<link>https://e.example/b</link><guid>https://e.example/a</guid>", "/b")]
    public void The_guid_is_the_address_where_the_link_leads_to_the_front_page(string links, string path) =>
        Assert.Equal(path, EntryOf($"<title>T</title>{links}").Url?.PathAndQuery);

    [Theory]
    [InlineData("""{"0":{"id":"a"},"2":{"url":"https://e.example/b"}}""", 2)]
    [InlineData("""{"0":{"id":"a"},"3":null,"4":"","5":{"id":"b"}}""", 2)]
    [InlineData("""{"3":null}""", null)]
    [InlineData("""{"type":"object","properties":{"id":{"type":"string"}}}""", null)]
    [InlineData("{}", null)]
    public void A_list_that_was_written_as_an_object_is_read(string items, int? entries) => Assert.Equal(
        entries, FeedReader.Read(Encoding.UTF8.GetBytes($$"""{"title":"T","items":{{items}}}"""), null, null)
            .Feed?.Entries.Count);

    [Theory]
    [InlineData("<dct:issued>1513</dct:issued><published>2026-05-04T08:10:00Z</published>", 4)]
    [InlineData("<published>2026-05-04T08:10:00Z</published><dct:issued>2026-05-03</dct:issued>", 4)]
    [InlineData("<dct:issued>2026-05-03</dct:issued>", 3)]
    [InlineData("<dct:issued>1513</dct:issued>", null)]
    [InlineData("<published>1970-01-01T00:00:00Z</published>", null)]
    [InlineData("<published>1969-12-31T19:00:00-05:00</published>", null)]
    [InlineData("<published>1938-10-30T20:00:00Z</published>", 30)]
    [InlineData("<published>1970-01-01T00:00:00Z</published><dct:issued>2026-05-03</dct:issued>", 3)]
    public void What_an_entry_tells_of_is_not_its_own_date(string dates, int? day)
    {
        var feed = FeedReader.Read(
            Encoding.UTF8.GetBytes("<feed xmlns='http://www.w3.org/2005/Atom' xmlns:dct='http://purl.org/dc/terms/'>"
                + $"<entry><title>T</title>{dates}</entry></feed>"),
            null,
            null).Feed!; // not null: it is one

        Assert.Equal(day, Assert.Single(feed.Entries).Published?.Day);
    }

    [Fact]
    public void Two_documents_one_behind_the_other_are_one_feed()
    {
        const string Rss = "<rss version='2.0'><channel><item><title>{0}</title></item></channel></rss>";
        var both = string.Format(null, Rss, "One") + "\n<?xml version='1.0'?>" + string.Format(null, Rss, "Two");

        var feed = FeedReader.Read(Encoding.UTF8.GetBytes(both), null, null).Feed!; // not null: it is one

        Assert.Equal(["One", "Two"], feed.Entries.Select(entry => entry.Title));
    }

    [Trait("Category", "Clock")]
    [Fact]
    public void A_title_of_a_hundred_thousand_tags_costs_no_more_than_any_other_text()
    {
        var tags = string.Concat(Enumerable.Repeat("&lt;div&gt; ", 100_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        EntryOf($"<title>{tags}</title>");

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    [Theory]
    [InlineData("<![CDATA[<p>The outer <![CDATA[the inner]]> and the rest.</p>]]>", "The outer the inner and the rest.")]
    [InlineData("&lt;![CDATA[The ferry ran aground.]]&gt;", "The ferry ran aground.")]
    [InlineData("<![CDATA[&lt;![CDATA[The ferry ran aground.]]&gt;]]>", "The ferry ran aground.")]
    [InlineData("<![CDATA[a]]]]><![CDATA[>b]]>", "a]]>b")]
    public void Marks_of_CDATA_in_a_text_are_dropped_and_what_they_hold_is_kept(string written, string text) =>
        Assert.Equal(text, TextOf(EntryOf($"<title>T</title><description>{written}</description>")));

    [Theory]
    [InlineData("image/png", "iVBORw0KGgoAAAANSUhEUg==")]
    [InlineData("audio/mpeg", "SUQzBAAAAAAA")]
    [InlineData("application/pdf", "JVBERi0xLjQK")]
    public void Content_that_is_no_text_is_an_attachment(string type, string data)
    {
        var entry = AtomOf($"<content type='{type}'>{data}</content>");

        Assert.Equal((null, null), (entry.ContentHtml, entry.ContentText));
        Assert.Equal((type, "data"), (entry.Attachments.Single().MimeType, entry.Attachments.Single().Url.Scheme));
    }

    [Fact]
    public void Content_that_lies_elsewhere_and_is_no_text_is_an_attachment_and_not_the_article_s_page()
    {
        var entry = AtomOf("<content type='video/mp4' src='https://h.example/v.mp4'/>");

        Assert.Null(entry.Url);
        Assert.Equal("https://h.example/v.mp4", entry.Attachments.Single().Url.AbsoluteUri);
    }

    [Theory]
    [InlineData("noreply@paper.example (Rita Rey)", "Rita Rey")]
    [InlineData("Rita Rey &lt;rita@paper.example&gt;", "Rita Rey")]
    [InlineData("Rita Rey (rita@paper.example)", "Rita Rey")]
    [InlineData("\"Rita Rey\" [https://paper.example/rita]", "Rita Rey")]
    [InlineData("rita@paper.example", null)]
    [InlineData("Rita Rey (Orm)", "Rita Rey (Orm)")]
    public void An_article_s_author_is_a_name_and_the_feed_keeps_what_it_wrote(string written, string? name)
    {
        var entry = EntryOf($"<title>T</title><author>{written}</author>");

        Assert.Equal(name is null ? [] : [name], EntryAuthors.Names(entry.Authors));
        Assert.Equal(written.Contains('@', StringComparison.Ordinal), entry.Authors[0].Contains('@'));
    }

    [Theory]
    [InlineData("<source url='https://p.example'>Lake Post</source>", "Lake Post")]
    [InlineData("<source>Lake &amp;amp; Shore</source>", "Lake & Shore")]
    [InlineData("<source url='https://p.example'/>", null)]
    [InlineData("<source>https://p.example/feed</source>", null)]
    [InlineData("<News:Source xmlns:News='https://search.example/news'>Lake Post</News:Source>", "Lake Post")]
    public void The_source_that_an_entry_names_is_its_outlet(string written, string? outlet) =>
        Assert.Equal(outlet, EntryOf($"<title>T</title>{written}").Outlet);

    [Fact]
    public void An_empty_text_of_a_JSON_feed_gives_way_to_the_next()
    {
        const string Item = """{"id":"1","content_html":"","content_text":"","summary":"The weir of Ash is open."}""";
        var entry = Single($$"""{"version":"https://jsonfeed.org/version/1.1","items":[{{Item}}]}""");

        Assert.Equal("The weir of Ash is open.", TextOf(entry));
        Assert.Null(entry.ContentHtml);
        Assert.Null(entry.ContentText);
    }

    [Theory]
    [InlineData("undefined", "")]
    [InlineData("The value is undefined", "The value is undefined")]
    public void What_a_program_prints_for_a_missing_text_is_none(string written, string text) =>
        Assert.Equal(text, TextOf(EntryOf($"<title>T</title><description>{written}</description>")));

    private static string TextOf(Entry entry) =>
        ArticleReader.Read(entry, "Feed", new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero)).Text;

    private static Entry EntryOf(string item) => Single($"<rss><channel><item>{item}</item></channel></rss>");

    private static Entry AtomOf(string entry) => Single(
        $"<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>x:1</id><title>T</title>{entry}</entry></feed>");

    private static Entry Single(string feed) =>
        FeedReader.Read(Encoding.UTF8.GetBytes(feed), contentType: null, documentUrl: null).Feed!.Entries.Single();
}
