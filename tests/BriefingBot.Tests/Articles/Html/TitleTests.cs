using static BriefingBot.Tests.Articles.Html.MadeUpHtml;

namespace BriefingBot.Tests.Articles.Html;

public sealed class TitleTests
{
    private const string Stated = $"<meta property='og:title' content='{Headline}'>";

    [Theory]
    [InlineData("Harbour")]
    [InlineData("Politics &amp; Harbour")]
    public void A_section_set_as_heading_is_not_the_headline(string section) => Assert.Equal(
        Headline,
        Page($"<h1>{section}</h1><main><h2>{Headline}</h2>{BodyHtml}</main>", Stated, $"{Headline} - {section} - Senn")
            .Title);

    [Fact]
    public void A_label_gives_way_to_what_the_other_titles_agree_on() => Assert.Equal(
        Headline, Page($"<main><h1>Ferry accident</h1>{BodyHtml}</main>", Stated).Title);

    [Fact]
    public void A_short_headline_that_the_others_go_on_from_stays() => Assert.Equal(
        "Ferry runs aground", Page($"<main><h1>Ferry runs aground</h1>{BodyHtml}</main>", Stated).Title);

    [Fact]
    public void A_kicker_inside_the_heading_is_left_out() => Assert.Equal(
        Headline, Page($"<main><h1><span>Brackholm</span>{Headline}</h1>{BodyHtml}</main>", Stated, "Other").Title);

    [Theory]
    [InlineData("<span class='count'>87</span>")]
    [InlineData("<small>January 1, 2026</small>")]
    public void What_stands_behind_the_headline_in_an_element_of_its_own_is_left_out(string more) => Assert.Equal(
        Headline, Page($"<main><h1>{Headline} {more}</h1>{BodyHtml}</main>", Stated).Title);

    [Theory]
    [InlineData("", "<small>Salvage is to begin in May</small>", "")]
    [InlineData("", "<small>Salvage is to begin in May</small>", " | Lake Post")]
    [InlineData("<span class='kicker'>Brackholm</span> ", " <small>By Ida Brenn</small>", "")]
    [InlineData("", " <small>By Ida Brenn</small>", " - and what came of it")]
    public void What_stands_beside_the_headline_of_the_browser_s_title_is_left_out(
        string before, string behind, string site) => Assert.Equal(
        Headline, Page($"<main><h1>{before}{Headline}{behind}</h1>{BodyHtml}</main>", "", Headline + site).Title);

    [Fact]
    public void Small_letters_that_go_on_are_parted_by_a_space() => Assert.Equal(
        $"{Headline} for the second time",
        Page($"<main><h1>{Headline}<small>for the second time</small></h1>{BodyHtml}</main>", title: "Lake Post").Title);

    [Theory]
    [InlineData("<h2 class='headline'>{0}</h2>", Headline)]
    [InlineData("<h2 itemprop='headline'>{0}</h2>", Headline)]
    [InlineData("<h2 class='entry-title'>{0}</h2>", Headline)]
    [InlineData("<h2>{0}</h2>", "Lake Post")]
    [InlineData("<h2 class='headline'>{0}</h2><h2 class='headline'>Salt gets dearer on the islands</h2>", "Lake Post")]
    public void A_site_s_name_in_title_and_first_heading_gives_way_to_a_headline(string below, string title) =>
        Assert.Equal(
            title,
            Page($"<main><h1>Lake Post</h1>{string.Format(null, below, Headline)}{BodyHtml}</main>", title: "Lake Post")
                .Title);

    [Fact]
    public void A_headline_that_says_more_than_the_head_stays_whole() => Assert.Equal(
        $"{Headline}, and nobody is hurt",
        Page($"<main><h1>{Headline}, and nobody is hurt</h1>{BodyHtml}</main>", Stated).Title);

    [Fact]
    public void A_publication_before_the_headline_is_no_kicker() => Assert.Equal(
        Headline,
        Page(
            $"<main>{Heading}{BodyHtml}</main>",
            $"<meta property='og:title' content='Senn Blog: {Headline}'>",
            $"Senn Blog: {Headline}").Title);

    [Fact]
    public void A_heading_that_is_set_twice_is_one() => Assert.Equal(
        Headline, Page($"<main>{Heading}<div class='sticky'>{Heading}</div>{BodyHtml}</main>", title: "Home").Title);

    [Theory]
    [InlineData("渡轮在港外搁浅_新闻_森恩日报")]
    [InlineData("渡轮在港外搁浅｜森恩日报")]
    [InlineData("渡轮在港外搁浅-森恩日报")]
    [InlineData("渡轮在港外搁浅 - 森恩日报")]
    [InlineData("森恩日报：渡轮在港外搁浅")]
    public void A_known_site_is_cut_off_behind_joints_without_spaces(string title) => Assert.Equal(
        "渡轮在港外搁浅",
        Page($"<main>{BodyHtml}</main>", "<meta property='og:site_name' content='森恩日报'>", title, "zh").Title);

    [Theory]
    [InlineData("渡轮在港外搁浅_森恩日报")]
    [InlineData("渡轮在港外搁浅——森恩日报")]
    [InlineData("渡轮在港外搁浅_新闻_森恩网")]
    [InlineData("渡轮在港外搁浅｜森恩日报")]
    public void A_site_that_is_not_named_elsewhere_is_cut_off_eastern_titles(string title) =>
        Assert.Equal("渡轮在港外搁浅", Page($"<main>{BodyHtml}</main>", "", title, "zh").Title);

    [Theory]
    [InlineData("渡轮在港外搁浅——警方通报")]
    [InlineData("渡轮在港外搁浅_第二章")]
    [InlineData("渡轮在港外搁浅——站上世界舞台")]
    public void The_second_half_of_an_eastern_headline_stays(string title) =>
        Assert.Equal(title, Page($"<main>{BodyHtml}</main>", "", title, "zh").Title);

    [Fact]
    public void A_heading_that_names_the_writer_is_no_headline() => Assert.Equal(
        "Codename: Heron",
        Page($"<h1>jlindhagen</h1><div><h2>Codename: Heron</h2>{BodyHtml}</div>", "", "Codename: Heron - jlindhagen")
            .Title);

    [Fact]
    public void A_hyphen_inside_a_word_is_no_joint() => Assert.Equal(
        "Ferry runs aground off Brack-Holm",
        Page($"<main>{BodyHtml}</main>", "<meta property='og:site_name' content='Senn'>",
            "Ferry runs aground off Brack-Holm").Title);

    [Fact]
    public void What_is_escaped_twice_is_read() => Assert.Equal(
        "Ferry & barge run aground outside the harbour",
        Page($"<main><h1>Ferry &amp;amp; barge run aground outside the harbour</h1>{BodyHtml}</main>", title: "x")
            .Title);

    [Theory]
    [InlineData("<button>Share</button>")]
    [InlineData("<svg><title>Play</title></svg>")]
    [InlineData("<span class='visually-hidden'>(opens in a new window)</span>")]
    public void What_nobody_reads_in_a_heading_is_not_of_it(string more) => Assert.Equal(
        Headline, Page($"<main><h1>{Headline}{more}</h1>{BodyHtml}</main>", title: $"{Headline} - Senn").Title);

    [Fact]
    public void A_mark_that_is_heard_parts_the_words_of_a_heading() => Assert.Equal(
        "Brackholm ferry aground: all are safe",
        Page(
            $"<main><h1>Brackholm ferry aground<span class='sr-only'>:</span> all are safe</h1>{BodyHtml}</main>",
            title: "Senn").Title);

    [Fact]
    public void A_heading_that_is_only_heard_is_one() => Assert.Equal(
        Headline,
        Page($"<main><h1><span class='sr-only'>{Headline}</span></h1>{BodyHtml}</main>", title: "Senn").Title);

    [Theory]
    [InlineData("")]
    [InlineData("Loading...")]
    [InlineData("News")]
    [InlineData("{{ article.title }}")]
    [InlineData("undefined | Senn Daily")]
    public void A_short_headline_stands_where_the_title_says_less(string title) => Assert.Equal(
        "Ferry runs aground outside",
        Page($"<main><h1>Ferry runs aground outside</h1>{BodyHtml}</main>", "", title).Title);

    [Theory]
    [InlineData(Headline)]
    [InlineData("Ferry runs aground")]
    [InlineData("Senn | Ferry runs aground")]
    public void A_title_of_three_words_and_more_stays_beside_a_heading_of_others(string title) => Assert.Equal(
        title, Page($"<main><h1>Latest news and updates</h1>{BodyHtml}</main>", title: title).Title);
}
