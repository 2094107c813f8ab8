using BriefingBot.Delivery.Rendering;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Wording;

public sealed class ReplyTextTests
{
    [Fact]
    public void What_stands_in_braces_is_text_and_the_programs_own_tags_are_markup()
    {
        var outside = "<b>&\"";
        ReplyText text = $"<b>Name:</b> {outside} {7}";

        Assert.Equal("<b>Name:</b> &lt;b&gt;&amp;&quot; 7", Html(text));
        Assert.Equal("Name: <b>&\" 7", Shown(text));
    }

    [Fact]
    public void A_style_reaches_over_what_stands_in_braces()
    {
        ReplyText text = $"at <b>{"8 & 9"}</b>, <code>{"x"}</code>";

        Assert.Equal("at <b>8 &amp; 9</b>, <code>x</code>", Html(text));
    }

    [Fact]
    public void A_command_with_its_argument_is_one_piece_that_a_tap_copies()
    {
        ReplyText text = $"Go on: <code>/resumesource {7}</code>" + $" or <code>/source "
            + $"{7}</code>";

        Assert.Equal("Go on: <code>/resumesource 7</code> or <code>/source 7</code>", Html(text));
    }

    [Fact]
    public void Lines_and_paragraphs_stay_apart()
    {
        ReplyText text = $"a\nb\n\n{"c"}";

        Assert.Equal("a\nb\n\nc", Html(text));
        Assert.Equal("a\nb\n\nc", Shown(text));
    }

    [Fact]
    public void A_link_is_words_with_an_address_for_Telegram_and_for_the_terminal()
    {
        ReplyText text = $"{new ReplyLink("A & B", new Uri("https://e.example/?a=1&b=\"2\""))}";

        Assert.Equal("<a href=\"https://e.example/?a=1&amp;b=%222%22\">A &amp; B</a>", Html(text));
        Assert.Equal("A & B <https://e.example/?a=1&b=%222%22>", Shown(text));
    }

    [Fact]
    public void Texts_within_texts_stay_what_they_are()
    {
        ReplyText inner = $"<i>{"<x>"}</i>";

        Assert.Equal("a <i>&lt;x&gt;</i>\n<i>&lt;x&gt;</i>", Html(ReplyText.Join("\n", [$"a {inner}", inner])));
    }

    [Fact]
    public void Nothing_from_outside_steers_a_terminal()
    {
        var hostile = "a\u001b[2Jb\u009bc\u202ed\u0007e";
        ReplyText text = $"{hostile}";

        Assert.Equal("a[2Jbcde", Shown(text));
    }

    private static string Html(ReplyText text) => TelegramHtml.Write(text.ToRichText());

    private static string Shown(ReplyText text) => PlainText.WriteWithAddresses(text.ToRichText());
}
