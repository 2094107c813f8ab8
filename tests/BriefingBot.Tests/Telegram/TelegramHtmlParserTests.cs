using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Telegram;

/// <summary>The loopback server's parser refuses what Telegram refuses; <c>TelegramOracleTests</c> holds it against
/// Telegram's own.</summary>
public sealed class TelegramHtmlParserTests
{
    [Theory]
    [InlineData("<p>x</p>", "Unsupported start tag \"p\" at byte offset 0")]
    [InlineData("é<b>x", "Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("é</b>", "Unexpected end tag at byte offset 2")]
    [InlineData("<b><i>x</b></i>", "Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"")]
    [InlineData("<a href=\"x", "Unclosed start tag at byte offset 0")]
    [InlineData("a & b", "Character '&' is reserved and must be escaped at byte offset 2")]
    [InlineData("a > b", "Character '>' is reserved and must be escaped at byte offset 2")]
    [InlineData("&nbsp;", "Character '&' is reserved and must be escaped at byte offset 0")]
    [InlineData("1 < 2", "Unsupported start tag \"\" at byte offset 2")]
    public void What_Telegram_or_its_documentation_forbids_is_refused(string html, string expected) =>
        Assert.Equal(expected, Assert.Throws<FormatException>(() => TelegramHtmlParser.Parse(html)).Message);

    [Fact]
    public void Text_and_entities_are_counted_in_UTF_16_units()
    {
        var parsed = TelegramHtmlParser.Parse("🚢<b>a&amp;<a href=\"https://e.example/?a=1&amp;b=2\">&#x1F6A2;</a></b>");

        Assert.Equal("🚢a&🚢", parsed.Text);
        Assert.Equal(
            [new ParsedEntity("text_link", 4, 2, "https://e.example/?a=1&b=2"), new ParsedEntity("bold", 2, 4, null)],
                parsed.Entities);
    }
}
