using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingBot.Briefings;
using BriefingBot.Briefings.Between;
using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Memory;
using BriefingBot.Chat.Routing;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Chat;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Text.Figures;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Golden;

/// <summary>
/// Each kind of message as a subscriber gets it, in every language and both formats, compared with the files beside
/// this test. Where a change is meant, RENEW_GOLDEN=1 writes them anew (<c>just golden</c>); read the difference.
/// </summary>
public sealed class GoldenTests
{
    private const string RenewVariable = "RENEW_GOLDEN";

    /// <summary>What a story of an edition may take, in characters.</summary>
    private const int ShortestStory = 300;

    private const int LongestStory = 700;

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Languages => [.. GoldenStories.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_kind_of_message_reads_as_it_was_approved(string language)
    {
        await using var chat = new ChatHarness();
        var said = new List<(string Kind, string Classic, string? Rich)>();
        await SubscribeAsync(chat, language);
        await chat.Get<Database>().StoreAsync(GoldenStories.Fire(language), A.Morning);
        await chat.Get<Database>().StoreAsync(GoldenStories.Strike(language), A.Morning);

        await chat.Get<AlertPublisher>().PublishAsync(CancellationToken.None);
        var reader = await chat.PersonAsync();
        var briefing = await chat.Get<BriefingAssembler>().ComposeNowAsync(reader, CancellationToken.None);
        await chat.Get<AskedBriefings>().AnswerAsync(reader, briefing, CancellationToken.None);
        foreach (var row in await OutboxAsync(chat))
        {
            var isAlert = row.Edition.StartsWith(BriefingStore.AlertPrefix, StringComparison.Ordinal);
            var content = MessageContent.Unpack(row.Content);
            said.Add((isAlert ? "alert" : "briefing", content.Html, content.Rich));
        }

        foreach (var (kind, words) in new[]
        {
            ("story", "/story 1"), ("catch-up", "/catchup 3d"),
            ("still-true", $"/check {GoldenStories.Claim(language)}"), ("settings", "/settings"), ("help", "/help"),
            ("why", "/why"), ("alert settings", "/alert"), ("welcome", "/start"), ("schedule", "/schedule"),
            ("time zone", "/timezone"), ("quiet hours", "/quiet"), ("live", "/live"), ("weekly settings", "/weekly"),
            ("format", "/format classic"), ("follow", "/follow Tarn"), ("mute", "/mute football"),
            ("newest", "/latest"), ("search", "/search Tarn"), ("nothing found", "/search Zzyzx"),
            ("unknown", "/brefing"), ("wrong argument", "/timezone Brobdingnag"),
            ("pause", "/pause"), ("stop", "/stop"),
        })
        {
            chat.Clock.Advance(TimeSpan.FromSeconds(10)); // nobody asks too fast
            said.Add((kind, await AnswerAsync(chat, words), null));
        }

        said.Add(("first start", await NewcomerAsync(chat, language), null));
        var texts = chat.Get<Languages>().For(language);
        said.Add(("correction", TelegramHtml.Write(Correction(language, texts)), null));
        var story = briefing.Stories.Select(told => told.Story).ToList();
        said.Add(("edited in place", TelegramHtml.Write(EditedInPlace(briefing, texts)), null));
        said.Add(("weekly", TelegramHtml.Write(texts.Weekly(story, A.Morning)), null));

        Compare($"{language}.classic.txt", said.Select(row => (row.Kind, row.Classic)));
        Compare($"{language}.rich.json", said.Where(row => row.Rich is not null)
            .Select(row => (row.Kind, JsonNode.Parse(row.Rich!)!.ToJsonString(Readable)))); // not null: the line above
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_story_is_as_long_as_one_reads_on_a_phone(string language)
    {
        await using var room = new Newsroom();
        var reader = await room.SubscribeAsync(A.Reader() with { Language = language });
        await room.StoreAsync(GoldenStories.Fire(language));
        var texts = room.Get<Languages>().For(language);

        var written = BriefingWriter.Write(await room.ComposeAsync(reader), texts).Text;

        var length = PlainText.Write(new RichText(
            [.. written.Sections.Where(section => section.StoryId is not null)])).Length;
        Assert.InRange(length, ShortestStory, LongestStory);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task An_edition_of_ten_stories_fits_three_messages(string language)
    {
        await using var room = new Newsroom();
        var reader = await room.SubscribeAsync(A.Reader() with { Language = language });
        await room.StoreAsync(GoldenStories.Fire(language));
        var edition = await room.ComposeAsync(reader);
        var ten = edition with { Stories = [.. Enumerable.Repeat(Assert.Single(edition.Stories), 10)] };

        var written = BriefingWriter.Write(ten, room.Get<Languages>().For(language)).Text;
        var parts = MessagePart.Of(
            new OutgoingMessage { ChatId = 1, Edition = "ten", Text = written }, room.Get<BotIdentity>());

        Assert.InRange(parts.Count, 1, 3);
    }

    private static async Task SubscribeAsync(ChatHarness chat, string language)
    {
        await chat.AskAsync("/start");
        var person = await chat.PersonAsync();
        await chat.Subscribers.SaveAsync(
            person with { Language = language, Format = BriefingFormat.Rich, Zone = "Europe/Berlin" },
            CancellationToken.None);
        // Another chat gets the alert: who was alerted is not told the same by the briefing.
        await chat.Subscribers.SaveAsync(
            A.Reader(99) with
            {
                Language = language,
                Format = BriefingFormat.Rich,
                Alerts = new AlertSettings { IsOn = true, Topics = ["World"], Since = A.Morning },
            },
            CancellationToken.None);
    }

    private static Task<string> AnswerAsync(ChatHarness chat, string words) =>
        AnswerAsync(chat, ChatHarness.FromPerson(words));

    /// <summary>What a person sees first, in the language of their app.</summary>
    private static Task<string> NewcomerAsync(ChatHarness chat, string language) => AnswerAsync(
        chat, ChatHarness.FromPerson("/start") with { ChatId = 77, UserId = 77, LanguageCode = language });

    private static async Task<string> AnswerAsync(ChatHarness chat, Incoming incoming)
    {
        var replies = await chat.Router.AnswerAsync(incoming, CancellationToken.None);
        var person = await chat.Subscribers.FindAsync(incoming.ChatId, null, CancellationToken.None)
            ?? throw new InvalidOperationException("Nobody was answered.");
        return string.Join("\n\n", replies.Select(reply =>
            TelegramHtml.Write(chat.Get<ReplyRenderer>().Render(reply, person)) + Buttons(reply)));
    }

    private static string Buttons(Reply reply) => string.Concat(reply.Buttons.Select(row =>
        "\n" + string.Join(" ", row.Select(button => $"[{button.Label}]"))));

    private static RichText Correction(string language, Texts texts)
    {
        var story = GoldenStories.Fire(language).ToStory();
        var article = story.Articles[^1];
        var was = new ToldFigure(
            "killed", "people", null, 9, null, FigureBound.Exact, null, null, article.Id, article.Text);
        var now = new Figure { Value = 6, Counts = "killed", ArticleId = article.Id, Sentence = article.Text };
        var sentence = GoldenStories.Claim(language);
        return new CorrectionWriter(story, texts).Write([new Correction(was, now, sentence, article.Id)]);
    }

    private static RichText EditedInPlace(Briefing briefing, Texts texts) => BriefingWriter.Write(
        briefing with
        {
            Stories = [],
            Edited =
            [
                .. briefing.Stories.Select(told => new EditedStory(
                    0, told.Story, briefing.LocalTime.AddHours(-5), [.. told.Summary.Sentences.Take(1)])),
            ],
        },
        texts).Text;

    private static async Task<IReadOnlyList<Row>> OutboxAsync(ChatHarness chat) => await chat.QueryAsync<Row>(
        """
        SELECT edition, content FROM outbox part JOIN message_text text ON text.id = part.text_id
        ORDER BY edition, part
        """);

    private static void Compare(string name, IEnumerable<(string Kind, string Text)> messages)
    {
        var text = string.Concat(messages.Select(message => $"=== {message.Kind} ===\n{message.Text}\n\n"))
            .ReplaceLineEndings("\n");
        var file = Path.Combine(SharedData.Root(), "tests", "BriefingBot.Tests", "Golden", name);
        if (Environment.GetEnvironmentVariable(RenewVariable) is "1")
        {
            File.WriteAllText(file, text);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), text);
    }

    private sealed class Row
    {
        public string Edition { get; init; } = "";

        public byte[] Content { get; init; } = [];
    }
}
