using static BriefingBot.Text.Tests.Figures.ReadFigures;

namespace BriefingBot.Text.Tests.Figures;

/// <summary>What of a page is no sentence of its report, and what only looks so.</summary>
public sealed class DebrisTests
{
    [Theory]
    [InlineData("Contaminated cookies made 14 people ill in Lund.", "14 infected")]
    [InlineData("Gallery staff said 12 visitors were killed by smoke.", "12 killed")]
    [InlineData("Subscribers of the club say 12 people were killed.", "12 killed")]
    [InlineData("Newsletter writers say 12 people were killed.", "12 killed")]
    [InlineData("Recommended by the port, the pilot killed 12 people.", "12 killed")]
    [InlineData("Trending upwards all week, the toll rose to 12 killed.", "12 killed")]
    [InlineData("Advertisements were shown as 12 people were killed.", "12 killed")]
    [InlineData("Some 12 people were killed as they queued to sign up for aid.", "12 killed")]
    [InlineData("The ferry is seen as lost, and 12 people were killed.", "12 killed")]
    [InlineData("Here's what is known: 12 people were killed.", "12 killed")]
    [InlineData("• 12 people were killed on the ferry.", "12 killed")]
    [InlineData("2.05pm - Police say that 12 people were killed.", "12 killed")]
    [InlineData("Videographers said 12 people were killed.", "12 killed")]
    public void A_sentence_whose_words_a_page_has_too_is_read(string text, string expected) =>
        Assert.Equal(expected, Listed(Extract(text)));

    [Theory]
    [InlineData("Photo: 12 people were killed when the ferry sank.")]
    [InlineData("Read more: 12 people were killed when the ferry sank.")]
    [InlineData("Click here to see how 12 people were killed.")]
    [InlineData("12 people were killed, see www.lund.example for more.")]
    [InlineData("Subscribe to our newsletter: 12 people were killed.")]
    [InlineData("3/14 Divers search the ferry after 12 people were killed.")]
    [InlineData("Divers search the ferry after 12 people were killed, Reuters/Ann Lee")]
    [InlineData("© Lund Post: 12 people were killed when the ferry sank.")]
    [InlineData("More: 12 people were killed when the ferry sank.")]
    [InlineData("Most read: 12 people were killed when the ferry sank.")]
    public void What_a_page_puts_around_a_report_is_not_read(string text) => Assert.Empty(Extract(text));
}
