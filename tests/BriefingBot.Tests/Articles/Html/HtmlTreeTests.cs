using AngleSharp.Html.Parser;
using BriefingBot.Articles.Html;
using BriefingBot.Text.Markup;

namespace BriefingBot.Tests.Articles.Html;

/// <summary>Holds the tree against AngleSharp's, which follows the standard to the letter.</summary>
public sealed class HtmlTreeTests
{
    [Theory]
    [InlineData("<p>a<!-- > -->b<!---->c<!-->d<!--->e<!-- x --!>f")]
    [InlineData("<p>1 < 2 and 3 <4> but <5 is less</p>")]
    [InlineData("<p>a</>b</ x>c<!bogus>d<?php echo 1 ?>e<![CDATA[f]]>g")]
    [InlineData("<p>&amp;&ampx;&copy &notit; &notin; &#8217;&#x2019&#146;&#0;&unknown; &AMP; &lt;b&gt; &#xZ;")]
    [InlineData("<P CLASS=x>Ca<B>ps</P>end")]
    [InlineData("<p title='a > b' data-x=\"</p>\">inside</p>outside")]
    [InlineData("<a href=/x/>slash</a><br/>after<p/>open")]
    [InlineData("<script>if (a<b) '</p>'</script>seen<style>p > a {}</style>too")]
    [InlineData("<script><!-- <script>hidden</script> still --></script>seen")]
    [InlineData("<script><!-- x </script>seen")]
    [InlineData("<textarea></p>&amp;<b></textarea>after")]
    [InlineData("<p>the end<")]
    [InlineData("<p>cut <a href='x")]
    [InlineData("<p>cut <!-- comment")]
    [InlineData("<p>line\r\nline\rline</p>")]
    [InlineData("<div a='1'b=\"2\" = c>text</div>")]
    public void Text_is_what_a_browser_finds(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var unseen in document.QuerySelectorAll("script, style"))
        {
            unseen.Remove();
        }

        var text = string.Concat(HtmlTree.Parse(html).Walk().Select(node => node.Text));

        Assert.Equal(MarkupText.Line(document.DocumentElement.TextContent), MarkupText.Line(text));
    }

    [Theory]
    [InlineData("<a href='/a?b=1&copy=2&amp;c=3'>")]
    [InlineData("<a class=x href=/a/b/>")]
    [InlineData("<a href = \"/spaced\" class>")]
    [InlineData("<A HREF='one' href='two'>")]
    [InlineData("<a class='1'href='/close'>")]
    [InlineData("<a href=\"line\r\nend\">")]
    [InlineData("<a/href=/stroke>")]
    [InlineData("<a =href href=x=y'z>")]
    [InlineData("<a href=>")]
    public void Attributes_are_what_a_browser_finds(string tag)
    {
        var link = new HtmlParser().ParseDocument(tag).QuerySelector("a")!; // not null: each tag is one

        var node = HtmlTree.Parse(tag).Elements("a").Single();

        Assert.Equal(
            (link.GetAttribute("href"), link.GetAttribute("class")), (node["href"], node["class"]));
    }

    [Fact]
    public void Nodes_stand_in_document_order_also_after_parts_were_put_in_their_places()
    {
        var root = HtmlTree.Parse(
            "<main><p>one</p><template id='B:0'></template><p>four</p></main>"
                + "<div hidden id='S:0'><p>two</p><p>three</p></div>");

        Assert.Equal(["one", "two", "three", "four"], root.Elements("p").Select(node => node.InnerText()));
        Assert.All(root.Walk(), node => Assert.True(node.Parent is null || node.IsWithin(node.Parent)));
    }
}
