using BriefingBot.Text.Sentences;

namespace BriefingBot.Tests.Summaries;

public sealed class SelfContainedTests
{
    [Theory]
    [InlineData("The city council of Port Aldan closed the harbour bridge on Monday.")]
    [InlineData("Three people were injured, police said.")]
    [InlineData("\"We have closed the bridge,\" Mayor Ina Velt said.")]
    [InlineData("Mayor Ina Velt resigned, and she said the bridge would stay closed.")]
    public void Reads_by_itself(string sentence) => Assert.True(SelfContained.Is(sentence));

    [Theory]
    [InlineData("He said the bridge would stay closed.")]
    [InlineData("“They will not reopen it,” the mayor added.")]
    [InlineData("However, Port Aldan closed the bridge.")]
    [InlineData("The move was welcomed by shopkeepers.")]
    [InlineData("\"We have closed the bridge,\" she said.")]
    [InlineData("\"We have closed the bridge.")]
    [InlineData("As a result, Port Aldan closed the bridge.")]
    [InlineData("…")]
    public void Needs_the_sentence_before_it(string sentence) => Assert.False(SelfContained.Is(sentence));
}
