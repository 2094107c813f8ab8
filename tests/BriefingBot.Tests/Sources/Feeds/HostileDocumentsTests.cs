using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using BriefingBot.CommandLine;
using BriefingBot.Sources;
using BriefingBot.Sources.Feeds;
using BriefingBot.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace BriefingBot.Tests.Sources.Feeds;

public sealed class HostileDocumentsTests
{
    private const string Secret = "the secret of the file";

    [Fact]
    public async Task Entities_of_a_document_read_no_file_ask_no_server_and_expand_to_nothing()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("secret.txt", Secret);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var server = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";
        foreach (var document in Bombs(file, server))
        {
            var line = FeedLine.Write("x", FeedReader.Read(Encoding.UTF8.GetBytes(document), null, new Uri(server)));

            Assert.DoesNotContain(Secret, line, StringComparison.Ordinal);
            Assert.DoesNotContain("BOOM", line, StringComparison.Ordinal);
            Assert.True(line.Length < 4 * document.Length + 1000);
            Assert.NotNull(
                Opml.Read(
                    Encoding.UTF8.GetBytes(
                        document.Replace("rss", "opml", StringComparison.Ordinal)
                            .Replace("item", "outline", StringComparison.Ordinal))));
        }

        await AssertNobodyConnectedAsync(listener);
    }

    [Fact]
    public async Task The_hostile_documents_of_others_read_no_file_ask_no_server_and_cost_no_memory()
    {
        using var folder = new TemporaryFolder();
        var secret = folder.Write("simple.xml", Secret);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var server = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        foreach (var (file, document) in HostileFiles(secret, server))
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var reading = FeedReader.Read(Encoding.UTF8.GetBytes(document), null, null);

            Assert.False(reading.IsFeed, file);
            Assert.DoesNotContain(Secret, reading.Error, StringComparison.Ordinal);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000 + (20 * document.Length));
        }

        await AssertNobodyConnectedAsync(listener);
    }

    /// <summary>The program itself, on a heap of 64 MB: nested entities alone would fill 4 GB.</summary>
    [Theory]
    [InlineData("feed", "--json", "in/*")]
    [InlineData("stories", "--json", "in")]
    [InlineData("brief", "in")]
    [InlineData("import", "opml/*")]
    [InlineData("brief", "opml/*")]
    public async Task No_verb_reads_a_file_asks_a_server_or_runs_out_of_memory_over_them(
        string verb, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var secret = folder.Write("secret.txt", Secret);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var server = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        List<string> documents =
        [
            .. Bombs(secret, server + "/"), .. HostileFiles(secret, server).Select(file => file.Document),
            BillionLaughs(),
        ];
        for (var number = 0; number < documents.Count; number++)
        {
            folder.Write($"in/{number}.xml", documents[number]);
            folder.Write(
                $"opml/{number}.opml",
                documents[number]
                    .Replace("rss", "opml", StringComparison.Ordinal)
                    .Replace("<item>", "<outline xmlUrl='&c;' text='&a;&b;&c;'>", StringComparison.Ordinal)
                    .Replace("</item>", "</outline>", StringComparison.Ordinal));
        }

        var named = arguments.SelectMany(
            argument =>
                argument.EndsWith('*')
                    ? Directory.GetFiles(Path.Combine(folder.Path, argument[..^2])).Order(StringComparer.Ordinal)
                    : Enumerable.Repeat(argument, 1));
        var outcome =
            await BotProcess.RunAsync(folder.Path, [verb, .. named], environment: new Dictionary<string, string>
            {
                ["DOTNET_GCHeapHardLimit"] = "0x4000000", // 64 MB
                ["Storage__Path"] = Path.Combine(folder.Path, "bot.db"),
            });

        Assert.InRange(outcome.ExitStatus, 0, 1);
        Assert.NotEmpty(outcome.Output + outcome.Error);
        Assert.DoesNotContain(Secret, outcome.Output + outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("BOOM", outcome.Output + outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", outcome.Error, StringComparison.Ordinal);
        Assert.InRange(outcome.Output.Length, 0, 100_000);
        Assert.False(listener.Pending());
    }

    [Fact]
    public void Any_bytes_at_all_give_entries_or_a_clean_error() =>
        Prop.ForAll<byte[]>(bytes => Holds(bytes ?? [])).QuickCheckThrowOnFailure();

    [Fact]
    public void A_feed_with_anything_cut_out_replaced_or_doubled_gives_entries_or_a_clean_error()
    {
        var feeds = Samples().Select(Encoding.UTF8.GetBytes).ToList();
        Prop.ForAll<(int Feed, int At, int Length, byte[] New)>(change =>
        {
            var feed = feeds[Math.Abs(change.Feed % feeds.Count)];
            var at = Math.Abs(change.At * 7 % feed.Length);
            var end = Math.Min(feed.Length, at + Math.Abs(change.Length % 50));
            return Holds([.. feed[..at], .. change.New ?? [], .. feed[end..]])
                && Holds(feed[..at])
                && Holds([.. feed[at..], .. feed]);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_feed_with_flipped_bits_or_spliced_into_another_gives_entries_or_a_clean_error()
    {
        var feeds = Samples().Select(Encoding.UTF8.GetBytes).ToList();
        Prop.ForAll<(int Feed, int Other, int At, int[] Bits)>(change =>
        {
            var (feed, other) =
                (feeds[Math.Abs(change.Feed % feeds.Count)], feeds[Math.Abs(change.Other % feeds.Count)]);
            byte[] spliced =
            [
                .. feed[..Math.Abs(change.At * 13 % feed.Length)], .. other[Math.Abs(change.At * 31 % other.Length)..],
            ];
            var flipped = feed.ToArray();
            foreach (var bit in change.Bits ?? [])
            {
                flipped[Math.Abs(bit * 101 % flipped.Length)] ^= (byte)(1 << Math.Abs(bit % 8));
            }

            return Holds(spliced) && Holds(flipped);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_feed_cut_at_any_byte_keeps_the_items_before_the_cut()
    {
        foreach (var (feed, first) in new[] { (RssOfTwo, "<item>"), (JsonOfTwo, "{\"id\"") })
        {
            var second =
                feed.IndexOf(first, feed.IndexOf(first, StringComparison.Ordinal) + 1, StringComparison.Ordinal);
            for (var at = second + 1; at < feed.Length; at++)
            {
                var reading = FeedReader.Read(Encoding.UTF8.GetBytes(feed[..at]), contentType: null, documentUrl: null);

                Assert.True(reading.IsFeed, feed[..at]);
                Assert.Equal(("1", "One"), (reading.Feed.Entries[0].Id, reading.Feed.Entries[0].Title));
            }
        }
    }

    /// <summary>Each of these costs a careless reader the square of its length, or all memory; here all of them are
    /// linear.</summary>
    [Trait("Category", "Clock")]
    [Theory]
    [InlineData("<a ")]
    [InlineData("<a x=\"")]
    [InlineData("<a x='><b y=\">")]
    [InlineData("</a>")]
    [InlineData("<a>")]
    [InlineData("<a:>")]
    [InlineData("<?")]
    [InlineData("<!--")]
    [InlineData("<![CDATA[")]
    [InlineData("<!DOCTYPE x [")]
    [InlineData("<!DOCTYPE x ['")]
    [InlineData("&")]
    [InlineData("&#")]
    [InlineData("&#x1;")]
    [InlineData("<item>")]
    [InlineData("<item><title>")]
    [InlineData("<title>&lt;b ")]
    [InlineData("<item xmlns:a='b'>")]
    [InlineData("{\"a\":[")]
    [InlineData("<x:y xmlns:x='u'><link>")]
    [InlineData("<a href=")]
    [InlineData("<a href=x")]
    [InlineData("<a href='")]
    [InlineData("<p xml:base='x'>")]
    [InlineData("<img srcset='a ")]
    [InlineData("a/href=")]
    [InlineData("<script>")]
    [InlineData("<!-- ")]
    [InlineData("},{\"id\":")]
    [InlineData("},{\"id\":\"")]
    [InlineData("[")]
    [InlineData("\\\n")]
    public void What_repeats_a_hundred_thousand_times_is_still_read_in_a_moment(string piece)
    {
        var repeated = string.Concat(Enumerable.Repeat(piece, 100_000));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();

        Assert.True(Holds(Encoding.UTF8.GetBytes(repeated)));
        Assert.True(Holds(Encoding.UTF8.GetBytes("<rss><channel><item><title>x</title><description>" + repeated)));
        Assert.True(
            Holds(
                Encoding.UTF8.GetBytes(
                    $"<rss><channel><item><description><![CDATA[{repeated}]]></description></item></channel></rss>")));
        Assert.True(Holds(Encoding.UTF8.GetBytes("{\"items\":[{\"id\":\"1\"},{\"id\":" + repeated)));

        // a guard against the square, no measure
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000_000);
    }

    [Trait("Category", "Clock")]
    [Fact]
    public void Prefixes_by_the_hundred_thousand_are_not_looked_through_for_each_name()
    {
        var numbers = Enumerable.Range(0, 100_000).ToList();
        var prefixes = string.Concat(numbers.Select(number => $" xmlns:a{number}=''"));
        var names = string.Concat(numbers.Select(number => $"<b{number}/>"));
        var watch = Stopwatch.StartNew();

        Assert.True(Holds(Encoding.UTF8.GetBytes($"<rss{prefixes}><channel><title>T</title>{names}</channel></rss>")));

        // a guard against the square, no measure
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    /// <summary>Connections wait in the order in which they came: the first one is the test's own.</summary>
    private static async Task AssertNobodyConnectedAsync(TcpListener listener)
    {
        using var own = new TcpClient();
        await own.ConnectAsync((IPEndPoint)listener.LocalEndpoint);
        using var first = await listener.AcceptTcpClientAsync();
        Assert.Equal(PortOf(own.Client.LocalEndPoint), PortOf(first.Client.RemoteEndPoint));

        static int? PortOf(EndPoint? end) => (end as IPEndPoint)?.Port;
    }

    private const string RssOfTwo = "<rss "
        + "version='2.0'><channel><title>T</title><item><title>One</title><guid>1</guid></item><item><title><![CDATA[Two]]></title><link>https://h.example/2</link><guid isPermaLink='false'>2</guid><description>&lt;p class='x'&gt;Text&lt;/p&gt;</description></item></channel></rss>";

    private const string JsonOfTwo = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":[{\"id\":\"1\",\"title\":\"One\"},{\"id\":\"2\",\"title\":\"Two\",\"author\":{\"name\":\"N\"},\"content_html\":\"<p>\\u00e9\"}]}";

    private static bool Holds(byte[] bytes)
    {
        var reading = FeedReader.Read(bytes, "text/xml; charset=utf-8", new Uri("https://h.example/feed"));
        using var line = JsonDocument.Parse(FeedLine.Write("x", reading));
        return reading.IsFeed
            ? reading.Feed.Entries.All(entry => entry.Id.Length > 0)
            : reading.Error.ToString().Length > 0;
    }

    // Their placeholders replaced by a file and a server that must stay unread and unasked.
    private static List<(string File, string Document)> HostileFiles(string secret, string server)
    {
        var files = Directory.GetFiles(SharedData.Path("data/hostile"), "*.x?l");
        Assert.True(files.Length >= 9);
        return [.. files.Select(file => (file, File.ReadAllText(file)
            .Replace("file:///PATH/TO/xmltestdata/simple.xml", new Uri(secret).AbsoluteUri, StringComparison.Ordinal)
            .Replace("http://www.w3schools.com", server, StringComparison.Ordinal)
            .Replace("http://www.w3.org/TR/xhtml1/DTD", server, StringComparison.Ordinal)))];
    }

    private static string BillionLaughs()
    {
        var entities = string.Concat(
            Enumerable.Range(1, 9)
                .Select(level => $"<!ENTITY l{level} \"{string.Concat(Enumerable.Repeat($"&l{level - 1};", 10))}\">"));
        return $"<!DOCTYPE rss [<!ENTITY l0 "
            + $"\"BOOM\">{entities}]><rss><channel><item><title>&l9;</title><link>&l9;</link></item></channel></rss>";
    }

    private static IEnumerable<string> Bombs(string file, string server)
    {
        const string Body =
            "<rss><channel><item><title>&a;&b;&c; %a;</title><description>&c;</description></item></channel></rss>";
        yield return $"<!DOCTYPE rss [<!ENTITY a SYSTEM \"{new Uri(file).AbsoluteUri}\"><!ENTITY b SYSTEM "
            + $"'{file}'><!ENTITY c PUBLIC 'x' '{server}'>]>{Body}";
        yield return $"<!DOCTYPE rss SYSTEM \"{server}x.dtd\" [<!ENTITY % a SYSTEM \"{server}p.dtd\"> %a; ]>{Body}";
        yield return $"<?xml-stylesheet href=\"{server}s.xsl\"?>{Body}";
        yield return $"<rss xmlns:xi=\"http://www.w3.org/2001/XInclude\"><channel><item><title><xi:include "
            + $"href=\"{file}\" parse=\"text\"/></title></item></channel></rss>";
        yield return $"<!DOCTYPE rss [<!ENTITY a \"BOOM\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
            + $"\"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>{Body}";
        yield return $"<!DOCTYPE rss [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\"><!ENTITY c "
            + $"\"{new string('x', 100)}\">]>{Body}";
    }

    private static IEnumerable<string> Samples() =>
    [
        "<?xml version='1.0' encoding='utf-8'?><rss version='2.0' "
            + "xmlns:media='http://search.yahoo.com/mrss/'><channel><title>T &amp; "
            + "U</title><link>https://h.example</link><item><title><![CDATA[A "
            + "<b>b</b>]]></title><link>/a</link><guid>1</guid><pubDate>Mon, 4 May 2026 08:10:00 "
            + "GMT</pubDate><description>x &lt;p&gt; y &#8217;</description><media:group><media:content "
            + "url='b.jpg'/></media:group></item></channel></rss>",
        "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://h.example/'><title "
            + "type='html'>&amp;lt;</title><entry><id>urn:1</id><updated>2026-05-04T08:10:00+02:00</updated><link "
            + "rel='alternate' href='a'/><author><name>N</name><email>e@h.example</email></author><content "
            + "type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>é</p></div></content></entry></feed>",
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":[{\"id\":\"1\",\"url\":\"/a\",\"content_html\":\"<p>\\u00e9\\ud83d\\ude00\",\"date_published\":\"2026-05-04T08:10:00Z\",\"tags\":[\"a\"],\"attachments\":[{\"url\":\"b\",\"size_in_bytes\":1}]}]}",
        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' "
            + "xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>https://h.example/a</loc><lastmod>2026-05-04</lastmod><news:news><news:title>T</news:title></news:news></url></urlset>",
    ];
}
