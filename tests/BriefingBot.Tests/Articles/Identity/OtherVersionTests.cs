using BriefingBot.Articles.Identity;
using BriefingBot.Text;

namespace BriefingBot.Tests.Articles.Identity;

public sealed class OtherVersionTests
{
    private const string Title = "Five killed as ferry runs aground off Lindholm";

    private const string Lead =
        "Five people were killed when a ferry ran aground off Lindholm on Monday, the coastguard said.";

    private const string Rest =
        "\n\nThe Sturmvogel was on its way from Ostby when it struck the Katt reef in thick fog at 6:10.\n\n"
        + "Lifeboats and two helicopters were sent, and 340 passengers were taken to the harbour.";

    [Theory]
    [InlineData(Title, "LINDHOLM, May 5 - " + Lead + Rest)]
    [InlineData("Ferry runs aground in fog", Lead + Rest)]
    [InlineData("Ferry runs aground in fog", Lead + "\n\nThe Sturmvogel was on its way from Ostby.")]
    [InlineData(Title, "A ferry ran aground off Lindholm on 4 May 2026, and five people were killed." + Rest)]
    public void The_same_text_cut_dated_or_titled_anew_is_a_copy(string title, string text) =>
        Assert.False(OtherVersion.Is(Report(title, text), Report(Title, Lead + Rest)));

    [Theory]
    [InlineData("Ferry disaster", "At least 27 people were killed when a ferry ran aground off Lindholm." + Rest)]
    [InlineData("27 killed as ferry runs aground off Lindholm", Lead + Rest)]
    [InlineData(Title, "Police arrested the captain of a ferry that struck a reef, prosecutors said." + Rest)]
    [InlineData(Title, "Ostby's mayor asked the ferry line to explain why no pilot was hired. " + Lead + Rest)]
    public void What_opens_with_a_number_or_with_news_that_the_other_has_nowhere_is_another_version(
        string title, string text) =>
        Assert.True(OtherVersion.Is(Report(title, text), Report(Title, Lead + Rest)));

    private static Article Report(string title, string text) =>
        new() { Id = title, SourceName = "test", Title = title, Text = text, Language = "en" };
}
