using BriefingBot.Stories;

namespace BriefingBot.Tests.Stories;

/// <summary>What is left of a sentence that serves as its story's headline, above that sentence.</summary>
public sealed class MadeHeadlineTests
{
    [Theory]
    [InlineData(
        "Fishermen of Velmar landed 8% more herring in January, a figure that pleased the port, figures showed.",
        "Fishermen of Velmar landed 8% more herring in January")]
    [InlineData(
        "After a 3-year-old got into its enclosure, a seal at the Velmar Zoo was shot and killed.",
        "A seal at the Velmar Zoo was shot and killed")]
    [InlineData(
        "Bank Brask bought the Velmar Savings Bank (VSB), which has forty branches on the islands.",
        "Bank Brask bought the Velmar Savings Bank")]
    public void Only_what_it_mainly_says_heads_a_sentence(string lead, string headline) =>
        Assert.Equal(headline, MadeHeadline.CoreOf(lead, "en"));

    [Fact]
    public void Who_says_that_a_suspect_killed_stays() => Assert.Equal(
        "The Velmar man arrested on Monday killed his uncle and a clerk, according to police",
        MadeHeadline.CoreOf(
            "The Velmar man arrested on Monday killed his uncle and a clerk, according to police.", "en"));

    [Theory]
    [InlineData("A ferry ran onto a reef off the island of Lindholm, killing nine passengers.", "killing nine")]
    [InlineData("The council of Velmar will close the old pier, unless a buyer is found by May.", "unless a buyer")]
    public void What_came_of_it_and_its_condition_stay(string lead, string stays) =>
        Assert.Contains(stays, MadeHeadline.CoreOf(lead, "en"), StringComparison.Ordinal);

    [Fact]
    public void A_report_that_asks_is_not_headed_by_its_first_sentence_word_for_word() => Assert.Equal(
        "A passenger ferry ran onto a reef off the island of Lindholm",
        Reports.Build(Reports.Report(
            "a", "Why did the ferry run onto a reef?",
            "A passenger ferry ran onto a reef off the island of Lindholm, which had been marked since 1890. "
                + "Its crew was unhurt.", Reports.Morning)).Headline);
}
