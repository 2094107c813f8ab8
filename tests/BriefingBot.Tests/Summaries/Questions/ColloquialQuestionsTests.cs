using BriefingBot.Summaries.Questions;
using BriefingBot.Text;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries.Questions;

/// <summary>Questions in other languages than English as people type them, in other words than news has.</summary>
public sealed class ColloquialQuestionsTests
{
    private static readonly Article[] Stored =
    [
        Article(
            "fr-death",
            "L'acteur, connu pour ses rôles comiques, est décédé vendredi des suites d'une crise cardiaque.",
            "Luc Marnier, «Zéro» au cinéma, est mort"),
        Article(
            "fr-ski",
            "En tête à l'issue de la première manche, Jean Baudin a remporté le slalom d'Ornans devant Léo Petit "
                + "et Max Roux.",
            "Ski : encore plus haut"),
        Article(
            "fr-sales",
            "Avec 730.000 disques, il est l'artiste qui a réalisé les meilleurs chiffres en 2016.",
            "Garnier, roi des ventes d'albums 2016"),
        Article(
            "fr-cup",
            "Samedi, le Français signe sa neuvième victoire en Coupe du monde, une de plus que Paul Killian.",
            "Coupe du monde"),
        Article(
            "de-money",
            "Der Förderer startet eine neue Phase. Neben einer Unterstützung von bis zu 95.000 Euro gibt es Räume.",
            "Klimanetz sucht Gründer"),
        Article(
            "de-plan",
            "Am Dienstag berät der Verband über eine Aufstockung der Liga. Ein Gegner dieser Idee ist Karl Rummel.",
            "Rummel gegen Aufstockung der Liga: \"Nur Politik\""),
        Article(
            "es-money",
            "Se trata de pasar tres semanas en uno de sus veleros y el salario es de unos 60.000 euros.",
            "Buscan candidatos para el mejor trabajo del mundo"),
        Article(
            "fr-union",
            "« La grève sera levée lundi », annonce Jeanne Morel, la secrétaire générale de la CDQ.",
            "Fin de la grève des quais"),
        Article(
            "de-post",
            "Der Präsident hat Klara Brandt für das Justizministerium nominiert.",
            "Neue Ministerin"),
        Article(
            "ru-money",
            "На новом заводе в Дальске зарплата составит 90 тысяч рублей. Там работают 300 человек.",
            "Завод в Дальске"),
        Article(
            "uk-win",
            "На виборах у Крайську в неділю переміг Олег Гай.",
            "Вибори в Крайську"),
    ];

    [Theory]
    [InlineData("de quoi est mort luc marnier", "crise cardiaque")]
    [InlineData("qui a gagné le slalom d'ornans", "Jean Baudin")]
    [InlineData("qui a vendu le plus d'albums en 2016 ?", "Garnier")]
    [InlineData("qui est la cheffe de la cdq", "Jeanne Morel")]
    [InlineData("wen hat der präsident jetzt fürs justizministerium nominiert?", "Klara Brandt")]
    [InlineData("wie viel geld kriegt man bei klimanetz?", "95.000 Euro")]
    [InlineData("ist rummel für die aufstockung der liga?", "Rummel gegen")]
    [InlineData("cuánto pagan por el trabajo de los veleros?", "60.000 euros")]
    [InlineData("сколько платят на заводе в дальске?", "90 тысяч рублей")]
    [InlineData("хто переміг на виборах у Крайську?", "Олег Гай")]
    public void The_answer_is_found_in_the_words_of_news(string question, string answer) =>
        AssertFirst(answer, question, Stored);

    [Theory]
    [InlineData("qui a gagné la coupe de france")]
    [InlineData("cuánto pagan por el trabajo de los bomberos en Velas?")]
    [InlineData("combien coûte le slalom d'ornans ?")]
    public void No_other_sum_is_told_and_not_who_was_surpassed(string question) =>
        Assert.Empty(new Passages(Question.Of(question), Stored).Find(3));
}
