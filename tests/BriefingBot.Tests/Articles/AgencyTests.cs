using BriefingBot.Articles;
using BriefingBot.Sources.Feeds;
using BriefingBot.Stories;
using BriefingBot.Text;
using BriefingBot.Text.Languages;
using static BriefingBot.Tests.Articles.Html.MadeUpHtml;
using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles;

/// <summary>An agency that a page names wrote its text: it is the origin, wherever it stands, and no author.</summary>
public sealed class AgencyTests
{
    private const string Outlet = "<meta property='og:site_name' content='Odel Daily'>";

    [Theory]
    [InlineData("<meta name='author' content='PTI'>", "", "PTI", "")]
    [InlineData("<meta name='author' content='The Associated Press'>", "", "The Associated Press", "")]
    [InlineData("<meta name='author' content='Jane Doe, Associated Press'>", "", "Associated Press", "Jane Doe")]
    [InlineData("<meta name='author' content='新华社'>", "", "新华社", "")]
    [InlineData("<meta name='author' content='PTI'>", "<p>By Jane Doe</p>", "PTI", "Jane Doe")]
    [InlineData("", "<p class='byline'>dpa</p>", "dpa", "")]
    [InlineData("", "<p class='byline'>By Reuters Staff</p>", "Reuters", "")]
    [InlineData("", "<p>By Jane Doe, AFP</p>", "AFP", "Jane Doe")]
    [InlineData("", "<p class='byline'>By Ani Rao</p>", null, "Ani Rao")]
    [InlineData("<meta name='author' content='Ani'>", "", null, "Ani")]
    public void An_agency_in_a_by_line_is_the_origin_and_no_author(
        string head, string byLine, string? origin, string authors)
    {
        var page = Page($"<article>{Heading}{byLine}{BodyHtml}</article>", Outlet + head);

        Assert.Equal((origin, authors), (page.Origin, string.Join(", ", page.Authors)));
    }

    [Theory]
    [InlineData("Quelle: dpa", "dpa")]
    [InlineData("Quelle: Nordpresse", "Nordpresse")]
    [InlineData("(AFP)", "AFP")]
    [InlineData("– Reuters", "Reuters")]
    [InlineData("jra/dpa", "dpa")]
    [InlineData("APA/dpa", "APA")]
    [InlineData("(With inputs from PTI)", "PTI")]
    [InlineData("(With PTI inputs)", "PTI")]
    [InlineData("Le Méridien avec AFP", "AFP")]
    [InlineData("LE MÉRIDIEN AVEC AFP", "AFP")]
    [InlineData("Odel Daily With Inputs From PTI", "PTI")]
    [InlineData("Con información de EFE", "EFE")]
    [InlineData("mit Material von dpa", "dpa")]
    [InlineData("（来源：新华网）", "新华网")]
    [InlineData("With inputs from agencies", null)]
    public void The_line_below_a_text_that_names_its_agency_is_no_text_and_tells_the_origin(string line, string? origin)
    {
        var html = Page($"<article>{Heading}{BodyHtml}<p>{line}</p></article>", Outlet);
        var plain = Saved([Headline, .. Body, line]);

        Assert.Equal((origin, BodyText), (html.Origin, html.Text));
        Assert.Equal((origin, string.Join("\n\n", Body)), (plain.Origin, plain.Text));
    }

    [Theory]
    [InlineData("Reuters and AFP saw the ship.")]
    [InlineData("The captain spoke with AFP")]
    [InlineData("Ani and the captain")]
    [InlineData("Partnership With Bloomberg")]
    [InlineData("The Merger With Bloomberg")]
    [InlineData("Interview with AP")]
    [InlineData("Zusammenarbeit mit dpa")]
    [InlineData("Entretien avec AFP")]
    public void What_is_told_of_agencies_is_text(string line)
    {
        var page = Page($"<article>{Heading}{BodyHtml}<p>{line}</p><p>{Fourth}</p></article>", Outlet);

        Assert.Equal((null, string.Join("\n\n", BodyText, line, Fourth)), (page.Origin, page.Text));
        Assert.Null(Saved([Headline, .. Body, line, Fourth]).Origin);
    }

    [Theory]
    [InlineData("(With inputs from PTI)", null)]
    [InlineData("jd/dpa", null)]
    [InlineData("(dpa)", "dpa")]
    public void An_agency_that_helped_a_writer_is_no_origin(string line, string? origin) => Assert.Equal(
        origin,
        Page($"<article>{Heading}<p>By Jane Doe</p>{BodyHtml}<p>{line}</p></article>", Outlet).Origin);

    [Fact]
    public void Between_an_agency_s_line_and_the_end_a_notice_may_stand() => Assert.Equal(
        "PTI",
        Page($"<article>{Heading}{BodyHtml}<p>(With inputs from PTI)</p><p>{Fourth}</p></article>", Outlet).Origin);

    [Theory]
    [InlineData("AP News", "<meta name='author' content='Associated Press'>", "")]
    [InlineData("Nord Press", "", "BRACKHOLM (NP) — ")]
    public void An_agency_s_own_page_has_no_other_origin(string outlet, string head, string dateline)
    {
        var page = Page(
            $"<article>{Heading}<p>{dateline}{Lead}</p><p>{Second}</p></article>",
            $"<meta property='og:site_name' content='{outlet}'>{head}");

        Assert.Equal((outlet, null, 0), (page.Outlet, page.Origin, page.Authors.Count));
    }

    [Theory]
    [InlineData("<span class='source'>来源：<a href='/q'>青溪日报</a></span>", "青溪日报")]
    [InlineData("<span class='source'>来源：青溪日报</span><span class='source'>来源：北河晚报</span>", null)]
    [InlineData("<span class='source'>Source: Nordstat</span>", null)]
    public void The_source_beside_the_date_is_the_origin_where_portals_have_it(string beside, string? origin) =>
        Assert.Equal(
            origin,
            Page($"<h1>{Headline}</h1><div><span>2026年5月4日</span>{beside}</div><article>{BodyHtml}</article>", Outlet)
                .Origin);

    [Fact]
    public void A_headline_below_an_agency_s_name_is_of_it() =>
        Assert.Equal("Reuters", Saved([Headline, "Reuters", .. Body]).Origin);

    [Fact]
    public void A_feed_s_author_may_be_an_agency_too()
    {
        var article = ArticleReader.Read(
            new Entry { Id = "1", Title = Headline, ContentText = Lead, Authors = ["PTI", "Jane Doe"] },
            "Odel Daily",
            DateTimeOffset.UnixEpoch);

        Assert.Equal(("PTI", "Jane Doe"), (article.Origin, Assert.Single(article.Authors)));
    }

    [Fact]
    public void Papers_that_print_one_agency_by_any_of_its_names_are_one_voice()
    {
        string?[] origins = ["PTI", "Press Trust of India", null];
        var articles = origins.Select((origin, at) => new Article(new ArticleContent { Origin = origin, Text = Lead })
        {
            Id = $"{at}",
            SourceName = $"Paper {at}",
        });

        Assert.Equal(["PTI", "Paper 2"], IndependentOutlets.Of([.. articles]));
    }

    [Theory]
    [InlineData("AP", "The Associated Press", true)]
    [InlineData("TASS", "ТАСС", true)]
    [InlineData("dpa", "DPA", true)]
    [InlineData("ANI", "Ani", false)]
    [InlineData("AFP", "dpa", false)]
    public void Names_of_one_agency_are_one(string one, string other, bool isSame) =>
        Assert.Equal(isSame, Agencies.Is(one) && Agencies.UsualName(one) == Agencies.UsualName(other));
}
