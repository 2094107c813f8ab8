namespace BriefingBot.Tests.Stories.Grouping;

/// <summary>What short reports measure tells two events of one place apart.</summary>
public sealed class MeasuredAmountTests
{
    private static readonly DateTimeOffset Friday = new(2026, 5, 8, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("en", "Council sells the old customs house",
        "The council sold the old customs house to a theatre for 3.5 million crowns.",
        "Windmill sold to the county", "The county bought the old windmill for two million crowns.")]
    [InlineData("en", "Vell beat Stenby 2-1", "A late goal gave Vell a 2-1 win over Stenby on Saturday.",
        "Vell women draw with Stenby", "The women of Vell and Stenby drew 1-1 on Saturday.")]
    [InlineData("en", "M 5.3 - 42 km SSW of Kaldvik",
        "A magnitude 5.3 earthquake struck 42 km SSW of Kaldvik at a depth of 10 km.",
        "M 4.8 - 118 km N of Kaldvik",
        "A magnitude 4.8 earthquake struck 118 km N of Kaldvik at a depth of 33 km.")]
    [InlineData("de", "Mieten steigen um 7 Prozent",
        "Die Mieten in Kaldvik sind im vergangenen Jahr um 7 Prozent gestiegen, teilte das Statistikamt mit.",
        "Hauspreise fallen",
        "Die Hauspreise in Kaldvik sind im vergangenen Jahr um 2 Prozent gefallen, teilte das Statistikamt mit.")]
    public void Short_reports_of_one_place_with_other_amounts_of_one_unit_are_of_two_events(
        string language, string title, string text, string otherTitle, string otherText) => Assert.Equal(
        ["one", "other"],
        Reports.Stories(
            Reports.Report("one", title, text, Friday) with { Language = language },
            Reports.Report("other", otherTitle, otherText, Friday) with { Language = language }));

    [Theory]
    [InlineData("Norbuss buys Harzen Games for $1.2bn", "The chip firm Norbuss is buying Harzen Games for $1.2 billion.",
        "Harzen Games sold to Norbuss",
        "Harzen Games, maker of Star Lane, will be taken over by Norbuss in a deal worth 1.2 billion dollars.")]
    [InlineData("Fire near Stenby burns 500 hectares",
        "A forest fire near Stenby has burnt 500 hectares and closed the coast road.",
        "Fire near Stenby grows to 2,000 hectares",
        "A forest fire near Stenby has burnt 2,000 hectares and closed the coast road.")]
    [InlineData("M 6.1 - 40 km S of Kaldvik", "A magnitude 6.1 earthquake struck 40 km south of Kaldvik.",
        "M 5.9 - 42 km S of Kaldvik", "A magnitude 5.9 earthquake struck 42 km south of Kaldvik.")]
    [InlineData("Two killed as bus overturns near Stenby",
        "Two people were killed when a coach overturned on the coast road near Stenby on Saturday.",
        "Three dead as coach overturns near Stenby",
        "A third passenger has died after a coach overturned on the coast road near Stenby.")]
    public void Short_reports_with_one_amount_in_other_words_or_with_another_toll_are_of_one_event(
        string title, string text, string otherTitle, string otherText) => Assert.Equal(
        ["one other"],
        Reports.Stories(
            Reports.Report("one", title, text, Friday) with { Language = "en" },
            Reports.Report("other", otherTitle, otherText, Friday) with { Language = "en" }));
}
