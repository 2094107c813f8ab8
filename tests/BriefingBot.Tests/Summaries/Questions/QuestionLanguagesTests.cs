using BriefingBot.Summaries.Questions;
using BriefingBot.Text;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries.Questions;

/// <summary>Who, when, where and how many, in the languages of the wording and in Portuguese.</summary>
public sealed class QuestionLanguagesTests
{
    private static readonly Article[] Stored =
    [
        Article(
            "de",
            "Bei einem Brand in Bergen sind am Montag vier Menschen verletzt worden. Die Polizei in Bergen hat den "
                + "Brandstifter Ole Brandt festgenommen.",
            "Brand in Bergen"),
        Article(
            "fr",
            "Au moins six personnes ont été blessées lundi à Roche. La police de Roche a arrêté Luc Morel.",
            "Accident à Roche"),
        Article(
            "es",
            "Al menos tres personas murieron el lunes en Velas. La policía de Velas detuvo a Ana Ruiz.",
            "Accidente en Velas"),
        Article(
            "pt",
            "Pelo menos nove pessoas morreram na segunda-feira em Lagoa Nova. A polícia de Lagoa Nova prendeu Rui "
                + "Sousa.",
            "Acidente em Lagoa Nova"),
        Article(
            "ru",
            "Не менее пять человек погибли в Дальске в понедельник. Полиция в Дальске задержала Ивана Громова.",
            "Пожар в Дальске"),
        Article(
            "uk",
            "Щонайменше восьмеро людей загинули в Крайську в понеділок. Поліція в Крайську затримала Олега Гая.",
            "Пожежа в Крайську"),
    ];

    [Fact]
    public void What_is_told_in_the_language_of_the_question_comes_first() => Assert.Equal(
        "de",
        new Passages(Question.Of("Was ist in Tolvanien mit dem Zug passiert?"), [
                Article("en", "A train derailed near Tolvanien on Monday.", "Train derails near Tolvanien"),
                Article("de", "Bei Tolvanien ist am Montag ein Zug entgleist.", "Zug bei Tolvanien entgleist"),
                Article("es", "Un tren descarriló el lunes cerca de Tolvanien.", "Descarrila un tren en Tolvanien"),
            ]).Find(3)[0].Article.Id);

    [Fact]
    public void A_count_is_told_by_a_sentence_that_needs_none_before_it() => Assert.Equal(
        "Zahl der Toten in Lindau steigt auf vier",
        new Passages(Question.Of("Wie viele Tote gibt es in Lindau?"), [
                Article(
                    "toll",
                    "Ein Verletzter der Gasexplosion in Lindau ist im Krankenhaus gestorben, teilte die Polizei mit. "
                        + "Damit steigt die Zahl der Toten auf vier.",
                    "Zahl der Toten in Lindau steigt auf vier"),
            ]).Find(3)[0].Sentence);

    [Theory]
    [InlineData("Wie lange dauert der Streik bei den Fähren?", "Der Streik bei den Fähren dauert drei Tage.")]
    [InlineData("Cuánto tiempo dura el viaje en el crucero?", "El viaje en el crucero dura tres semanas.")]
    [InlineData("Combien de temps dure la grève des ferries ?", "La grève des ferries dure 48 heures.")]
    [InlineData("Сколько времени продлится ремонт моста?", "Ремонт моста продлится шесть недель.")]
    public void How_long_is_answered_by_a_number_of_days_or_weeks(string question, string answer)
    {
        var other = answer[..answer.LastIndexOf(' ', answer.LastIndexOf(' ') - 1)] + ".";

        Assert.Equal(answer, Assert.Single(
            new Passages(Question.Of(question), [Article("one", $"{other} {answer}")]).Find(1)).Sentence);
        Assert.Empty(new Passages(Question.Of(question), [Article("one", other)]).Find(1));
    }

    [Theory]
    [InlineData("Was ist in Bergen passiert?", "Bei einem Brand in Bergen")]
    [InlineData("Was geschah in Bergen?", "Bei einem Brand in Bergen")]
    [InlineData("Was gibt es Neues in Bergen?", "Bei einem Brand in Bergen")]
    [InlineData("Was weißt du über den Brand in Bergen?", "Bei einem Brand in Bergen")]
    [InlineData("Brand in Bergen", "Bei einem Brand in Bergen")]
    [InlineData("Que s’est-il passé à Roche ?", "Au moins six personnes")]
    [InlineData("Quoi de neuf à Roche ?", "Au moins six personnes")]
    [InlineData("¿Qué pasó en Velas?", "Al menos tres personas")]
    [InlineData("¿Qué ha ocurrido en Velas?", "Al menos tres personas")]
    [InlineData("accidente en Velas", "Al menos tres personas")]
    [InlineData("Что случилось в Дальске?", "Не менее пять человек")]
    [InlineData("Что произошло в Дальске?", "Не менее пять человек")]
    [InlineData("Что известно о пожаре в Дальске?", "Не менее пять человек")]
    [InlineData("Какие новости о пожаре в Дальске?", "Не менее пять человек")]
    [InlineData("Що сталося в Крайську?", "Щонайменше восьмеро")]
    public void What_happened_is_told_by_the_lead(string question, string expected) =>
        Assert.StartsWith(
            expected, new Passages(Question.Of(question), Stored).Find(3)[0].Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData("Wie viele Menschen wurden in Bergen verletzt?", "vier Menschen")]
    [InlineData("Wann wurden in Bergen Menschen verletzt?", "am Montag")]
    [InlineData("Wo wurden bei dem Brand vier Menschen verletzt?", "in Bergen")]
    [InlineData("Wen hat die Polizei in Bergen festgenommen?", "Ole Brandt")]
    [InlineData("Wie heißt der Brandstifter von Bergen?", "Ole Brandt")]
    [InlineData("Combien de personnes ont été blessées à Roche ?", "six personnes")]
    [InlineData("Quand des personnes ont-elles été blessées à Roche ?", "lundi")]
    [InlineData("Où six personnes ont-elles été blessées ?", "à Roche")]
    [InlineData("Qui a été arrêté par la police de Roche ?", "Luc Morel")]
    [InlineData("¿Cuántas personas murieron en Velas?", "tres personas")]
    [InlineData("¿Cuándo murieron las personas en Velas?", "el lunes")]
    [InlineData("¿Dónde murieron tres personas?", "en Velas")]
    [InlineData("¿Quién fue detenido por la policía de Velas?", "Ana Ruiz")]
    [InlineData("Quantas pessoas morreram em Lagoa Nova?", "nove pessoas")]
    [InlineData("Quando morreram as pessoas em Lagoa Nova?", "segunda-feira")]
    [InlineData("Onde morreram nove pessoas?", "em Lagoa Nova")]
    [InlineData("Quem prendeu a polícia em Lagoa Nova?", "Rui Sousa")]
    [InlineData("Сколько человек погибли в Дальске?", "пять человек")]
    [InlineData("Когда погибли люди в Дальске?", "в понедельник")]
    [InlineData("Где погибли пять человек?", "в Дальске")]
    [InlineData("Кого задержала полиция в Дальске?", "Громова")]
    [InlineData("Скільки людей загинули в Крайську?", "восьмеро людей")]
    [InlineData("Коли загинули восьмеро людей?", "понеділок")]
    [InlineData("Де загинули восьмеро людей?", "Крайську")]
    [InlineData("Кого затримала поліція в Крайську?", "Гая")]
    public void What_is_asked_for_stands_in_the_answer(string question, string expected) =>
        AssertFirst(expected, question, Stored, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("Wann wurde Ole Brandt geboren?")]
    [InlineData("Combien de chiens ont été blessés à Roche ?")]
    [InlineData("¿Quién es el alcalde de Velas?")]
    [InlineData("Quem é o presidente de Lagoa Nova?")]
    [InlineData("Wie heißt der Täter von Bergen?")]
    [InlineData("Как зовут мэра Дальска?")]
    [InlineData("Кто мэр Дальска?")]
    [InlineData("Хто мер Крайська?")]
    public void What_stands_nowhere_is_not_answered(string question) =>
        Assert.Empty(new Passages(Question.Of(question), Stored).Find(3));

    [Theory]
    [InlineData("Wie viele Menschen starben bei dem Unglück im Hafen von Tarn?", "drei")]
    [InlineData("Wie viele Tote gab es im Hafen von Tarn?", "drei")]
    [InlineData("Wie viele Menschen starben?", "drei")]
    [InlineData("Wie viele Menschen starben bei dem Unglück im Hafen von Lund?", null)]
    [InlineData("Wie viele Menschen wurden bei dem Unglück im Hafen von Tarn verletzt?", null)]
    [InlineData("Wie viele Kinder wurden auf der Aurora verletzt?", "fünf Kinder")]
    public void What_befell_people_is_counted_by_the_newest_report_however_it_says_it(string question, string? count)
    {
        Article[] reports =
        [
            Article("erst", "Bei dem Unglück im Hafen von Tarn sind zwei Menschen ums Leben gekommen.", "Unglück"),
            Article(
                "dann", "Nach dem Unglück im Hafen von Tarn ermittelt die Polizei. Es sind drei Menschen ums Leben "
                + "gekommen.", "Unglück im Hafen von Tarn", hour: 5),
            Article("schiff", "30 Menschen wurden auf der Aurora verletzt, darunter fünf Kinder.", "Brand"),
        ];

        var found = new Passages(Question.Of(question), reports).Find(3);

        Assert.Equal(count is not null, found.Any());
        Assert.All(found, passage => Assert.Contains(count!, passage.Sentence, StringComparison.Ordinal));
    }
}
