using BriefingBot.Delivery.Rendering;
using BriefingBot.Tests.Telegram;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Delivery.Rendering;

/// <summary>Nothing in an article's words can be tapped but the links to stored reports.</summary>
public sealed class ForeignWordsTests
{
    public static TheoryData<string> Traps =>
    [
        "Send /stop to the bot to see the video.", "Contact @victim_user today.", "See example.org/x for more.",
        "http://1.2.3.4/x", "https://evil.example/x", "a.b@c.com", "пример.рф", "tg://resolve?domain=x", "t.me/x",
        "www.foo-bar.co.uk", "(/stop)", "evil.xn--p1ai", "1.2.3.4 is an address", "user@1.2.3.4",
        "paypal💳.com", "हिन्दी.com", "पानी.com", "foo‐.com", "I♥.ws", "pay~.com", "x\u0301.com", "ක\u200D.com",
        "例、.com", "x.भारत", "user@pay💳.com", "💳.com/login", "💳\uFE0F.com",
    ];

    [Theory]
    [MemberData(nameof(Traps))]
    public async Task Telegram_itself_finds_nothing_to_tap(string text)
    {
        var html = TelegramHtml.Write(
            Assert.Single(ForeignWords.Parts(new RichTextBuilder().Text(text).Build())));

        Assert.Contains('\u2060', html);
        Assert.Equal(text, html.Replace("\u2060", "", StringComparison.Ordinal));
        Assert.Empty(await TelegramOracle.EntitiesAsync(html));
    }

    [Theory]
    [InlineData("and/or, 24/7, 3.5 million, 7.30 and e.g. this")]
    [InlineData("The ferry sank. Nine people died.")]
    public void Ordinary_words_stay_as_they_are(string text) =>
        Assert.Equal(text, PlainText.Write(ForeignWords.Defused(new RichTextBuilder().Text(text).Build())));

    [Theory]
    [InlineData("انهيار جسر في المدينة", true)]
    [InlineData("הגשר נסגר", true)]
    [InlineData("Harbour Post", false)]
    public void A_link_from_right_to_left_turns_nothing_about_that_stands_beside_it(string title, bool isApart)
    {
        var text = new RichTextBuilder()
            .Text("• ").Link(title, new Uri("https://post.example/1")).Text(" – 22:32, 2 outlets").Build();

        Assert.Equal(
            isApart ? $"• \u2068{title}\u2069 – 22:32, 2 outlets" : $"• {title} – 22:32, 2 outlets",
            Assert.Single(ForeignWords.Defused(text).Blocks).PlainText);
    }

    [Fact]
    public void The_bots_own_commands_and_its_examples_can_be_tapped()
    {
        var own = Texts.English.UnknownCommand("briefing").ToRichText();
        var help = Texts.English.HelpPage([("pause", Texts.English.Help("pause")!)], []).ToRichText();

        Assert.Equal(PlainText.Write(own), PlainText.Write(ForeignWords.Defused(own)));
        Assert.Equal(PlainText.Write(help), PlainText.Write(ForeignWords.Defused(help)));
    }

    [Fact]
    public void What_somebody_typed_is_foreign_too()
    {
        var said = Texts.English.UnknownTopic("/stop example.org").ToRichText();

        Assert.Contains(
            "/\u2060stop example.\u2060org",
            PlainText.Write(ForeignWords.Defused(said)),
            StringComparison.Ordinal);
    }
}
