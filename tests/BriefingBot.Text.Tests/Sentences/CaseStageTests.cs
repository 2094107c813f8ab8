using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Tests.Sentences;

public sealed class CaseStageTests
{
    [Theory]
    [InlineData("Harbour master missing", 0)]
    [InlineData("Police arrest harbour master", 1)]
    [InlineData("Father charged with fraud, pleads not guilty", 2)]
    [InlineData("Witness testifies against harbour master", 3)]
    [InlineData("Harbour master found guilty of fraud", 4)]
    [InlineData("Harbour master sentenced to four years", 5)]
    [InlineData("Harbour master gets two years for fraud", 5)]
    [InlineData("Harbour master gets 20-42 years", 5)]
    [InlineData("Harbour master gets two new boats", 0)]
    [InlineData("The clerk was also charged Friday with fraud", 2)]
    [InlineData("Convicted burglar escapes from van", 0)]
    public void A_title_tells_how_far_a_case_has_come(string title, int stage) =>
        Assert.Equal(stage, CaseStage.Of(title));
}
