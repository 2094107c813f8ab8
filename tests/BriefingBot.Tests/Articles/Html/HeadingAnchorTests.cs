using static BriefingBot.Tests.Articles.Html.MadeUpHtml;
using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles.Html;

public sealed class HeadingAnchorTests
{
    [Theory]
    [InlineData("related-work", "2. Related work")]
    [InlineData("promotion-rules", "Promotion rules")]
    [InlineData("Author_of_the_bill", "Author of the bill")]
    [InlineData("h-newsletter-taxes", "Newsletter taxes")]
    [InlineData("3d-printed-sponsors", "3D-printed sponsors")]
    [InlineData("section-2-copyright-law", "2.1 Copyright law")]
    [InlineData("banner-ads-in-the-north", "Banner ads in the north")]
    [InlineData("comments-on-the-ruling", "Comments on the ruling")]
    public void What_is_named_by_the_words_of_its_heading_is_text(string id, string heading)
    {
        Holds($"<section id='{id}'><h2>{heading}</h2><p>{Second}</p><p>{Third}</p></section>", heading);
        Holds($"<section><h2 id='{id}'>{heading}</h2><p>{Second}</p><p>{Third}</p></section>", heading);
        Holds($"<h3>{heading}</h3><div id='{id}'><p>{Second}</p><p>{Third}</p></div>", heading);
        Holds(
            $"<div id='{id}'><section><h3><a href='#s'>{heading}</a></h3><p>{Second}</p><p>{Third}</p></section></div>",
            heading);
    }

    [Theory]
    [InlineData("copyright", "Who owns the words")]
    [InlineData("previous", "What was tried before")]
    [InlineData("alerts", "Alerts")]
    public void What_the_table_of_contents_leads_to_is_text(string id, string heading) => Holds(
        "<ul><li><a href='#a'>The ferry</a></li><li><a href='#b'>The bank</a></li>"
            + $"<li><a href='#{id}'>{heading}</a></li></ul>"
            + $"<section id='{id}'><h2>{heading}</h2><p>{Second}</p><p>{Third}</p></section>",
        heading);

    [Theory]
    [InlineData("newsletter", "Newsletter")]
    [InlineData("related-stories", "Related stories")]
    [InlineData("author", "Friends of the harbour")]
    [InlineData("promo", "The harbour at night")]
    public void What_its_heading_does_not_tell_of_is_named_by_its_id(string id, string heading) =>
        Assert.Equal(
            $"{Lead}\n\n{Third}\n\n{Fourth}\n\n{Third[5..]}",
            Page($"<article>{Heading}<p>{Lead}</p><div id='{id}'><h3>{heading}</h3><p>{Second}</p></div><p>{Third}</p>"
                + $"<p>{Fourth}</p><p>{Third[5..]}</p></article>").Text);

    private static void Holds(string section, string heading)
    {
        var text = Page($"<article>{Heading}<p>{Lead}</p><p>{Fourth}</p><p>{Lead[2..]}</p><p>{Fourth[4..]}</p>{section}"
            + $"<p>{Lead[9..]}</p><p>{Fourth[9..]}</p></article>").Text!.Split("\n\n");

        Assert.Contains(heading, text);
        Assert.Contains(Second, text);
        Assert.Contains(Third, text);
    }
}
