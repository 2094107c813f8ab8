using static BriefingBot.Tests.Articles.Html.MadeUpHtml;
using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles.Html;

/// <summary>What is hidden to one sense, or until a click; what frames the text.</summary>
public sealed class HiddenPartsTests
{
    [Theory]
    [InlineData("<span aria-hidden='true'>T</span>he rate is 3.5% now, the bank said.")]
    [InlineData("<span aria-hidden='true'>T</span><span class='sr-only'>T</span>he rate is 3.5% now, the bank said.")]
    [InlineData("<span class='sr-only'>The rate</span><span aria-hidden='true'><b>T</b>he rate</span> is 3.5% now, the "
        + "bank said.")]
    [InlineData("The rate is <span aria-hidden='true'>3.5%</span> now, the bank said.")]
    [InlineData("The rate is <span aria-hidden='true'>3.5%</span><span class='visually-hidden'>three and a half</span> "
        + "now, the bank said.")]
    [InlineData("The rate is <span><math><mi>r</mi></math></span><span aria-hidden='true'>3.5%</span> now, the bank "
        + "said.")]
    [InlineData("The rate is 3.5% <i class='icon' aria-hidden='true'>arrow_up</i> now, the bank said.")]
    public void What_is_seen_in_a_sentence_is_read_once(string line) => Assert.Equal(
        $"{Lead}\n\nThe rate is 3.5% now, the bank said.\n\n{Second}",
        Page($"<article>{Heading}<p>{Lead}</p><p>{line}</p><p>{Second}</p></article>").Text);

    [Fact]
    public void The_wheels_of_a_counter_are_no_sentence() => Assert.Equal(
        BodyText,
        Page($"<article>{Heading}{BodyHtml}<div><i aria-hidden='true'>4</i>,<i aria-hidden='true'>2</i></div>"
            + "</article>").Text);

    [Theory]
    [InlineData("<div style='display:none'>{0}</div><button>Read more</button>", true)]
    [InlineData("<div hidden id='x'>{0}</div><a href='#' aria-controls='x'>Continue reading</a>", true)]
    [InlineData("<p><button>Weiterlesen</button></p><div hidden>{0}</div>", true)]
    [InlineData("<div hidden>{0}</div>", false)]
    [InlineData("<div hidden>{0}</div><button>Close</button>", false)]
    [InlineData("<div hidden>{0}<form><input name='mail'></form></div><button>Read more</button>", false)]
    [InlineData("<div hidden>{0}</div><a href='/next'>Read more</a>", false)]
    public void The_rest_of_an_article_that_a_click_shows_is_text(string rest, bool isText)
    {
        var text = Page($"<article>{Heading}<p>{Lead}</p><p>{Second}</p>"
            + $"{rest.Replace("{0}", $"<p>{Third}</p>", StringComparison.Ordinal)}</article>").Text;

        Assert.Equal(isText ? BodyText : $"{Lead}\n\n{Second}", text);
    }

    [Theory]
    [InlineData("<figure><img src='p.jpg'><p>Olav Renn</p><figcaption>The dock in spring</figcaption></figure>")]
    [InlineData("<div><p>1x</p><p>1.25x</p><p>0:00 / 4:12</p></div>")]
    public void What_frames_the_text_is_none(string box) => Assert.Equal(
        BodyText,
        Page($"<article>{Heading}<p>{Lead}</p><p>{Second}</p>{box}<p>{Third}</p></article>").Text);

    [Fact]
    public void A_live_report_is_read_from_its_parts() => Assert.Equal(
        $"{Lead}\n\n{Second}",
        Page("<div id='app'></div>", "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\""
            + Headline + "\",\"liveBlogUpdate\":[{\"articleBody\":\"" + Lead + "\"},{\"articleBody\":\"" + Second
            + "\"}]}</script>").Text);

    [Fact]
    public void A_report_whose_headline_begins_with_such_a_number_is_one() => Assert.StartsWith(
        "The clinic",
        Page("<h1>451 sailors of the northern fleet were inoculated against measles, the clinic says</h1><p>The clinic of "
            + "the harbour has inoculated 451 sailors since Monday, it said.</p>").Text,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("<h1>451: Unavailable due to legal reasons</h1>")]
    [InlineData("<h1>Your browser is not supported</h1>")]
    [InlineData("<h1>Checking your browser before you go on</h1>")]
    public void A_wall_is_no_article_whatever_the_browser_s_title(string heading) => Assert.Equal(
        "",
        Page($"{heading}<p>It looks like you come from a place or with a program to which we cannot show our site as "
            + "it should be, and we are sorry for that.</p>", title: "Senn Tribune").Text);
}
