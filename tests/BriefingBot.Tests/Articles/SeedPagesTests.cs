using BriefingBot.Articles;
using BriefingBot.Articles.Pages;
using BriefingBot.Sources.Feeds;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Articles;

/// <summary>Every cell of the table in ../shared/seeds/README.md, and every line that it says is no text.</summary>
public sealed class SeedPagesTests
{
    [Theory]
    [InlineData("000", "Azerbaijani Attack on Armenians in Disputed Region Alarms US, EU", null, "Bloomberg", null)]
    [InlineData("001", "Armenians' fate in Nagorno-Karabakh hangs in the balance", "QiOSK", null, "2023-09-19")]
    [InlineData(
        "002",
        "US calls for Azerbaijan to halt Karabakh attack, Russia urges return to ceasefire",
        "Capital Media",
        "Reuters",
        null)]
    [InlineData(
        "003", "Azerbaijan Says Combat to Continue Until Armenian Forces Leave", "MSN", "Bloomberg", "2020-09-30")]
    [InlineData("004", null, null, null, null)]
    public void Metadata_is_what_the_page_states(
        string page, string? title, string? outlet, string? origin, string? published)
    {
        var extracted = Extract(page);

        Assert.Equal(
            (title, outlet, origin, published, "en"),
            (extracted.Title, extracted.Outlet, extracted.Origin, extracted.Published?.ToString(), extracted.Language));
    }

    [Theory]
    [InlineData("000", "More stories like this|©2023|QuickTake|(Bloomberg)|With assistance")]
    [InlineData(
        "001",
        "Follow us on social|Analysis | QiOSK|Protesters gather|Armenia Azerbaijan Nagorno-Karabakh|Macron's "
            + "strategy|Ukraine aid|survey|keep reading|Latest|shutterstock|Israel-Gaza")]
    [InlineData(
        "002", "© Reuters|still image|by : Reuters|Source link|Read Previous|mule addresses|Macau|Capital Media")]
    [InlineData("003", "older browser version|logo|map:|please visit us|image beacon|QuickTake|©2020")]
    public void Boilerplate_does_not_come_out(string page, string phrases)
    {
        var text = Extract(page).Text;

        Assert.All(
            phrases.Split('|').Where(phrase => phrase.Length > 2),
            phrase => Assert.DoesNotContain(phrase.Trim(), text, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("000", 18)]
    [InlineData("001", 12)]
    [InlineData("002", 16)]
    [InlineData("003", 15)]
    [InlineData("004", 12)]
    public void The_whole_text_comes_out(string page, int atLeast)
    {
        var paragraphs = Extract(page).Text.Split("\n\n");

        Assert.True(paragraphs.Length >= atLeast, $"{paragraphs.Length} paragraphs");
        Assert.Equal(paragraphs.Length, paragraphs.Distinct().Count());
    }

    private static ExtractedPage Extract(string page)
    {
        var file = Directory.GetFiles(SharedData.Path("seeds/pages"), page + "_*").Single();
        return PageExtractor.Extract(new FetchedDocument(Path.GetFileName(file), File.ReadAllBytes(file), null, null));
    }
}
