using System.Text;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Tests.Sources.Feeds;

public sealed class FeedReaderTests
{
    [Fact]
    public void An_RSS_feed_gives_its_facts_and_entries()
    {
        var feed = Read("""
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
              <channel>
                <title>Harbour &amp; Hill</title><link>https://h.example/</link><language>en_GB</language><ttl>45</ttl>
                <skipHours><hour>2</hour><hour>24</hour></skipHours><skipDays><day>Sunday</day></skipDays>
                <image><title>Logo</title><link>https://h.example/logo</link></image>
                <item>
                  <title><![CDATA[Bridge <em>closed</em> &amp; <List> kept]]></title>
                  <link> https://h.example/a?x=1&amp;y=2 </link>
                  <guid isPermaLink="false">a-1</guid>
                  <pubDate>Mon, 4 May 2026 08:10 +0200</pubDate>
                  <dc:creator>A. Writer</dc:creator>
                  <author>b@h.example (B. Writer)</author>
                  <category>Roads</category><category>Bridges</category>
                  <description>Short &lt;b&gt;text&lt;/b&gt;</description>
                  <content:encoded><![CDATA[<p>Long text</p>]]></content:encoded>
                  <enclosure url="https://h.example/a.mp3" type="audio/mpeg" length="123"/>
                  <media:content url="https://h.example/a.jpg" type="image/jpeg"><media:title>A picture</media:title></media:content>
                </item>
              </channel>
            </rss>
            """);

        Assert.Equal("Harbour & Hill", feed.Title);
        Assert.Equal("https://h.example/", feed.HomePageUrl?.OriginalString);
        Assert.Equal("en-GB", feed.Language);
        Assert.All(feed.Entries, entry => Assert.Equal("en-GB", entry.Language));
        Assert.Equal(TimeSpan.FromMinutes(45), feed.MinimumInterval);
        Assert.Equal([2, 0], feed.SkipHours);
        Assert.Equal([DayOfWeek.Sunday], feed.SkipDays);
        var entry = Assert.Single(feed.Entries);
        Assert.Equal("a-1", entry.Id);
        Assert.Equal("https://h.example/a?x=1&y=2", entry.Url?.OriginalString);
        Assert.Equal("Bridge closed & <List> kept", entry.Title);
        Assert.Equal("<p>Long text</p>", entry.ContentHtml);
        Assert.Equal("Short <b>text</b>", entry.Summary);
        Assert.Equal(new DateTimeOffset(2026, 5, 4, 8, 10, 0, TimeSpan.FromHours(2)), entry.Published);
        Assert.Equal(["A. Writer", "B. Writer (b@h.example)"], entry.Authors);
        Assert.Equal(["Roads", "Bridges"], entry.Tags);
        Assert.Equal([123, null], entry.Attachments.Select(attachment => attachment.SizeInBytes));
    }

    [Fact]
    public void An_Atom_feed_resolves_links_against_its_bases_and_keeps_an_updated_time_apart()
    {
        var feed = Read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="news/">
              <title type="html">Hafen &amp;amp; Berg</title>
              <link rel="self" href="feed.atom"/><link href="/"/>
              <entry xml:base="may/">
                <id>urn:1</id><title type="text">Wenn a &lt; b</title><updated>2026-05-04T08:10:00Z</updated>
                <link rel="related" href="related.html"/><link rel="alternate" href="a.html"/>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Text &amp; mehr<br/></p></div></content>
              </entry>
            </feed>
            """,
            new Uri("https://h.example/start/feed.atom"));

        Assert.Equal("Hafen & Berg", feed.Title);
        Assert.Equal("https://h.example/", feed.HomePageUrl?.AbsoluteUri);
        Assert.Equal("de", feed.Language);
        var entry = Assert.Single(feed.Entries);
        Assert.Equal("Wenn a < b", entry.Title);
        Assert.Equal("https://h.example/start/news/may/a.html", entry.Url?.AbsoluteUri);
        Assert.Equal("<p>Text &amp; mehr<br/></p>", entry.ContentHtml);
        Assert.Null(entry.Published);
        Assert.Equal(new DateTimeOffset(2026, 5, 4, 8, 10, 0, TimeSpan.Zero), entry.Modified);
    }

    [Fact]
    public void An_RDF_feed_has_its_items_beside_its_channel()
    {
        var feed = Read("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
              <channel rdf:about="https://h.example/rdf"><title>Hill</title><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel>
              <item rdf:about="https://h.example/1"><title>One</title><dc:date>2026-05-04</dc:date></item>
              <item rdf:about="https://h.example/2"><title>Two</title></item>
            </rdf:RDF>
            """);

        Assert.Equal(TimeSpan.FromHours(6), feed.MinimumInterval);
        Assert.Equal(["https://h.example/1", "https://h.example/2"], feed.Entries.Select(entry => entry.Id));
        Assert.Equal(new DateTimeOffset(2026, 5, 4, 0, 0, 0, TimeSpan.Zero), feed.Entries[0].Published);
    }

    [Theory]
    [InlineData("2018-06-29T10:15:00+02:00", "2018-06-29T10:15:00+02:00")]
    [InlineData("2018-06-28T10:15:00+02:00", "2018-06-29T00:00:00+00:00")]
    public void A_day_gives_way_to_a_time_of_that_day(string other, string published) => Assert.Equal(
        DateTimeOffset.Parse(published, System.Globalization.CultureInfo.InvariantCulture),
        Assert.Single(Read($"""
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Hill</title>
              <item><title>One</title><date>29 juin 2018</date><dc:date>{other}</dc:date></item>
            </channel></rss>
            """).Entries).Published);

    [Fact]
    public void A_JSON_feed_is_read()
    {
        var feed = Read("""
            {"version":"https://jsonfeed.org/version/1.1","title":"Hill","home_page_url":"https://h.example/","language":"en","authors":[{"name":"A"}],
             "items":[{"id":7,"url":"/a","title":"One","content_text":"Text","date_published":"2026-05-04T08:10:00+02:00","tags":["x"],
                       "attachments":[{"url":"https://h.example/a.mp3","mime_type":"audio/mpeg","size_in_bytes":5}]},
                      {"id":"b","content_html":"<p>B</p>","author":{"name":"B"}},],}
            """);

        Assert.Equal(["7", "b"], feed.Entries.Select(entry => entry.Id));
        Assert.Equal("https://h.example/a", feed.Entries[0].Url?.AbsoluteUri);
        Assert.Equal("Text", feed.Entries[0].ContentText);
        Assert.Equal(["B"], feed.Entries[1].Authors);
    }

    [Fact]
    public void A_broken_item_of_a_JSON_feed_costs_no_other()
    {
        var feed = Read("""
            {"version":"https://jsonfeed.org/version/1","author":{"name":"F"},"items":[{"id":"a","title":"A line
            and \'another\' \x"},{"id":"b","title":"A "quoted" word","_x":{"id":"no"}},
            {"id":"c","content_text":"C","authors":[],"author":{"name":"N"}},{"id":"d","content_html":"<p>D"}]}
            """);

        Assert.Equal(["a", "c", "d"], feed.Entries.Select(entry => entry.Id));
        Assert.Equal("A line and 'another' \\x", feed.Entries[0].Title);
        Assert.Equal(["F", "N", "F"], feed.Entries.Select(entry => Assert.Single(entry.Authors)));
    }

    [Fact]
    public void A_JSON_feeds_plain_texts_stay_plain_its_links_absolute_and_its_files_whole()
    {
        var entry = Assert.Single(Read("""
            {"version":"https://jsonfeed.org/version/1.1","feed_url":"https://h.example/feed.json","items":[{"id":"a","url":"/may/a","external_url":"https://o.example/","title":"A &amp; B < C",
             "summary":"Use <b> for bold","content_html":"<img src='i.jpg'>","tags":["x"," x ",7,null],
             "attachments":[{"url":"e.mp3","mime_type":"audio/mpeg","size_in_bytes":"12","duration_in_seconds":7.5},{"mime_type":"audio/ogg"},null]}]}
            """).Entries);

        Assert.Equal("https://h.example/may/a", entry.Url?.OriginalString);
        Assert.Equal("A & B < C", entry.Title);
        Assert.Equal("Use &lt;b&gt; for bold", entry.Summary);
        Assert.Equal("<img src='https://h.example/may/i.jpg'>", entry.ContentHtml);
        Assert.Equal(["x", "7"], entry.Tags);
        Assert.Equal((12, 7.5), entry.Attachments.Select(file => (file.SizeInBytes, file.DurationInSeconds)).Single());
    }

    [Fact]
    public void Half_a_letter_in_a_JSON_feed_costs_no_more_than_itself()
    {
        var feed = Read(
            """{"version":"https://jsonfeed.org/version/1.1","\ud800":1,"title":"Cut \uD83D","items":[{"i"""
            + """d":"1","\udc00x":2,"title":"A \ud83d\ude00 B\udE00","content_text":"C"}]}""");

        Assert.Equal(
            ("Cut \uFFFD", "A 😀 B\uFFFD", "C"),
            (feed.Title, Assert.Single(feed.Entries).Title, feed.Entries[0].ContentText));
    }

    [Fact]
    public void A_JSON_feed_that_breaks_off_is_read_up_to_its_last_whole_item()
    {
        var feed = Read(
            """{"version":"https://jsonfeed.org/version/1","title":"Hill","items":[{"id":"a"},{"id":"b"},{"i"""
            + """d":"c","title":"Cut o""");

        Assert.Equal(["a", "b"], feed.Entries.Select(entry => entry.Id));
    }

    [Fact]
    public void A_news_sitemap_is_read()
    {
        var feed = Read("""
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
              <url><loc>https://h.example/a</loc><news:news><news:publication><news:name>Hill</news:name><news:language>en</news:language></news:publication>
                <news:publication_date>2026-05-04T08:10:00Z</news:publication_date><news:title>One &amp; all</news:title></news:news></url>
              <url><loc>https://h.example/b</loc><lastmod>2026-05-03</lastmod></url>
            </urlset>
            """);

        Assert.Equal("Hill", feed.Title);
        Assert.Equal(["One & all", null], feed.Entries.Select(entry => entry.Title));
        Assert.Equal(new DateTimeOffset(2026, 5, 3, 0, 0, 0, TimeSpan.Zero), feed.Entries[1].Modified);
    }

    [Theory]
    [InlineData(
        "<rss><channel><item><title>A &nbsp; B & C &unknown; "
            + "D</title><link>https://h.example/1</link></item></channel></rss>",
        "A B & C &unknown; D")]
    [InlineData(
        "<rss><channel><item><title>Bell\u0007 and "
            + "\u0001form</title><link>https://h.example/1</link></item></channel></rss>",
        "Bell and form")]
    [InlineData(
        "<rss><channel><item><description>one <br> two <p> "
            + "three</description><title>After</title><link>https://h.example/1</link></item></channel></rss>",
        "After")]
    [InlineData(
        "<rss><channel><item><title>Unclosed<link>https://h.example/1</link></item></channel></rss>", "Unclosed")]
    [InlineData("<rss><channel><item><title>Cut</title><link>https://h.example/1</link><description>and no mo", "Cut")]
    [InlineData("<rss><channel><item><link>https://h.example/1</link><title><![CDATA[Cut off", "Cut off")]
    [InlineData(
        "\r\n  Warning: something in line 3\n<br /><?xml version='1.0'?><rss><channel><item><title>Junk "
            + "first</title><link>https://h.example/1</link></item></channel></rss>",
        "Junk first")]
    [InlineData(
        "<rss><channel><item><title>Quote lost</title><link>https://h.example/1</link><enclosure "
            + "url=\"https://h.example/x.mp3 type='a'/></item></channel></rss>",
        "Quote lost")]
    [InlineData(
        "<RSS><Channel><Item><TITLE>Capitals</TITLE><Link>https://h.example/1</LINK></ITEM></Channel></RSS>",
        "Capitals")]
    [InlineData(
        "<!DOCTYPE rss [<!ENTITY x \"boom\"><!-- ] > ' --> ]><rss><channel><item><title>Own &x; "
            + "entity</title><link>https://h.example/1</link></item></channel></rss>",
        "Own &x; entity")]
    [InlineData(
        "<rss><channel><item><title>A&#146;s &#x2014; "
            + "dash</title><link>https://h.example/1</link></item></channel></rss>",
        "A’s — dash")]
    public void A_broken_document_is_read_as_far_as_it_goes(string document, string title)
    {
        var entry = Assert.Single(Read(document).Entries);

        Assert.Equal(title, entry.Title);
        Assert.Equal("https://h.example/1", entry.Url?.OriginalString);
    }

    [Fact]
    public void Relative_links_in_a_text_are_relative_to_the_article_unless_the_feed_declares_a_base()
    {
        var feed = Read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom">
              <link rel="self" href="https://feeds.example/hill.atom"/><link href="https://h.example/"/>
              <entry><link href="https://h.example/may/a.html"/><content type="html">&lt;img src="i.jpg"&gt;</content><summary type="html">&lt;a href="/b"&gt;b&lt;/a&gt;</summary></entry>
              <entry xml:base="https://o.example/x/"><link href="/y"/><content type="html">&lt;img src="i.jpg"&gt;</content>
                <summary type="xhtml" xml:base="z/"><div xmlns="http://www.w3.org/1999/xhtml" xml:base="w/"><a name="q"/><a href="b">b</a></div></summary></entry>
              <entry><id>urn:1</id><content type="html">&lt;img src="i.jpg"&gt;</content></entry>
            </feed>
            """);

        Assert.Equal(
            ["<img src=\"https://h.example/may/i.jpg\">", "<img src=\"https://o.example/x/i.jpg\">", "<img "
                + "src=\"https://feeds.example/i.jpg\">"],
            feed.Entries.Select(entry => entry.ContentHtml));
        Assert.Equal("<a href=\"https://h.example/b\">b</a>", feed.Entries[0].Summary);
        Assert.Equal("<a name=\"q\"></a><a href=\"https://o.example/x/z/w/b\">b</a>", feed.Entries[1].Summary);
    }

    [Fact]
    public void An_Atom_entry_without_an_author_has_its_sources_else_the_feeds()
    {
        var feed = Read("""
            <feed xmlns="http://www.w3.org/2005/Atom">
              <entry><author><name>A</name></author><source><author><name>S</name></author></source></entry>
              <entry><source><title>Elsewhere</title><author><name>S</name><email>s@h.example</email></author></source></entry>
              <entry><contributor><name>C</name></contributor></entry>
              <author><name>F</name></author>
            </feed>
            """);

        Assert.Equal(["A", "S (s@h.example)", "F"], feed.Entries.Select(entry => Assert.Single(entry.Authors)));
        Assert.All(feed.Entries, entry => Assert.Null(entry.Title));
    }

    [Fact]
    public void An_Atom_entry_may_be_a_document_of_its_own()
    {
        var entry = Assert.Single(
            Read(
                "<?xml version='1.0'?><entry "
                    + "xmlns='http://www.w3.org/2005/Atom'><id>urn:1</id><title>Alone</title></entry>").Entries);

        Assert.Equal(("urn:1", "Alone"), (entry.Id, entry.Title));
    }

    [Theory]
    [InlineData("<link>https://h.example/a</link>", "https://h.example/a")]
    [InlineData("<link/>https://h.example/a<guid isPermaLink='false'>1</guid>", "https://h.example/a")]
    [InlineData("<link><![CDATA[https://h.example/a?x=1&amp;y=2]]></link>", "https://h.example/a?x=1&y=2")]
    [InlineData("<link>https://h.example/a?x=1&y=2&copy=3</link>", "https://h.example/a?x=1&y=2&copy=3")]
    [InlineData("<link>\n  https://h.example/\n  a b\n</link>", "https://h.example/%20%20a%20b")]
    [InlineData("<link>//h.example/a</link>", "https://h.example/a")]
    [InlineData("<link>www.h.example/a</link>", "https://www.h.example/a")]
    [InlineData("<link>feed:https://h.example/a</link>", "https://h.example/a")]
    [InlineData("<link>https://b\u00FCcher.example/\u00E4</link>", "https://b\u00FCcher.example/\u00E4")]
    [InlineData(
        "<link>https://p.example/~r/1</link><feedburner:origLink>https://h.example/a</feedburner:origLink>",
        "https://h.example/a")]
    [InlineData(
        "<atom:link rel='self' href='https://h.example/s'/><link>https://h.example/a</link>", "https://h.example/a")]
    [InlineData(
        "<atom:link rel='http://www.iana.org/assignments/relation/alternate' href='https://h.example/a'/>",
        "https://h.example/a")]
    [InlineData(
        "<atom:link href='https://h.example/a.json' type='application/json'/><atom:link href='https://h.example/a' "
            + "type='text/html'/>",
        "https://h.example/a")]
    [InlineData(
        "<atom:link rel='enclosure' href='https://h.example/e'/><guid>https://h.example/a</guid>",
        "https://h.example/a")]
    [InlineData("<guid>12345</guid>", null)]
    [InlineData("<guid isPermaLink='true'>a</guid>", "https://h.example/feeds/a")]
    [InlineData("<guid>/a</guid>", "https://h.example/a")]
    [InlineData("<guid isPermaLink='false'>https://h.example/a</guid>", "https://h.example/a")]
    [InlineData("<guid isPermaLink='false'>/a</guid>", null)]
    [InlineData(
        "<guid isPermaLink='false'>https://cms.example/7</guid><a:link xmlns:a='http://www.w3.org/2005/Atom' "
            + "rel='related' href='https://h.example/a'/>", "https://h.example/a")]
    [InlineData(
        "<guid isPermaLink='false'>https://h.example/g</guid><link>https://h.example/a</link>", "https://h.example/a")]
    [InlineData("<link>h.example/a</link>", "https://h.example/a")]
    [InlineData("<link>http://https://o.example/a</link>", "https://o.example/a")]
    [InlineData("<link>https://o.example/http://h.example/a</link>", "https://o.example/http://h.example/a")]
    [InlineData(
        "<atom:link xml:lang='fr' hreflang='en' href='https://h.example/en'/>"
            + "<atom:link xml:lang='fr' hreflang='fr-CA' href='https://h.example/fr'/>",
        "https://h.example/fr")]
    [InlineData(
        "<atom:link hreflang='en' href='https://h.example/en'/><atom:link hreflang='fr' href='https://h.example/fr'/>",
        "https://h.example/en")]
    [InlineData("<link>javascript:alert(1)</link><guid>https://h.example/a</guid>", "https://h.example/a")]
    public void An_items_address_is_found_in_whatever_form_it_is_written(string links, string? expected)
    {
        var entry = Assert.Single(
            Read(
                $"<rss><channel><item>{links}</item></channel></rss>",
                new Uri("https://h.example/feeds/rss.xml")).Entries);

        Assert.Equal(expected, entry.Url?.OriginalString);
    }

    [Theory]
    [InlineData("<title>null</title>", null)]
    [InlineData("<title>undefined</title><media:title>One</media:title>", "One")]
    [InlineData("<title>One</title><title>(null)</title>", "One")]
    [InlineData("<title>Null and void</title>", "Null and void")]
    public void What_a_program_prints_for_a_missing_title_is_none(string titles, string? expected) =>
        Assert.Equal(
            expected,
            Assert.Single(Read(
                $"<rss xmlns:media='http://search.yahoo.com/mrss/'><channel><item>{titles}<guid>1</guid></item>"
                    + "</channel></rss>").Entries).Title);

    [Theory]
    [InlineData("<title>One<br/>Two</title>", "One Two")]
    [InlineData("<title>A <foo>strange</foo> <b>tag</b></title>", "A strange tag")]
    [InlineData(
        "<title>Tom &amp;amp; J&amp;eacute;r\u00F4me &amp;#8211; &hellip; &rsquo; &NotEqualTilde;</title>",
        "Tom & J\u00E9r\u00F4me \u2013 \u2026 \u2019 \u2242\u0338")]
    [InlineData("<title>Mail &lt;b@h.example&gt; or &lt;b&gt;call&lt;/b&gt;</title>", "Mail <b@h.example> or call")]
    [InlineData("<title type='text'>x &lt;b&gt; y &amp;amp; z</title>", "x <b> y & z")]
    [InlineData("<title type='html'>x &lt;b&gt;y&lt;/b&gt;</title>", "x y")]
    [InlineData(
        "<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>The &lt;b&gt; <i>tag</i></div></title>",
        "The <b> tag")]
    [InlineData("<dc:title>Dublin</dc:title>", "Dublin")]
    [InlineData(
        "<media:content "
            + "url='https://h.example/i'><media:title>Picture</media:title></media:content><media:title>Clip</media:title>",
        "Clip")]
    [InlineData("<o:title xmlns:o='urn:o'>Other</o:title>", null)]
    [InlineData("<t:title xmlns:t='http://purl.org/dc/elements/1.1/'>By namespace</t:title>", "By namespace")]
    [InlineData("<dc:title xmlns:dc='http://misspelt.example/dc'>By custom</dc:title>", "By custom")]
    public void A_title_is_plain_text_in_whatever_form_it_is_written(string title, string? expected) =>
        Assert.Equal(
            expected, Assert.Single(Read($"<rss><channel><item>{title}</item></channel></rss>").Entries).Title);

    [Fact]
    public void Default_namespaces_that_nobody_knows_do_not_hide_items()
    {
        Assert.Equal(
            "One",
            Assert.Single(
                Read(
                    "<rss><channel xmlns='urn:x'><title>T</title><item><title>One</title></item></channel></rss>").Entries).Title);
        Assert.Equal(
            "One",
            Assert.Single(
                Read("<rss><channel><item xmlns='urn:x'><title>One</title></item></channel></rss>").Entries).Title);
    }

    [Fact]
    public void A_podcasts_episode_keeps_its_file_length_picture_and_tags()
    {
        var entry = Assert.Single(Read("""
            <rss xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:media="http://search.yahoo.com/mrss/"><channel><item>
              <itunes:subtitle>Short</itunes:subtitle><itunes:summary>Longer</itunes:summary><itunes:author>Show</itunes:author>
              <itunes:duration>1:02:03</itunes:duration><itunes:image href="https://h.example/i.jpg"/><itunes:keywords>a, b,a</itunes:keywords>
              <enclosure url="https://h.example/e.mp3" type="audio/mpeg" length="99"/><media:content url="https://h.example/v" medium="video" duration="7"/><media:category label="C">c</media:category>
            </item></channel></rss>
            """).Entries);

        Assert.Equal("Longer", entry.Summary);
        Assert.Equal(["Show"], entry.Authors);
        Assert.Equal(["a", "b", "C"], entry.Tags);
        Assert.Equal(
            [("image", null), ("audio/mpeg", 3723), ("video", 7)],
            entry.Attachments.Select(file => (file.MimeType, file.DurationInSeconds)));
    }

    [Fact]
    public void A_person_is_named_once_however_often_a_feed_does()
    {
        var entry = Assert.Single(Read("""
            <rss><channel><item><dc:creator>B. Writer</dc:creator><author>b@h.example (B. Writer)</author><author>"C. Writer" &lt;c@h.example&gt;</author>
            <itunes:author>Show</itunes:author></item></channel></rss>
            """).Entries);

        Assert.Equal(["B. Writer (b@h.example)", "C. Writer (c@h.example)"], entry.Authors);
    }

    [Fact]
    public void A_second_description_is_the_content()
    {
        var entry = Assert.Single(
            Read(
                "<rss><channel><item><description/><description>Short</description><description>Longer</description></item></channel></rss>").Entries);

        Assert.Equal(("Short", "Longer"), (entry.Summary, entry.ContentHtml));
    }

    [Fact]
    public void Items_whose_end_tags_are_missing_are_still_told_apart()
    {
        var feed = Read("<rss><channel><item><title>One</title><item><title>Two</title><guid>2</guid></channel></rss>");

        Assert.Equal(["One", "Two"], feed.Entries.Select(entry => entry.Title));
    }

    [Fact]
    public void Repeated_ids_are_printed_as_they_are_and_an_item_without_any_gets_one_that_stays_the_same()
    {
        const string document = "<rss><channel><item><guid>x</guid></item><item><guid>x</guid></item><item><title>No id</title></item></channel></rss>";

        var ids = Read(document).Entries.Select(entry => entry.Id).ToList();

        Assert.Equal(["x", "x"], ids[..2]);
        Assert.StartsWith("sha256:", ids[2], StringComparison.Ordinal);
        Assert.Equal(ids, Read(document).Entries.Select(entry => entry.Id));
    }

    [Fact]
    public void A_link_that_is_no_web_address_is_left_out()
    {
        var feed = Read(
            "<rss><channel><item><title>T</title><link>javascript:alert(1)</link></item><item><title>T</title><link>file:///etc/passwd</link></item></channel></rss>");

        Assert.Equal(2, feed.Entries.Count);
        Assert.All(feed.Entries, entry => Assert.Null(entry.Url));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("   \n ", "empty")]
    [InlineData("<html><head><title>x</title></head><body><p>Hello</p></body></html>", "web page")]
    [InlineData("<!doctype html><p>Hello", "web page")]
    [InlineData("<root><a/></root>", "<root>")]
    [InlineData("just words", "no element")]
    [InlineData("{\"a\":1}", "no JSON Feed")]
    [InlineData("[1,2]", "no JSON Feed")]
    [InlineData("{\"a\":", "cannot be read")]
    [InlineData("<opml><body/></opml>", "OPML")]
    public void What_is_no_feed_is_an_error_in_words(string document, string words)
    {
        var reading = FeedReader.Read(Encoding.UTF8.GetBytes(document), contentType: null, documentUrl: null);

        Assert.False(reading.IsFeed);
        Assert.Contains(words, reading.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0 }, "Give it the ending .gz")]
    [InlineData(new byte[] { (byte)'x', (byte)'<', 0xFE, 0xFD, (byte)'>' }, "no text either")]
    [InlineData(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'<', 0xFE, 0xFD, (byte)'>' }, "a picture")]
    [InlineData(new byte[] { (byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-' }, "a PDF")]
    public void Bytes_that_are_no_text_are_named_as_such(byte[] body, string words) =>
        Assert.Contains(
            words, FeedReader.Read(body, contentType: null, documentUrl: null).Error, StringComparison.Ordinal);

    private static Feed Read(string document, Uri? url = null)
    {
        var reading = FeedReader.Read(Encoding.UTF8.GetBytes(document), contentType: null, url);
        Assert.True(reading.IsFeed, reading.Error);
        return reading.Feed;
    }

    [Fact]
    public void What_nobody_asks_of_an_entry_is_not_made()
    {
        var text = new string('x', 200_000);
        var body = Encoding.UTF8.GetBytes(
            "<rss><channel>" + string.Concat(Enumerable.Range(0, 5).Select(number =>
                $"<item><guid>{number}</guid><title>Lock {number} open</title><description>{text}</description>"
                + "<category>Canals</category></item>")) + "</channel></rss>");
        FeedReader.Read(body, null, null);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var entries = FeedReader.Read(body, null, null).Feed!.Entries;

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, body.Length / 2);
        Assert.Equal([text, text, text, text, text], entries.Select(entry => entry.Summary));
        Assert.Equal(["Canals"], entries[4].Tags);
    }

    [Fact]
    public void A_text_that_is_taken_away_is_not_made_again()
    {
        var body = "<rss><channel><item><guid>1</guid><description>Lock open</description></item></channel></rss>"u8;
        var entry = FeedReader.Read(body.ToArray(), null, null).Feed!.Entries[0];

        Assert.Equal((null, "Lock open"), ((entry with { Summary = null }).Summary, entry.Summary));
    }
}
