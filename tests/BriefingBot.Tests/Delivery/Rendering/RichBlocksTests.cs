using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BriefingBot.Briefings;
using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Memory;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using BriefingBot.Telegram;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Chat;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Wording;
using Telegram.Bot.Types;

namespace BriefingBot.Tests.Delivery.Rendering;

/// <summary>The rich form of a briefing, over the wire, and what becomes of one that Telegram refuses.</summary>
public sealed class RichBlocksTests
{
    private const long Person = ChatHarness.PersonId;

    [Fact]
    public async Task A_chat_that_chose_rich_gets_headings_evidence_and_a_button_in_the_message()
    {
        await using var wired = await StartAsync();

        await wired.DeliveredAsync(2);

        var rich = wired.Server.Messages[^1];
        Assert.Equal("rich", rich.ParseMode);
        Assert.Contains("Ferry runs aground", rich.Text, StringComparison.Ordinal);
        Assert.Contains("Evidence", rich.Text, StringComparison.Ordinal);
        Assert.Contains("/open s", rich.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refused_rich_goes_out_classic_once_and_the_choice_stays()
    {
        await using var wired = await StartAsync(server => server.Script(
            "sendRichMessage",
            BotApiAnswer.BadRequest("can't parse rich message"),
            BotApiAnswer.BadRequest("can't parse rich message")));

        await wired.DeliveredAsync(2);

        // With the picture and without it.
        Assert.Equal(2, wired.Server.Calls.Count(call => call.Method == "sendRichMessage"));
        Assert.Equal("HTML", wired.Server.Messages[^1].ParseMode);
        Assert.Equal(BriefingFormat.Rich, (await wired.Chat.PersonAsync()).Format);
    }

    [Fact]
    public async Task The_picture_of_the_leading_report_stands_in_the_message()
    {
        await using var wired = await StartAsync();

        await wired.DeliveredAsync(2);

        Assert.Contains(
            "\"https://cdn.example/crash.jpg\"", wired.Server.Messages[^1].Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_that_Telegram_cannot_fetch_costs_the_picture_and_not_the_rich_form()
    {
        await using var wired = await StartAsync(server => server.Script(
            "sendRichMessage", BotApiAnswer.BadRequest("wrong file identifier/HTTP URL specified")));

        await wired.DeliveredAsync(2);

        Assert.Equal("rich", wired.Server.Messages[^1].ParseMode);
        Assert.DoesNotContain("crash.jpg", wired.Server.Messages[^1].Raw, StringComparison.Ordinal);
        Assert.Contains("Evidence", wired.Server.Messages[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_goes_on_in_another_message_has_its_heading_picture_and_button_in_the_first_alone()
    {
        var story = A.Story().WithArticles(An.Article().WithImage("https://cdn.example/crash.jpg")).ToStory();
        var told = new BriefingStory
        {
            Number = 1,
            Story = story,
            Summary = ExtractiveSummarizer.Summarize(story, 3),
        };
        var lines = string.Join('\n', Enumerable.Repeat(
            string.Join(' ', Enumerable.Repeat("The ferry ran aground in thick fog.", 52)), 4));
        var message = new OutgoingMessage
        {
            ChatId = Person,
            Edition = "2026-05-04T08:00",
            Text = new RichTextBuilder().Section().Bold("Briefing of Monday")
                .Section(story.Id).Bold("1. Ferry runs aground").Lines(lines)
                .Section().Text(string.Join(' ', Enumerable.Repeat("9 of 11 sources read.", 60))).Build(),
            Stories = [(story.Id, 1)],
            Rich = new RichEdition([told], Texts.English),
        };

        var parts = MessagePart.Of(message, new BotIdentity()).Select(part => part.Rich!).ToList();

        Assert.Equal([1, 1, 0, 0], parts.Select(part => Regex.Count(part, "\"type\":\"heading\"")));
        Assert.Equal([0, 1, 0, 0], parts.Select(part => Regex.Count(part, "crash.jpg")));
        Assert.Equal([0, 1, 0, 0], parts.Select(part => Regex.Count(part, "/open ")));
    }

    [Fact]
    public void A_story_is_its_heading_text_figures_in_a_table_outlets_evidence_and_button()
    {
        var told = BriefingSamples.FerryStory();
        var message = Message(told);

        var blocks = BlocksOf(message, new BotIdentity());

        Assert.Equal(
        [
            "heading 2: Morning paper · Monday 4 May 2026, 08:00",
            "heading 3: 1. Ferry runs aground off <Harrow & Sons> pier",
            "paragraph: The ferry hit a sandbank at dawn. (Harbour Post) Divers searched the hull until noon. (Gazette)",
            "table: killed [header] = at least 12 (was 3); "
                + "Sources differ: killed (fire) [header] = 6 (police) or 9 (Gazette)",
            "paragraph: 2 outlets: Harbour Post, Gazette (Coast Wire)",
            "Evidence: paragraph: The ferry hit a sandbank at dawn. (Harbour Post); "
                + "paragraph: Divers searched the hull until noon. (Gazette)",
            "1 ▸ → /open s1",
            "footer: 2 of 3 sources read; newest report 06:30",
        ],
            blocks);
    }

    [Fact]
    public void In_a_channel_the_button_of_a_rich_story_leads_to_the_private_chat_or_is_left_out()
    {
        var message = Message(BriefingSamples.FerryStory()) with { Kind = ChatKind.Channel };

        Assert.Contains(
            "1 ▸ → https://t.me/loopback_bot?start=story_s1",
            BlocksOf(message, new BotIdentity { Name = "loopback_bot" }));
        Assert.DoesNotContain(
            BlocksOf(message, new BotIdentity()), block => block.StartsWith("1 ▸", StringComparison.Ordinal));
    }

    [Fact]
    public void The_heading_of_a_story_with_a_page_of_its_own_links_to_it()
    {
        var page = new Uri("https://briefing.example/s/1");

        var linked = BlocksOf(Message(BriefingSamples.FerryStory() with { Page = page }), new BotIdentity());

        Assert.Equal(
            "heading 3: 1. Ferry runs aground off <Harrow & Sons> pier → https://briefing.example/s/1", linked[1]);
    }

    [Fact]
    public void What_is_stored_comes_back_as_it_was_written()
    {
        var message = new InputRichMessage
        {
            Blocks =
            [
                new InputRichBlockParagraph { Text = "<b> & \"/stop\"" },
                new InputRichBlockPhoto { Photo = new InputMediaPhoto("https://cdn.example/a.jpg?w=9&h=9") },
                new InputRichBlockDetails { Summary = "x", Blocks = [new InputRichBlockParagraph { Text = "y" }] },
            ],
        };
        var stored = JsonSerializer.Serialize(message, BotJson.Options);

        var again = JsonSerializer.Deserialize<InputRichMessage>(stored, BotJson.Options);

        Assert.Equal(stored, JsonSerializer.Serialize(again, BotJson.Options));
        Assert.Equal("<b> & \"/stop\"\nx\ny\n", RichBlocksParser.Parse(JsonNode.Parse(stored)!));
    }

    private static OutgoingMessage Message(params BriefingStory[] stories) => new()
    {
        ChatId = Person,
        Edition = "2026-05-04T08:00",
        Text = BriefingWriter.Write(BriefingSamples.Edition(stories), Texts.English).Text,
        Stories = [.. stories.Select(told => (told.Story.Id, told.Number))],
        Rich = new RichEdition(stories, Texts.English),
    };

    private static List<string> BlocksOf(OutgoingMessage message, BotIdentity bot) =>
    [
        .. JsonNode.Parse(Assert.Single(MessagePart.Of(message, bot)).Rich!)!["blocks"]!.AsArray()
            .Select(block => Shown(block!)),
    ];

    // A block in a line: "table: killed [header] = 9 (was 3)".
    private static string Shown(JsonNode block)
    {
        var type = block["type"]!.GetValue<string>();
        var words = block["text"] is { } text ? RichBlocksParser.Words(text) : "";
        return type switch
        {
            "heading" => $"{type} {block["size"]}: {words}{AddressIn(block["text"]!)}",
            "table" => $"{type}: " + string.Join("; ", Array(block, "cells").Select(row => string.Join(
                " = ",
                row.AsArray().Select(cell => RichBlocksParser.Words(cell!["text"])
                    + (cell["is_header"] is null ? "" : " [header]"))))),
            "details" => $"{RichBlocksParser.Words(block["summary"])}: " + string.Join("; ", Array(block, "blocks")
                .Select(quotation =>
                    $"{Shown(quotation["blocks"]![0]!)} ({RichBlocksParser.Words(quotation["credit"])})")),
            "buttons" => string.Join("; ", Array(block, "buttons").Select(button =>
                $"{RichBlocksParser.Words(button["text"])} → {button["callback_data"] ?? button["url"]}")),
            _ => $"{type}: {words}",
        };
    }

    private static string AddressIn(JsonNode text) => Regex.Match(text.ToJsonString(), "\"url\":\"([^\"]*)\"") is
    {
        Success: true
    } found
        ? $" → {found.Groups[1]}"
        : "";

    private static IEnumerable<JsonNode> Array(JsonNode block, string name) =>
        block[name]!.AsArray().Select(item => item!);

    private static async Task<WiredChat> StartAsync(Action<BotApiServer>? prepare = null)
    {
        var wired = await WiredChat.StartAsync();
        prepare?.Invoke(wired.Server);
        await wired.Chat.Get<Database>().StoreAsync(
            A.Story().WithArticles(An.Article()
                .WithText("Nine people were killed in the crash, police said.")
                .WithImage("https://cdn.example/crash.jpg")),
            TimeProvider.System.GetUtcNow());
        wired.Server.PushText(Person, "/format rich");
        await wired.SaidAsync("You get rich briefings");
        wired.Server.PushText(Person, "/briefing");
        return wired;
    }
}
