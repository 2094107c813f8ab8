using static BriefingBot.Tests.Articles.Html.MadeUpHtml;
using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles.Html;

/// <summary>Authors, dates and titles where few pages have them, and what stands beside them.</summary>
public sealed class RareFieldsTests
{
    [Theory]
    [InlineData("""{"@type":"Person","givenName":"Ines","familyName":"Holm"}""", "Ines Holm")]
    [InlineData("""[{"@type":"Person","givenName":"Per","familyName":"Lunde","jobTitle":"Reporter"}]""", "Per Lunde")]
    [InlineData("""{"@type":"Person","familyName":"Marán Sol","givenName":"José"}""", "José Marán Sol")]
    public void Given_and_family_name_make_an_author(string author, string expected) =>
        Assert.Equal([expected], Page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":"
            + author + $"}}</script><article>{Heading}{BodyHtml}</article>").Authors);

    [Theory]
    [InlineData("'author'", "<b itemprop='name'>Ines Holm</b><i itemprop='jobTitle'>Editor</i>", "Ines Holm")]
    [InlineData("'author'", "<b itemprop='name'>Ines Holm</b> Ines Holm writes about ships", "Ines Holm")]
    [InlineData("'author'", "<b itemprop='givenName'>Ines</b><b itemprop='familyName'>Holm</b>", "Ines Holm")]
    [InlineData("'author'", "<meta itemprop='name' content='Ines Holm'>I. Holm, Editor", "Ines Holm")]
    [InlineData("'creator author'", "<b itemprop='name'>Ines Holm</b><i>Editor</i>", "Ines Holm")]
    [InlineData(
        "'author'", "<i itemscope itemprop='worksFor'><b itemprop='name'>Lake Post</b></i><b>Ines Holm</b>",
        "Lake PostInes Holm")]
    public void An_author_s_own_name_is_taken_out_of_the_item(string property, string item, string expected) =>
        Assert.Equal([expected], Page($"<article>{Heading}<p itemprop={property} itemscope "
            + $"itemtype='https://schema.org/Person'>{item}</p>{BodyHtml}</article>").Authors);

    [Theory]
    [InlineData("Holm, Ines", "Ines Holm")]
    [InlineData("Ines Holm, Per Lunde", "Ines Holm|Per Lunde")]
    public void A_family_name_in_front_is_no_person_of_its_own(string name, string expected) =>
        Assert.Equal(expected, string.Join('|', Page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
            + $"\"author\":{{\"name\":\"{name}\"}}}}</script><article>{Heading}{BodyHtml}</article>").Authors));

    [Theory]
    [InlineData("""{"@type":"WebSite","name":"Lake Post"} {"@type":"NewsArticle","author":{"name":"Ann Brask"}}""")]
    [InlineData("""{"@type":"NewsArticle","author":{"name":"Ann Brask"}} }""")]
    [InlineData("""{"@type":"schema:NewsArticle","schema:author":{"@type":"schema:Person","schema:name":"Ann Brask"}}""")]
    [InlineData("""{"@type":"http://schema.org/NewsArticle","http://schema.org/author":{"name":"Ann Brask"}}""")]
    public void Several_objects_in_one_script_and_names_with_a_prefix_are_read(string data) => Assert.Equal(
        ["Ann Brask"],
        Page($"<script type='application/ld+json'>{data}</script><article>{Heading}{BodyHtml}</article>").Authors);

    [Theory]
    [InlineData("<abbr class='published' itemprop='datePublished' title='2026-02-05T13:00:00Z'>1:00 pm</abbr>")]
    [InlineData("<p>von Ines, <abbr itemprop='datePublished' title='2026-02-05'>Donnerstag</abbr></p>")]
    [InlineData("<meta property='og:regDate' content='20260205190232'>")]
    [InlineData("<meta property='article:published_time' content='Thu, 02/05/2026 - 17:57'>")]
    public void Dates_in_less_common_places_are_read(string markup) =>
        Assert.StartsWith(
            "2026-02-05",
            Page($"<article>{Heading}{markup}{BodyHtml}</article>").Published?.ToString(),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("Opinion writer")]
    [InlineData("Senior reporter")]
    [InlineData("Redakteurin")]
    public void A_job_beside_the_name_is_no_text(string job) =>
        Assert.Equal(
            string.Join("\n\n", Lead, Second, Third),
            Page($"<article>{Heading}<div class='top'><p>By Ann Lee</p><p>{job}</p></div>{BodyHtml}</article>").Text);

    [Theory]
    [InlineData("<p>{0}<a href='#s1' class='pilcrow'>¶</a></p>")]
    [InlineData("<p>{0} <a href='#s1'>#</a></p>")]
    [InlineData("<p>{0}<a class='headerlink' href='#s1' title='Permalink'>§</a></p>")]
    public void The_mark_that_links_to_its_paragraph_is_no_text(string paragraph) =>
        Assert.Equal(
            string.Join("\n\n", Lead, Second, Third, Fourth),
            Page($"<article>{Heading}{BodyHtml}{paragraph.Replace("{0}", Fourth, StringComparison.Ordinal)}</article>")
                .Text);

    [Theory]
    [InlineData("Lost in trams: The road towards the viaduct", "The road towards the viaduct")]
    [InlineData("El cuaderno del puerto: Nueve barcos en la niebla", "Nueve barcos en la niebla")]
    [InlineData("Harbour: a diary: Why the cranes stand still", "Why the cranes stand still")]
    public void A_blog_named_before_the_title_is_no_part_of_it(string title, string expected) =>
        Assert.Equal(expected, Page($"<div class='post'><h3 class='entry-title'>{expected}</h3>{BodyHtml}</div>",
            title: title).Title);

    [Theory]
    [InlineData("Tue, 07/08/2025 - 17:57", "Fri, 07/11/2025 - 10:30", "2025-07-11")]
    [InlineData("Tue, 08/07/2025", "11/07/2025", "2025-07-11")]
    public void The_order_of_day_and_month_is_the_same_in_a_pages_times(
        string published, string modified, string expected) =>
        Assert.StartsWith(
            expected,
            Page(BodyHtml, $"<meta property='article:published_time' content='{published}'>"
                + $"<meta property='article:modified_time' content='{modified}'>").Modified?.ToString(),
            StringComparison.Ordinal);
}
