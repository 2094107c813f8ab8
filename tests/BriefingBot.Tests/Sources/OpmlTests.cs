using System.Text;
using BriefingBot.Sources.Formats;

namespace BriefingBot.Tests.Sources;

public sealed class OpmlTests
{
    [Fact]
    public void Folders_are_topics_and_bad_rows_are_reported_beside_the_good_ones()
    {
        var list = Read("""
            <?xml version="1.0"?><opml version="1.0"><head><title>My feeds</title></head><body>
              <outline text="News"><outline text="Hills &amp; Dales"><outline type="rss" title="Hill" text="x" xmlUrl="https://h.example/a?b=1&amp;c=2" htmlUrl="https://h.example/"/></outline></outline>
              <outline text="Top" xmlUrl="feed://t.example/rss"/>
              <outline text="Tagged" xmlUrl="https://g.example/rss" category="/Sport/Ball,/X"/>
              <outline text="Nothing"/><outline text="Script" xmlUrl="javascript:alert(1)"/><outline text="File" xmlUrl="/etc/passwd"/>
              <outline text="Page only" htmlUrl="https://p.example/"/>
            </body>
            """)!;

        Assert.Equal("My feeds", list.Title);
        Assert.Equal(
            [new("https://h.example/a?b=1&c=2", "Hill", "News / Hills & Dales"), new("https://t.example/rss", "Top", null), new("https://g.example/rss", "Tagged", "Sport/Ball"), new OpmlRow("https://p.example/", "Page only", null)],
            list.Rows);
        Assert.Equal(["Nothing", "Script", "File"], list.Faults.Select(fault => fault.Split(':')[0]));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        List<OpmlRow> rows = [new("https://h.example/a?b=1&c=\"2\"", "Hill <&> \"Dale\"", "News & more"), new("https://t.example/", "T", null)];

        var again = Read(Opml.Write("My \"feeds\" & <more>", rows))!;

        Assert.Equal("My \"feeds\" & <more>", again.Title);
        Assert.Equal(rows.Select(row => (row.Name, row.Topic)).Order(), again.Rows.Select(row => (row.Name, row.Topic)).Order());
        Assert.Empty(again.Faults);
    }

    [Theory]
    [InlineData("<rss><channel/></rss>")]
    [InlineData("")]
    [InlineData("{}")]
    public void What_is_no_list_is_none(string text) => Assert.Null(Read(text));

    private static OpmlList? Read(string text) => Opml.Read(Encoding.UTF8.GetBytes(text));
}
