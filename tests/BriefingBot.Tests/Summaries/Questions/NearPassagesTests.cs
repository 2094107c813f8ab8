using BriefingBot.Text;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries.Questions;

/// <summary>What is asked in other words than reports have, by description or in the words of speech; and what near
/// words do not answer.</summary>
public sealed class NearPassagesTests
{
    private static readonly Article[] Stored =
    [
        Article(
            "cable",
            "Divers found the ferry's power cable in Ondal harbour cut in two on Monday. An anchor severed the power "
                + "cable of the Ondal ferry, the port believes.",
            "Ondal ferry cable cut"),
        Article(
            "guard",
            "Norrby zoo guard Olaf Lind has been dismissed because he slept at work, the zoo said.",
            "Norrby guard fired",
            hour: 1),
        Article(
            "evacuation",
            "About 40 residents were evacuated during the warehouse fire in Velden.",
            "Warehouse fire in Velden",
            hour: 2),
        Article(
            "rider",
            "The rider hit in Tollbury by a tram was in hospital. The rider survived, doctors said.",
            "Tram hits rider in Tollbury",
            hour: 3),
        Article(
            "boxer",
            "Corin Hale beat Ivo Brandt in Lund. Ivo Brandt struck his wife last year. Hale is 31.",
            "Hale beats Brandt",
            hour: 4),
        Article(
            "rule",
            "President Marlow overturned the Hartwell fishing quota rule of Governor Berg on Friday.",
            "Marlow overturns Berg's fishing quota rule",
            hour: 5),
        Article(
            "border",
            "More than 300 Velmorans were told to leave as the Sorvian missile tests went on.",
            "Velmorans leave",
            hour: 6),
        Article(
            "attack",
            "Anton Krell carried out the attack on the consulate in Harlow, killing two.",
            "Attack on the consulate in Harlow",
            hour: 7),
        Article(
            "gun",
            "Peter Vance had a stolen Corvo pistol, a small gun, when police stopped him in Sund.",
            "Vance stopped in Sund",
            hour: 8),
    ];

    [Theory]
    [InlineData("what do they think sliced the power cable of the Ondal ferry?", "anchor severed")]
    [InlineData("why did the Norrby zoo guard lose his job?", "slept at work")]
    [InlineData("how many neighbours had to leave home in the Velden warehouse fire?", "40 residents")]
    [InlineData("did the rider from Tollbury pull through?", "rider survived")]
    [InlineData("what did Marlow do about Berg's fishing quota rule", "overturned")]
    [InlineData("who was behind the attack on the consulate in Harlow?", "Anton Krell")]
    [InlineData("what gun did Peter Vance have?", "Corvo pistol")]
    public void The_words_of_speech_find_those_of_the_report(string question, string expected) =>
        Assert.Contains(expected, string.Join(' ', Told(question, Stored)), StringComparison.Ordinal);

    [Theory]
    [InlineData("what was Hale's wife called")]
    [InlineData("how many Velmorans were killed by the Sorvian missile?")]
    [InlineData("what is the guard called who found the lion?")]
    [InlineData("who owns the Ondal ferry?")]
    [InlineData("when did the Ondal ferry's captain retire?")]
    public void What_stands_near_the_words_is_no_answer_to_who_or_how_many(string question) =>
        Assert.Empty(Told(question, Stored));

    [Fact]
    public void What_stands_nearest_is_told_beside_what_a_rule_found()
    {
        var clinic = Article(
            "clinic",
            "Mira Stenn has decided to change her life. Rehab has been calling her name loud and clear for years. "
                + "Mira Stenn has checked into Lindhaven Centre, a well-known rehab clinic in Sund.",
            "Mira Stenn enters rehab");

        Assert.Contains(
            "Lindhaven Centre",
            string.Join(' ', Told("which rehab did mira stenn go to", [clinic])),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_so_long_before_is_not_told_beside_what_is_so_now()
    {
        Article[] reports =
        [
            Article("then", "Mayor Ann Lind of Sund demands a new bridge over the fjord.", "Lind wants a bridge"),
            Article("now", "Mayor Ann Lind of Sund demands a curfew in the port.", "Lind wants a curfew", hour: 5_000),
        ];

        var told = string.Join(' ', Told("what does Ann Lind demand?", reports));

        Assert.Contains("curfew", told, StringComparison.Ordinal);
        Assert.DoesNotContain("fjord", told, StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_does_is_no_film_of_that_name()
    {
        Article[] stored =
        [
            Article("reward", "There is a reward of $5,000 for catching the Lund bomber, police said.", "Lund bomber"),
            Article("film", "Critics liked the film Catching Rain. They called Catching Rain bold.", "New films", 1),
        ];

        Assert.Contains(
            "$5,000",
            string.Join(' ', Told("is there a reward for catching the Lund bomber?", stored)),
            StringComparison.Ordinal);
    }
}
