using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BriefingBot.Briefings;
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
