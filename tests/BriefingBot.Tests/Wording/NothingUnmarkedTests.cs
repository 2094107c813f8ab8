using BriefingBot.Briefings;
using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Memory;
using BriefingBot.Briefings.Notices;
using BriefingBot.Briefings.Telling;
using BriefingBot.Chat.Routing;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Sources;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Chat;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;
using BriefingBot.Wording;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Tests.Wording;

/// <summary>
/// Everything that the bot says comes from <see cref="Texts"/>: articles, sources and people of these tests have Greek
/// names, so that a Latin letter outside the marks of <see cref="PseudoLanguage"/> is a text written elsewhere.
/// </summary>
public sealed class NothingUnmarkedTests
{
    private const string Outlet = "Ταχυδρόμος";

    /// <summary>Names that are the same in every language, and what the examples of commands follow and mute.</summary>
    private static readonly string[] Own =
    [
        "Nine people were killed in the crash.", "The bot rests tonight from 22:00 to 23:00.", "yes", "London", "New York", "Los Angeles", "Chicago", "Berlin", "Paris",
        "Kolkata", "Singapore", "Sydney", "Lagos", "Toronto", "Dublin", "America/Los_Angeles", "climate",
        "high-speed rail", "football", "BriefingBot", "Europe/Berlin", "Asia/Tokyo", "Etc/GMT-1", "UTC",
        "OPML",
        .. new Languages([]).All.Select(texts => texts.LanguageName),
    ];

    private static readonly DateTimeOffset Now = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_conversation_of_every_command_says_nothing_of_its_own()
    {
        var (texts, language) = PseudoLanguage.Create();
        await using var chat = new ChatHarness(services => services.AddSingleton(texts));
        await PrepareAsync(chat);
        var said = new List<(string Command, string Text)>();
        foreach (var command in chat.Get<CommandCatalog>().All)
        {
            string[] uses =
                [$"/{command.Name}", command.Description.Example, $"/{command.Name} 1", $"/{command.Name} ∞"];
            foreach (var use in uses.Concat(Further).Where(use => use.Split(' ')[0] == $"/{command.Name}").Distinct())
            {
                said.AddRange(await SayAsync(chat, Admin(use)));
                said.AddRange(await SayAsync(chat, Admin(use == "/forget" ? "/no" : "yes")));
            }
        }

        said.AddRange(await SayAsync(chat, Person("/addsource x")));
        said.AddRange(await SayAsync(chat, Person("/shedule")));
        said.AddRange(await SayAsync(chat, Person("no")));

        Assert.True(said.Count > 150);
        var unmarked = said.Where(row => Unmarked(row.Text).Length > 0)
            .Select(row => $"{row.Command}: {Unmarked(row.Text)}");
        Assert.True(!unmarked.Any(), string.Join('\n', unmarked));
        Assert.Empty(language.UnmarkedArguments);
    }

    [Fact]
    public void A_briefing_a_story_and_a_correction_say_nothing_of_their_own()
    {
        var (texts, language) = PseudoLanguage.Create();
        var story = Story();
        var health = new SourceHealth([Source(1), Source(2), Source(3), Source(4), Source(5)],
            [.. Enumerable.Range(2, 4).Select(id => Failing(Source(id)))], [], []);
        var briefing = new Briefing
        {
            Name = "BriefingBot",
            LocalTime = Now,
            Coverage = CoverageLine.Write(health, Now.AddHours(-1), A.Reader(), Now, texts),
            Stories = [story, .. Enum.GetValues<FallbackReason>().Select(reason => story with
            {
                Summary = story.Summary with { FallbackReason = reason },
            })],
            Waiting = 3,
            LeftOut = [new StoryFault("s9", new InvalidOperationException("x"))],
        };

        RichText[] written =
        [
            BriefingWriter.Write(briefing, texts).Text,
            BriefingWriter.Write(briefing with { Stories = [], Waiting = 1 }, texts).Text,
            StoryPage.Write(story, Now, texts),
            new CorrectionWriter(story.Story, texts).Write(story.Corrections),
        ];

        Assert.All(written, text => Assert.Equal("", Unmarked(Words(text))));
        Assert.Empty(language.UnmarkedArguments);
    }

    [Fact]
    public async Task What_admins_are_told_unasked_says_nothing_of_its_own()
    {
        var (texts, language) = PseudoLanguage.Create();
        await using var chat = new ChatHarness(services => services.AddSingleton(texts).AddSourceNotices());
        await SayAsync(chat, Admin("/start"));
        var (source, faults) = (Source(1), chat.Get<FaultReports>());
        var listener = chat.Get<ISourceHealthListener>();
        SourceNotice[] notices =
        [
            new SourceNotice.Bad(Now, "—"), new SourceNotice.Recovered(Now), new SourceNotice.Stale(
                Now, TimeSpan.FromDays(9), 3),
            new SourceNotice.ActiveAgain(Now), new SourceNotice.Moved(
                Now, "https://old.example/"), new SourceNotice.Retired(Now),
            new SourceNotice.EntriesRefused(Now, ["1", "2"]), new SourceNotice.TooManyIds(Now),
        ];
        foreach (var notice in notices)
        {
            await listener.TellAsync(source, notice, CancellationToken.None);
        }

        foreach (var kind in Enum.GetValues<FaultKind>())
        {
            await faults.ReportAsync(kind, 7, new InvalidOperationException("x"), CancellationToken.None);
        }

        var told = await chat.QueryAsync<byte[]>(
            "SELECT content FROM outbox JOIN message_text ON message_text.id = text_id");

        Assert.Equal(notices.Length + Enum.GetValues<FaultKind>().Length, told.Count);
        Assert.All(
            told, text => Assert.Equal("", Unmarked(TelegramHtml.WordsOf(MessageContent.Unpack(text).Html))));
        Assert.Equal("", Unmarked(Words(texts.CannotPost(Outlet).ToRichText())));
        Assert.Empty(language.UnmarkedArguments);
    }

    /// <summary>Uses of a command that its example does not show.</summary>
    private static readonly string[] Further =
    [
        "/schedule off", "/schedule 08:00 mon-fri",
        "/schedule 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 00:30 00:40",
        "/timezone Tokyo", "/timezone Portland", "/quiet off", "/length long", "/empty line", "/settings empty skip",
        "/alert Αθήνα", "/alert topic #1", "/alert outlets 3", "/alert most 2", "/alert off", "/follow Αθήνα",
            "/unfollow Αθήνα", "/mute Αθήνα", "/sources off 1", "/sources on 1", "/topics off Επιστήμη",
        "/setsource 1 interval 30m", "/setsource 1 topic -", "/setsource 1 selector -", "/search Πλοίο",
        "/ask Πλοίο λιμάνι;",
        "/pausesource 1", "/sources", "/source 1", "/poll", "/source 2", "/health", "/poll 2",
        "/addsource https://127.0.0.1/feed", "/testsource https://127.0.0.1/feed", "/testsource ftp://e.example/",
        "/resumesource 1", "/help schedule", "/poll", "/story 1",
        "/subscribers",
        "/grant 77", "/grant 77", "/revoke 77", "/revoke 11", "/audit", "/language en", "/removesource 1", "/sources",
    ];

    private static async Task PrepareAsync(ChatHarness chat)
    {
        var feed = Path.Combine(chat.Folder, "1.xml");
        await File.WriteAllTextAsync(
            feed,
            $"""
            <rss version="2.0"><channel><title>{Outlet}</title>
            <item><guid>1</guid><title>Πλοίο στο λιμάνι</title><link>https://e.example/1</link></item></channel></rss>
            """);
        await chat.Get<SourceStore>().AddAsync(new NewSource(feed, Outlet, "Επιστήμη"), "Άντα", CancellationToken.None);
        var gone = Path.Combine(chat.Folder, "2.xml");
        await File.WriteAllTextAsync(gone, "");
        await chat.Get<SourceStore>().AddAsync(new NewSource(gone, Outlet), "Άντα", CancellationToken.None);
        File.Delete(gone);
        var article = An.Article()
            .WithSource(Outlet)
            .WithTitle("Πλοίο στο λιμάνι")
            .WithText("Το πλοίο έφτασε στο λιμάνι.");
        await chat.Get<Database>().StoreAsync(A.Story().WithArticles(article), chat.Clock.GetUtcNow());
    }

    private static async Task<IEnumerable<(string, string)>> SayAsync(ChatHarness chat, Incoming incoming)
    {
        chat.Clock.Advance(TimeSpan.FromMinutes(1));
        var replies = await chat.Router.AnswerAsync(incoming, CancellationToken.None);
        var subscriber = await chat.Subscribers.FindAsync(incoming.ChatId, null, CancellationToken.None);
        if (subscriber is { Language: not PseudoLanguage.Code })
        {
            subscriber = await chat.Subscribers.SaveAsync(
                subscriber with { Language = PseudoLanguage.Code }, CancellationToken.None);
        }

        foreach (var briefing in replies.Select(reply => reply.Briefing).OfType<Briefing>())
        {
            // Not null: it asked.
            await chat.Get<AskedBriefings>().ShowAsync(subscriber!, briefing, CancellationToken.None);
        }

        return replies.SelectMany(reply => reply.Buttons.SelectMany(row => row)
            .Select(button => button.Label)
            .Append(Words(chat.Get<ReplyRenderer>().Render(reply, subscriber)))
            .Select(text => (incoming.Text, text)));
    }

    private static Incoming Admin(string text) => new()
    {
        ChatId = ChatHarness.AdminId,
        UserId = ChatHarness.AdminId,
        UserName = "Μπο",
        ChatTitle = "Μπο",
        Text = text,
        LanguageCode = PseudoLanguage.Code,
    };

    private static Incoming Person(string text) =>
        Admin(text) with { ChatId = ChatHarness.PersonId, UserId = ChatHarness.PersonId };

    private static string Unmarked(string text) => PseudoLanguage.Unmarked(text, Own);

    /// <summary>The words of a text without what is to be typed.</summary>
    private static string Words(RichText text) => string.Join('\n', text.Blocks.Select(block =>
        string.Concat(block.Spans.Where(span => span.Style != SpanStyle.Code).Select(span => span.Text))));

    private static Source Source(long id) => new()
    {
        Id = id,
        Name = Outlet,
        GivenUrl = "https://e.example/feed",
        Poll = new PollState { Url = "https://e.example/feed", Kind = "feed", LastSuccess = Now, LastNew = Now },
    };

    private static Source Failing(Source source) =>
        source with { Poll = source.Poll with { Failures = 3, FailingSince = Now.AddDays(-1) } };

    private static BriefingStory Story()
    {
        Figure Killed(decimal value, FigureBound bound = FigureBound.Exact) => new()
        {
            Value = value,
            High = value
                + 5,
            Bound = bound,
            Counts = "killed",
            Of = "people",
            Says = "Αστυνομία",
            Outlet = Outlet,
            ArticleId = "1",
            Sentence = "Το πλοίο.",
            AsOf = NewsTime.On(new DateOnly(2025, 5, 3)),
        };
        FigureLine Line(FigureRelation relation, params Figure[] figures) =>
            new("killed", "people", null, relation, false, figures);
        Figure[] all =
        [
            .. Enum.GetValues<FigureBound>().Select((bound, index) => Killed(index + 1, bound)),
            Killed(1_200_000) with { Unit = "%" },
            Killed(9) with { Parts = [new FigurePart(4, "Α"), new FigurePart(2, "Β")] },
        ];
        var article = An.Article().WithId("1").WithSource(Outlet).WithTitle("Πλοίο").WithText("Το πλοίο.").ToArticle();
        var told = ToldFigure.From(Line(FigureRelation.Single, Killed(3)), Killed(3));
        return new BriefingStory
        {
            Number = 1,
            Story = new Story
            {
                Id = "s1",
                Headline = "Πλοίο",
                Articles = [article with { Published = NewsTime.At(Now.AddDays(-9)) }],
                Outlets = [Outlet],
                Timeline = [new TimelineStep(NewsTime.At(Now), "Το πλοίο.", "1", Outlet)],
            },
            Summary = new Summary { Backend = "extractive", Sentences = [new("Το πλοίο.", ["1"], "Το πλοίο έφτασε.")] },
            New = [new("Το λιμάνι.", ["1"], "Το λιμάνι.")],
            Figures =
            [
                Line(FigureRelation.Disagreement, all), Line(FigureRelation.Update, all) with { IsHistory = true },
            ],
            Corrections = [new Correction(told, Killed(2), "Το πλοίο.", "1"), new Correction(told, null, null, "1")],
        };
    }
}
