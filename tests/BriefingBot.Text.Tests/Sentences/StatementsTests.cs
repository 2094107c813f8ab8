using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Tests.Sentences;

public sealed class StatementsTests
{
    [Theory]
    [InlineData("A ferry ran aground off Lindholm on Monday.", "en", true)]
    [InlineData("Regulators unable to keep up with the trade in rare shells.", "en", false)]
    [InlineData("Thanks and happy sailing!", "en", false)]
    [InlineData("Focus on the harbour and not on the price.", "en", false)]
    [InlineData("Ann Brask, 18, was killed in an incident which happened on Gull Road.", "en", true)]
    [InlineData("According to the Velmar County Sheriff's Office, the boy was hit by another child who was playing "
        + "with an oar in the boathouse.", "en", true)]
    [InlineData("Ann Brask, 9, who was hurt on Monday at the boathouse of Lindholm.", "en", false)]
    [InlineData("Ann Brask, 33, a singer who drinks and parties long and hard.", "en", false)]
    [InlineData("Una mujer resultó herida en el puerto.", "es", true)]
    public void A_statement_has_a_verb_and_who_does_it(string sentence, string language, bool states) =>
        Assert.Equal(states, Statements.Is(SentenceReader.For(language)!.Read(sentence), language));

    [Theory]
    [InlineData("The mate was also hurt and is on life support at a hospital in Lindholm.", "en", true)]
    [InlineData("The owner said that a repair vessel is now on its way.", "en", true)]
    [InlineData("Police are looking for a second ferry.", "en", true)]
    [InlineData("The owner has called off the repair.", "en", false)]
    [InlineData("The mate was on watch, says the owner.", "en", false)]
    [InlineData("Relatives have identified the mate as Jan Telm.", "en", false)]
    public void What_stands_so_now_is_told_in_the_present(string sentence, string language, bool isOfNow) =>
        Assert.Equal(isOfNow, Statements.IsOfNow(SentenceReader.For(language)!.Read(sentence), language));

    [Theory]
    [InlineData("Harrow councillors decide on Friday whether Holm library shuts.", "en", true)]
    [InlineData("The council will vote on Friday on closing the library.", "en", true)]
    [InlineData("Der Stadtrat von Harzen entscheidet am Freitag über das Ende der Bibliothek Holm.", "de", true)]
    [InlineData("The council of Holm voted 12 to 9 on Friday to keep the town's library open.", "en", false)]
    [InlineData("Paul Morin a été retrouvé vivant samedi dans le Vercors.", "fr", false)]
    [InlineData("The library stays open.", "en", false)]
    public void What_is_to_come_names_its_day(string sentence, string language, bool isAhead) => Assert.Equal(
        isAhead, Statements.IsAhead(SentenceReader.For(language)!.Read(sentence), language, out _));

    [Fact]
    public void Where_no_parser_reads_all_is_a_statement() => Assert.True(Statements.Is(null, "pl"));

    [Theory]
    [InlineData("Ferry runs aground off Lindholm", true)]
    [InlineData("Severed cables disrupt calls across the strait", true)]
    [InlineData("Lindholm harbour market fire", false)]
    public void A_label_has_no_verb(string title, bool hasVerb) =>
        Assert.Equal(hasVerb, Statements.HasVerb(title, "en"));

    [Fact]
    public void The_same_done_by_the_same_one_is_told()
    {
        var told = ActsTests.Of("Port Aldan striker Lena Brask will miss the rest of the season.");

        Assert.True(ActsTests.Of("The 23-year-old Brask will miss two games with a sprained knee.").AreToldBy(told));
        Assert.False(ActsTests.Of("Brask hurt her knee on Monday.").AreToldBy(told));
    }
}
