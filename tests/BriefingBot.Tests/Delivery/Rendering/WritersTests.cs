using System.Text.Json.Nodes;
using BriefingBot.Briefings;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Delivery.Rendering;

/// <summary>A text as it is written for Telegram and for the terminal, and the buttons under it.</summary>
public sealed class WritersTests
{
    private static readonly Uri Address = new("https://e.example/?a=1&b=2");

    [Fact]
    public void Every_style_has_its_tag_and_what_is_no_markup_is_escaped()
    {
        var text = new RichTextBuilder().Text("<a> & \"b\" ").Bold("bold").Italic("italic")
            .Own("/stop", SpanStyle.Code).Link("link", Address, SpanStyle.Bold).Build();

        var html = TelegramHtml.Write(text);

        Assert.Equal(
            "&lt;a&gt; &amp; &quot;b&quot; <b>bold</b><i>italic</i><code>/stop</code>"
                + "<a href=\"https://e.example/?a=1&amp;b=2\"><b>link</b></a>",
            html);
        Assert.Equal("<a> & \"b\" bolditalic/stoplink", TelegramHtml.WordsOf(html));
    }

    [Fact]
    public void Lines_of_a_quotation_form_one_and_a_paragraph_begins_another()
    {
        var text = new RichTextBuilder().Text("head")
            .Line(BlockKind.Quotation).Text("one").Line(BlockKind.Quotation).Text("two")
            .Paragraph(BlockKind.Quotation).Text("three").Line().Text("tail")
            .Section("s1").Paragraph(BlockKind.Quotation).Text("four").Build();

        Assert.Equal(
            "head\n<blockquote expandable>one\ntwo</blockquote>\n\n<blockquote expandable>three</blockquote>\ntail"
                + "\n\n<blockquote expandable>four</blockquote>",
            TelegramHtml.Write(text));
    }

    [Fact]
    public void A_quotation_that_ends_a_section_goes_on_in_no_other()
    {
        var text = new RichTextBuilder().Line(BlockKind.Quotation).Text("one")
            .Section("s1").Line(BlockKind.Quotation).Text("two").Build();

        Assert.Equal(
            "<blockquote expandable>one</blockquote>\n\n<blockquote expandable>two</blockquote>",
            TelegramHtml.Write(text));
    }

    [Fact]
    public void The_terminal_shows_an_address_in_its_list_or_else_where_the_link_stands()
    {
        var other = new Uri("https://other.example/");
        var text = new RichTextBuilder().Text("Read ").Link("this", Address).Text(" and ").Link("that", other)
            .Line(BlockKind.Quotation).Text("quoted")
            .Line(BlockKind.Links).Link("Post", Address).Build();

        Assert.Equal(
            "Read this and that <https://other.example/>\n  quoted\nPost <https://e.example/?a=1&b=2>",
            PlainText.WriteWithAddresses(text));
        Assert.Equal("Read this and that\nquoted\nPost", PlainText.Write(text));
    }

    [Fact]
    public void Each_part_has_the_buttons_of_its_stories_eight_in_a_row_and_the_last_one_the_messages_own()
    {
        var parts = MessagePart.Of(
            Message(stories: 9) with { Buttons = [[new("More", "/more")], [new("Site", "", Address)]] },
            new BotIdentity());

        Assert.Equal([1, 2], parts.Select(part => part.Number));
        Assert.Equal(
            [["1 ▸", "2 ▸", "3 ▸", "4 ▸", "5 ▸", "6 ▸", "7 ▸", "8 ▸"]], Rows(parts[0], "text"));
        Assert.Equal([["9 ▸"], ["More"], ["Site"]], Rows(parts[1], "text"));
        Assert.Equal([["/open s9"], ["/more"], [null]], Rows(parts[1], "callback_data"));
        Assert.Equal([[null], [null], ["https://e.example/?a=1&b=2"]], Rows(parts[1], "url"));
        Assert.Equal(["s9"], parts[1].StoryIds);
    }

    [Fact]
    public void More_than_eight_stories_of_one_part_need_a_second_row()
    {
        var part = Assert.Single(MessagePart.Of(Message(stories: 9, length: 5), new BotIdentity()));

        Assert.Equal([8, 1], Rows(part, "text").Select(row => row.Count));
    }

    [Fact]
    public void In_a_channel_a_story_opens_in_the_private_chat_or_not_at_all()
    {
        var message = Message(stories: 1) with { Kind = ChatKind.Channel };

        var named = Assert.Single(MessagePart.Of(message, new BotIdentity { Name = "loopback_bot" }));
        var nameless = Assert.Single(MessagePart.Of(message, new BotIdentity()));

        Assert.Equal([["https://t.me/loopback_bot?start=story_s1"]], Rows(named, "url"));
        Assert.Null(nameless.Keyboard);
    }

    [Fact]
    public void In_a_private_chat_a_story_opens_in_the_chat_and_one_without_a_number_has_the_arrow_alone()
    {
        var message = Message(stories: 1) with { Stories = [("s1", 0)] };

        var part = Assert.Single(MessagePart.Of(message, new BotIdentity { Name = "loopback_bot" }));

        Assert.Equal([["▸"]], Rows(part, "text"));
        Assert.Equal([["/open s1"]], Rows(part, "callback_data"));
    }

    [Fact]
    public void A_text_is_cut_where_the_last_word_ends_if_that_is_in_its_second_half()
    {
        Assert.Equal(["aaaa bbbb", "cccc"], Split("aaaa bbbb cccc", maxLength: 10));
        Assert.Equal(["aaaa bbbb", "cccc"], Split("aaaa bbbb cccc", maxLength: 9));
        Assert.Equal(["aaaaaa", "bbbbbbbbb"], Split("aaaaaa bbbbbbbbb", maxLength: 10));
        Assert.Equal(["aaaaa bbbb", "bbbbb"], Split("aaaaa bbbbbbbbb", maxLength: 10));
        Assert.Equal(["One is here.", "Two is here"], Split("One is here. Two is here", maxLength: 16));
    }

    [Fact]
    public void A_text_is_cut_before_the_marked_word_that_is_one_too_many()
    {
        var text = new RichTextBuilder().Bold("one ").Text("and ").Italic("two ").Link("three ", Address).Text("end")
            .Build();

        Assert.Equal(
            ["one and two", "three end"],
            MessageSplitter.Split(text, maxEntities: 2).Select(part => PlainText.Write(part).Trim()));
    }

    private static IEnumerable<string> Split(string text, int maxLength) =>
        MessageSplitter.Split(new RichTextBuilder().Text(text).Build(), maxLength).Select(PlainText.Write);

    private static OutgoingMessage Message(int stories, int length = 500)
    {
        var text = new RichTextBuilder();
        for (var story = 1; story <= stories; story++)
        {
            text.Section("s" + story).Text(new string('x', length));
        }

        return new OutgoingMessage
        {
            ChatId = 5,
            Edition = "e",
            Text = text.Build(),
            Stories = [.. Enumerable.Range(1, stories).Select(number => ("s" + number, number))],
        };
    }

    private static List<List<string?>> Rows(MessagePart part, string property) =>
        [.. JsonNode.Parse(part.Keyboard!)!["inline_keyboard"]!.AsArray().Select(row =>
            row!.AsArray().Select(button => (string?)button![property]).ToList())];
}
