using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Tests.Sentences;

public sealed class DanglingTests
{
    [Theory]
    [InlineData("No new fines were announced, though.")]
    [InlineData("The harbour master, however, left the town on Monday.")]
    [InlineData("Both men drove back to the harbour in a truck.")]
    [InlineData("Harbour master Dale Velt says that will allow the port to hire pilots.")]
    [InlineData("Two men were hurt in that shooting, deputies said.")]
    [InlineData("On Monday, he was extradited to Port Aldan.")]
    [InlineData("Upon arrival, they met a harbour pilot with a boat hook.")]
    [InlineData("Velt and other pilots openly criticised this, using social media.")]
    [InlineData("There were boats of strangers, but he conceded that nobody had been on them.")]
    [InlineData("According to officers, he had a boat hook and threw it.")]
    [InlineData("Nets hang from every porch in this windswept fishing town near Katt reef.")]
    [InlineData("The coroner's office says he died of cold.")]
    [InlineData("Police say she was brought to the harbour on Monday by a pilot.")]
    [InlineData("While signed to Port Records he sang with three bands.")]
    [InlineData("In a statement, he closed the port.")]
    [InlineData("At this time, they do not expect another storm.")]
    [InlineData("The move was criticised by Dale Velt and other pilots.")]
    [InlineData("The best option would cost 2,000 crowns a month.")]
    [InlineData("Dale Velt added that another pilot had also agreed to testify.")]
    public void What_needs_the_sentence_before_it_dangles(string sentence) => Assert.True(Dangles(sentence));

    [Theory]
    [InlineData("The harbour master of Port Aldan left the town on Monday.")]
    [InlineData("On Monday, Velt said he was ill.")]
    [InlineData("When the pilot arrived, he closed the port.")]
    [InlineData("A Lindholm clerk was charged Monday with striking a pilot earlier that day.")]
    [InlineData("A harbour pilot had burns that were not life-threatening after he was hit by an oar Tuesday.")]
    [InlineData("Officers found a pilot in the harbour, but he had not drowned.")]
    [InlineData("According to officers, they had a boat hook.")]
    [InlineData("The police closed two bridges of Port Aldan on Monday.")]
    [InlineData("Velt leaves the port this week, the council said of this attack.")]
    [InlineData("Lifeboats took all passengers to Ostby, the coastguard said.")]
    [InlineData("Investigators say Velt told them that he had slept.")]
    [InlineData("The harbour's pilots of Port Aldan added two boats in May.")]
    [InlineData("Fishermen are set to prosper in May, but this could bring more boats to Port Aldan.")]
    public void What_names_its_things_does_not(string sentence) => Assert.False(Dangles(sentence));

    [Theory]
    [InlineData("de", "Mit Blick auf die neue Brücke äußert er einen Verdacht.")]
    [InlineData("de", "Heute wird im Stadtrat darüber beraten.")]
    [InlineData("de", "Der Stadtrat will dieses Alter nun anheben.")]
    [InlineData("de", "Rund 300 Fischer waren dort erschienen.")]
    [InlineData("fr", "Sous les toits du marché, ils ont fait connaissance.")]
    [InlineData("es", "El lunes, el alcalde presentó ese informe en la capital.")]
    [InlineData("ru", "В понедельник он был задержан полицией.")]
    public void Parsers_of_other_languages_tell_it_too(string language, string sentence) =>
        Assert.True(Dangles(sentence, language));

    [Theory]
    [InlineData("de", "Die Polizei geht davon aus, dass die Brücke einstürzte.")]
    [InlineData("de", "In dieser Woche hat der Stadtrat die Brücke gesperrt.")]
    [InlineData("de", "Bürgermeisterin Ina Velt sagte, sie habe die Brücke gesperrt.")]
    [InlineData("de", "In Port Aldan haben die Fischer dort gestreikt.")]
    [InlineData("fr", "Cette semaine, il faut compter trois ponts fermés.")]
    public void What_a_clause_or_a_name_before_it_tells_stands(string language, string sentence) =>
        Assert.False(Dangles(sentence, language));

    [Fact]
    public void A_thing_that_was_told_of_may_be_pointed_to()
    {
        const string Sentence = "The ferry lost its rudder near Katt reef.";

        Assert.True(Dangles(Sentence));
        Assert.False(Dangling.Is(
            Sentence, SentenceReader.For("en")!.Read(Sentence), "en", noun => noun == "ferry"));
    }

    private static bool Dangles(string sentence, string language = "en") =>
        Dangling.Is(sentence, SentenceReader.For(language)!.Read(sentence), language, _ => false);
}
