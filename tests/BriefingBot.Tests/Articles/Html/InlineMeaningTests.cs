using BriefingBot.Articles.Html;
using static BriefingBot.Tests.Articles.Html.MadeUpHtml;
using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles.Html;

/// <summary>What the elements of a line mean and their words alone do not tell.</summary>
public sealed class InlineMeaningTests
{
    [Theory]
    [InlineData("It hurt <del>seven</del> <ins>nine</ins> sailors.", "It hurt nine sailors.")]
    [InlineData("It hurt <s>seven</s> nine sailors.", "It hurt nine sailors.")]
    [InlineData("It hurt <span style='text-decoration: line-through'>seven</span> nine.", "It hurt nine.")]
    [InlineData("It hurt 9<sup>1</sup> sailors and 30<sup>2</sup>.", "It hurt 9 sailors and 30.")]
    [InlineData("It cost 7,000<sup>12</sup> crowns.<sup>3</sup>", "It cost 7,000 crowns.")]
    [InlineData("It cost 7,000<a href='#fn:1'>1</a> crowns.", "It cost 7,000 crowns.")]
    [InlineData("It cost 7,000 as in part <a href='#p2'>2</a> above.", "It cost 7,000 as in part 2 above.")]
    [InlineData("It cost € 14<sup>50</sup> or $3<sup>25</sup>.", "It cost € 14.50 or $3.25.")]
    [InlineData("It cost 14<sup>50</sup> €.", "It cost 14,50 €.")]
    [InlineData("It is $9<sup>99</sup>/month.", "It is $9.99/month.")]
    [InlineData("It cost $7,000<sup>12</sup> or $500.<sup>13</sup>", "It cost $7,000 or $500.")]
    [InlineData("It cost $500<sup><a href='#n12'>12</a></sup>.", "It cost $500.")]
    [InlineData("It is in §<a href='#p12'>12</a>, Art.<a href='#a5'>5</a>.", "It is in §12, Art.5.")]
    [InlineData("The EU<sup>12</sup> paid.", "The EU paid.")]
    [InlineData("It had 10<sup>9</sup>/litre.", "It had 10⁹/litre.")]
    [InlineData("It cost €&nbsp;14<sup>3</sup>.", "It cost € 14.")]
    [InlineData("It held 10<sup>6</sup> litres on 12 km<sup>2</sup>.", "It held 10⁶ litres on 12 km².")]
    [InlineData("It held 10<sup>-3</sup> litres of CO<sub>2</sub>.", "It held 10⁻³ litres of CO2.")]
    [InlineData("It was the 3<sup>rd</sup> of 5<sub>8</sub>.", "It was the 3rd of 5₈.")]
    [InlineData("It held 2<sup>1</sup>/<sub>2</sub> tons.", "It held 2 1/2 tons.")]
    [InlineData("It held 2<sup>3/4</sup> tons.", "It held 2 3/4 tons.")]
    [InlineData("It held <sup>235</sup>U in it.", "It held 235U in it.")]
    [InlineData("She said <q>we will not pay</q> and left.", "She said “we will not pay” and left.")]
    [InlineData("She said <q>„we will not pay“</q> and left.", "She said „we will not pay“ and left.")]
    [InlineData("<span class='n'>12</span><span class='l'>sailors</span>", "12 sailors")]
    [InlineData("<code><b>12</b><i>abc</i></code>", "12abc")]
    [InlineData("The <b>2</b><i>nd</i> of them.", "The 2nd of them.")]
    [InlineData("<img alt='T' src='t.png'>he ferry stopped.", "The ferry stopped.")]
    [InlineData("<img alt='T' src='t.png'>But it went on.", "But it went on.")]
    public void The_words_of_a_line_say_what_its_elements_mean(string line, string text) =>
        Assert.Equal(text, HtmlReader.ReadFragment($"<p>{line}</p>"));

    [Fact]
    public void A_text_is_not_struck_out_by_a_missing_end_tag()
    {
        var body = string.Concat(Enumerable.Repeat(BodyHtml, 5));

        Assert.Contains(Lead, HtmlReader.ReadFragment($"<div><s>{body}</div>"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<span class='tooltip-text'>The office that counts all ships</span>")]
    [InlineData("<span class='sidenote'>There were nine of them.</span>")]
    [InlineData("<span role='tooltip'>the office that counts all ships</span>")]
    public void A_note_that_is_shown_on_demand_is_no_part_of_its_sentence(string note) => Assert.Contains(
        "\n\nThe ships of the harbour office left the bay on Monday morning, it said.\n\n",
        Page($"<article>{Heading}<p>{Lead}</p><p>The ships of the harbour office{note} left the bay on Monday morning, "
            + $"it said.</p><p>{Second}</p></article>").Text,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Harbour", Headline, Headline)]
    [InlineData("Harbour", $"{Headline} | Senn Tribune", Headline)]
    [InlineData("Harbour", $"Harbour: {Headline}", $"Harbour {Headline}")]
    public void A_kicker_in_the_heading_is_no_word_of_the_headline(string kicker, string title, string expected) =>
        Assert.Equal(
            expected,
            Page($"<h1><span>{kicker}</span><span>{Headline}</span></h1>{BodyHtml}", title: title).Title);
}
