using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Editions;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Briefings.Choice;

/// <summary>Why a story stands where it stands, and what somebody who was away must know.</summary>
public sealed class StoryReasonsTests
{
    [Fact]
    public void Of_stories_alike_one_with_a_report_in_the_chats_language_comes_first_and_none_is_left_out()
    {
        var english = A.Story("Ferry aground").WithId("en").WithImportance(1.5).ToStory();
        var german = A.Story().WithId("de").WithImportance(1).WithArticles(
            An.Article().WithTitle("Fähre läuft auf Grund").WithLanguage("de")).ToStory();
        var large = A.Story("Budget passed").WithId("large").WithImportance(2).ToStory();

        Assert.Equal(["large", "de", "en"], Of("de"));
        Assert.Equal(["large", "en", "de"], Of("en"));

        IEnumerable<string> Of(string language) => ReaderChoice
            .For(A.Reader() with { Language = language }, [english, german, large]).Select(story => story.Id);
    }

    [Theory]
    [InlineData("Test your knowledge of seventy years of cup football with our quiz", true)]
    [InlineData("The weekly news quiz", true)]
    [InlineData("Quiz: how much do you know about tides?", true)]
    [InlineData("Das große Sommerquiz", false)]
    [InlineData("Ten things to do in Velmar this weekend", true)]
    [InlineData("Викторина: порты мира", true)]
    [InlineData("Das große Quiz", true)]
    [InlineData("The Velmar Quiz: ten questions on tides", true)]
    [InlineData("Take our history quiz", true)]
    [InlineData("Pub quiz: could you name every elected mayor?", true)]
    [InlineData("Man stabbed at quiz", false)]
    [InlineData("Police raid pub quiz", false)]
    [InlineData("Mann stirbt bei Quiz", false)]
    [InlineData("Deux morts lors d'un quiz", false)]
    [InlineData("Полиция сорвала викторину: двое задержаны, закрыта викторина", false)]
    [InlineData("Sudoku: inventor of the puzzle dies aged 69", false)]
    [InlineData("Host of daily quiz show dies", false)]
    [InlineData("Velmar Radio scraps its weekly news quiz after forty years", false)]
    [InlineData("Horoscope - the newspaper that told the future closes", false)]
    [InlineData("Courier cancels horoscope", false)]
    [InlineData("Nine tips for police lead to arrest of killer", false)]
    [InlineData("Five things for voters to know before the election", false)]
    [InlineData("Quiz show ends after forty years", false)]
    [InlineData("Ten ways out of the tunnel were blocked, inquiry finds", false)]
    [InlineData("Tageshoroskop: was die Sterne am Montag bringen", true)]
    [InlineData("Horoscope du jour : ce que disent les astres", true)]
    [InlineData("Horóscopo de hoy, lunes 4 de mayo: Aries y Tauro", true)]
    [InlineData("Horóscopo do dia: o que dizem os astros", true)]
    [InlineData("Oroscopo di oggi 4 maggio: il segno fortunato", true)]
    [InlineData("Гороскоп на 4 мая: кому повезёт", true)]
    [InlineData("Гороскоп на тиждень: кому пощастить", true)]
    [InlineData("Krzyżówka dnia: hasła o morzu", true)]
    [InlineData("Nieuwsquiz: wat weet jij van de haven?", true)]
    [InlineData("Veckans korsord: allt om hamnar", true)]
    [InlineData("[오늘의 운세] 5월 4일", true)]
    [InlineData("今日の運勢 5月4日", true)]
    [InlineData("星座运势：本周谁最幸运", true)]
    [InlineData("आज का राशिफल: 4 मई", true)]
    [InlineData("Horoskop-Verlag aus Velmar meldet Insolvenz an", false)]
    [InlineData("Un horoscope enflamme le parlement de Velmar", false)]
    [InlineData("Autor del crucigrama del Diario muere en Velmar", false)]
    [InlineData("Гороскоп стал причиной увольнения директора порта", false)]
    [InlineData("Quiz-Moderator in Velmar festgenommen", false)]
    public void A_quiz_or_a_list_of_things_to_do_is_no_story(string title, bool isLeftOut)
    {
        var story = A.Story(title).WithArticles(An.Article().WithTitle(title)).ToStory();

        Assert.Equal(isLeftOut, ReaderChoice.Of(A.Reader(), story) is null);
    }

    [Fact]
    public void A_followed_word_doubles_and_likes_of_topics_and_outlets_move_by_their_mean()
    {
        var story = By("Flood in Tarn", ("Hill Courier", "Weather"), ("Harbour Post", "Rivers"));
        var reader = A.Reader() with
        {
            Followed = ["flood", "fire"],
            Taste =
            [
                new Taste(TasteKind.Topic, "weather", 2), new Taste(TasteKind.Outlet, "HILL COURIER", -4),
                new Taste(TasteKind.Outlet, "Gazette", 5), new Taste(TasteKind.Topic, "Harbour Post", 5),
            ],
        };

        var reasons = StoryReasons.Of(reader, story);

        Assert.Equal(2, reasons.Outlets);
        Assert.Equal(["flood"], reasons.Followed);
        Assert.Equal(["weather", "HILL COURIER"], reasons.Tastes.Select(taste => taste.Name));
        Assert.Equal(2 * ((1.2 + 1) / 2) * ((0.6 + 1) / 2), reasons.Factor, precision: 9);
    }

    [Fact]
    public void Nothing_followed_and_nothing_liked_changes_nothing()
    {
        var reasons = StoryReasons.Of(A.Reader(), By("Flood in Tarn", ("Hill Courier", "Weather")));

        Assert.Equal(1, reasons.Factor);
        Assert.Empty(reasons.Followed);
        Assert.Empty(reasons.Tastes);
    }

    [Fact]
    public void A_topic_and_an_outlet_count_once_however_often_they_are_written()
    {
        var story = By("Flood in Tarn", ("Hill Courier", " Weather "), ("Harbour Post", "WEATHER"), ("Gazette", " "));

        Assert.Equal(
            [(TasteKind.Topic, "Weather"), (TasteKind.Outlet, "Hill Courier"), (TasteKind.Outlet, "Harbour Post"),
                (TasteKind.Outlet, "Gazette")],
            TasteStore.FeaturesOf(story.Articles, story.Outlets));
    }

    [Fact]
    public async Task Who_was_away_is_told_first_what_many_told_for_long()
    {
        var brief = By("One", ("A", ""), ("B", ""), ("C", "")) with { Id = "brief" };
        var lasting = Lasting("lasting", days: 5, outlets: 2);
        var single = By("Three", ("A", "")) with { Id = "single" };
        var same = single with { Id = "same" };

        Assert.Equal(
            ["lasting", "brief", "same", "single"],
            await CaughtUpAsync(A.Reader(), [single, brief, same, lasting]));
        Assert.Equal(["lasting"], await CaughtUpAsync(A.Reader(), [brief, lasting], most: 1));
        Assert.Equal(
            ["brief", "lasting"],
            await CaughtUpAsync(A.Reader() with { Followed = ["One"] }, [lasting, brief]));
    }

    [Fact]
    public async Task Who_was_away_is_not_told_what_they_mute_or_switched_off()
    {
        var one = By("One", ("A", "Sport")) with { Id = "one" };
        var two = By("Two", ("B", "World"), ("C", "World")) with { Id = "two" };

        Assert.Equal(["two"], await CaughtUpAsync(A.Reader() with { Muted = ["one"] }, [one, two]));
        Assert.Equal(["two"], await CaughtUpAsync(A.Reader() with { TopicsOff = ["sport"] }, [one, two]));
        Assert.Equal(["two"], await CaughtUpAsync(A.Reader() with { SourcesOff = [1] }, [one, two]));
    }

    private static async Task<IEnumerable<string>> CaughtUpAsync(
        Subscriber reader, IEnumerable<Story> stories, int most = 9) =>
        (await CatchUp.OfAsync(reader, StoryPool.Of(stories), most, faults: [], CancellationToken.None))
            .Select(story => story.Id);

    private static Story By(string title, params (string Outlet, string Topic)[] reports) => A.Story().WithArticles(
        reports.Select((report, index) => An.Article().WithId($"{index + 1}").WithSource(index + 1, report.Outlet)
            .WithTitle(title).WithTopic(report.Topic).WithText($"{title}, {report.Outlet} found out by itself.")))
        .ToStory();

    private static Story Lasting(string id, int days, int outlets) => A.Story().WithId(id).WithArticles(
        Enumerable.Range(0, outlets).Select(index => An.Article().WithId($"{index}").WithSource(index + 1, $"P{index}")
            .WithTitle("Two").WithText($"Two, P{index} found out by itself.")
            .WithTime(A.Morning.AddHours(-1).AddDays(-index * days)))).ToStory();
}
