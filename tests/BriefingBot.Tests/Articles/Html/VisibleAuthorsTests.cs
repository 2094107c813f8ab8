using static BriefingBot.Tests.Articles.Html.MadeUpHtml;

namespace BriefingBot.Tests.Articles.Html;

public sealed class VisibleAuthorsTests
{
    [Theory]
    [InlineData("<div class='byline'>Lena Marie Oster <span>July 10, 2026</span></div>", "Lena Marie Oster")]
    [InlineData("<div class='autoren'>Von <i>Karla Brandt</i> <i>Jens Uhl</i></div>", "Karla Brandt, Jens Uhl")]
    [InlineData("<p>Par Élise Morel, envoyée spéciale à Brest</p>", "Élise Morel")]
    [InlineData("<div>Autor:</div><div>Marta Zielińska</div>", "Marta Zielińska")]
    [InlineData("<div>Por Lucía Vega y Tomás Ruiz | 12 de mayo de 2026</div>", "Lucía Vega, Tomás Ruiz")]
    [InlineData("<div class='byline'>BY MIRA SAND AND PER LUNDE</div>", "MIRA SAND, PER LUNDE")]
    [InlineData("<div class='meta-line'>Автор: Ирина Волкова</div>", "Ирина Волкова")]
    [InlineData("<p class='byline'>By political reporter <a href='/by/tf'>Tove Farrow</a></p>", "Tove Farrow")]
    [InlineData("<div><a href='/authors/mia'>Mia Stone</a><span>Climate correspondent</span></div>", "Mia Stone")]
    [InlineData(
        "<div class='writer-card'><a href='/n'>Nora Velt</a><i itemprop='author'>Senior Reporter</i></div>",
        "Nora Velt")]
    [InlineData("<p>Written by Rena Vold on 13 April 2026</p>", "Rena Vold")]
    [InlineData("<p>By Rena Vold on Monday, April 13, 2026</p>", "Rena Vold")]
    [InlineData("<div class='byline'>Rena Vold, last updated on 13 April 2026</div>", "Rena Vold")]
    [InlineData("<div><span>Von Rena Vold und Uwe Lenz am 13. April 2026</span></div>", "Rena Vold, Uwe Lenz")]
    [InlineData("<p>Par Élise Morel le 13 avril 2026</p>", "Élise Morel")]
    [InlineData("<p>Por Lucía Vega el lunes 13 de abril de 2026</p>", "Lucía Vega")]
    [InlineData("<p>Por Lúcia Prado em 13 de abril de 2026</p>", "Lúcia Prado")]
    [InlineData("<p>BY RENA VOLD ON 13 APRIL 2026</p>", "RENA VOLD")]
    [InlineData("<p>By Thi Le, 13 April 2026</p>", "Thi Le")]
    [InlineData("<p>By <a class='author' href='/a'>Rena Vold For Odel Evening North</a></p>", "Rena Vold")]
    [InlineData("<p>Von Rena Vold für Odeler Anzeiger, Uwe Lenz</p>", "Rena Vold, Uwe Lenz")]
    [InlineData("<div class='byline'>Lucía Vega para El Norte de Odel</div>", "Lucía Vega")]
    [InlineData("<p>By Rena Vold, for the Odel Evening North</p>", "Rena Vold")]
    [InlineData("<p>By Dana Reed and Luis Pardo</p>", "Dana Reed, Luis Pardo")]
    [InlineData("<div class='byline'>By De Wit</div>", "De Wit")]
    [InlineData("<div class='byline'>Von Julia Uhr, 13. April 2026</div>", "Julia Uhr")]
    [InlineData("<p>Por Marina Duarte, g9 Santa Rita</p>", "Marina Duarte")]
    [InlineData("<p>By Rena Vold, special correspondent in New York</p>", "Rena Vold")]
    [InlineData("<p class='byline'>By Rena Vold for <a href='/x'>The Odel Evening</a></p>", "Rena Vold")]
    [InlineData("<p>来源：新华社 作者：李明 2026年5月4日 10:05</p>", "李明")]
    [InlineData("<div>2026-05-04 10:05 <span>来源：新华社</span> <span>记者：李明</span></div>", "李明")]
    [InlineData("<p>本报记者 李明</p>", "李明")]
    [InlineData("<p>文 | 李明</p>", "李明")]
    [InlineData("<div class='author'><p>سلمى الخطيب - المدينة</p></div>", "سلمى الخطيب")]
    [InlineData("<p class='byline'>Written by Rena Vold, edited by Uwe Lenz</p>", "Rena Vold")]
    [InlineData("<p class='byline'>Reviewed by Uwe Lenz — Written by Rena Vold</p>", "Rena Vold")]
    [InlineData("<p>Von Rena Vold, Fotos von Uwe Lenz</p>", "Rena Vold")]
    [InlineData("<p>Opinion by Rena Vold</p>", "Rena Vold")]
    [InlineData("<p>Updated by Rena Vold on 13 April 2026</p>", "Rena Vold")]
    [InlineData("<p>By Rena Vold in Larkford and Uwe Lenz in Dunley</p>", "Rena Vold, Uwe Lenz")]
    [InlineData("<p>By Rena Vold of the Odel Evening</p>", "Rena Vold")]
    public void A_by_line_that_readers_see_names_the_authors_and_is_no_text(string byLine, string authors)
    {
        var page = Page($"<article>{Heading}{byLine}{BodyHtml}</article>");

        Assert.Equal((authors, BodyText), (string.Join(", ", page.Authors), page.Text));
    }

    [Theory]
    [InlineData("2026-05-04 10:05 来源：新华社")]
    [InlineData("2026-05-04 10:05:00　来源: 新华社")]
    [InlineData("来源：新华社 作者：李明 2026年5月4日 10:05")]
    public void The_source_in_a_line_with_the_date_is_the_origin(string line)
    {
        const string Text = "渡轮周一在港外搁浅，船上有两百多名乘客，海岸警卫队正在用小艇营救他们。";
        var page = Page($"<article><h1>渡轮在港外搁浅</h1><p>{line}</p><p>{Text}</p></article>", "", "渡轮在港外搁浅", "zh");

        Assert.Equal(("新华社", "2026-05-04", Text), (page.Origin, page.Published.ToString(), page.Text));
    }

    [Theory]
    [InlineData(
        "<meta name='author' content='Sanna Pell'><meta name='author' content='Rolf Mint'>", "Sanna Pell, Rolf Mint")]
    [InlineData("<meta property='og:article:author' content='Bo Lindqvist'>", "Bo Lindqvist")]
    [InlineData("<meta name='author' content='山田太郎記者'>", "山田太郎")]
    [InlineData(
        "<meta name='twitter:label1' content='Escrito por'><meta name='twitter:data1' content='Nadia Prado'>",
        "Nadia Prado")]
    [InlineData("<meta name='twitter:label1' content='Est. reading time'><meta name='twitter:data1' content='5'>", "")]
    [InlineData("<meta name='author' content='page.head.author'>", "")]
    [InlineData("<meta name='authors' content='Sanna Pell'>", "Sanna Pell")]
    [InlineData("<meta name='authors' content='Sanna Pell, Rolf Mint'>", "Sanna Pell, Rolf Mint")]
    [InlineData("<meta name='byline' content='By Sanna Pell'>", "Sanna Pell")]
    [InlineData("<meta name='author' content='Sanna Pell for the Odel Daily'>", "Sanna Pell")]
    public void Every_author_of_the_head_is_read(string head, string authors) =>
        Assert.Equal(authors, string.Join(", ", Page($"<main>{Heading}{BodyHtml}</main>", head).Authors));

    [Theory]
    [InlineData(
        "Sanna Pell Rolf Mint", "<meta name='author' content='Sanna Pell; Rolf Mint'>", "Sanna Pell, Rolf Mint")]
    [InlineData(
        "Sanna Pell Rolf Mint", "<meta name='byl' content='By Sanna Pell and Rolf Mint'>", "Sanna Pell, Rolf Mint")]
    [InlineData(
        "Ana María Vega Tomás Ruiz",
        "<meta name='author' content='Ana María Vega'><meta name='author' content='Tomás Ruiz'>",
        "Ana María Vega, Tomás Ruiz")]
    [InlineData("Sanna Pell", "<meta name='author' content='Sanna Pell, Rolf Mint'>", "Sanna Pell")]
    [InlineData("Sanna Pell Mint", "<meta name='author' content='Sanna; Pell Mint'>", "Sanna Pell Mint")]
    public void Of_two_statements_of_the_same_names_the_one_that_parts_them_stands(
        string data, string head, string authors) =>
        Assert.Equal(
            authors,
            string.Join(", ", Page(
                $"<main>{Heading}{BodyHtml}</main>",
                $$"""<script type="application/ld+json">{"@type":"NewsArticle","author":"{{data}}"}</script>"""
                    + head).Authors));

    [Theory]
    [InlineData("<div class='author'>Do VOL, em São Leopoldo</div>")]
    [InlineData("<div class='byline'>TOI News Desk</div>")]
    public void A_paper_or_a_place_is_no_author(string byLine) =>
        Assert.Empty(Page($"<article>{Heading}{byLine}{BodyHtml}</article>").Authors);

    [Theory]
    [InlineData("hr", "Luka je zatvorena, a brod je nasukan od ponedjeljka, rekla je obalna straža koja je i dalje na "
        + "mjestu. Putnici su sigurni i nalaze se u gradu, ali nitko ne zna kada će se brod moći vratiti na more.")]
    [InlineData("de", "Der Hafen ist gesperrt, und das Schiff liegt seit Montag auf Grund, wie die Küstenwache sagte, "
        + "die noch vor Ort ist. Die Fahrgäste sind in der Stadt, aber niemand weiß, wann das Schiff wieder fährt.")]
    public void A_word_that_is_a_name_elsewhere_is_a_word_in_its_own_language(string language, string text)
    {
        var page = Page(
            $"<article>{Heading}<p class='byline'>{(language == "hr" ? "Objava Dana" : "Stand Uhr")}</p><p>{text}</p>"
                + $"<p>{text[..^1]}!</p></article>",
            language: "en");

        Assert.Empty(page.Authors);
    }

    [Fact]
    public void The_publisher_is_neither_author_nor_origin()
    {
        const string Data = """
            <meta property='og:site_name' content='KBC News'><meta name='author' content='KBC News'>
            <script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Kestrel Corporation"},
            "author":{"@type":"Organization","name":"Kestrel Corporation"}}</script>
            """;
        var page = Page($"<main>{Heading}{BodyHtml}</main>", Data);

        Assert.Empty(page.Authors);
        Assert.Equal(("KBC News", null), (page.Outlet, page.Origin));
    }

    [Fact]
    public void A_site_s_short_name_gives_way_to_the_person_that_the_page_names() => Assert.Equal(
        "Max Holm",
        Page(
            $"<main>{Heading}<p>von <a href='/autoren/mh'>Max Holm</a></p>{BodyHtml}</main>",
            "<meta name='author' content='LTX'>").Authors.Single());

    [Fact]
    public void Writers_in_side_columns_wrote_something_else() => Assert.Equal(
        "Ada Lohm",
        Page(
            "<aside><div class='byline'>By Olga Frei</div></aside>"
                + $"<main>{Heading}<p>By Ada Lohm</p>{BodyHtml}</main>").Authors.Single());
}
