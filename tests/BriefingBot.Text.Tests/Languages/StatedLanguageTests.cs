using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Tests.Languages;

public sealed class StatedLanguageTests
{
    [Theory]
    [InlineData("en", "en")]
    [InlineData("en-US", "en")]
    [InlineData("EN_gb", "en")]
    [InlineData("eng", "en")]
    [InlineData("English", "en")]
    [InlineData(" german ", "de")]
    [InlineData("fil-PH", "fil")]
    [InlineData("mehrsprachig", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_language_is_read_however_it_is_written(string? stated, string? expected) =>
        Assert.Equal(expected, StatedLanguage.Of(stated));
}
