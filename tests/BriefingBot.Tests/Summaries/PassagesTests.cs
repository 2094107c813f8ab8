using BriefingBot.Summaries.Questions;
using BriefingBot.Text;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries;

public sealed class PassagesTests
{
    private static readonly Article[] Stored =
    [
        Article(
            "tram",
            "Twelve people were injured when a tram left its rails in Port Aldan on Monday. The harbour bridge "
                + "stays closed until Friday. A broken rail was blamed by investigators.",
            "Tram accident in Port Aldan"),
        Article(
            "quake",
            "An earthquake shook Velmora on Sunday. Four people died and thirty were hurt, the interior ministry "
                + "said. Mayor Ina Velt asked for blankets.",
            "Earthquake in Velmora",
            hour: 1),
        Article(
            "bank",
            "The Bank of Velmora left its rate at two per cent. Governor Otto Brandis expects growth in autumn.",
            "Bank of Velmora holds rate",
            hour: 2),
    ];

    private static readonly Article[] Crash =
    [
        Article("first", "A van hit a flower shop in Harlow on Monday. Four people were hurt, police said.",
            "Van hits shop in Harlow"),
        Article("second", "The van was driven by Ole Brandt, 44, prosecutor Nils Vang said. Vang said that the brakes "
            + "failed. The shop stood empty, its owner Rita Holm told a radio.", "Harlow driver named", hour: 5),
        Article("third", "Nine people were hurt when a van ran into a shop in Harlow, the hospital counted.",
            "Harlow count rises", hour: 30),
        Article("de", "Bei einem Brand in Bergen sind am Montag vier Menschen verletzt worden.", "Brand in Bergen"),
        Article("es", "Al menos tres personas murieron el lunes en Velas.", "Accidente en Velas"),
        Article("fr", "Au moins six personnes ont été blessées lundi à Roche.", "Accident à Roche"),
        Article("ru", "Не менее пять человек погибли в Дальске в понедельник.", "Пожар в Дальске"),
        Article("uk", "Щонайменше восьмеро людей, 8 осіб, загинули в Крайську.", "Пожежа в Крайську"),
    ];

    [Theory]
    [InlineData("How many people were killed in the Velmora earthquake?", "Four people died")]
    [InlineData("How many were wounded in the tram accident?", "Twelve people were injured")]
    [InlineData("When does the harbour bridge open again, how long is it closed?", "until Friday")]
    [InlineData("What caused the tram accident?", "A broken rail")]
    [InlineData("who is the governor of the bank", "Governor Otto Brandis")]
    [InlineData("Bank of Velmora rate?", "two per cent")]
    [InlineData("How long does the harbour bridge stay closed?", "until Friday")]
    [InlineData("Which ministries say how many died in Velmora?", "interior ministry")]
    public void The_sentence_that_answers_comes_first(string question, string expected) =>
        AssertFirst(expected, question, Stored);

    [Fact]
    public void A_correction_note_answers_nothing()
    {
        var report = Article(
            "bridge", "Ten people were killed when the bridge of Velmora fell on Monday, police said. Correction: An "
            + "earlier version of this report said that Mayor Ina Velt closed the bridge of Velmora in April.",
            "Bridge of Velmora falls");

        Assert.Empty(new Passages(Question.Of("Who closed the bridge of Velmora?"), [report]).Find(3));
    }

    [Fact]
    public void A_search_for_an_answer_can_be_stopped()
    {
        var passages = new Passages(Question.Of("What caused the tram accident?"), Stored);

        Assert.Throws<OperationCanceledException>(() => passages.Find(3, new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData("Who plays Brask in The Katt Reef?", "Otto Holm")]
    [InlineData("Who was arrested over the robbery in Norrby?", "Ole Brandt")]
    public void A_person_is_named_in_brackets_or_in_full_and_not_by_the_capitals_of_a_headline(
        string question, string expected)
    {
        Article[] articles =
        [
            Stories.Reports.Report(
                "film", "New film about a ferry",
                "It opens in May. Keeper Brask (Otto Holm) and his sister (Lena Vang) "
                + "quarrel about what their parents left them in “The Katt Reef”."),
            Stories.Reports.Report(
                "robbery", "Norrby robbery",
                "Suspected Key Robber Arrested By Harbour Police In Norrby Over Robbery.\n\nThe Seamen arrested nobody over "
                + "the robbery in Norrby.\n\nPolice in Norrby arrested Ole Brandt over the robbery of a bank."),
        ];

        AssertFirst(expected, question, articles);
    }

    [Fact]
    public void An_event_that_is_recalled_comes_after_the_one_that_is_news()
    {
        Article[] articles =
        [
            Stories.Reports.Report("old", "Dam inspected in Norrby", "The dam break in Norrby was three years ago."),
            Stories.Reports.Report(
                "new", "Village flooded", "A dam in Velden gave way on Monday. The break flooded a mill."),
        ];

        var found = new Passages(Question.Of("Where did the dam break?"), articles).Find(3);

        Assert.Equal("new", found[0].Article.Id);
    }

    [Fact]
    public void Those_who_count_differently_stand_side_by_side_and_an_event_of_long_ago_does_not()
    {
        Article[] reports =
        [
            Article(
                "old",
                "The ferry Heron sank off Velmora with 96 people on board in a storm, the coast guard said.",
                "Ferry sinks off Velmora",
                hour: -24 * 900),
            Article(
                "one",
                "A ferry ran aground off Velmora on Monday. The coast guard said 187 people were on board.",
                "Ferry aground off Velmora"),
            Article(
                "two",
                "The company that runs the Velmora ferry said 142 people were on board. Its count came from the gates.",
                "Ferry company counts fewer",
                hour: 2),
        ];

        var found = new Passages(Question.Of("How many people were on board the ferry?"), reports).Find(3)
            .Select(passage => passage.Article.Id)
            .ToList();

        Assert.Equal(["one", "two"], found.Order(StringComparer.Ordinal));
        Assert.Contains(
            new Passages(Question.Of("How many were on board the Heron?"), reports).Find(3),
            passage => passage.Article.Id == "old");
    }

    [Theory]
    [InlineData("Who drove the van into the shop?", "Ole Brandt")]
    [InlineData("Who was the van driven by?", "Ole Brandt")]
    [InlineData("Who is the owner of the shop?", "Rita Holm")]
    [InlineData("Who said that the brakes failed?", "Vang said")]
    [InlineData("How many people were hurt in Harlow?", "Nine people")]
    [InlineData("Where did the van hit the shop?", "in Harlow")]
    [InlineData("Wie viele Menschen wurden in Bergen verletzt?", "vier Menschen")]
    [InlineData("¿Cuántas personas murieron en Velas?", "tres personas")]
    [InlineData("Combien de personnes ont été blessées à Roche ?", "six personnes")]
    [InlineData("Сколько человек погибли в Дальске?", "пять человек")]
    [InlineData("Скільки людей загинули в Крайську?", "восьмеро людей")]
    public void What_is_asked_for_stands_in_the_answer(string question, string expected) =>
        AssertFirst(expected, question, Crash, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("Who is the mayor of Harlow?")]
    [InlineData("Who is the president of Brand?")]
    [InlineData("What is the population of Harlow?")]
    [InlineData("How many dogs were hurt in Harlow?")]
    [InlineData("Who hired Rita Holm?")]
    [InlineData("Wer ist der Bürgermeister von Bergen?")]
    public void A_sentence_without_what_is_asked_for_is_no_answer(string question) =>
        Assert.Empty(new Passages(Question.Of(question), Crash).Find(3));

    [Theory]
    [InlineData("Who won the chess championship?")]
    [InlineData("How many people were killed in the Carrow ferry fire?")]
    [InlineData("What is the capital of Norway?")]
    [InlineData("What happened?")]
    [InlineData("??")]
    [InlineData("")]
    public void What_nothing_stored_answers_is_not_answered(string question) =>
        Assert.Empty(new Passages(Question.Of(question), Stored).Find(3));
}
