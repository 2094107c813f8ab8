using static BriefingBot.Tests.Articles.Html.MadeUpHtml;
using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles.Html;

public sealed class PagesOfPartsTests
{
    [Fact]
    public void Parts_that_are_sent_later_are_read_in_their_places() => Assert.Equal(
        BodyText,
        Page(
            $"<main>{Heading}<p>{Lead}</p><template id='B:0'></template><p>{Third}</p></main>"
                + "<div hidden id='S:0'><template id='P:1a'></template></div>"
                + $"<div hidden id='S:1a'><p>{Second}</p></div>").Text);

    [Fact]
    public void What_follows_the_end_of_the_body_belongs_to_it() => Assert.Equal(
        BodyText, Page($"{Heading}<p>{Lead}</p></body></html><div class='p'><p>{Second}</p><p>{Third}</p></div>").Text);

    [Fact]
    public void A_name_that_most_paragraphs_bear_says_nothing() => Assert.Equal(
        BodyText,
        Page(
            $"<main>{Heading}<div class='nav-part'><p>{Lead}</p></div><div class='nav-part'><p>{Second}</p></div>"
                + $"<div class='nav-part'><p>{Third}</p></div></main>").Text);

    [Fact]
    public void A_long_box_beside_teasers_of_its_kind_stays() => Assert.Equal(
        BodyText,
        Page(
            $"<div class='e'>{Heading}{BodyHtml}</div>"
                + string.Concat(Enumerable.Range(1, 5).Select(
                    i => $"<div class='e'><h3><a href='/{i}'>A headline of another report {i}</a></h3></div>"))).Text);

    [Fact]
    public void A_text_in_many_boxes_is_read_whole()
    {
        var parts = Body.Select((paragraph, i) =>
            $"<div id='{i}'><div><h2>Part {i}</h2><p>{paragraph}</p><p>Of this part: {paragraph}</p></div>"
                + "<span>·</span></div>");
        var text = Page($"<main>{Heading}<div>{string.Concat(parts)}</div></main>").Text;

        Assert.All(Body, paragraph => Assert.Contains(paragraph, text, StringComparison.Ordinal));
    }
}
