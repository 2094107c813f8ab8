using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Tests.Sentences;

public sealed class BackgroundTests
{
    [Theory]
    [InlineData("The new turbines turn twice as fast as the old ones.", true)]
    [InlineData("The harbour is popular among sailors for its calm water.", true)]
    [InlineData("The actor might be known best for his part in a comedy.", true)]
    [InlineData("The harbour closed after the storm.", false)]
    [InlineData("Investigators suspect a burning lorry.", false)]
    [InlineData("The company will close two of its mills.", false)]
    [InlineData("The council says that the bridge is safe.", false)]
    public void A_sentence_of_how_things_are_is_no_news(string sentence, bool isBackground) =>
        Assert.Equal(isBackground, Background.Is(sentence, SentenceReader.For("en")?.Read(sentence), "en"));

    [Theory]
    [InlineData("Ann Weiss had studied law in Velmar. Weiss was on her way home.", "Weiss was on her way home.", "Weiss")]
    [InlineData("Norland sent ships. Norland was asked for help.", "Norland was asked for help.", null)]
    [InlineData("Ann Weiss had studied law. Ann Weiss was 20.", "Ann Weiss was 20.", null)]
    [InlineData("Ann Weiss had studied law. The jury believed Weiss.", "The jury believed Weiss.", "Weiss")]
    [InlineData("Port Police were called. A crew told Port Aldan.", "A crew told Port Aldan.", null)]
    public void Half_of_a_name_points_back_to_the_whole(string text, string sentence, string? half) =>
        Assert.Equal(half is null ? [] : [half], HalfNames.In(sentence, text));
}
