using System.IO.Compression;
using System.Runtime.Versioning;
using System.Text;
using BriefingBot.Sources;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Tests.Sources;

public sealed class NamedSourcesTests() : SourceRoomTests(("Network:MaxBodyBytes", "5000"))
{
    [Fact]
    public async Task A_page_file_is_one_entry_named_after_the_file()
    {
        var path = Rig.Write("page.html", "<p>Hello");

        var reading = Assert.Single(await Rig.Reader.ReadAsync(path, default));

        var entry = Assert.Single(reading.Entries);
        Assert.Equal((path, "page.html", "page.html"), (reading.Argument, reading.Title, entry.Id));
        Assert.Equal("<p>Hello", Encoding.UTF8.GetString(entry.Page!.Body.Span));
        Assert.Null(entry.Title);
    }

    [Fact]
    public async Task A_packed_page_is_unpacked_and_a_packed_bomb_stops_at_the_limit()
    {
        string Pack(string name, byte[] body)
        {
            var path = Path.Combine(Rig.Folder, name);
            using var packer = new GZipStream(File.Create(path), CompressionLevel.Fastest);
            packer.Write(body);
            return path;
        }

        var page = Assert.Single(await Rig.Reader.ReadAsync(Pack("p.html.gz", "<p>Hi"u8.ToArray()), default));
        var bomb = Assert.Single(await Rig.Reader.ReadAsync(Pack("b.html.gz", new byte[1_000_000]), default));

        Assert.Equal("<p>Hi", Encoding.UTF8.GetString(Assert.Single(page.Entries).Page!.Body.Span));
        Assert.Contains("Network:MaxBodyBytes", bomb.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_packed_file_that_breaks_off_is_no_whole_one_and_one_of_several_members_is()
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 400).Select(i => $"<p>{i * 7919} words")));
        byte[] Packed(byte[] body)
        {
            using var packed = new MemoryStream();
            using (var packer = new GZipStream(packed, CompressionLevel.Fastest))
            {
                packer.Write(body);
            }

            return packed.ToArray();
        }

        async Task<SourceReading> ReadAsync(byte[] packed)
        {
            var path = Path.Combine(Rig.Folder, "p.html.gz");
            await File.WriteAllBytesAsync(path, packed, TestContext.Current.CancellationToken);
            return Assert.Single(await Rig.Reader.ReadAsync(path, default));
        }

        var whole = Packed(text[..4000]);
        foreach (var length in (int[])[12, whole.Length / 2, whole.Length - 9, whole.Length - 4])
        {
            Assert.Contains("breaks off", (await ReadAsync(whole[..length])).Error, StringComparison.Ordinal);
        }

        var page = Assert.Single((await ReadAsync([.. Packed(text[..2000]), .. Packed(text[2000..4000])])).Entries);
        Assert.Equal(text[..4000], page.Page!.Body.ToArray());
    }

    [Fact]
    [UnsupportedOSPlatform("windows")] // where files have no such modes
    public async Task A_folder_below_that_may_not_be_read_is_named()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "the superuser may read everything");
        Rig.Write("in/a.md", "A");
        Rig.Write("in/closed/b.md", "B");
        var closed = Path.Combine(Rig.Folder, "in", "closed");
        var mode = File.GetUnixFileMode(closed);
        File.SetUnixFileMode(closed, UnixFileMode.None);
        try
        {
            var reading = Assert.Single(await Rig.Reader.ReadAsync(Path.Combine(Rig.Folder, "in"), default));

            Assert.Equal(["a.md"], reading.Entries.Select(entry => entry.Id));
            Assert.Contains("closed may not be read", reading.Error, StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(closed, mode);
        }
    }

    [Fact]
    public async Task A_folder_is_one_reading_of_its_pages_in_name_order_and_of_its_feeds_as_the_service_has_it()
    {
        Rig.Write("in/b.txt", "B");
        Rig.Write("in/a.md", "A");
        Rig.Write("in/feed.xml", SourceServer.Rss(("1", "One")));
        Rig.Write("in/broken.xml", "<nothing/>");
        Rig.Write("in/.hidden.txt", "x");
        Rig.Write("in/picture.png", "x");

        var reading = Assert.Single(await Rig.Reader.ReadAsync(Path.Combine(Rig.Folder, "in"), default));

        Assert.Equal("in", reading.Title);
        Assert.Equal(["a.md", "b.txt", "1"], reading.Entries.Select(entry => entry.Id));
        Assert.Equal([null, null, "Harbour News"], reading.Entries.Select(entry => entry.FeedOutlet));
        Assert.StartsWith("broken.xml: ", reading.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_is_one_reading_a_row_and_bad_rows_are_reported()
    {
        Server.On("/f", SourceServer.Rss(("1", "One")));
        var path = Rig.Write(
            "list.opml",
            $"<opml><body><outline text='Hills'><outline text='Good' xmlUrl='{Server.Url}/f'/></outline><outline "
                + $"text='Bad' xmlUrl='nonsense'/><outline text='Missing' xmlUrl='{Server.Url}/none'/></body></opml>");

        var readings = await Rig.Reader.ReadAsync(path, default);

        Assert.Equal(3, readings.Count);
        Assert.Equal(["1"], readings[0].Entries.Select(entry => entry.Id));
        Assert.Contains("404", readings[1].Error, StringComparison.Ordinal);
        Assert.Contains("Bad", readings[2].Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_is_a_feed_or_a_page_with_one_or_a_page()
    {
        Server.On("/f", SourceServer.Rss(("1", "One")));
        Server.On(
            "/with",
            "<html><head><link rel=alternate type=application/rss+xml href=/f></head>",
            contentType: "text/html");
        Server.On(
            "/without", "<html><head><title>T</title></head><body><p>Hello", contentType: "text/html; charset=utf-8");

        Assert.Equal("1", Assert.Single(await Entries("/f")).Id);
        Assert.Equal("1", Assert.Single(await Entries("/with")).Id);
        var page = Assert.Single(await Entries("/without"));
        Assert.Equal(Server.At("/without"), page.Url);
        Assert.Equal("text/html; charset=utf-8", page.Page!.ContentType);
    }

    [Fact]
    public async Task A_front_page_without_a_feed_is_the_articles_it_links_to_and_an_article_with_such_links_is_itself()
    {
        var html = string.Concat(
            Enumerable.Range(1, 6)
                .Select(
                i => $"<article><h2><a href='/2026/05/04/report-number-{i}'>Report number {i}</a></h2></article>"));
        Server.On("/", html, contentType: "text/html")
            .On("/2026/05/03/the-bridge-is-open-again", html, contentType: "text/html");

        Assert.Equal(6, (await Entries("/")).Count);
        Assert.NotNull(Assert.Single(await Entries("/2026/05/03/the-bridge-is-open-again")).Page);
    }

    [Theory]
    [InlineData("/no/such/file.html", "no file")]
    [InlineData("http://10.1.2.3/feed", "Network:Allow")]
    [InlineData("ftp://h.example/feed", "http and https")]
    [InlineData("http://", "no address")]
    [InlineData("", "no address")]
    public async Task What_cannot_be_read_is_an_error_that_says_what_to_do(string argument, string words)
    {
        var reading = Assert.Single(await Rig.Reader.ReadAsync(argument, default));

        Assert.Empty(reading.Entries);
        Assert.Contains(words, reading.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_folder_says_what_to_put_into_it()
    {
        Directory.CreateDirectory(Path.Combine(Rig.Folder, "empty"));

        Assert.Contains(
            ".html",
            Assert.Single(await Rig.Reader.ReadAsync(Path.Combine(Rig.Folder, "empty"), default)).Error,
            StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<Entry>> Entries(string path) =>
        Assert.Single(await Rig.Reader.ReadAsync(Server.Url + path, default)).Entries;
}
