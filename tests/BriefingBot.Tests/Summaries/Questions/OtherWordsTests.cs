using BriefingBot.Text;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries.Questions;

/// <summary>Questions in other words than the reports, of a thing's kind or owner, and of whom a report names only
/// behind the deed; and what is told of another.</summary>
public sealed class OtherWordsTests
{
    private static readonly Article[] Stored =
    [
        Article(
            "fraud",
            "Four insurance executives have pleaded guilty to fraud. The highest ranking executive pleading guilty on "
                + "Tuesday was former Tolmer vice president Edgar Brill. Tolmer was fined 11m euros for breaking "
                + "rules.",
            "Insurance executives plead guilty"),
        Article(
            "girl",
            "A 3-year-old girl was shot in Southeast Washington on Monday night. Police said that the girl was shot by "
                + "her 7-year-old brother.",
            "Girl shot in Washington"),
        Article(
            "bar",
            "A man suspected of shooting three people at a bar in Tollbury fled. Officers arrested Colin Marsh, 31, near "
                + "the station. Marsh alerted his sister through a text message. He was carrying a Webley handgun. The "
                + "handgun was owned by Nora Pell, his aunt.",
            "Three shot at Tollbury bar"),
        Article(
            "mills",
            "But Hartwell declined to provide guidance for the first quarter of 2026. It will do so at a meeting in "
                + "Borley on 26 January.",
            "Hartwell Mills gives no guidance"),
        Article(
            "quake",
            "An earthquake shook southern Norland on Sunday, killing 10 people. Villages were flattened. Roads "
                + "were blocked. A clerk in Vesby said that the tremor lasted half a minute. Twelve people were "
                + "killed by a quake in eastern Ostland.",
            "Strong earthquake in Norland"),
        Article(
            "game",
            "Hansen scored 20 points on Thursday to break the record of Phil Forde and help Lund beat Evansby.",
            "Hansen breaks record"),
        Article(
            "court",
            "Brian Nickel was spared the death penalty when the jury failed to reach a decision.",
            "Nickel sentenced to life"),
    ];

    [Theory]
    [InlineData("who was the most senior exec to plead guilty to fraud?", "Edgar Brill")]
    [InlineData("how much was the tolmer fine", "11m euros")]
    [InlineData("who shot the three year old girl in DC?", "7-year-old brother")]
    [InlineData("How did Colin Marsh let his sister know?", "text message")]
    [InlineData("Where did the man open fire?", "Tollbury")]
    [InlineData("What kind of gun did Colin Marsh have?", "Webley handgun")]
    [InlineData("Whose gun did Colin Marsh have?", "owned by Nora Pell")]
    [InlineData("Who shot the people at the bar in Tollbury?", "Colin Marsh")]
    [InlineData("When will Hartwell give guidance for the first quarter?", "26 January")]
    [InlineData("Why wasnt Brian Nickel given the death penalty?", "jury failed")]
    public void The_sentence_with_the_answer_is_found(string question, string expected) =>
        AssertFirst(expected, question, Stored);

    [Theory]
    [InlineData("What kind of car did Colin Marsh have?")]
    [InlineData("Whose car did Colin Marsh have?")]
    [InlineData("how many people did the earthquake kill in Vesby")]
    [InlineData("How many points did Phil Forde score against Evansby?")]
    [InlineData("Why did Colin Marsh shoot three people?")]
    public void What_is_told_of_another_answers_nothing(string question) => Assert.Empty(Told(question, Stored));

    [Theory]
    [InlineData("Who stabbed a woman in Kestow?", "Ann Lee")]
    [InlineData("Who robbed the bank in Kestow?", "Ada Holm")]
    public void Who_is_found_or_held_did_not_do_it(string question, string victim)
    {
        Article[] deeds =
        [
            Article("stab", "A masked man stabbed a woman in Kestow. Rescuers found Ann Lee, 38, in the street."),
            Article("bank", "Two masked men robbed a bank in Kestow. The robbers held Ada Holm, 44, for an hour."),
        ];

        Assert.DoesNotContain(Told(question, deeds), said => said.Contains(victim, StringComparison.Ordinal));
    }

    [Fact]
    public void A_place_that_has_a_short_name_is_known_by_both() => Assert.NotEmpty(Told(
        "How many people were hurt in the US?", [Article("us", "Six people were hurt in the U.S. on Monday.")]));

    [Fact]
    public void A_question_is_answered_by_a_count_of_another_language_and_by_nothing_else()
    {
        Article[] crash = [Article("crash", "A plane crash in Costa Linda killed 12 people, officials said.")];

        var told = Told("¿Cuántas personas murieron en el accidente de avión en Costa Linda?", crash);

        Assert.Contains("12", Assert.Single(told), StringComparison.Ordinal);
        Assert.Empty(Told("¿Quién pilotaba el avión de Costa Linda?", crash));
    }
}
