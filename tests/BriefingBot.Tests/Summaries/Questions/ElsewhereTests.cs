using BriefingBot.Text;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries.Questions;

/// <summary>What a report tells of another place, person, offence or time than the question's is no answer.</summary>
public sealed class ElsewhereTests
{
    private static readonly Article[] Stored =
    [
        Article(
            "teacher",
            "British teacher Carl Moss was arrested on Monday over threats to a school. Police searched his house in "
                + "Leeds.",
            "British teacher arrested over threats in Leeds"),
        Article(
            "dam",
            "A US judge blocked a dam on the Orr river on Monday. Judge Rosa Benn said the review had been rushed.",
            "US judge blocks dam on Orr river",
            hour: 1),
        Article(
            "boxer",
            "Ukrainian boxer Ivan Sirko won the title in Hale on Sunday, beating Leo Hart in round nine.",
            "Ukrainian boxer Ivan Sirko wins title in Hale",
            hour: 2),
        Article(
            "bank",
            "French bank Nordhav said on Monday it would cut 900 jobs in Lyon.",
            "French bank Nordhav cuts 900 jobs",
            hour: 3),
        Article(
            "minister",
            "Norwegian fisheries minister Ola Brekke resigned on Monday over a flat he did not declare. Danish "
                + "minister Jens Holt kept his post.",
            "Norwegian minister resigns over flat",
            hour: 4),
        Article(
            "robbery",
            "Police arrested Dan Ray on Monday on suspicion of robbery in Port Amber. He denies murder charges in "
                + "another case. Police arrested Lars Beck on Monday on fraud charges in Port Amber.",
            "Port Amber robbery: man held",
            hour: 5),
        Article(
            "van",
            "A woman was struck by a van in Ostby. Police said the driver fled the scene. The 44-year-old woman died "
                + "in hospital.",
            "Woman hit by van in Ostby",
            hour: 6),
        Article(
            "shop",
            "Two masked men robbed a shop in Eastport on Monday. Nobody was arrested after a similar raid in March. A "
                + "19-year-old man was arrested on Monday evening.",
            "Shop robbed in Eastport",
            hour: 7),
        Article(
            "farm",
            "Three men robbed a farm in Westport on Monday. Nobody was arrested after a similar raid in March.",
            "Farm robbed in Westport",
            hour: 8),
        Article(
            "quake",
            "A magnitude 6.8 quake flattened houses around Talca on Monday. It was the strongest in Chile for ten "
                + "years. Nine people were killed in Talca, the mayor said. In Argentina 14 people were hurt.",
            "Strong quake flattens houses around Talca",
            hour: 9),
    ];

    [Theory]
    [InlineData("Who was arrested in London?")]
    [InlineData("Who won the title in Kyiv?")]
    [InlineData("How many jobs are cut in Paris?")]
    [InlineData("Which judge blocked the dam in Washington?")]
    public void A_country_is_not_its_capital(string question) => Assert.Empty(Told(question, Stored));

    [Theory]
    [InlineData("Who was arrested in Britain?", "British teacher")]
    [InlineData("Which minister resigned in Norway?", "Norwegian fisheries minister")]
    public void A_people_is_of_its_country(string question, string expected) =>
        AssertFirst(expected, question, Stored);

    [Fact]
    public void Who_did_it_in_one_country_is_nobody_of_another_country() =>
        Assert.Empty(Told("Who resigned in Denmark?", Stored));

    [Fact]
    public void Who_is_held_for_one_offence_is_not_charged_with_another()
    {
        Assert.Empty(Told("Who is charged with murder in Port Amber?", Stored));
        AssertFirst("Lars Beck", "Who is charged with fraud in Port Amber?", Stored);
    }

    [Fact]
    public void The_age_of_one_whom_the_report_named_before_is_not_the_drivers() =>
        Assert.DoesNotContain(
            Told("How old is the driver of the van in Ostby?", Stored),
            said => said.Contains("44-year-old", StringComparison.Ordinal));

    [Theory]
    [InlineData("Who was arrested for the Eastport robbery?")]
    [InlineData("Who was arrested for the Westport robbery?")]
    public void Nobody_of_an_earlier_event_is_nobody_of_this_one(string question) =>
        Assert.DoesNotContain(
            Told(question, Stored),
            said => said.StartsWith("Nobody", StringComparison.Ordinal));

    [Fact]
    public void A_toll_of_a_town_is_one_of_its_country() =>
        AssertFirst("Nine people were killed in Talca", "How many people were killed in the Chile quake?", Stored);

    [Fact]
    public void A_toll_of_one_country_is_none_of_its_neighbour() =>
        Assert.DoesNotContain(
            Told("How many people were hurt in Chile?", Stored),
            said => said.Contains("Argentina", StringComparison.Ordinal));
}
