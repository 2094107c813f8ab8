using BriefingBot.Briefings.Editions;
using BriefingBot.Storage;
using BriefingBot.Tests.Builders;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Chat.Commands;

/// <summary>Is it (still) true: by the reports of its own event, and by what they say now.</summary>
public sealed class CheckCommandTests : IAsyncLifetime
{
    private readonly ChatHarness _chat = new();

    public async ValueTask InitializeAsync()
    {
        var now = _chat.Clock.GetUtcNow();
        await StoreAsync(
            A.Story().WithArticles(
                Report("Coastal Post", now.AddHours(-6), "Earthquake strikes coast of Varna, five killed",
                    """
                    At least five people were killed and 30 injured when a magnitude 6.1 earthquake struck the coast
                    near Varna on Thursday, the interior ministry said. The quake was felt as far as Bucharest.
                    """),
                Report("Daily Holm", now.AddHours(-3), "Death toll of Varna earthquake rises to nine",
                    """
                    The death toll of the earthquake that struck the coast near Varna rose to nine on Friday, the
                    interior ministry said. At least 62 people were injured, hospitals in Varna said. The magnitude
                    6.1 earthquake hit on Thursday and destroyed 14 houses
                    in the port district. Two people are still missing.
                    """)));
        await StoreAsync(
            A.Story().WithArticles(
                Report("Coastal Post", now.AddHours(-2), "Bridge collapses in Torvik, eleven killed",
                    """
                    Eleven people were killed when a bridge collapsed in the town of Torvik on Friday, police said.
                    About 40 people were injured. The bridge was built in 1971.
                    """)));
    }

    public async ValueTask DisposeAsync() => await _chat.DisposeAsync();

    [Fact]
    public async Task What_the_newest_report_says_stands_with_that_report()
    {
        var answer = await _chat.AskAsync("/check Nine people were killed in Varna");

        Assert.Contains("Confirmed by a report", answer, StringComparison.Ordinal);
        Assert.Contains("rose to nine", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("At least five", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_asked_the_truth_of_is_checked_as_if_it_were_said() => Assert.Equal(
        await _chat.AskAsync("/check Nine people were killed in Varna"),
        await _chat.AskAsync("/check Is it true that nine people were killed in Varna?"));

    [Fact]
    public async Task A_story_is_found_by_its_words()
    {
        var reply = Assert.Single(await _chat.Router.AnswerAsync(
            ChatHarness.FromPerson("/story Torvik bridge"), CancellationToken.None));

        Assert.Contains("Torvik", reply.Story!.Story.Headline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_bot_said_of_itself_is_no_news()
    {
        var answer = await _chat.AskAsync(ChatHarness.FromPerson("still true?") with
        {
            RepliedText = "That was forwarded, so I did nothing.",
            RepliedMessageId = 3,
            IsToBot = true,
        });

        Assert.DoesNotContain("No report says so", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_sentence_is_checked_once_however_often_it_is_said()
    {
        var said = string.Concat(Enumerable.Repeat("Nine people were killed in Varna.\n", 60));

        var answer = await _chat.AskAsync($"/check {said}");

        Assert.Equal(2, answer.Split("Confirmed by a report").Length);
    }

    [Fact]
    public async Task Words_behind_the_command_are_checked_whatever_they_reply_to()
    {
        var answer = await _chat.AskAsync(ChatHarness.FromPerson("/check Nine people were killed in Varna") with
        {
            RepliedText = "Eleven people were killed when a bridge collapsed in the town of Torvik.",
            RepliedMessageId = 3,
            IsToBot = true,
        });

        Assert.Contains("rose to nine", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Torvik", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_overtaken_count_has_changed_since_and_the_newest_is_quoted()
    {
        await VarnaAsync(
            "Coastal Post",
            "Twelve people were killed in the earthquake near Varna, the interior ministry said on Friday.");

        var answer = await _chat.AskAsync("/check Nine people were killed in Varna");

        Assert.Contains("It has changed since", answer, StringComparison.Ordinal);
        Assert.Contains("Now: Twelve people were killed", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corrected_count_no_longer_stands_and_who_says_it_still_is_named()
    {
        await VarnaAsync(
            "Coastal Post",
            "Twelve people were killed in the earthquake near Varna, the interior ministry said on Friday.");
        await VarnaAsync(
            "Daily Holm",
            """
            Correction: An earlier version of this report gave the number of people killed as 12. The earthquake near
            Varna killed 11 people, the interior ministry said.
            """);

        var answer = await _chat.AskAsync("/check 12 people were killed in Varna");

        Assert.Contains("No longer true", answer, StringComparison.Ordinal);
        Assert.Contains("corrected 12 to 11", answer, StringComparison.Ordinal);
        Assert.Contains("Others still say: Twelve people were killed", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("earlier version", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Neun Menschen wurden in Varna getötet", "✅")]
    [InlineData("Varna wurde am Donnerstag von einem Beben getroffen.", "❔")]
    public async Task Of_another_language_only_numbers_are_compared(string claim, string mark)
    {
        var answer = await _chat.AskAsync("/check " + claim);

        Assert.StartsWith(mark, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("No report has", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Cuatro personas murieron en el incendio de un hotel en Alicante", "Ha cambiado")]
    [InlineData("Seis personas murieron en el incendio de un hotel de Alicante", "ha causado seis muertos")]
    [InlineData("En Varna murieron nueve personas", "rose to nine")]
    public async Task A_claim_too_short_to_tell_its_language_is_in_the_chats(string claim, string expected)
    {
        await _chat.AskAsync("/language es");
        var now = _chat.Clock.GetUtcNow();
        await StoreAsync(A.Story().WithArticles(
            Report("El Faro", now.AddHours(-5), "Un incendio en un hotel de Alicante deja cuatro muertos",
                """
                Cuatro personas murieron y 17 resultaron heridas en el incendio de un hotel en Alicante este viernes,
                informaron los bomberos. El fuego comenzó en la cocina.
                """).WithLanguage("es"),
            Report("Diario del Puerto", now.AddHours(-1), "Sube a seis la cifra de muertos por el incendio de Alicante",
                """
                El incendio de un hotel en Alicante ha causado seis muertos, según los bomberos. Otras 17 personas
                resultaron heridas.
                """).WithLanguage("es")));

        Assert.Contains(expected, await _chat.AskAsync("/check " + claim), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reports_own_sentence_stands_whatever_language_it_seems_to_be_in()
    {
        await StoreAsync(A.Story().WithArticles(
            Report("Волга Сегодня", _chat.Clock.GetUtcNow().AddHours(-1), "Пожар на складе в Казани",
                "Три человека погибли при пожаре. Площадь пожара составила 2000 квадратных метров.")
                .WithLanguage("ru")));

        var answer = await _chat.AskAsync("/check Площадь пожара составила 2000 квадратных метров.");

        Assert.StartsWith("✅", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_page_of_ones_own_what_it_says_is_checked_and_not_its_figures_and_outlets()
    {
        var answer = await _chat.AskAsync(ChatHarness.FromPerson("still true?") with
        {
            IsToBot = true,
            RepliedText = """
                Death toll of Varna earthquake rises to nine

                At least 62 people were injured, hospitals in Varna said. (Daily Holm) (Coastal Post)

                Figures
                killed: at least 5 (interior ministry; Coastal Post, 26 Nov 21:16) → 9 (Daily Holm, 26 Nov 23:56)

                Who reports it
                Daily Holm, 26 Nov 23:56: Death toll of Varna earthquake rises to nine
                """,
        });

        Assert.Contains("✅ Death toll of Varna", answer, StringComparison.Ordinal);
        Assert.Contains("✅ At least 62 people", answer, StringComparison.Ordinal);
        Assert.Equal(2, answer.Split("Confirmed by a report").Length - 1);
        Assert.DoesNotContain("❔", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("⚠", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A bridge in Torvik killed 14 people.")]
    [InlineData("Nobody was injured when the bridge in Torvik collapsed.")]
    [InlineData("A train crash in Lisbon killed 14 people.")]
    [InlineData("The bridge in Torvik collapsed. Nobody was injured.")]
    public async Task Another_event_proves_and_refutes_nothing(string claim)
    {
        var answer = await _chat.AskAsync("/check " + claim);

        Assert.Contains(claim[..claim.IndexOf('.', StringComparison.Ordinal)], answer, StringComparison.Ordinal);
        Assert.DoesNotContain("earthquake", answer, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Varna", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The mayor of Torvik was arrested.")]
    [InlineData("Aliens did it in Torvik.")]
    [InlineData("The town of Torvik resigned.")]
    public async Task Of_what_no_report_speaks_none_says_otherwise(string claim)
    {
        var answer = await _chat.AskAsync("/check " + claim);

        Assert.StartsWith("❔", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("otherwise", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_reports_say_otherwise_is_said_once()
    {
        var answer = await _chat.AskAsync("/check The bridge in Torvik was built in 1986.");

        Assert.StartsWith("⚠", answer, StringComparison.Ordinal);
        Assert.Single(answer.Split('\n'), line => line.Contains('“', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("In Neudorf mussten 800 Menschen ihre Wohnungen verlassen", "✅")]
    [InlineData("In Neudorf mussten 300 Menschen ihre Wohnungen verlassen", "⚠")]
    [InlineData("Verletzt wurde niemand in Neudorf", "✅")]
    public async Task A_claim_is_held_against_the_reports_that_have_its_words_whatever_the_chat_speaks(
        string claim, string mark)
    {
        await StoreAsync(A.Story().WithArticles(
            Report("Neudorfer Bote", _chat.Clock.GetUtcNow().AddHours(-2), "Hochwasser: 800 Menschen verlassen Neudorf",
                """
                Wegen des Hochwassers haben in Neudorf am Samstag rund 800 Menschen ihre Wohnungen verlassen müssen,
                teilte die Stadt mit. Verletzt wurde nach Angaben der Feuerwehr niemand.
                """).WithLanguage("de")));

        Assert.StartsWith(mark, await _chat.AskAsync("/check " + claim), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is this true? Four people were killed in Kelmar.", "Four people were killed in Kelmar.")]
    [InlineData("Stimmt das? In Kelmar starben vier Menschen.", "In Kelmar starben vier Menschen.")]
    [InlineData("¿Es verdad? En Kelmar murieron cuatro personas.", "En Kelmar murieron cuatro personas.")]
    [InlineData("C’est vrai ? Quatre morts à Kelmar.", "Quatre morts à Kelmar.")]
    [InlineData("Это правда? В Кельмаре погибли четверо.", "В Кельмаре погибли четверо.")]
    [InlineData("Чи правда це? У Кельмарі загинуло четверо.", "У Кельмарі загинуло четверо.")]
    public async Task What_stands_behind_the_question_whether_it_is_true_is_checked(string said, string claim)
    {
        Assert.Equal(claim, _chat.Get<PlainWishes>().ClaimIn(said));
        Assert.Contains("❔", await _chat.AskAsync(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sentences_beyond_the_most_are_said_to_be_left()
    {
        var answer = await _chat.AskAsync("/check " + string.Concat(Enumerable.Range(1, 11)
            .Select(number => $"The bridge in Torvik collapsed {number} times. ")));

        Assert.Contains("Sentences not checked here: 3", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_briefing_the_sentences_of_all_its_stories_are_checked_and_none_of_its_furniture()
    {
        var messages = await ToldAsync();
        _chat.Clock.Advance(TimeSpan.FromMinutes(5));
        await VarnaAsync(
            "Coastal Post",
            "Twelve people were killed in the earthquake near Varna, the interior ministry said on Friday.");

        var answers = new List<string>();
        foreach (var message in messages)
        {
            answers.Add(await _chat.AskAsync(
                ChatHarness.FromPerson("still true?") with { RepliedMessageId = message, IsToBot = true }));
        }

        var answer = string.Join('\n', answers);
        Assert.Contains("It has changed since", answer, StringComparison.Ordinal);
        Assert.Contains("Now: Twelve people were killed", answer, StringComparison.Ordinal);
        Assert.Contains("✅ Everything else I checked still stands", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Torvik", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("No report has", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing I have read", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_without_words_that_told_nothing_has_nothing_to_check() =>
        Assert.Contains(
            "no sentence in it",
            await _chat.AskAsync(ChatHarness.FromPerson("still true?") with { RepliedMessageId = 4, IsToBot = true }),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_page_of_settings_says_nothing_of_the_news() =>
        Assert.Contains(
            "no sentence in it",
            await _chat.AskAsync(ChatHarness.FromPerson("/check") with
            {
                RepliedText = "When nothing is new: one line says so\nNine people were killed in Varna",
                RepliedButton = "/schedule",
                RepliedMessageId = 4,
                IsToBot = true,
            }),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_link_to_a_story_shows_it_where_its_sources_are_switched_off()
    {
        await _chat.AskAsync("/start");
        var article = (await _chat.Get<BriefingAssembler>().GatherAsync(CancellationToken.None)).Stories.Sketches[0];
        await _chat.Subscribers.SaveAsync(
            await _chat.PersonAsync() with { SourcesOff = [.. article.Articles.Select(report => report.SourceId)] },
            CancellationToken.None);

        var reply = Assert.Single(await _chat.Router.AnswerAsync(
            ChatHarness.FromPerson($"/start story_{article.Id}"), CancellationToken.None));

        Assert.NotNull(reply.Story);
    }

    /// <summary>A briefing that went out; the numbers of its messages.</summary>
    private async Task<IReadOnlyList<long>> ToldAsync()
    {
        await _chat.AskAsync("/start");
        var reader = await _chat.PersonAsync();
        var briefing = await _chat.Get<BriefingAssembler>().ComposeNowAsync(reader, CancellationToken.None);
        await _chat.Get<AskedBriefings>().AnswerAsync(reader, briefing, CancellationToken.None);
        await _chat.ExecuteAsync("UPDATE outbox SET state = 'sent', message_id = 900 + id");
        return await _chat.QueryAsync<long>("SELECT message_id FROM outbox WHERE edition LIKE 'now%' ORDER BY id");
    }

    private Task StoreAsync(StoryDraft story) =>
        _chat.Get<Database>().StoreAsync(story, _chat.Clock.GetUtcNow());

    private Task VarnaAsync(string outlet, string text) => StoreAsync(
        A.Story().WithId("s1").WithArticles(Report(
            outlet, _chat.Clock.GetUtcNow().AddHours(outlet == "Daily Holm" ? -1 : -2), "Varna earthquake", text)));

    private static ArticleDraft Report(string outlet, DateTimeOffset at, string title, string text) => An.Article()
        .WithTitle(title).WithOutlet(outlet).WithSource(outlet).WithTime(at).WithLanguage("en")
        .WithText(text.ReplaceLineEndings(" "));
}
