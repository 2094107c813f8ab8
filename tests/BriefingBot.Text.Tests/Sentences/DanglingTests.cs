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
    public void What_needs_the_sentence_before_it_dangles(string sentence) => Assert.True(Dangles(sentence));

    [Theory]
    [InlineData("The harbour master of Port Aldan left the town on Monday.")]
    [InlineData("On Monday, Velt said he was ill.")]
    [InlineData("Officers found a pilot in the harbour, but he had not drowned.")]
    [InlineData("According to officers, they had a boat hook.")]
    [InlineData("The police closed two bridges of Port Aldan on Monday.")]
    [InlineData("Velt leaves the port this week, the council said of this attack.")]
    [InlineData("Lifeboats took all passengers to Ostby, the coastguard said.")]
    public void What_names_its_things_does_not(string sentence) => Assert.False(Dangles(sentence));

    [Fact]
    public void A_thing_that_was_told_of_may_be_pointed_to()
    {
        const string Sentence = "The ferry lost its rudder near Katt reef.";

        Assert.True(Dangles(Sentence));
        Assert.False(Dangling.Is(
            Sentence, SentenceReader.For("en")!.Read(Sentence), "en", noun => noun == "ferry"));
    }

    private static bool Dangles(string sentence) =>
        Dangling.Is(sentence, SentenceReader.For("en")!.Read(sentence), "en", _ => false);
}
