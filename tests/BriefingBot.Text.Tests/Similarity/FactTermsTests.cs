using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Tests.Similarity;

public sealed class FactTermsTests
{
    [Theory]
    [InlineData("Ann Lee passed away in Norrby.", true)]
    [InlineData("Ann Lee passed the harbour of Norrby.", false)]
    public void Who_passed_away_died(string sentence, bool isDeath) =>
        Assert.Equal(isDeath, FactTerms.Of(sentence, "en").Contains("died"));
}
