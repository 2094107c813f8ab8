using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Editions;
using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Sources;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Summaries.Questions;
using BriefingBot.Tests.Builders;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Chat.Commands;

public sealed class SubscriberCommandsTests
{
    [Fact]
    public async Task Start_subscribes_keeps_the_payload_of_the_link_and_names_the_next_briefing()
    {
        await using var chat = new ChatHarness();

        var answer = await chat.AskAsync("/start from-site");

        Assert.Contains("Hello Ada!", answer, StringComparison.Ordinal);
        Assert.Contains("Tuesday 5 May at 08:00", answer, StringComparison.Ordinal);
        var subscriber = await chat.PersonAsync();
        Assert.Equal(
            (SubscriberState.Active, "from-site", "Ada"), (subscriber.State, subscriber.Payload, subscriber.Title));
        Assert.Contains("already", await chat.AskAsync("/start"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SubscriberState.Unreachable)]
    [InlineData(SubscriberState.Stopped)]
    [InlineData(SubscriberState.Paused)]
    public async Task Start_wakes_a_subscription_with_its_settings_and_catches_nothing_up(SubscriberState state)
    {
        await using var chat = new ChatHarness();
        await chat.AskAsync("/timezone Tokyo");
        await chat.Subscribers.SaveAsync(
            await chat.PersonAsync() with { State = state, StateReason = "blocked" }, CancellationToken.None);
        chat.Clock.Advance(TimeSpan.FromDays(3));

        await chat.AskAsync("/start");

        var subscriber = await chat.PersonAsync();
        Assert.Equal(
            (SubscriberState.Active, "Asia/Tokyo", null), (subscriber.State, subscriber.Zone, subscriber.StateReason));
        Assert.Null(EditionClock.DueNow(subscriber, chat.Clock.GetUtcNow(), TimeSpan.FromDays(1)));
    }

    [Fact]
    public async Task A_chat_that_only_looks_around_gets_nothing_unasked()
    {
        await using var chat = new ChatHarness();
        await chat.AskAsync("/help");

        Assert.Empty(await chat.Subscribers.ListActiveAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("/schedule 8 18:30", "08:00 18:30", Weekdays.Everyday)]
    [InlineData("/schedule 7:15, 7:15 weekdays", "07:15", Weekdays.Workdays)]
    [InlineData("/schedule sat sun 10am", "10:00", Weekdays.Weekend)]
    [InlineData("/schedule fri-mon at 9", "09:00", Weekdays.Friday | Weekdays.Weekend | Weekdays.Monday)]
    [InlineData("/schedule Tuesdays", "08:00", Weekdays.Tuesday)]
    [InlineData("/schedule off", "", Weekdays.Everyday)]
    public async Task A_schedule_is_read_as_people_write_it(string text, string times, Weekdays days)
    {
        await using var chat = new ChatHarness();
        await chat.AskAsync("/start");

        await chat.AskAsync(text);

        var subscriber = await chat.PersonAsync();
        Assert.Equal((times, days), (string.Join(' ', subscriber.Times.Select(EditionTimes.Write)), subscriber.Days));
    }

    [Fact]
    public async Task No_button_of_the_schedule_takes_away_a_time_unasked()
    {
        await using var chat = new ChatHarness();
        await chat.AskAsync("/start");
        await chat.AskAsync("/schedule 8 18");

        var page = Assert.Single(
            await chat.Router.AnswerAsync(ChatHarness.FromPerson("/schedule"), CancellationToken.None));
        var buttons = page.Buttons.SelectMany(row => row).ToList();
        Assert.Equal(
            ["✓ 08:00", "✓ 18:00", "✓ Every day", "✓ Mon", "✓ Tue", "✓ Wed", "✓ Thu", "✓ Fri", "✓ Sat", "✓ Sun"],
            buttons.Select(button => button.Label).Where(label => label.StartsWith('✓')));
        await chat.AskAsync(buttons.Single(button => button.Label == "12:00").Command);
        Assert.Equal(3, (await chat.PersonAsync()).Times.Count);
        Assert.Contains("The next briefing comes", await chat.AskAsync("/schedule more"), StringComparison.Ordinal);

        await chat.AskAsync("/schedule 7:30 mon-fri, 10 sat sun");
        await chat.AskAsync("/schedule weekdays"); // a button of an older message
        Assert.Single((await chat.PersonAsync()).MoreTimes);
        await chat.AskAsync("/schedule without #31");
        Assert.Equal(Weekdays.Weekend, Assert.Single((await chat.PersonAsync()).Schedule).Days);
    }

    [Theory]
    [InlineData("/topics World", "Sport", "en")]
    [InlineData("/language german", "", "de")]
    [InlineData("/catchup week", "", "en")]
    [InlineData("/catchup 3 days", "", "en")]
    public async Task A_plain_word_says_enough(string command, string topicsOff, string language)
    {
        await using var chat = new ChatHarness();
        await chat.Get<SourceStore>().AddManyAsync(
            [
                new NewSource("https://a.example/feed", Topic: "World"),
                new NewSource("https://b.example/feed", Topic: "Sport"),
            ],
            "a test",
            CancellationToken.None);

        var answer = await chat.AskAsync(command);

        Assert.DoesNotContain("For example", answer, StringComparison.Ordinal);
        var person = await chat.PersonAsync();
        Assert.Equal((topicsOff, language), (string.Join(' ', person.TopicsOff), person.Language));
    }

    [Theory]
    [InlineData("de", "/quiet aus", "/quiet off")]
    [InlineData("ru", "/schedule выкл", "/schedule off")]
    [InlineData("fr", "/alert désactivé", "/alert off")]
    [InlineData("de", "/live an", "/live on")]
    [InlineData("de", "/length kurz", "/length short")]
    [InlineData("es", "/length corto", "/length short")]
    [InlineData("ru", "/length длинно", "/length long")]
    public async Task A_setting_takes_the_words_of_its_buttons(string language, string typed, string own)
    {
        Assert.Equal(await SettingsAsync(own), await SettingsAsync(typed));

        async Task<string> SettingsAsync(string command)
        {
            await using var chat = new ChatHarness();
            foreach (var said in new[] { $"/language {language}", "/start", "/quiet 22-7", "/alert on", command })
            {
                await chat.AskAsync(said);
            }

            var set = await chat.PersonAsync();
            return $"{set.Quiet} {set.Times.Count} {set.IsLive} {set.Length} {set.Alerts.IsOn} "
                + string.Join(',', set.Alerts.Words);
        }
    }

    [Fact]
    public async Task A_group_is_shown_what_its_members_may_use_and_no_button_that_it_has_not()
    {
        await using var chat = new ChatHarness();

        var help = await chat.AskAsync(ChatHarness.FromGroup("/help"));
        Assert.Contains("/latest", help, StringComparison.Ordinal);
        Assert.DoesNotContain("/schedule", help, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "button below", await chat.AskAsync(ChatHarness.FromGroup("/timezone here")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/schedule sometimes", "/schedule 7:30 mon-fri, 10 sat sun")]
    [InlineData("/schedule 25:00", "/schedule 7:30 mon-fri, 10 sat sun")]
    [InlineData("/schedule ,", "/schedule 7:30 mon-fri, 10 sat sun")]
    [InlineData("/timezone Nowhere at all", "/timezone Berlin")]
    [InlineData("/quiet never", "/quiet 22:00-07:00")]
    [InlineData("/quiet 8-8", "/quiet 22:00-07:00")]
    [InlineData("/length endless", "/length short")]
    [InlineData("/empty full", "/empty skip")]
    [InlineData("/settings previews 7", "/settings previews on")]
    [InlineData("/story 0", "/story 2")]
    [InlineData("/story -1", "/story 2")]
    [InlineData("/follow ,", "/follow climate, high-speed rail")]
    [InlineData("/follow *", "/follow climate, high-speed rail")]
    public async Task A_wrong_argument_changes_nothing_and_gets_an_example_of_a_right_one(string text, string example)
    {
        await using var chat = new ChatHarness();
        await chat.AskAsync("/start");
        var before = await chat.PersonAsync();

        Assert.Contains(example, await chat.AskAsync(text), StringComparison.Ordinal);
        Assert.Equivalent(before, await chat.PersonAsync(), strict: true);
    }

    [Theory]
    [InlineData("fr", "3 jours")]
    [InlineData("ru", "3 дня")]
    [InlineData("uk", "5 днів")]
    [InlineData("de", "3 Tage")]
    [InlineData("de", "seit Freitag")]
    [InlineData("en", "over the weekend")]
    [InlineData("en", "5 weeks")]
    [InlineData("en", "zwei Wochen")]
    [InlineData("es", "el fin de semana")]
    [InlineData("fr", "2 semaines")]
    [InlineData("ru", "за последние десять дней")]
    public async Task The_days_to_catch_up_with_are_read_in_the_chats_language(string language, string days)
    {
        await using var chat = new ChatHarness();
        await chat.AskAsync($"/language {language}");

        Assert.DoesNotContain("/catchup 3d", await chat.AskAsync("/catchup " + days), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3d", 3)]
    [InlineData("5", 5)]
    [InlineData("a week and two days", 9)]
    [InlineData("36 hours", 2)]
    [InlineData("since yesterday", 2)]
    [InlineData("since Friday", 4)]
    [InlineData("the weekend", 3)]
    [InlineData("seit Montag", 8)]
    [InlineData("les 2 dernières semaines", 14)]
    [InlineData("el fin de semana", 3)]
    [InlineData("с пятницы", 4)]
    [InlineData("за вихідні", 3)]
    [InlineData("3 or 4 days", null)]
    [InlineData("3 ferries", null)]
    [InlineData("the ferry", null)]
    public void How_long_somebody_was_away_is_read_as_people_say_it(string typed, int? days) => Assert.Equal(
        days,
        SpanReading.Read(
            typed, new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero), new Languages([]).From(Texts.English))
            ?.Days);

    [Theory]
    [InlineData("en", "/catchup 1 hour", "1 hour")]
    [InlineData("de", "/catchup 3 Stunden", "3 Stunden")]
    [InlineData("en", "/catchup 1d", "24 hours")]
    public async Task A_catch_up_names_its_time_and_tells_nothing_older(string language, string typed, string said)
    {
        await using var chat = new ChatHarness();
        await chat.AskAsync($"/language {language}");
        foreach (var (title, hours) in new[] { ("Ferry aground", 0.5), ("Budget passed", 19) })
        {
            var at = chat.Clock.GetUtcNow().AddHours(-hours);
            await chat.Get<Database>().StoreAsync(
                A.Story().WithArticles(An.Article().WithTitle(title).WithTime(at)), at);
        }

        var answer = await chat.AskAsync(typed);

        Assert.Contains($" · {said}", answer, StringComparison.Ordinal);
        Assert.Equal(said == "24 hours", answer.Contains("Budget", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_forgotten_chat_leaves_no_words_behind()
    {
        await using var chat = new ChatHarness();
        await chat.AskAsync("/start");
        await chat.AskAsync(ChatHarness.FromPerson(new string('x', 60)) with { IsQuoted = true });
        chat.Get<FollowUps>().Remember(ChatHarness.PersonId, new("Who is the mayor?", "Ada Lund is."));
        await chat.AskAsync("/forget");
        var question = await chat.SingleAsync<long>("SELECT max(id) FROM chat_question");
        await chat.Get<PromptStore>().AskAsync(ChatHarness.FromPerson(""), "mute", CancellationToken.None);
        await chat.AskAsync(ChatHarness.FromPerson($"/yes {question}") with { CallbackId = "1", MessageId = 1 });

        Assert.Equal(0, await chat.SingleAsync<long>(
            "SELECT (SELECT count(*) FROM chat_question) + (SELECT count(*) FROM chat_prompt)"));
        Assert.Null(chat.Get<FollowUps>().LastOf(ChatHarness.PersonId));
    }

    [Fact]
    public async Task A_schedule_that_names_an_hour_already_past_does_not_send_it_now()
    {
        await using var chat = new ChatHarness();
        await chat.AskAsync("/start");
        chat.Clock.Advance(TimeSpan.FromMinutes(30));
        await chat.AskAsync("/schedule 8:15");

        Assert.Null(EditionClock.DueNow(await chat.PersonAsync(), chat.Clock.GetUtcNow(), TimeSpan.FromHours(3)));
    }

    [Fact]
    public async Task A_time_zone_is_set_by_city_and_one_of_several_by_a_button()
    {
        await using var chat = new ChatHarness();
        await chat.AskAsync("/start");
        Assert.Contains("Europe/Berlin", await chat.AskAsync("/timezone berlin"), StringComparison.Ordinal);

        var choice = Assert.Single(
            await chat.Router.AnswerAsync(ChatHarness.FromPerson("/timezone port"), CancellationToken.None));
        Assert.True(choice.Buttons.Count > 1);
        await chat.AskAsync(choice.Buttons[0][0].Command);

        Assert.Equal(choice.Buttons[0][0].Command, $"/timezone {(await chat.PersonAsync()).Zone}");
    }

    [Fact]
    public async Task Words_are_followed_and_muted_once_each_and_taken_away_again()
    {
        await using var chat = new ChatHarness();
        await chat.AskAsync("/follow Climate, high-speed rail, climate");
        await chat.AskAsync("/mute football");
        Assert.Equal(["Climate", "high-speed rail"], (await chat.PersonAsync()).Followed);
        Assert.Contains("not among them", await chat.AskAsync("/unfollow tennis"), StringComparison.Ordinal);
        await chat.AskAsync("/unfollow CLIMATE");
        await chat.AskAsync("/unmute football");

        var subscriber = await chat.PersonAsync();
        Assert.Equal(["high-speed rail"], subscriber.Followed);
        Assert.Empty(subscriber.Muted);
    }

    [Fact]
    public async Task Words_without_number_are_refused_before_they_cost_anything()
    {
        await using var chat = new ChatHarness();
        Assert.Contains(
            "more than 100",
            await chat.AskAsync("/follow " + string.Join(',', Enumerable.Range(0, 101))),
            StringComparison.Ordinal);
        Assert.Contains(
            "/follow climate", await chat.AskAsync("/follow " + new string('x', 61)), StringComparison.Ordinal);
        Assert.Empty((await chat.PersonAsync()).Followed);
    }

    [Fact]
    public async Task Settings_are_changed_by_their_buttons_and_shown_in_place()
    {
        await using var chat = new ChatHarness();
        var page =
            Assert.Single(await chat.Router.AnswerAsync(ChatHarness.FromPerson("/settings"), CancellationToken.None));
        Assert.True(page.IsInPlace);
        foreach (var (name, command) in new[] { ("/length", "/length long"), ("/empty", "/empty skip") })
        {
            Assert.Contains(page.Buttons.SelectMany(row => row), button => button.Command == name);
            var choices = Assert.Single(
                await chat.Router.AnswerAsync(ChatHarness.FromPerson(name), CancellationToken.None));
            Assert.Contains(choices.Buttons.SelectMany(row => row), button => button.Command == command);
            await chat.AskAsync(command);
        }

        var subscriber = await chat.PersonAsync();
        Assert.Equal((BriefingLength.Long, EmptyEdition.Skip), (subscriber.Length, subscriber.EmptyEdition));
    }

    [Fact]
    public async Task Pause_resume_and_stop_do_what_they_say()
    {
        await using var chat = new ChatHarness();
        Assert.Contains("/start turns", await chat.AskAsync("/pause"), StringComparison.Ordinal);
        await chat.AskAsync("/start");
        await chat.AskAsync("/pause");
        Assert.Equal(SubscriberState.Paused, (await chat.PersonAsync()).State);
        chat.Clock.Advance(TimeSpan.FromHours(25));
        Assert.Contains("next briefing", await chat.AskAsync("/resume"), StringComparison.Ordinal);
        Assert.Equal(SubscriberState.Active, (await chat.PersonAsync()).State);
        Assert.Null(EditionClock.DueNow(await chat.PersonAsync(), chat.Clock.GetUtcNow(), TimeSpan.FromHours(3)));
        await chat.AskAsync("/stop");
        Assert.Equal(SubscriberState.Stopped, (await chat.PersonAsync()).State);
    }

    [Fact]
    public async Task An_export_holds_what_is_kept()
    {
        await using var chat = new ChatHarness();
        await chat.AskAsync("/follow red panda");
        await chat.Get<Database>().StoreAsync(
            A.Story("Harbour of Tarn reopens").WithId("s1"), chat.Clock.GetUtcNow());
        var person = await chat.PersonAsync();
        await chat.Get<AskedBriefings>().ShowAsync(
            person,
            await chat.Get<BriefingAssembler>().ComposeNowAsync(person, CancellationToken.None),
            CancellationToken.None);
        var story = await chat.Get<StoryCache>().FindAsync("s1", CancellationToken.None);
        await chat.Get<TasteStore>().ReactAsync(
            person.Id, messageId: 7, ChatHarness.PersonId, mark: 1, [story!], CancellationToken.None);
        var file = Assert.Single(
            await chat.Router.AnswerAsync(ChatHarness.FromPerson("/export"), CancellationToken.None)).File!;

        using var kept = System.Text.Json.JsonDocument.Parse(file.Content);
        var (settings, told) = (kept.RootElement.GetProperty("settings"), kept.RootElement.GetProperty("told"));
        Assert.Equal("red panda", settings.GetProperty("followed")[0].GetString());
        Assert.Equal("s1", told[0].GetProperty("storyId").GetString());
        Assert.Contains("Harbour of Tarn", told[0].GetProperty("sentences")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal("Harbour Post", kept.RootElement.GetProperty("reactions")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task Two_topics_of_a_forum_are_two_subscriptions()
    {
        await using var chat = new ChatHarness();
        chat.LetEverybodyAdminister();
        await chat.AskAsync(ChatHarness.FromGroup("/start") with { ThreadId = 3 });
        await chat.AskAsync(ChatHarness.FromGroup("/start") with { ThreadId = 4 });
        await chat.AskAsync(ChatHarness.FromGroup("/schedule 9") with { ThreadId = 4 });

        Assert.Equal(
            [new TimeOnly(8, 0)],
            (await chat.Subscribers.FindAsync(ChatHarness.GroupId, 3, CancellationToken.None))!.Times);
        Assert.Equal(
            [new TimeOnly(9, 0)],
            (await chat.Subscribers.FindAsync(ChatHarness.GroupId, 4, CancellationToken.None))!.Times);
    }

    [Fact]
    public async Task A_chat_speaks_the_language_that_it_chose_and_its_briefings_too()
    {
        await using var chat = new ChatHarness();
        await chat.Get<Database>().StoreAsync(A.Story("Ferry aground"), chat.Clock.GetUtcNow());

        Assert.Contains("Deutsch", await chat.AskAsync("/language de"), StringComparison.Ordinal);

        Assert.Contains("Was ich kann", await chat.AskAsync("/help"), StringComparison.Ordinal);
        var reply =
            Assert.Single(await chat.Router.AnswerAsync(ChatHarness.FromPerson("/briefing"), CancellationToken.None));
        var briefing = PlainText.Write(chat.Get<ReplyRenderer>().Render(reply, await chat.PersonAsync()));
        Assert.Contains("Montag, 4. Mai 2026", briefing, StringComparison.Ordinal);
        Assert.Contains("1 Medium: ", briefing, StringComparison.Ordinal);
        Assert.Contains("Noch keine Quelle gelesen", briefing, StringComparison.Ordinal);
        Assert.Contains(
            "I do not speak that language",
            await chat.AskAsync(ChatHarness.FromAdmin("/language Klingon")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_chat_is_answered_in_the_language_of_the_persons_app()
    {
        await using var chat = new ChatHarness();

        var answer = await chat.AskAsync(ChatHarness.FromPerson("/start") with { LanguageCode = "de-AT" });

        Assert.Contains("Hallo Ada!", answer, StringComparison.Ordinal);
        Assert.Equal("de", (await chat.PersonAsync()).Language);
    }

    [Fact]
    public async Task A_long_name_is_cut_between_signs_on_its_button()
    {
        await using var chat = new ChatHarness();
        const string Family = "Nachrichten der 👩‍👩‍👧‍👦 Welt";
        await chat.Get<SourceStore>()
            .AddAsync(new NewSource("https://post.example/feed", Family), "test", CancellationToken.None);

        var page =
            Assert.Single(await chat.Router.AnswerAsync(ChatHarness.FromPerson("/sources"), CancellationToken.None));

        Assert.Equal("✓ Nachrichten der…", page.Buttons[0][0].Label);
    }
}
