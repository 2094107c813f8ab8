using BriefingBot.Summaries.Questions;
using BriefingBot.Text;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries.Questions;

/// <summary>The act that is asked about stands in the answer, done by or to the one who is asked about.</summary>
public sealed class AskedActTests
{
    private static readonly Article[] Stored =
    [
        Article(
            "bid",
            "Alder raised its bid for Borley to 25 million euros on Monday. The board of Borley, led by its CEO Nora "
                + "Lind, called the offer too low. Alder's deputy chairman Ole Falk spoke of the last offer. It "
                + "is worth 82 euros for each Borley share. Borley shares fell 1.5 percent on Tuesday. The phone maker "
                + "Corvus has sued Borley over its prices.",
            "Alder raises its bid for Borley"),
        Article(
            "zoo",
            "A boy fell into the moat of the Velmora Zoo. A keeper shot the gorilla to save the child. The male "
                + "gorilla named Bruno was fatally hit. The boy is expected to recover, the zoo said.",
            "Gorilla shot at Velmora Zoo",
            hour: 1),
        Article(
            "party",
            "Police in Tollbury allege Erik Holm, 61, opened fire at an office party, killing one man. Holm was "
                + "dismissed last week.",
            "Shots at office party",
            hour: 2),
        Article(
            "snow",
            "Norrby County Executive Rita Dahl signed a declaration of snow emergency on Wednesday. Hooded youths broke "
                + "the windows of the Norrby town hall in the night. A fire broke out in the Norrby mill at 8.40 p.m. and "
                + "was still burning on Thursday morning.",
            "Snow in Norrby",
            hour: 3),
        Article(
            "attack",
            "Rebels attacked the Karvian consulate in Velden on Thursday. The rebels said they "
                + "carried out the attack in retaliation for air strikes in Orno. Karvia has about 850 soldiers "
                + "at a base in Velden. The blast killed two Danish soldiers in Velden.",
            "Karvian consulate in Velden attacked",
            hour: 4),
    ];

    [Theory]
    [InlineData("Did Holm resign?", "Holm resigned in 2022")]
    [InlineData("Has Holm resigned?", "Holm resigned in 2022")]
    [InlineData("Did the dog die?", "The dog died")]
    [InlineData("Was the keeper arrested?", "The keeper was arrested")]
    [InlineData("Has the keeper been arrested?", "The keeper was arrested")]
    [InlineData("Did the keeper die?", null)]
    public void What_somebody_did_need_not_befall_him(string question, string? expected)
    {
        Article[] stored =
        [
            Article("court", "Holm resigned in 2022 after the police searched his house. The dog died after an officer "
                + "shot it twice. The keeper was arrested in Norrby.", "Holm and a keeper in court"),
        ];

        Assert.StartsWith(
            expected ?? "-",
            Told(question, stored).FirstOrDefault() ?? "-",
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("who is the ceo of borley", "Nora Lind")]
    [InlineData("what was the gorillas name", "Bruno")]
    [InlineData("who opened fire at the office party in Tollbury", "Erik Holm")]
    [InlineData("who signed the snow emergency declaration in norrby?", "Rita Dahl")]
    [InlineData("who broke the windows of the norrby town hall", "Hooded youths")]
    [InlineData("when did the fire in norrby start", "broke out")]
    [InlineData("why did the rebels attack the karvian consulate", "in retaliation for")]
    [InlineData("did the boy at the zoo die", "expected to recover")]
    [InlineData("What happened to Borley shares?", "shares fell")]
    public void It_is_told_by_whom_and_why(string question, string expected) => AssertFirst(expected, question, Stored);

    [Theory]
    [InlineData("when did nora lind resign")]
    [InlineData("why did corvus buy borley")]
    [InlineData("how many karvian soldiers were killed in velden")]
    [InlineData("who is the chairman of alder")]
    public void What_nobody_is_said_to_have_done_has_no_time_and_no_cause(string question) =>
        Assert.Empty(new Passages(Question.Of(question), Stored).Find(3));

    [Fact]
    public void Of_reports_without_a_time_the_count_that_most_have_is_told()
    {
        var reports = new[] { "Three", "Two", "Two" }.Select((count, at) => Article(
            $"r{at}", $"{count} people were killed at the mill in Norrby, {at + 4} reporters wrote.", "Deaths at mill"));

        Assert.StartsWith(
            "Two",
            new Passages(Question.Of("How many people were killed at the Norrby mill?"), [.. reports])
                .Find(3)[0].Sentence,
            StringComparison.Ordinal);
    }
}
