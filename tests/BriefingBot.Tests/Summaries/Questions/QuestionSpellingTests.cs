using BriefingBot.Summaries.Questions.Parsed;
using BriefingBot.Text;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries.Questions;

/// <summary>What is typed in haste is written as the reports write it, and what has its capital stays.</summary>
public sealed class QuestionSpellingTests
{
    private static readonly Article[] Reports =
    [
        Article(
            "zoo",
            "Keepers at the Velmora Zoo said on Friday that the gorilla had been weighed. A gorilla of NAPA, the"
                + " keepers say, eats much. The gorilla Bruno is fed by Rita Holm. The"
                + " gorilla likes Rita Holm. A third gorilla"
                + " came to the Velmora Zoo in spring. The zoo is said to be open, and the bank beside it too. The"
                + " gorilla of the World Bank was a joke. Spring in Columbia was wet.",
            "Gorilla at zoo"),
    ];

    [Theory]
    [InlineData("who feeds bruno", "who feeds Bruno")]
    [InlineData("is rita holm at the velmora zoo", "is Rita Holm at the Velmora Zoo")]
    [InlineData("is there a zoo", "is there a zoo")]
    [InlineData("what is napa", "what is NAPA")]
    [InlineData("does the world bank own a bank", "does the World Bank own a bank")]
    [InlineData("how heavy is the gorila", "how heavy is the gorilla")]
    [InlineData("where is brunos keeper", "where is Bruno's keeper")]
    [InlineData("How was spring in Colombia?", "How was spring in Colombia?")]
    [InlineData("Who is Rita Helm?", "Who is Rita Helm?")]
    public void Reports_decide(string typed, string meant) =>
        Assert.Equal(meant, QuestionSpelling.Of(typed, Reports, new WordLinks()));

    [Theory]
    [InlineData("whats the toll", "what is the toll")]
    [InlineData("Can you tell me who won?", "who won?")]
    [InlineData("age of Rita Holm?", "how old is Rita Holm?")]
    [InlineData("cause of the fire", "what is the cause of the fire")]
    [InlineData("There was a strike in Velmora, when did it end?", "There was a strike in Velmora. When did it end?")]
    [InlineData("Who won, and where?", "Who won, and where?")]
    [InlineData("Why did the pair break up?", "Why did the pair split?")]
    [InlineData("whats going on in Velmora", "what happened in Velmora")]
    [InlineData("Who put on the parade?", "Who organize the parade?")]
    public void What_is_said_short_is_said_in_full(string typed, string meant) =>
        Assert.Equal(meant, QuestionWording.Of(typed));
}
