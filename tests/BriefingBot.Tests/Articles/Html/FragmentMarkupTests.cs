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
}
