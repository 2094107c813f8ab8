using System.Text.Json.Nodes;
using BriefingBot.Briefings.Choice;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Chat;

/// <summary>👍 and 👎 on the messages of a briefing, over the wire.</summary>
public sealed class ReactionTests
{
    private const long Ada = 12;

    [Fact]
    public async Task They_move_topics_and_outlets_and_why_tells_it_and_reset_forgets_it()
    {
        await using var chat = await StartAsync();
        await BriefAsync(chat);
        React(chat, "👍");
        await TasteAsync(chat, taste => taste.Count == 2);

        chat.Server.PushText(Ada, "/why");
        await chat.SaidAsync("Science +10%");
        var why = chat.Server.Messages[^1].Text;
        const string Reasons = "1. Probe of the moon lands: 1 outlet; Science +10%; Hill Courier +10%";
        Assert.Contains(Reasons, why, StringComparison.Ordinal);

        chat.Press("Forget it all", Ada);
        await chat.SaidAsync("Forget everything that");
        chat.Press("Yes", Ada);
        await TasteAsync(chat, taste => taste.Count == 0);
    }

    [Fact]
    public async Task One_that_is_changed_or_withdrawn_counts_as_it_stands_however_often_it_is_delivered()
    {
        await using var chat = await StartAsync();
        await BriefAsync(chat);
        React(chat, "👍");
        React(chat, "👍");
        await TasteAsync(chat, taste => taste.Count > 0 && taste[0].Points is 1);
        React(chat, "👎");
        await TasteAsync(chat, taste => taste.Count > 0 && taste[0].Points is -1);
        React(chat, "🎉");
        await TasteAsync(chat, taste => taste.Count == 0);
    }

    [Fact]
    public async Task What_is_liked_goes_up_and_settings_that_are_saved_leave_it()
    {
        await using var room = new Newsroom();
        var reader = await room.SubscribeAsync(A.Reader());
        var liked = A.Story("Probe lands").WithId("s1").WithImportance(1).WithArticles(
            An.Article().WithTitle("Probe lands").WithSource(1, "Hill Courier").WithTopic("Science")).ToStory();
        var other = A.Story("Cup final").WithId("s2").WithImportance(1.05).WithArticles(
            An.Article().WithTitle("Cup final").WithSource(2, "Harbour Post").WithTopic("Sport")).ToStory();
        Assert.Equal(["s2", "s1"], ReaderChoice.For(reader, [liked, other]).Select(story => story.Id));

        await room.Get<TasteStore>().ReactAsync(reader.Id, 7, Ada, 1, [liked], CancellationToken.None);
        await room.SubscribeAsync(reader with { Followed = ["rail"] }); // read before the reaction came

        var now = await room.ReaderAsync(reader);
        Assert.Equal(["s1", "s2"], ReaderChoice.For(now, [liked, other]).Select(story => story.Id));
        Assert.Equal(1.21, StoryReasons.Of(now, liked).Factor, 2);
    }

    [Fact]
    public async Task What_is_old_still_counts_and_leaves_a_row_for_each_topic_and_outlet()
    {
        await using var room = new Newsroom();
        var reader = await room.SubscribeAsync(A.Reader());
        var story = A.Story("Probe lands").WithId("s1").WithArticles(
            An.Article().WithTitle("Probe lands").WithSource(1, "Hill Courier").WithTopic("Science")).ToStory();
        var store = room.Get<TasteStore>();
        for (var night = 0; night < 2; night++)
        {
            for (var person = 1; person <= 3; person++)
            {
                await store.ReactAsync(reader.Id, 7 + night, person, 1, [story], CancellationToken.None);
            }

            room.Clock.Advance(TimeSpan.FromDays(1));
            await room.Database.WriteAsync(
                transaction => store.ForgetBeforeAsync(transaction, room.Clock.GetUtcNow()), CancellationToken.None);
            Assert.Equal(2, (await store.ListAsync(reader.Id, CancellationToken.None)).Count);
        }

        await store.ReactAsync(reader.Id, 9, 1, -1, [story], CancellationToken.None);
        Assert.Equal(
            [new Taste(TasteKind.Outlet, "Hill Courier", 5), new Taste(TasteKind.Topic, "Science", 5)],
            (await room.ReaderAsync(reader)).Taste);
    }

    [Theory]
    [InlineData(40, 1.5)]
    [InlineData(-40, 0.5)]
    public void No_number_of_reactions_silences_a_topic(double points, double factor) =>
        Assert.Equal(factor, new Taste(TasteKind.Topic, "Sport", points).Factor);

    private static async Task<WiredChat> StartAsync()
    {
        var chat = await WiredChat.StartAsync();
        await chat.Chat.Get<Database>().StoreAsync(
            A.Story().WithId("s1").WithArticles(An.Article()
                .WithTitle("Probe of the moon lands").WithSource(3, "Hill Courier").WithTopic("Science")),
            TimeProvider.System.GetUtcNow().AddMinutes(-5));
        return chat;
    }

    private static async Task BriefAsync(WiredChat chat)
    {
        chat.Server.PushText(Ada, "/briefing");
        await chat.DeliveredAsync(1);
    }

    private static void React(WiredChat chat, params string[] emoji) => chat.Server.Push(new JsonObject
    {
        ["message_reaction"] = new JsonObject
        {
            ["chat"] = BotApiMethods.Chat(Ada),
            ["message_id"] = chat.Server.Messages[0].MessageId,
            ["user"] = new JsonObject { ["id"] = Ada, ["is_bot"] = false, ["first_name"] = "Ada" },
            ["date"] = 1_790_000_000,
            ["old_reaction"] = new JsonArray(),
            ["new_reaction"] = new JsonArray(
                [.. emoji.Select(one => new JsonObject { ["type"] = "emoji", ["emoji"] = one })]),
        },
    });

    private static Task TasteAsync(WiredChat chat, Predicate<IReadOnlyList<Taste>> holds) =>
        Eventually.HoldsAsync(async _ => holds((await chat.Chat.PersonAsync()).Taste), "the taste");
}
