using BriefingBot.Summaries.Extractive;

namespace BriefingBot.Tests.Summaries;

/// <summary>Whom a sentence of an event introduces, with an age or with what befell that one.</summary>
public sealed class IntroductionsTests
{
    [Theory]
    [InlineData("Ann Brask, 34, lives above the ice house.", "Brask")]
    [InlineData("Jan Telm, Jr., 27, lives above the ice house.", "Telm")]
    [InlineData("Jan Telm–just 15 years old–had rowed to Tern.", "Telm")]
    [InlineData("The driver was identified as Ann Brask.", "Brask")]
    [InlineData("Ann Brask, who was later charged with theft, has a boat.", "Brask")]
    [InlineData("Ann Brask died in a clinic.", "Brask")]
    [InlineData("The murder of 3-month-old Ann Brask shook Harn.", "Brask")]
    [InlineData("A man shot local baker Ann Brask.", "Brask")]
    [InlineData("A court heard murder charges against Ann Brask and another one.", "Brask")]
    [InlineData("Ann Brask faces two counts of murder.", "Brask")]
    [InlineData("Ann Brask was charged with manslaughter.", "Brask")]
    [InlineData("A shot killed two Gull County bakers.", "")]
    [InlineData("Harn Police arrested a porter.", "")]
    [InlineData("Ann Brask said she heard a shot.", "")]
    [InlineData("Ann Brask and her dog were found.", "")]
    [InlineData("Sheriff Ann Brask was wounded in May.", "")]
    [InlineData("A man was shot while Ann Brask slept.", "")]
    [InlineData("A man was shot, Ann Brask in Tern heard.", "")]
    // Firms, teams, countries and storms.
    [InlineData("Goldman Sachs faces a fine.", "")]
    [InlineData("Goldman Sachs faces charges.", "")]
    [InlineData("Goldman Sachs was charged with fraud.", "")]
    [InlineData("A judge dismissed charges against Goldman Sachs.", "")]
    [InlineData("Silicon Valley Bank was taken over.", "")]
    [InlineData("The death of Silicon Valley Bank shook investors.", "")]
    [InlineData("Real Madrid faces Liverpool.", "")]
    [InlineData("Real Madrid was held to a draw.", "")]
    [InlineData("Leeds United succumbed to a late goal.", "")]
    [InlineData("New York was struck by a blizzard.", "")]
    [InlineData("South Korea was accused of a breach.", "")]
    [InlineData("South Korea was accused of the murder of a spy.", "")]
    [InlineData("Hurricane Milton has killed two.", "")]
    [InlineData("Storm Ciara died at sea.", "")]
    [InlineData("Cardi Express later killed the plan.", "")]
    public void Who_is_introduced(string sentence, string names) =>
        Assert.Equal(names, string.Join(',', Introductions.In(sentence)));
}
