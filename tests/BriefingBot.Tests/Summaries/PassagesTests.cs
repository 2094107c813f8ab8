using BriefingBot.Articles;
using BriefingBot.Summaries.Questions;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries;

public sealed class PassagesTests
{
    private static readonly Article[] Stored =
    [
        Article("tram", "Twelve people were injured when a tram left its rails in Port Aldan on Monday. The harbour bridge stays closed until Friday. A broken rail was blamed by investigators.", "Tram accident in Port Aldan"),
        Article("quake", "An earthquake shook Velmora on Sunday. Four people died and thirty were hurt, the interior ministry said. Mayor Ina Velt asked for blankets.", "Earthquake in Velmora", hour: 1),
        Article("bank", "The Bank of Velmora left its rate at two per cent. Governor Otto Brandis expects growth in autumn.", "Bank of Velmora holds rate", hour: 2),
    ];

    [Theory]
    [InlineData("How many people were killed in the Velmora earthquake?", "Four people died")]
    [InlineData("How many were wounded in the tram accident?", "Twelve people were injured")]
    [InlineData("When does the harbour bridge open again, how long is it closed?", "until Friday")]
    [InlineData("What caused the tram accident?", "A broken rail")]
    [InlineData("who is the governor of the bank", "Governor Otto Brandis")]
    [InlineData("Bank of Velmora rate?", "two per cent")]
    public void The_sentence_that_answers_comes_first(string question, string expected) =>
        Assert.Contains(expected, Passages.Find(Question.Of(question), Stored, 3)[0].Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData("Who won the chess championship?")]
    [InlineData("How many people were killed in the Carrow ferry fire?")]
    [InlineData("What is the capital of Norway?")]
    [InlineData("What happened?")]
    [InlineData("??")]
    [InlineData("")]
    public void What_nothing_stored_answers_is_not_answered(string question) => Assert.Empty(Passages.Find(Question.Of(question), Stored, 3));
}
