using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Telling;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;
using BriefingBot.Wording;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Briefings.Telling;

/// <summary>What a reader finds who opens a story.</summary>
public sealed class StoryPageTests
{
    private const string Dead = "Ten people were killed when the Kelmar bridge fell into the Orva river, police said.";
    private const string Age = "The Kelmar bridge, built in 1968, was found to be safe by inspectors in April.";
    private const string Traffic = "Drivers between Sell and Tarn have to take the ferry until Friday.";

    private readonly BriefingComposer _composer =
        new(new ExtractiveSummarizer(), Options.Create(new BriefingOptions { Sentences = 1 }));

    [Fact]
    public async Task It_adds_to_what_the_edition_told_and_names_each_outlet_once()
    {
        var story = A.Story("Ten killed as Kelmar bridge falls").WithArticles(
            An.Article().WithId("1").WithOutlet("Post").WithTitle("Ten killed as Kelmar bridge falls")
                .WithText($"KELMAR, May 4 - {Dead}\n\n{Age}\n\n{Traffic}"),
            An.Article().WithId("2").WithOutlet("Gazette").WithTitle("Kelmar bridge: ten dead").WithText(Dead),
            An.Article().WithId("3").WithOutlet("Gazette").WithTitle("Kelmar bridge kills ten").WithText(Dead))
            .ToStory();

        var told = await _composer.TellAsync(1, story, "en", CancellationToken.None);
        var page = StoryPage.Write(told, A.Morning, Texts.English, StoryView.Summary).Blocks
            .Select(block => block.PlainText).ToList();

        Assert.Contains(page, line => line.StartsWith(Dead, StringComparison.Ordinal));
        Assert.Contains(page, line => line.StartsWith(Age, StringComparison.Ordinal));
        Assert.Contains(page, line => line.StartsWith(Traffic, StringComparison.Ordinal));
        Assert.DoesNotContain(page, line => line.StartsWith("KELMAR", StringComparison.Ordinal));
        Assert.All(page, line => Assert.True(line.Split("Gazette").Length <= 2, line));
        Assert.DoesNotContain(page, line => line.Contains(") (", StringComparison.Ordinal));
    }
}
