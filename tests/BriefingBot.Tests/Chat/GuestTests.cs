using System.Text.Json.Nodes;
using BriefingBot.Storage;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Chat;

/// <summary>The bot called into a chat that it is no member of (Bot API, guest_message), over the wire.</summary>
public sealed class GuestTests
{
    private const long Elsewhere = -1_001_000_000_999;
    private const string Report = "Twelve people were injured in Port Aldan on Monday.";

    [Fact]
    public async Task A_message_that_is_replied_to_is_checked_and_a_question_answered_and_nothing_is_kept()
    {
        await using var chat = await WiredChat.StartAsync();
        await chat.Chat.Get<Database>().StoreAsync(
            A.Story().WithArticles(An.Article()
                .WithTitle("Tram crash injures twelve")
                .WithTime(TimeProvider.System.GetUtcNow())
                .WithText($"{Report} Two trams collided near the harbour.")),
            TimeProvider.System.GetUtcNow());
        Ask(chat, "@loopback_bot still true?", repliedText: "Nine people were injured in Port Aldan on Monday.");
        Ask(chat, "@loopback_bot How many people were injured in Port Aldan?", repliedText: null);
        await chat.Server.WaitUntilAsync(_ => Answers(chat).Count == 2, "two answers");

        Assert.All(Answers(chat), answer => Assert.Contains(Report, answer, StringComparison.Ordinal));
        Assert.Contains(Answers(chat), answer => answer.StartsWith("⚠️", StringComparison.Ordinal));
        Assert.Empty(chat.Server.Messages);
        Assert.Null(await chat.Chat.Subscribers.FindAsync(Elsewhere, null, CancellationToken.None));
    }

    private static void Ask(WiredChat chat, string text, string? repliedText)
    {
        var message = WiredChat.Message(Elsewhere, 12, text);
        message["guest_query_id"] = "guest-" + text.Length;
        if (repliedText is not null)
        {
            message["reply_to_message"] = WiredChat.Message(Elsewhere, 13, repliedText);
        }

        chat.Server.Push(new JsonObject { ["guest_message"] = message });
    }

    private static List<string> Answers(WiredChat chat) =>
    [
        .. chat.Server.Calls.Where(call => call.Method == "answerGuestQuery")
            .Select(call => call.Parameters["result"]!["input_message_content"]!["message_text"]!.ToString()),
    ];
}
