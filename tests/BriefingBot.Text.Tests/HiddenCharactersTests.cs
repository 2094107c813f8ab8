namespace BriefingBot.Text.Tests;

/// <summary>What no reader sees is in no text that is kept or shown.</summary>
public sealed class HiddenCharactersTests
{
    [Theory]
    [InlineData("Ferry\U000E0049\U000E0047 of Lark\u200B Lines\u2062\u2063\u2064", "Ferry of Lark Lines")]
    [InlineData("Tr\u200Bu\u2060m\u200Dp\u200C wins\u00AD", "Trump wins")]
    [InlineData("T\uFE00r\U000E0100u\u034Fmp", "Trump")]
    [InlineData("resigns after \u200B\u2060 dam  failure", "resigns after dam  failure")]
    [InlineData("a\u202Eb\u2066c\uFEFF", "abc")]
    [InlineData("\U0001F3F4\U000E0041\U000E0041\U000E0041\U000E0041\U000E0041\U000E0041\U000E0041\U000E0041\U000E0041",
        "\U0001F3F4\U000E0041\U000E0041\U000E0041\U000E0041\U000E0041\U000E0041\U000E0041")]
    [InlineData("Za\u0301\u0301\u0301\u0301\u0301\u0301\u200D\u0301\u0301lgo", "Za\u0301\u0301\u0301\u0301\u0301lgo")]
    public void It_is_dropped_and_heaps_of_marks_are_cut(string text, string shown) =>
        Assert.Equal(shown, HiddenCharacters.Without(text));

    [Theory]
    [InlineData("می\u200Cخواهم")] // Persian, "I want"
    [InlineData("क्\u200Dष and श्री\u200C")]
    [InlineData("ශ්\u200Dරී")]
    [InlineData("👨\u200D👩\u200D👧 🏳\uFE0F\u200D🌈 👩🏽\u200D🚀 ❤\uFE0F\u200D🔥 1\uFE0F\u20E3")]
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F")] // the flag of Scotland
    [InlineData("葛\U000E0100城")]
    [InlineData("בְּרֵאשִׁ֖ית")]
    [InlineData("שלום\u200F!\n\nTwo\tparagraphs, “é”, İ, e\u0302\u0323.")]
    [InlineData("ਪੰਜਾਬ ก็ที่ བསྒྲུབས \u06DD١")]
    public void What_scripts_and_emoji_need_stays(string text) => Assert.Same(text, HiddenCharacters.Without(text));
}
