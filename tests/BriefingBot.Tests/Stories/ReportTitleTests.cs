using BriefingBot.Stories;
using BriefingBot.Text;

namespace BriefingBot.Tests.Stories;

public sealed class ReportTitleTests
{
    private const string Body = "A ferry ran aground off Lindholm early on Monday, the coastguard said.";

    [Fact]
    public void A_title_that_is_an_address_gives_way_to_the_headline_above_the_text() => Assert.Equal(
        "Ferry runs aground off Lindholm",
        TitleOf(
            "https://lakepost.example/ferry",
            $"https://lakepost.example/ferry\nFerry runs aground off Lindholm\nMay 4, 2026\n{Body}"));

    [Fact]
    public void An_address_that_was_written_apart_and_lost_its_scheme_is_no_title() => Assert.Equal(
        "Ferry runs aground off Lindholm",
        TitleOf("/ / lakepost . example / node / 1", $"Ferry runs aground off Lindholm\nMay 4, 2026\n{Body}"));

    [Fact]
    public void What_is_left_of_a_title_that_lost_its_headline_is_none() => Assert.Equal(
        "Ferry runs aground off Lindholm",
        TitleOf("- Rocky Lake Telegram", $"Ferry runs aground off Lindholm\nMay 4, 2026\n{Body}"));

    [Theory]
    [InlineData("Posted on May 4, 2026 at 08:10 AM")]
    [InlineData("By Ann Lee of the Lake Post")]
    public void What_says_when_or_by_whom_is_no_headline(string line) =>
        Assert.Null(TitleOf("https://lakepost.example/ferry", $"{line}\n{Body}"));

    [Fact]
    public void A_first_sentence_is_no_headline() =>
        Assert.Null(TitleOf("https://lakepost.example/ferry", $"{Body}\nThe rest stands below."));

    [Theory]
    [InlineData("2.3.0", "No content.", "2.3.0")]
    [InlineData("1.20", "", "1.20")]
    [InlineData("2.3.0", Body, null)]
    [InlineData("***", "No content.", null)]
    public void A_number_is_the_title_of_a_report_that_says_nothing(string title, string text, string? expected) =>
        Assert.Equal(expected, TitleOf(title, text));

    [Fact]
    public void A_title_of_words_stands() => Assert.Equal("Ferry aground", TitleOf(" Ferry aground ", Body));

    [Theory]
    [InlineData("WBX 9 - Ferry runs aground off Lindholm", "Ferry runs aground off Lindholm")]
    [InlineData("Ferry runs aground off Lindholm-Updated", "Ferry runs aground off Lindholm")]
    [InlineData("Ferry runs aground off Lindholm (VIDEO)", "Ferry runs aground off Lindholm")]
    [InlineData("CBS 58 - Ferry runs aground off Lindholm", "Ferry runs aground off Lindholm")]
    [InlineData("Passenger ferry runs aground off the island of Lindholm early on Mon - wbx9.example",
        "Passenger ferry runs aground off the island of Lindholm early on Monday")]
    [InlineData("Coastguard: ferry that ran aground off Lindholm early on Monday, the coastg - wbx9.example",
        "Coastguard: ferry that ran aground off Lindholm early on Monday, the coastguard")]
    [InlineData("Coastguard of Lindholm gets a ferry off the reef that it ran into - wbx9.example",
        "Coastguard of Lindholm gets a ferry off the reef that it ran into")]
    public void A_headline_has_no_station_before_it_and_no_half_a_word_at_its_end(string title, string headline) =>
        Assert.Equal(headline, Reports.Build(Reports.Report("a", title, Body)).Headline);

    private static string? TitleOf(string title, string text) => ReportTitle.Of(
        new Article { Id = "a", SourceName = "Lake Post", Title = title, Text = text, Language = "en" });
}
