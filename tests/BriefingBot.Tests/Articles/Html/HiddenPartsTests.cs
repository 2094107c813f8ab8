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
    [InlineData("<p><a href='#' class='more'>Show more</a></p><div hidden>{0}</div>", true)]
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
    [InlineData("<p><a href='#'>Read more</a></p>", true)]
    [InlineData("<div><button>Weiterlesen</button></div>", true)]
    [InlineData("<p><button>और पढ़ें</button></p>", true)]
    [InlineData("<button>Share</button>", false)]
    [InlineData("<button>Comments</button>", false)]
    [InlineData("", false)]
    public void The_rest_may_stand_in_the_box_behind(string control, bool isText)
    {
        var text = Page($"<article>{Heading}<section><p>{Lead}</p><p>{Second}</p>{control}</section>"
            + $"<section style='display:none'><p>{Third}</p></section></article>").Text;

        Assert.Equal(isText ? BodyText : $"{Lead}\n\n{Second}", text);
    }

    [Theory]
    [InlineData("<h3><button aria-expanded='false'>Who pays?</button></h3><div hidden>{0}</div>")]
    [InlineData("<h3><button aria-expanded='false' aria-controls='p'>Who pays?</button></h3><div id='p' hidden>{0}"
        + "</div>")]
    [InlineData("<div><h3><span role='button' aria-expanded='false'>Who pays?</span></h3></div><div hidden>{0}</div>")]
    [InlineData("<dl><dt><button aria-expanded='true'>Who pays?</button></dt><dd>{0}</dd></dl>")]
    public void A_heading_that_opens_its_part_is_read_with_it(string part)
    {
        const string Answer = "<ul><li>The line pays nine crowns a day.</li></ul>";
        part = part.Replace("{0}", Answer, StringComparison.Ordinal);

        Assert.Equal(
            $"{Lead}\n\nWho pays?\n\nThe line pays nine crowns a day.\n\nWho pays?\n\nThe line pays nine crowns a "
                + $"day.\n\n{Second}",
            Page($"<article>{Heading}<p>{Lead}</p><div>{part}{part}</div><p>{Second}</p></article>").Text);
    }

    [Theory]
    [InlineData("<h3><button aria-expanded='false'>About the author</button></h3><div hidden>Ida likes boats.</div>")]
    [InlineData("<h3><button aria-expanded='false'>Cookies</button></h3><div hidden>They count visits.</div>")]
    [InlineData("<h3><button aria-expanded='false'>Ask</button></h3><div hidden>Write: <input name='a'></div>")]
    [InlineData("<h3><button aria-expanded='false' aria-controls='q'>Fares</button></h3><div hidden>Nine.</div>")]
    [InlineData("<h3><button>Fares</button></h3><div hidden>Nine crowns.</div>")]
    public void What_else_a_button_opens_is_no_text(string part) => Assert.Equal(
        BodyText,
        Page($"<article>{Heading}<p>{Lead}</p><p>{Second}</p>{part}<p>{Third}</p></article>").Text);

    [Fact]
    public void A_dialog_that_opens_parts_beside_no_paragraph_is_no_text() => Assert.Equal(
        BodyText,
        Page($"<main>{Heading}{BodyHtml}</main><div><h3><button aria-expanded='false'>Fares</button></h3><div hidden>"
            + "Nine crowns.</div></div>").Text);

    [Fact]
    public void Parts_that_open_may_stand_behind_boxes_of_paragraphs() => Assert.Equal(
        $"{Lead}\n\n{Second}\n\nWho pays?\n\n{Third}",
        Page($"<div>{Heading}<div><p>{Lead}</p><p>{Second}</p></div><div><h2><button aria-expanded='false' "
            + "aria-controls='p'>Who pays?</button></h2><div style='display:none'><div id='p'>"
            + $"<p>{Third}</p></div></div></div></div>").Text);

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
