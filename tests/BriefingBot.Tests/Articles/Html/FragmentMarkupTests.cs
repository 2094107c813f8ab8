using BriefingBot.Articles.Html;

namespace BriefingBot.Tests.Articles.Html;

public sealed class FragmentMarkupTests
{
    [Fact]
    public void A_text_without_a_tag_keeps_its_lines() =>
        Assert.Equal(
            "Road closed\n\nRoute 9 is closed from 8 am because of a fallen tree\n\nA detour is signed",
            HtmlReader.ReadFragment(
                "Road closed\n\nRoute 9 is closed from 8 am because of a fallen tree\nA detour is signed"));

    [Theory]
    [InlineData("&lt;p&gt;Does the &lt;em&gt;full moon&lt;/em&gt; make cats wild? It does not.&lt;/p&gt;",
        "Does the full moon make cats wild? It does not.")]
    [InlineData("The town&amp;#8217;s clerk said &amp;quot;no&amp;quot;.", "The town’s clerk said \"no\".")]
    public void Markup_that_was_escaped_once_too_often_is_markup(string html, string text) =>
        Assert.Equal(text, HtmlReader.ReadFragment(html));

    [Theory]
    [InlineData("<p>The tag &lt;p&gt; begins a paragraph, &lt;/p&gt; ends it.</p>",
        "The tag <p> begins a paragraph, </p> ends it.")]
    [InlineData("R &amp; D costs &lt; 5", "R & D costs < 5")]
    public void Signs_that_are_meant_stay(string html, string text) =>
        Assert.Equal(text, HtmlReader.ReadFragment(html));

    [Theory]
    [InlineData("<table><tr><td><img src='a.jpg'></td><td>The weir of Ash is open again.</td></tr></table>")]
    [InlineData("<div><img src='a.jpg'> The weir of Ash is open again.</div>")]
    [InlineData("<div><div><img src='a.jpg'></div><span>The weir of Ash is open again.</span></div>")]
    [InlineData("<header>The weir of Ash is open again.</header>")]
    [InlineData("<aside>The weir of Ash is open again.</aside>")]
    [InlineData("<footer><p>The weir of Ash is open again.</p></footer>")]
    public void What_stands_around_an_article_is_the_text_where_a_fragment_has_no_other(string html) =>
        Assert.Equal("The weir of Ash is open again.", HtmlReader.ReadFragment(html));

    [Theory]
    [InlineData("<div><img src='a.jpg'><span>Photo: Ann Ash</span></div>")]
    [InlineData("<figure><img src='a.jpg'><figcaption>The weir of Ash in May.</figcaption></figure>")]
    [InlineData("<footer>Ash, News</footer>")]
    [InlineData("<nav>The weir of Ash is open again.</nav>")]
    [InlineData("<div><img src='a.jpg'><p class='wp-caption-text'>The weir of Ash. Photo by Ann Ash.</p></div>")]
    public void What_is_no_sentence_or_of_a_picture_is_none(string html) =>
        Assert.Equal("", HtmlReader.ReadFragment(html));

    [Fact]
    public void A_footer_beside_other_text_is_none() =>
        Assert.Equal(
            "The weir of Ash is open again.",
            HtmlReader.ReadFragment("<p>The weir of Ash is open again.</p><footer>The Ash Mail is free.</footer>"));

    [Theory]
    [InlineData(
        "[caption id=\"a_1\" width=\"300\"]<img src='a.jpg'/> The weir in May.[/caption] The weir of Ash is open "
            + "again.")]
    [InlineData("The weir of Ash is open again. [gallery ids=\"7,8\"]")]
    [InlineData("<p>[vc_row full=&#8221;yes&#8243;]The weir of Ash[/vc_row] is open again.</p>")]
    [InlineData("[b]The weir[/b] of [url=https://h.example/a]Ash[/url] is open again.")]
    [InlineData("[embed]https://h.example/a?b=c[/embed] The weir of Ash is open again.")]
    [InlineData(
        "<p>[video]<a href='https://h.example/v'>https://h.example/v</a>[/video]</p><p>The weir of Ash is open "
            + "again.</p>")]
    public void Marks_that_a_sites_program_was_to_replace_are_no_text(string html) =>
        Assert.Equal("The weir of Ash is open again.", HtmlReader.ReadFragment(html));

    [Fact]
    public void A_caption_in_plain_text_goes_and_its_paragraphs_stay() => Assert.Equal(
        "The weir is open.\n\nIt was closed for a year.",
        HtmlReader.ReadFragment(
            "The weir is open.\n\n[caption id=\"a\"] The weir in May. [/caption]\n\nIt was closed for a year."));

    [Fact]
    public void Brackets_before_much_space_cost_little() => Assert.EndsWith(
        "open again.",
        HtmlReader.ReadFragment($"[b]{new string(' ', 200_000)}x[{new string('a', 40)}-{new string(' ', 400)}The weir "
            + "is open again."),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("“They was [sic] late [laughs],” said [the mayor of] Ash [1].")]
    [InlineData("The list [a, b] and f[x = 1] are short [/a] here.")]
    public void Brackets_of_the_writer_stay(string text) => Assert.Equal(text, HtmlReader.ReadFragment(text));

    [Theory]
    [InlineData("![weir](https://h.example/a.png) The **weir** of [Ash](https://h.example/b) is open again.")]
    [InlineData("The __weir__ of [Ash](/b \"A town\") is **open** again.")]
    [InlineData("The weir of **Ash** is *open* again.")]
    public void Markdown_is_read_as_what_it_marks(string text) =>
        Assert.Equal("The weir of Ash is open again.", HtmlReader.ReadFragment(text));

    [Theory]
    [InlineData("Rooms with 3*4 or 4*5 m cost f(x)[1](a) each.")]
    public void Signs_that_are_no_Markdown_stay(string text) => Assert.Equal(text, HtmlReader.ReadFragment(text));
}
