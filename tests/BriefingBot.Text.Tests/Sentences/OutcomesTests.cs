using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Tests.Sentences;

public sealed class OutcomesTests
{
    [Theory]
    [InlineData("Police arrested the owner of the hotel.", "arrested")]
    [InlineData("Police will arrest nobody; the owner resigned.", "resigned")]
    [InlineData("The owner could be arrested.", "")]
    [InlineData("Nobody has been arrested.", "")]
    [InlineData("The union called the strike off.", "called off")]
    [InlineData("The railway called the strike irresponsible.", "")]
    [InlineData("Der Minister trat am Montag zurück.", "resigned")]
    [InlineData("Der Minister soll entlassen werden.", "")]
    [InlineData("El alcalde dimitió tras un día.", "resigned")]
    [InlineData("Le maire n'a pas été arrêté.", "")]
    public void Deeds_count_and_what_is_planned_possible_or_denied_does_not(string text, string outcome) =>
        Assert.Equal(outcome.Length == 0 ? [] : [outcome], Outcomes.Of(text));

    [Theory]
    [InlineData("PORT AMBER- Police arrested a man.")]
    [InlineData("AMBER COUNTY, OK- Police arrested a man.")]
    [InlineData("PORT AMBER | Police arrested a man.")]
    public void Datelines_in_capitals_are_taken_off_before_a_hyphen_and_a_bar(string text) =>
        Assert.Equal("Police arrested a man.", NewsSentences.WithoutDateline(text));

    [Fact]
    public void Dies_is_the_news_in_English_and_an_article_in_German()
    {
        Assert.True(FactTerms.Of("Singer dies at home", "en").Contains("died"));
        Assert.False(FactTerms.Of("Er sagte dies zu Hause", "de").Contains("died"));
    }
}
