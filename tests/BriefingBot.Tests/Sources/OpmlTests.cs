using System.Text;
using BriefingBot.Sources;

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

        Assert.Equal(
            [new(
                "https://h.example/a?b=1&c=2",
                "Hill",
                "News / Hills & Dales"), new("https://t.example/rss", "Top", null), new(
                    "https://g.example/rss",
                    "Tagged",
                    "Sport/Ball"), new NewSource("https://p.example/", "Page only", null)],
            list.Rows);
        Assert.Equal(
            ["Line 5: Nothing has no xmlUrl.", "Line 5: Script: javascript:alert(1) is no http or https address.", "Line 5: File: /etc/passwd is no http or https address."],
            list.Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void Names_lose_what_turns_the_words_of_a_terminal() => Assert.Equal(
        "Lakegnp Post",
        Assert.Single(Read("<opml><body><outline text='Lake\u202Egnp Post' xmlUrl='https://h.example/'/>")!.Rows).Name);

    [Fact]
    public void A_list_of_too_many_rows_in_too_many_folders_is_cut_and_says_so()
    {
        var folders = Enumerable.Repeat($"<outline text='{new string('x', 1000)}'>", 80);
        var rows = Enumerable.Range(0, 5_010).Select(number => $"<outline xmlUrl='https://h.example/{number}'/>");

        var list = Read($"<opml><body>{string.Concat(folders)}{string.Concat(rows)}")!;

        Assert.Equal(5_000, list.Rows.Count);
        Assert.Equal(
            "The list is too long: what comes after its first 5000 rows is left out.",
            Assert.Single(list.Faults).ToString());
        var topic = Assert.Single(list.Rows.Select(row => row.Topic).Distinct(ReferenceEqualityComparer.Instance));
        Assert.InRange(((string)topic!).Length, 100, 200);
    }

    [Fact]
    public void A_feed_that_is_listed_at_the_top_and_again_in_its_folder_is_one_with_that_topic()
    {
        var list = Read("""
            <opml><body><outline text="A" xmlUrl="https://a.example/f"/><outline text="B" xmlUrl="https://b.example/f"/>
              <outline text="World"><outline text="A again" xmlUrl="https://A.example/f"/></outline></body></opml>
            """)!;

        Assert.Equal(
            [new("https://a.example/f", "A", "World"), new NewSource("https://b.example/f", "B", null)], list.Rows);
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        List<NewSource> rows =
        [
            new("https://h.example/a?b=1&c=%222%22", "Hill <&> \"Dale\"", "News & more / Below"),
            new(
                "https://t.example/",
                "T",
                null) { Interval = TimeSpan.FromSeconds(10), Selector = "ul > li.a[title=\"x\"]" },
            new("https://u.example/", null, null),
        ];

        var again = Read(Opml.Write(rows))!;

        Assert.Equal(rows.OrderBy(row => row.Url), again.Rows.OrderBy(row => row.Url));
        Assert.Empty(again.Faults);
    }

    [Fact]
    public void A_source_without_a_name_is_called_by_its_address_without_what_is_secret_in_it()
    {
        var rows = new NewSource[] { new("https://joe:PASSW0RD@t.example/feed?token=TOPSECRET", null, null) };

        var written = Opml.Write(rows);

        Assert.Contains("text=\"https://t.example/feed?token=…\"", written, StringComparison.Ordinal);
        Assert.Contains("xmlUrl=\"https://joe:PASSW0RD@t.example/feed?token=TOPSECRET\"", written, StringComparison.Ordinal);
        Assert.Equal(rows, Read(written)!.Rows);
    }

    [Theory]
    [InlineData("<OUTLINE TEXT='A' XMLURL='https://a.example/f'/>", "https://a.example/f")]
    [InlineData("<outline text='A' xmlurl='https://a.example/f' htmlUrl='https://a.example/'>", "https://a.example/f")]
    [InlineData(
        "<outline type='rss' text='A' url='https://a.example/f' htmlUrl='https://a.example/'/>", "https://a.example/f")]
    [InlineData("<outline text=A xmlUrl=https://a.example/f?x=1&y=2 />", "https://a.example/f?x=1&y=2")]
    [InlineData("<outline text='A' xmlUrl=' \n https://a.example/f '/>", "https://a.example/f")]
    public void Attributes_are_read_in_any_case_and_under_their_other_names(string row, string url)
    {
        var list = Read($"<opml version='1.1'><body>{row}</body></opml>")!;

        Assert.Equal(new NewSource(url, "A", null), Assert.Single(list.Rows));
        Assert.Empty(list.Faults);
    }

    [Fact]
    public void Another_list_that_is_included_is_not_taken_for_a_source() =>
        Assert.Contains(
            "includes another list",
            Assert.Single(
                Read(
                    "<opml><body><outline type='include' text='More' url='https://a.example/more.opml'/></body></opml>")!.Faults),
            StringComparison.Ordinal);

    [Fact]
    public void A_list_in_another_encoding_and_without_its_end_is_read()
    {
        var list = Opml.Read(
            Encoding.Unicode.GetPreamble()
                .Concat(
                Encoding.Unicode.GetBytes(
                    "<opml><body><outline text='Höhe'><outline text='Ñ' xmlUrl='https://a.example/f'/>"))
                .ToArray())!;

        Assert.Equal(new NewSource("https://a.example/f", "Ñ", "Höhe"), Assert.Single(list.Rows));
    }

    [Fact]
    public void A_bare_bracket_in_a_name_costs_no_row()
    {
        var list = Read("""
            <opml><body><outline text="World"><outline text="Births < 5 in <b>100</b>" xmlUrl="https://a.example/f"/></outline>
              <outline text="Last" xmlUrl="https://b.example/f"/></body></opml>
            """)!;

        Assert.Equal(
            [new("https://a.example/f", "Births < 5 in <b>100</b>", "World"), new NewSource("https://b.example/f", "Last", null)],
            list.Rows);
    }

    [Fact]
    public void Rows_that_are_commented_out_are_none() =>
        Assert.Equal(
            ["Live"],
            Read("""
                <opml><body><outline text="Live" xmlUrl="https://a.example/f"/><outline text="Off" isComment="true" xmlUrl="x"/>
                  <outline text="Old" isComment="true"><outline text="In it" xmlUrl="https://b.example/f"/></outline></body></opml>
                """)!.Rows.Select(row => row.Name));

    [Theory]
    [InlineData("<rss><channel/></rss>")]
    [InlineData("")]
    [InlineData("{}")]
    public void What_is_no_list_is_none(string text) => Assert.Null(Read(text));

    private static OpmlList? Read(string text) => Opml.Read(Encoding.UTF8.GetBytes(text));
}
