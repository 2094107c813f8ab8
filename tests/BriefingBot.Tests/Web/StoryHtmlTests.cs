using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using BriefingBot.Briefings.Memory;
using BriefingBot.Stories;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;
using BriefingBot.Web;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Web;

/// <summary>What a story's page and the feeds are made of.</summary>
public sealed partial class StoryHtmlTests
{
    private static readonly string[] Expected =
    [
        "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "details", "summary", "blockquote",
        "br", "span", "a", "ol", "ul", "li", "b", "time", "svg", "line", "text", "path", "circle",
    ];

    [Fact]
    public void Texts_from_outside_are_nothing_but_text_on_the_page_and_in_the_feeds()
    {
        var naughty = JsonSerializer.Deserialize<string[]>(
            File.ReadAllText(SharedData.Path("data/hostile/naughty-strings.json")))!;
        foreach (var text in naughty.Append("\uFFFF\uFFFE]]>").Append("\"' onload=x &amp; <!-- ").Append("</title>"))
        {
            var told = Told(text);

            var html = StoryHtml.Write(told, A.Morning, Texts.English);

            var page = new HtmlParser().ParseDocument(html);
            Assert.Subset(Expected.ToHashSet(), page.All.Select(element => element.LocalName).ToHashSet());
            Assert.DoesNotContain(
                page.All.SelectMany(element => element.Attributes),
                attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
            Assert.Equal(Seen(UntrustedText.Clean(text)), Seen(page.QuerySelector("h1")!.TextContent));
            Assert.All(
                page.QuerySelectorAll("a"),
                link => Assert.StartsWith("http", link.GetAttribute("href"), StringComparison.Ordinal));

            var item = StoryFeedItem.Of(told, new Uri("https://news.example/s/s1.en.x"), Texts.English);
            var feed = new StoryFeed(text, text, "en", [item], A.Morning);
            foreach (var format in FeedFormat.All)
            {
                using var bytes = new MemoryStream(format.Write(feed, "https://news.example/feeds/all.x"));
                _ = format.Ending == "json" ? (object)JsonDocument.Parse(bytes) : XDocument.Load(bytes);
            }
        }
    }

    [Fact]
    public void A_value_holds_until_the_next_one_is_reported()
    {
        var chart = Draw(FigureRelation.Update, (3, 0, null), (9, 2, null), (9, 3, null), (14, 4, null))!.Value.Markup;

        // From the left edge to the right, up in steps, never aslant.
        var path = Path().Match(chart).Groups[1].Value;
        Assert.Matches("^M52 [0-9.]+(H[0-9.]+V[0-9.]+){3}H406$", path);
        // A mark where it changes.
        Assert.Equal(3, chart.Split("<circle").Length - 1);
        Assert.Contains("<title>14", chart, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_disagrees_has_a_line_of_their_own()
    {
        var chart = Draw(
            FigureRelation.Disagreement,
            (187, 0, "port authority"),
            (142, 1, "Lark Lines"),
            (188, 2, "port authority"));

        Assert.Equal(2, chart!.Value.Markup.Split("<path").Length - 1);
        Assert.Contains("142 · Lark Lines", WebUtility.HtmlDecode(chart.Value.Markup), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_one_moment_are_no_drawing()
    {
        Assert.Null(Draw(FigureRelation.Single, (3, 0, null)));
        Assert.Null(Draw(FigureRelation.Disagreement, (3, 0, "a"), (4, 0, "b")));
    }

    [Fact]
    public void A_value_that_never_changed_is_no_drawing() =>
        Assert.Null(Draw(FigureRelation.Single, (3, 0, null), (3, 1, null), (3, 5, null)));

    [Theory]
    [InlineData(5, "0 3 6")]
    [InlineData(1, "0 1 2")]
    [InlineData(23, "0 20 40")]
    [InlineData(2.5, "0 1.25 2.5")]
    public void The_scale_of_a_count_has_no_half_persons(double most, string scale)
    {
        var chart = Draw(FigureRelation.Update, (0, 0, null), ((decimal)most, 1, null))!.Value.Markup;

        Assert.Equal(
            scale,
            string.Join(' ', Scale().Matches(chart).Select(match => match.Groups[1].Value)));
    }

    [Theory]
    [InlineData(0.0001)]
    [InlineData(79_000_000_000)]
    public void Any_size_fits(double value)
    {
        var chart = Draw(FigureRelation.Update, (0, 0, null), ((decimal)value, 1, null))!.Value.Markup;

        Assert.DoesNotContain("NaN", chart, StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", chart, StringComparison.Ordinal);
    }

    [GeneratedRegex("<text [^>]*text-anchor=\"end\">([0-9.]+)<", RegexOptions.None, 1000)]
    private static partial Regex Scale();

    private static Html? Draw(FigureRelation relation, params (decimal Value, int Hour, string? Says)[] values)
    {
        var line = A.FigureLine("killed", relation, [.. values.Select(value => value.Value)]);
        return StepChart.Draw(
            line with
            {
                Values =
                [
                    .. line.Values.Zip(values).Select(pair => pair.First with
                    {
                        AsOf = NewsTime.At(A.Morning.AddHours(pair.Second.Hour)),
                        Says = pair.Second.Says,
                    }),
                ],
            },
            A.Morning.AddHours(9),
            Texts.English);
    }

    private static BriefingStory Told(string text)
    {
        var article = An.Article().WithId("1").WithTitle(text).WithText(text + ".").WithOutlet(text).WithOrigin(text)
            .WithUrl("https://lake.example/1?a=<b>&c=\"").ToArticle();
        var figures = A.FigureLine(text, FigureRelation.Update, 3, 9);
        var story = new Story
        {
            Id = "s1",
            Headline = text,
            Articles = [article],
            Outlets = [text],
            Timeline = [new TimelineStep(NewsTime.At(A.Morning), text, "1", text)],
        };
        return new BriefingStory
        {
            Number = 1,
            Story = story,
            Summary = new Summary { Backend = text, Sentences = [new SummarySentence(text, ["1"], text)] },
            Figures =
            [
                figures with
                {
                    Of = text,
                    Values =
                    [
                        .. figures.Values.Select((figure, hour) => figure with
                        {
                            Says = text,
                            Sentence = text,
                            Unit = text,
                            AsOf = NewsTime.At(A.Morning.AddHours(hour)),
                        }),
                    ],
                },
            ],
        };
    }

    // HTML reads a carriage return as a line end, and two texts with other spaces look the same.
    private static string Seen(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    [GeneratedRegex("<path class=\"line n0\" d=\"([^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Path();
}
