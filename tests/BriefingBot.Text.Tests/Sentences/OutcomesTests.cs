using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Tests.Sentences;

public sealed class OutcomesTests
{
    [Theory]
    [InlineData("Police arrested the owner of the hotel.", "arrested")]
    [InlineData("Police will arrest nobody; the owner resigned.", "resigned")]
    [InlineData("The owner could be arrested.", "")]
    [InlineData("Owner May Be Arrested", "")]
    [InlineData("Owners may have been arrested.", "")]
    [InlineData("The owner of a hotel that burnt in May has been arrested.", "arrested")]
    [InlineData("The owner fled on May 4 and has been arrested.", "arrested")]
    [InlineData("He hid since early May and was arrested.", "arrested")]
    [InlineData("Theresa May resigned on Friday.", "resigned")]
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
    [InlineData("Prosecutors dropped all charges against the harbour master.", "charges dropped")]
    [InlineData("Das Verfahren gegen den Hafenmeister wurde eingestellt.", "charges dropped")]
    [InlineData("Дело прекращено за недостатком улик.", "charges dropped")]
    [InlineData("A Port Aldan clerk was jailed on Monday.", "sentenced")]
    [InlineData("Le maire a été condamné à deux ans de prison.", "sentenced")]
    [InlineData("Мэр приговорён к двум годам тюрьмы.", "sentenced")]
    [InlineData("Die Gewerkschaft sagt den Streik ab.", "called off")]
    [InlineData("Власті скасували парад.", "called off")]
    [InlineData("The pilot was released from hospital.", "released from")]
    [InlineData("Police ruled out arson.", "ruled out")]
    [InlineData("La policía descarta un atentado.", "ruled out")]
    [InlineData("El niño fue hallado con vida.", "found alive")]
    public void What_came_of_a_matter_is_known_in_the_languages_of_the_reports(string text, string outcome) =>
        Assert.Contains(outcome, Outcomes.Of(text));

    [Theory]
    [InlineData("Police cannot rule out arson.")]
    [InlineData("The union refused to rule out a strike.")]
    public void What_is_not_ruled_out_is_no_outcome(string text) => Assert.Empty(Outcomes.Of(text));

    [Theory]
    [InlineData("Two were questioned, but neither has been arrested.", "arrested")]
    [InlineData("The owner could be arrested.", "arrested")]
    [InlineData("The owner was arrested.", "")]
    public void What_is_denied_or_possible_is_known_as_such(string text, string outcome) =>
        Assert.Equal(outcome.Length == 0 ? [] : [outcome], Outcomes.DeniedIn(text));

    [Theory]
    [InlineData("Boy, 3, in critical condition after Velmar crash", true)]
    [InlineData("Velmar crash leaves 3 critical", true)]
    [InlineData("Father asks for prayers for boy hurt in Velmar", true)]
    [InlineData("Bullet nearly kills boy in Velmar", true)]
    [InlineData("Search for missing Velmar boy continues", true)]
    [InlineData("One killed, boy in critical condition in Velmar", false)]
    [InlineData("Critical report on Velmar road", false)]
    public void A_death_ends_what_was_open(string title, bool isOpen)
    {
        Assert.Equal(isOpen, Outcomes.IsOpen(title, "Velmar boy dies"));
        Assert.False(Outcomes.IsOpen(title, "Velmar road reopened"));
    }

    [Theory]
    [InlineData("PORT AMBER- Police arrested a man.")]
    [InlineData("AMBER COUNTY, OK- Police arrested a man.")]
    [InlineData("PORT AMBER | Police arrested a man.")]
    [InlineData("UPDATE @ 8:05 p.m. (May 4): Police arrested a man.")]
    [InlineData("Image 3 of 11 Police arrested a man.")]
    public void What_stands_before_a_sentence_and_is_none_of_it_is_taken_off(string text) =>
        Assert.Equal("Police arrested a man.", NewsSentences.WithoutDateline(text));

    [Fact]
    public void Dies_is_the_news_in_English_and_an_article_in_German()
    {
        Assert.True(FactTerms.Of("Singer dies at home", "en").Contains("died"));
        Assert.False(FactTerms.Of("Er sagte dies zu Hause", "de").Contains("died"));
    }
}
