using BriefingBot.Articles.Html;
using static BriefingBot.Tests.Articles.Html.MadeUpHtml;

namespace BriefingBot.Tests.Articles.Html;

/// <summary>What stands on a page and belongs to other articles and other people.</summary>
public sealed class NextAndOthersTests
{
    private const string Next =
        "Salt prices doubled within a week at the exchange of Tamar, and merchants blame the closed roads for it. "
        + "A sack that cost nine crowns on Monday was sold for eighteen on Friday, bakers in the old town say.";

    private static readonly string Long = string.Concat(Enumerable.Repeat($"<p>{Next}</p>", 6));

    [Theory]
    [InlineData("<article class='r'><h1>Salt prices double</h1><div class='b'>{0}</div></article>")]
    [InlineData("<section><article class='p'><a href='/b'><h2>Salt prices double</h2></a>{0}</article></section>")]
    public void The_article_of_the_page_s_headline_is_read_though_a_longer_one_follows(string next) =>
        Assert.Equal(
            BodyText,
            Page($"<main><article class='r'>{Heading}<div class='b'>{BodyHtml}</div></article>"
                + $"{next.Replace("{0}", Long, StringComparison.Ordinal)}</main>").Text);

    [Fact]
    public void The_date_in_a_teaser_is_not_the_article_s() =>
        Assert.Null(
            Page($"<main><article>{Heading}{BodyHtml}</article></main><section><h2>Keep reading</h2><a href='/x'><div>"
                + "Salt for every town</div><p><time datetime='2026-03-05'>Mar 5, 2026</time></p></a></section>")
                .Published);

    [Theory]
    [InlineData("<div itemprop='comment' itemscope itemtype='https://schema.org/Comment'><span itemprop='author'>"
        + "Olle Berg</span> No!</div>")]
    [InlineData("<blockquote><p>A fine boat.</p><cite class='author'>Olle Berg<br>Founder</cite></blockquote>")]
    public void Who_comments_or_is_quoted_did_not_write(string others) =>
        Assert.Empty(Page($"<article>{Heading}{BodyHtml}</article>{others}").Authors);

    [Theory]
    [InlineData("""{"@type":"NewsArticle","author":{"name":"Ann "the pen" Lee"},"datePublished":"2026-05-04"}""",
        "Ann \"the pen\" Lee")]
    [InlineData("{\"@type\":\"Article\",// kind\n\"author\":{\"name\":\"Ann Lee\"},\"datePublished\":\"2026-05-04\"}",
        "Ann Lee")]
    [InlineData("""{"@type":"NewsArticle","author":{"name":"Ann Lee"},"datePublished":"2026-05-04"}{"@type":"X"}""",
        "Ann Lee")]
    [InlineData("""{"@type":"NewsArticle","author":{"name":"Ann Lee"},"datePublished":"2026-05-04" """, "Ann Lee")]
    public void Data_of_a_page_is_read_though_it_is_not_quite_json(string data, string author)
    {
        var read = JsonLdScript.Read(data, _ => false);

        Assert.Equal((author, "2026-05-04"), (read?.Authors[0], read?.Published));
    }

    [Fact]
    public void A_paragraph_is_not_cut_by_what_is_left_out_of_its_middle() =>
        Assert.Contains(
            "The company that owns the ferry, a firm of the north, will pay for it all.",
            Page($"<article>{Heading}<div>The company that owns the ferry<form>x</form>, a firm of the "
                + $"north, will pay for it all.</div>{BodyHtml}</article>").Text,
            StringComparison.Ordinal);
}
