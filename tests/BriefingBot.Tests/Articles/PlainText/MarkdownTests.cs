using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles.PlainText;

public sealed class MarkdownTests
{
    [Fact]
    public void Front_matter_and_the_first_heading_are_no_text()
    {
        var page = Extract($"""
            ---
            title: "Ferry runs aground"
            outlet: Senn Tribune
            author: Jane Doe
            date: 2026-05-04T08:10:00Z
            lang: en
            url: https://e.example/a
            ---
            # Ferry

            {Lead}

            ## What is known

            > {Second}

            * {Third}

            [{Fourth}](https://e.example/b) **And more** _of it_ ![picture](i.jpg)
            """, "a.md");

        Assert.Equal(
            ("Ferry runs aground", "Senn Tribune", "2026-05-04T08:10:00+00:00", "https://e.example/a"),
            (page.Title, page.Outlet, page.Published?.ToString(), page.Url?.AbsoluteUri));
        Assert.Equal(["Jane Doe"], page.Authors);
        Assert.Equal(
            [Lead, "What is known", Second, "* " + Third, Fourth + " And more of it"], page.Text.Split("\n\n"));
    }

    [Fact]
    public void The_first_heading_is_the_headline()
    {
        Assert.Equal("Ferry runs aground", Extract($"# Ferry runs aground\n\n{Lead}\n\n{Second}", "a.md").Title);
    }

    [Fact]
    public void A_line_of_blanks_after_a_heading_takes_no_time()
    {
        var page = Extract($"# a{new string(' ', 300_000)}b\n\n{Lead}\n\n{Second}", "a.md");

        Assert.StartsWith("a", page.Title, StringComparison.Ordinal);
    }
}
