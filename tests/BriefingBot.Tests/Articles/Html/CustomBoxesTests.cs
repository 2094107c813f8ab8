using static BriefingBot.Tests.Articles.Html.MadeUpHtml;
using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles.Html;

/// <summary>Elements that a site named itself: lines where they stand by themselves, words within a line.</summary>
public sealed class CustomBoxesTests
{
    [Fact]
    public void A_page_of_a_site_s_own_elements_is_read_by_paragraphs() => Assert.Equal(
        string.Join("\n\n", Lead, Second, Third),
        Page($"<lp-page>{Heading}<lp-text><lp-p>{Lead}</lp-p> <lp-p>{Second}</lp-p><lp-p>{Third}</lp-p></lp-text>"
            + "<newsletter-signup>Our best stories, each morning, by mail.</newsletter-signup></lp-page>").Text);

    [Theory]
    [InlineData("<p>{0}</p>")]
    [InlineData("<div>{0}</div>")]
    public void Within_a_line_they_are_words_of_it(string line)
    {
        var text = line.Replace("{0}", $"A <lp-term>swing bridge</lp-term> turns. {Lead}", StringComparison.Ordinal);

        Assert.StartsWith(
            $"A swing bridge turns. {Lead}\n\n", Page($"<article>{Heading}{text}{BodyHtml}</article>").Text,
            StringComparison.Ordinal);
    }
}
