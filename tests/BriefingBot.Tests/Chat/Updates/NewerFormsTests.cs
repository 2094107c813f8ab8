using System.Text.Json;
using System.Text.Json.Nodes;

namespace BriefingBot.Tests.Chat.Updates;

/// <summary>Updates in forms that Telegram has added since the library was made; any stranger can send one.</summary>
public sealed class NewerFormsTests
{
    private const string Message =
        """ "message_id":7,"date":1,"chat":{"id":9001,"type":"private"},"from":{"id":9001,"is_bot":false,"first_name":"X"} """;

    private const string Member = """{"status":"left","user":{"id":1,"is_bot":true,"first_name":"b"}}""";

    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1_000 };

    public static TheoryData<string> Forms => new(
        $$$$"""{"message":{ {{{{Message}}}},"text":"hi","forward_origin":{"type":"hologram","date":1} }}""",
        $$$$"""{"message":{ {{{{Message}}}},"text":"hi","forward_origin":{"date":1} }}""",
        $$$$"""{"message":{ {{{{Message}}}},"text":"hi","author_signature":5 }}""",
        $$$$"""{"message":{ {{{{Message}}}},"text":"hi","rich_message":{{{{Lists(deep: 40)}}}} }}""",
        $$$$"""{"message":{ {{{{Message}}}},"paid_media":{"star_count":1,"paid_media":[{"type":"smellovision"}]} }}""",
        $$$$"""{"message":{ {{{{Message}}}},"entities":[{"type":"brand_new","offset":0,"length":2}],"text":"hi" }}""",
        """{"message":{"message_id":7,"date":1,"chat":{"id":9001,"type":"planet"},"text":"hi"}}""",
        $$$$"""
        {"my_chat_member":{"chat":{"id":-9,"type":"supergroup"},"from":{"id":9001,"is_bot":false,"first_name":"X"},
         "date":1,"old_chat_member":{{{{Member}}}},"new_chat_member":{{{{Member.Replace("left", "observer")}}}}}}
        """,
        """
        {"message_reaction":{"chat":{"id":9001,"type":"private"},"message_id":1,"date":1,"old_reaction":[],
         "new_reaction":[{"type":"smell"}]}}
        """,
        """{"brand_new_kind":{"what":"ever"}}""",
        """{"message":{"message_id":7,"date":99999999999999,"chat":{"id":9001,"type":"private"},"text":"hi"}}""",
        """{"message":"a text where an object was"}""");

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task An_update_in_a_newer_form_is_passed_over_and_the_next_person_is_answered(string update)
    {
        await using var wired = await WiredChat.StartAsync();
        wired.Server.Push((JsonObject)JsonNode.Parse(update, documentOptions: Deep)!);
        wired.Server.PushText(ChatHarness.PersonId, "/help");

        await wired.SaidAsync("What I can do");
        await wired.Server.WaitUntilAsync(server => server.IsIdle, "both to be confirmed");
    }

    [Fact]
    public async Task What_is_newer_is_told_once_for_each_place_in_an_update()
    {
        await using var wired = await WiredChat.StartAsync();
        foreach (var reaction in new[] { "smell", "taste", "touch" })
        {
            wired.Server.Push(new JsonObject
            {
                ["message_reaction"] = new JsonObject
                {
                    ["message_id"] = 1,
                    ["new_reaction"] = new JsonArray(new JsonObject { ["type"] = reaction }),
                },
            });
        }

        wired.Server.PushText(ChatHarness.PersonId, "/help");
        await wired.SaidAsync("What I can do");

        Assert.Equal(1, await wired.Chat.SingleAsync<long>("SELECT count(*) FROM outbox"));
    }

    // A list in a list: four levels of JSON each.
    private static string Lists(int deep) => string.Concat(
        Enumerable.Repeat("""{"blocks":[{"type":"list","items":[""", deep)
            .Append("{}")
            .Concat(Enumerable.Repeat("]}]}", deep)));
}
