using System.Globalization;
using System.Text.RegularExpressions;
using BriefingBot.Briefings.Telling;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;
using BriefingBot.Text.Dates;

namespace BriefingBot.Tests.Briefings.Telling;

/// <summary>Which days get their date behind them; more of them in the tests of the composer.</summary>
public sealed partial class DatedDaysTests
{
    [Theory]
    // In Kobe it is the fourth as it is for the reader; in UTC it is the third.
    [InlineData("en", "2026-05-04T05:00:00+09:00", "2026-05-04T08:00Z",
        "The council of Kobe voted on the new stadium today.")]
    [InlineData("de", "2026-05-03T20:00:00Z", "2026-05-04T08:00+09:00",
        "Ein Feuer hat heute eine Halle in Kiel zerstört.")]
    // At 21:00 UTC it may be the next day where German is written.
    [InlineData("de", "2026-05-03T20:59:00Z", "2026-05-04T08:00Z",
        "Ein Feuer hat heute (3. Mai) eine Halle in Kiel zerstört.")]
    [InlineData("de", "2026-05-03T21:00:00Z", "2026-05-04T08:00Z", "Ein Feuer hat heute eine Halle in Kiel zerstört.")]
    [InlineData("es", "2026-01-01T15:00:00Z", "2026-05-04T08:00Z",
        "El incendio destruyó ayer (31 de diciembre de 2025) un almacén del puerto de Vigo.")]
    [InlineData(null, "2026-05-03T11:00:00Z", "2026-05-04T08:00Z",
        "The council of Dayton voted on the new stadium yesterday (2 May) after a long debate in the town hall.")]
    public void A_day_is_dated_once_it_is_another_for_the_reader(
        string? language, string published, string local, string expected) =>
        Assert.Equal(expected, Dated(expected, published, local, language));

    [Theory]
    [InlineData("The head of St John's yesterday (2 May) closed the school in Dayton.")]
    [InlineData("The ferry that ran aground yesterday (2 May) off Lindholm had been launched on 3 March 1987.")]
    [InlineData("Launched on 3 March 1987, the ferry ran aground yesterday (2 May) off Lindholm.")]
    [InlineData("The ferry ran aground on 2 May, yesterday, off Lindholm.")]
    [InlineData("‘I was there yesterday,’ said the actor, whose film opens in Dayton.")]
    [InlineData("'I was there,' said the actor yesterday (2 May), whose film opens in Dayton.")]
    public void A_day_that_the_report_dates_itself_or_that_somebody_says_gets_no_date(string expected) =>
        Assert.Equal(expected, Dated(expected, "2026-05-03T11:00:00Z", "2026-05-04T08:00Z"));

    [Theory]
    [InlineData(6, "The ferry ran aground off Lindholm on Friday in fog.")]
    [InlineData(7, "The ferry ran aground off Lindholm on Friday (1 May) in fog.")]
    [InlineData(7, "The ferry ran aground off Lindholm on Friday (1 May)")]
    [InlineData(7, "The ferry left on Friday (1 May) for Lindholm, where it had been launched on 3 March 1987.")]
    public void A_weekday_is_dated_once_a_week_is_over(int days, string expected) => Assert.Equal(
        expected, Dated(expected, "2026-05-04T11:00:00Z", $"2026-05-{4 + days:00}T08:00Z"));

    [Fact]
    public void The_language_that_a_report_states_counts_before_the_one_that_it_seems_to_be_in() => Assert.Equal(
        "Der Brand hat gestern (2. Mai) eine Halle in Kiel zerstört.",
        Dated(
            "Der Brand hat gestern (2. Mai) eine Halle in Kiel zerstört.", "2026-05-03T11:00:00Z", "2026-05-04T08:00Z",
            "de", " The council of Dayton voted on the new stadium after a long debate in the old town hall, and the "
            + "mayor said that the work would begin before the end of the year."));

    /// <summary>The sentence without its dates, as it is told.</summary>
    /// <param name="behind">What follows it in its report.</param>
    private static string Dated(
        string expected, string published, string local, string? language = "en", string behind = "")
    {
        var text = Date().Replace(expected, "");
        var report = An.Article().WithId("1").WithText(text + behind).ToArticle() with
        {
            Language = language,
            Published = NewsTime.Parse(published),
        };
        var days = new DatedDays(
            new() { Id = "s1", Articles = [report] }, DateTimeOffset.Parse(local, CultureInfo.InvariantCulture),
            translatedTo: null);
        return Assert.Single(days.In([new SummarySentence(text, ["1"], text)])).Text;
    }

    [GeneratedRegex(@" \([^)]*\)")]
    private static partial Regex Date();
}
