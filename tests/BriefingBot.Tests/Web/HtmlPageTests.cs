using System.Text.Json;
using AngleSharp.Html.Parser;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Web;

namespace BriefingBot.Tests.Web;

/// <summary>What the operator's page is made of.</summary>
public sealed class HtmlPageTests
{
    private static readonly string[] Expected =
    [
        "html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "div", "table", "thead", "tbody", "tr", "th",
        "td",
    ];

    [Fact]
    public void What_is_bad_is_seen_on_a_dark_page_too()
    {
        var page = new HtmlPage("Bot", A.Morning).ToString();

        Assert.Contains("color-scheme:light dark", page, StringComparison.Ordinal);
        Assert.Matches(@"\.bad\{color:light-dark\(", page);
    }

    [Fact]
    public void Texts_from_outside_are_nothing_but_text_in_every_place_of_a_table()
    {
        var naughty = JsonSerializer.Deserialize<string[]>(
            File.ReadAllText(SharedData.Path("data/hostile/naughty-strings.json")))!;
        foreach (var text in naughty.Append("\" onload=x data-of=\"").Append("</style></title><svg onload=x>"))
        {
            var written = new HtmlPage(text, A.Morning);
            written.Table(text, [text, "more"], [[text, "FAIL"], ["", text]]);

            var page = new HtmlParser().ParseDocument(written.ToString());

            Assert.Subset(Expected.ToHashSet(), page.All.Select(element => element.LocalName).ToHashSet());
            Assert.Equal(4, page.QuerySelectorAll("td").Length);
            Assert.Subset(
                new HashSet<string> { "class", "data-of" },
                page.QuerySelectorAll("body *").SelectMany(element => element.Attributes)
                    .Select(attribute => attribute.Name).ToHashSet());
        }
    }
}
