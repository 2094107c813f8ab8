using BriefingBot.Articles;
using BriefingBot.Briefings.Editions;
using BriefingBot.Chat.Routing;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Stories.Grouping;
using BriefingBot.Tests.Builders;
using BriefingBot.Text;
using BriefingBot.Text.Dates;

namespace BriefingBot.Tests.Chat.Commands;

public sealed class ReadingCommandsTests
{
    [Theory]
    [InlineData("/briefing")]
    [InlineData("/now")]
    [InlineData("/news")]
    public async Task A_briefing_is_composed_for_the_chat_that_asks(string text)
    {
        await using var chat = new ChatHarness();
        await chat.Get<Database>().StoreAsync(A.Story("Ferry aground"), chat.Clock.GetUtcNow());
        await chat.Get<Database>().StoreAsync(A.Story("Football final moved"), chat.Clock.GetUtcNow());
        await chat.AskAsync("/mute football");
        await chat.AskAsync("/timezone Tokyo");

        var briefing = (await ReplyAsync(chat, text)).Briefing!;

        Assert.Equal("Ferry aground", Assert.Single(briefing.Stories).Story.Headline);
        Assert.Equal(TimeSpan.FromHours(9), briefing.LocalTime.Offset);
    }

    [Fact]
    public async Task The_newest_stories_are_listed_without_those_that_the_chat_mutes()
    {
        await using var chat = new ChatHarness();
        await chat.Get<Database>().StoreAsync(A.Story("Ferry aground"), chat.Clock.GetUtcNow());
        await chat.Get<Database>().StoreAsync(A.Story("Football final moved"), chat.Clock.GetUtcNow());
        Assert.Contains("Football", await chat.AskAsync("/latest"), StringComparison.Ordinal);

        await chat.AskAsync("/mute football");

        var listed = await chat.AskAsync("/latest");
        Assert.Contains("Ferry aground", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("Football", listed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_too_long_for_a_button_still_lead_to_the_next_page()
    {
        await using var chat = new ChatHarness();
        const string words = "extraordinarily uncomfortable circumstances surrounding the Lindholm ferry terminal";
        foreach (var number in Enumerable.Range(1, 12))
        {
            await chat.Get<Database>().StoreAsync(
                A.Story($"Report {number}").WithArticles(
                    An.Article().WithTitle($"Report {number}").WithText($"{words} {number}.")),
                chat.Clock.GetUtcNow());
        }

        var next = (await ReplyAsync(chat, $"/search {words}")).Buttons.SelectMany(row => row).Last();
        Assert.True(next.Fits);
        var second = await chat.AskAsync(ChatHarness.FromPerson(next.Command) with { CallbackId = "1" });

        Assert.Equal(2, second.Split("Report ").Length - 1);
        Assert.Contains("nothing", await chat.AskAsync("yes"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_link_that_is_pasted_shows_its_story_or_says_that_there_is_none()
    {
        await using var chat = new ChatHarness();
        await chat.AskAsync("/start");
        await chat.Get<Database>().StoreAsync(
            A.Story("Ferry aground").WithArticles(
                An.Article().WithTitle("Ferry aground").WithUrl("https://velmar.example/ferry")),
            A.Morning);

        var shown = await ReplyAsync(chat, "https://velmar.example/ferry");

        Assert.Equal("Ferry aground", shown.Story!.Story.Headline);
        Assert.Contains(
            "no story of that link", await chat.AskAsync("https://velmar.example/other"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_is_shown_by_its_number_and_a_number_that_is_not_there_is_said()
    {
        await using var chat = new ChatHarness();
        await chat.AskAsync("/start");
        Assert.Contains("no story 1", await chat.AskAsync("/story 1"), StringComparison.Ordinal);
        var database = chat.Get<Database>();
        await database.StoreAsync(A.Story("Ferry aground").WithTime(A.Morning.AddHours(-1)), A.Morning);
        await database.StoreAsync(A.Story("Bridge closed").WithTime(A.Morning.AddHours(-9)), A.Morning);
        var briefing = (await ReplyAsync(chat, "/briefing")).Briefing!;
        await chat.Get<AskedBriefings>().AnswerAsync(await chat.PersonAsync(), briefing, CancellationToken.None);

        var second = (await ReplyAsync(chat, "/story #2.")).Story!;

        Assert.Equal((2, "Bridge closed"), (second.Number, second.Story.Headline));
        Assert.Contains("no story 3", await chat.AskAsync("/story 3"), StringComparison.Ordinal);
        Assert.Contains("/story 2", await chat.AskAsync("/story 0"), StringComparison.Ordinal); // an example
        Assert.Contains("no story 1", await chat.AskAsync(ChatHarness.FromAdmin("/story 1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_search_finds_is_turned_over_a_page_at_a_time()
    {
        await using var chat = new ChatHarness();
        foreach (var room in Enumerable.Range(1, 23))
        {
            await chat.Get<Database>().WriteAsync(
                transaction => chat.Get<ArticleStore>().AddAsync(
                    transaction,
                    An.Article().WithId("").WithTitle($"Museum opens room {room}").WithUrl($"https://m.example/{room}")
                        .ToArticle()),
                CancellationToken.None);
        }

        var first = await ReplyAsync(chat, "/search museum room");
        var second = await ReplyAsync(chat, Assert.Single(first.Buttons.SelectMany(row => row)).Command);
        var commands = second.Buttons.SelectMany(row => row).Select(button => button.Command).ToList();

        Assert.Equal(["/search museum room # 1", "/search museum room # 3"], commands);
        Assert.Equal(3, Lines(await ReplyAsync(chat, commands[1])));
        Assert.Equal(10, Lines(second));

        static int Lines(Reply reply) => ChatHarness.Shown(reply.Text).Split('\n').Length;
    }

    [Fact]
    public async Task A_search_finds_what_was_stored_and_its_words_are_only_words()
    {
        await using var chat = new ChatHarness();
        var article = new Article
        {
            Id = "",
            Title = "Bridge closed",
            Text = "The old bridge is closed.",
            Outlet = "Example",
            SourceName = "x",
            Url = new Uri("https://e.example/a"),
            FirstSeen = chat.Clock.GetUtcNow(),
        };
        await chat.Get<Database>()
            .WriteAsync(transaction => chat.Get<ArticleStore>().AddAsync(transaction, article), CancellationToken.None);

        Assert.Contains(
            "Bridge closed <https://e.example/a> – Example",
            await chat.AskAsync("/search old bridge"),
            StringComparison.Ordinal);
        Assert.Contains(
            "Nothing I have read", await chat.AskAsync("/search bridge OR (NEAR \"x"), StringComparison.Ordinal);
        Assert.Contains("/search bridge closed", await chat.AskAsync("/search \"\" *"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ask How many passengers did the ferry carry?")]
    [InlineData("How many passengers did the ferry carry?")] // in a private chat a question needs no command
    public async Task A_question_is_answered_by_the_sentence_that_answers_it_with_its_report(string question)
    {
        await using var chat = new ChatHarness();
        await TellAsync(
            chat,
            "Ferry aground",
            "The ferry ran aground on Monday. It carried 187 passengers, the harbour master said. Nobody was hurt.");
        await TellAsync(chat, "Bridge closed", "The bridge was closed on Monday. It carries 4,000 cars a day.");

        var answer = await chat.AskAsync(question);

        Assert.StartsWith(
            "It carried 187 passengers, the harbour master said.\n– Example <https://e.example/Ferry%20aground>, 08:00",
            answer,
            StringComparison.Ordinal);
        Assert.DoesNotContain("4,000", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Grève à la SNCF lundi", "what is going on with SNCF?", "SNCF")]
    [InlineData("Le Sea Lark coulé", "Who was the captain of the Sea Lark?", "Sea Lark")]
    [InlineData("Le Sea Lark coulé", "Was Sea Lark's captain saved?", "Sea Lark")]
    [InlineData("Grève à Port-Lindholm", "Why do they strike in Port-Lindholm, Ruvia?", "Port-Lindholm")]
    [InlineData("Lind démissionne", "Why did President Ana Lind resign?", "Lind")]
    public async Task A_name_that_reports_have_is_offered_whole_where_none_answers(
        string title, string question, string name)
    {
        await using var chat = new ChatHarness();
        await TellAsync(chat, title, "Un TGV sur deux circulera lundi, selon la direction.");

        var reply = await ReplyAsync(chat, question);

        Assert.StartsWith("Nothing I have read answers that.", ChatHarness.Shown(reply.Text), StringComparison.Ordinal);
        Assert.Equal($"/search {name}", Assert.Single(reply.Buttons.SelectMany(row => row)).Command);
    }

    [Fact]
    public async Task Where_nothing_answers_what_comes_near_is_told_and_not_as_an_answer()
    {
        await using var chat = new ChatHarness();
        await TellAsync(
            chat, "Ferry aground", "The ferry Selma ran aground off Lindholm on Monday. The bridge was closed.");

        var answer = await chat.AskAsync("Who steered the ferry Selma?");

        Assert.StartsWith(
            "Nothing I have read answers that. The nearest to it:\n\n"
                + "The ferry Selma ran aground off Lindholm on Monday.\n– Example",
            answer,
            StringComparison.Ordinal);
        Assert.DoesNotContain("bridge", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nothing_stored_answers_is_said_to_be_so()
    {
        await using var chat = new ChatHarness();
        await TellAsync(chat, "Ferry aground", "The ferry ran aground on Monday.");

        Assert.StartsWith(
            "Nothing I have read answers that.",
            await chat.AskAsync("Who won the election in Ruvia?"),
            StringComparison.Ordinal);
        Assert.StartsWith("I see no question", await chat.AskAsync("\" OR title:* NEAR("), StringComparison.Ordinal);
        Assert.Contains("/ask How many", await chat.AskAsync(new string('x', 400)), StringComparison.Ordinal);
        Assert.Contains("At most 300 letters", await chat.AskAsync(new string('x', 400)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_newest_stories_come_a_page_at_a_time()
    {
        await using var chat = new ChatHarness();
        Assert.Contains("no stories yet", await chat.AskAsync("/latest"), StringComparison.Ordinal);
        for (var i = 1; i <= 12; i++)
        {
            await StoreAsync(chat, $"s{i}", $"Bridge {i:00}", chat.Clock.GetUtcNow().AddHours(-i));
        }

        var first =
            Assert.Single(await chat.Router.AnswerAsync(ChatHarness.FromPerson("/latest"), CancellationToken.None));
        Assert.Contains(
            "Bridge 01 <https://e.example/s1> – 07:00, 1 outlet",
            ChatHarness.Shown(first.Text),
            StringComparison.Ordinal);
        Assert.DoesNotContain("Bridge 11", ChatHarness.Shown(first.Text), StringComparison.Ordinal);
        Assert.Contains("Bridge 12", await chat.AskAsync(first.Buttons[0][0].Command), StringComparison.Ordinal);
    }

    private static async Task<Reply> ReplyAsync(ChatHarness chat, string text) =>
        Assert.Single(await chat.Router.AnswerAsync(ChatHarness.FromPerson(text), CancellationToken.None));

    private static Task TellAsync(ChatHarness chat, string title, string text) => chat.Get<Database>().WriteAsync(
        transaction => chat.Get<ArticleStore>().AddAsync(
            transaction,
            new Article
            {
                Id = "",
                Title = title,
                Text = text,
                Outlet = "Example",
                SourceName = "x",
                Url = new Uri(
                $"https://e.example/{title}"),
                Published =
                    NewsTime.At(chat.Clock.GetUtcNow()),
                FirstSeen = chat.Clock.GetUtcNow()
            }),
        CancellationToken.None);

    private static Task StoreAsync(ChatHarness chat, string id, string headline, DateTimeOffset published) =>
        chat.Get<Database>().WriteAsync(
        async transaction =>
        {
            var article = await chat.Get<ArticleStore>().AddAsync(
                transaction,
                new Article
                {
                    Id = "",
                    Title = headline,
                    Text = headline,
                    Outlet = "Example",
                    SourceName = "x",
                    Url = new Uri($"https://e.example/{id}"),
                    Published = NewsTime.At(published),
                    FirstSeen = published,
                });
            await chat.Get<StoryStore>().SaveAsync(
                transaction, new GroupingDecision(id, IsNewStory: true, []), article, isEdit: false, published);
        },
        CancellationToken.None);
}
