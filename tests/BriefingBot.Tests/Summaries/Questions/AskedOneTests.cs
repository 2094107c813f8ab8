using BriefingBot.Text;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries.Questions;

/// <summary>Whom a question means, by a people, an age or a description, is whom the answer tells of.</summary>
public sealed class AskedOneTests
{
    private static readonly Article[] Stored =
    [
        Article(
            "navy",
            "The Dutch navy captured 14 smugglers off Velmora on Monday.",
            "Smugglers captured off Velmora"),
        Article(
            "young",
            "A 12-year-old girl was shot in Tollbury on Sunday. Police say the shooting began with an argument over a "
                + "bicycle. The victim was taken to Saint Ansgar Hospital.",
            "Girl, 12, shot in Tollbury",
            hour: 1),
        Article(
            "cup",
            "Maren Holt won fifty games before the Amber Cup. The Amber Cup was shown on Sunday.",
            "Amber Cup on screen",
            hour: 2),
        Article(
            "site",
            "A young man was killed in the shooting in Norrby on Friday, police said.",
            "Young man killed in Norrby - Channel 9 Harlow News",
            hour: 3),
        Article(
            "death",
            "Edvin Marsk, 40, was hit by a van in Ostby on Monday. He was pronounced dead at 11:22 p.m. at the clinic.",
            "Van hits Edvin Marsk",
            hour: 4),
        Article(
            "diver",
            "Ola Brin, 30, of Sandvik, died after a diving accident. The boy at the pit fell 12 feet, the guard said.",
            "Diver Ola Brin dead",
            hour: 5),
    ];

    [Theory]
    [InlineData("how many smugglers did the dutch navy capture?", "14 smugglers")]
    [InlineData("which hospital did the tollbury girl go to?", "Saint Ansgar")]
    [InlineData("what time was edvin marsk pronounced dead?", "11:22")]
    [InlineData("how did ola brin die", "diving accident")]
    [InlineData("how deep was the pit the boy fell into", "12 feet")]
    public void The_asked_one_is_found(string question, string expected) =>
        Assert.Contains(expected, string.Join(' ', Told(question, Stored)), StringComparison.Ordinal);

    [Theory]
    [InlineData("how many smugglers did the Spanish navy capture?")]
    [InlineData("where was the 2-year-old girl shot in tollbury?")]
    [InlineData("who won the Amber Cup?")]
    [InlineData("who was killed in the Harlow shooting?")]
    public void Another_is_not(string question) => Assert.Empty(Told(question, Stored));
}
