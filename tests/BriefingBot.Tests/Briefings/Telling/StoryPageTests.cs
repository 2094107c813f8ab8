using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Memory;
using BriefingBot.Briefings.Telling;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;
using BriefingBot.Wording;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Briefings.Telling;

/// <summary>What a reader finds who opens a story.</summary>
public sealed class StoryPageTests
{
    private const string Dead = "Ten people were killed when the Kelmar bridge fell into the Orva river, police said.";
    private const string Age = "The Kelmar bridge, built in 1968, was found to be safe by inspectors in April.";
    private const string Traffic = "Drivers between Sell and Tarn have to take the ferry until Friday.";

    private static readonly DateTimeOffset Local = new(2026, 5, 4, 9, 0, 0, TimeSpan.FromHours(2));

    private static readonly Article[] Reports =
    [
        An.Article().WithId("gazette").WithOutlet("Gazette").WithUrl("https://gazette.example/b").WithTitle(null)
            .WithText("A ferry lies on a sandbank off Lindau. Divers came.").WithDate(new(2026, 5, 3)).ToArticle(),
        An.Article().WithId("post").WithOutlet("Harbour Post").WithOrigin("Coast Wire").WithTitle("Ferry hits sandbank")
            .WithUrl("https://post.example/a").WithTime(Local.AddMinutes(-50)).ToArticle(),
        An.Article().WithId("radio").WithOutlet("Radio Lindau").WithUrl("https://radio.example/c")
            .WithTitle("Divers at the ferry").ToArticle() with { Published = null },
    ];

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

    [Theory]
    [InlineData(StoryView.All, "Ferry aground", "Figures", "Timeline", "Who reports it")]
    [InlineData(StoryView.Summary, "Ferry aground")]
    [InlineData(StoryView.Figures, "Ferry aground", "Figures")]
    [InlineData(StoryView.Timeline, "Ferry aground", "Timeline")]
    [InlineData(StoryView.Outlets, "Ferry aground", "Who reports it")]
    public void Each_part_is_a_section_of_the_story_and_a_view_is_one_of_them(StoryView view, params string[] parts)
    {
        var sections = StoryPage.Write(Told(), Local, Texts.English, view).Sections;

        Assert.Equal(parts, sections.Select(section => section.Blocks[0].PlainText));
        Assert.All(sections, section => Assert.Equal("s1", section.StoryId));
    }

    [Fact]
    public void A_story_without_figures_has_no_part_of_them() =>
        Assert.DoesNotContain("Evidence", Page(Told() with { Figures = [] }, StoryView.All), StringComparison.Ordinal);

    [Fact]
    public void Each_sentence_has_its_outlets_and_what_it_rests_on_where_that_says_it_otherwise() => Assert.Equal(
        """
        Ferry aground

        The ferry hit a sandbank at dawn. (Harbour Post <https://post.example/a>, Gazette <https://gazette.example/b>)
          A ferry hit a sandbank in thick fog at dawn.

        Divers searched the hull. (Gazette <https://gazette.example/b>)

        Nobody was hurt.

        Written by made-up, each sentence checked against its reports.
        """.ReplaceLineEndings("\n"),
        Page(Told(), StoryView.Summary));

    [Fact]
    public void Each_figure_has_its_speaker_and_the_sentence_that_gives_it_once() => Assert.Equal(
        """
        Ferry aground

          Figures
          injured: 3 (the mayor; Harbour Post <https://post.example/a>)
          rescued: 40 (the mayor; Harbour Post <https://post.example/a>)
          missing: 2 (Gazette <https://gazette.example/b>)

          Evidence
          Three people were injured and 40 rescued, the mayor said. – Harbour Post <https://post.example/a>
          Two people are missing. – Gazette <https://gazette.example/b>
        """.ReplaceLineEndings("\n"),
        Page(Told(), StoryView.Figures));

    [Fact]
    public void The_timeline_begins_with_what_the_story_goes_back_to_and_has_the_readers_clocks() => Assert.Equal(
        """
        Ferry aground

        Timeline
        earlier: Ferry launched <https://gazette.example/old> (20 May 2025)
        08:10: The ferry hit a sandbank. (Coast Wire)
        08:30: A tug pulled it free. (Coast Wire)
        """.ReplaceLineEndings("\n"),
        Page(Told(), StoryView.Timeline));

    [Theory]
    [InlineData(0, false, "")]
    [InlineData(1, false, "")]
    [InlineData(2, false, "Step 1. Step 2.")]
    [InlineData(0, true, "")]
    [InlineData(13, false, "Step 2. Step 13.")]
    public void A_step_alone_is_no_timeline_and_of_a_long_one_the_newest_steps_are_shown(
        int steps, bool hasEarlier, string firstAndLast)
    {
        var told = Told();
        var story = told.Story with
        {
            Earlier = hasEarlier ? told.Story.Earlier : null,
            Timeline = [.. Enumerable.Range(1, steps).Select(Step)],
        };

        var lines = Page(told with { Story = story }, StoryView.Timeline).Split('\n')
            .Where(line => line.Contains("Step", StringComparison.Ordinal)).Select(line => line[7..^13]).ToList();

        Assert.Equal(firstAndLast, lines.Count > 0 ? $"{lines[0]} {lines[^1]}" : "");
        Assert.Equal(steps > 1 || hasEarlier, StoryPage.HasTimeline(story));

        static TimelineStep Step(int number) => new(NewsTime.At(Local), $"Step {number}.", "post", "Coast Wire");
    }

    [Fact]
    public void Each_outlet_has_who_wrote_it_its_time_and_its_headline_or_how_it_begins() => Assert.Equal(
        """
        Ferry aground

        Who reports it
        Radio Lindau <https://radio.example/c>: Divers at the ferry
        Harbour Post <https://post.example/a> (Coast Wire), 08:10: Ferry hits sandbank
        Gazette <https://gazette.example/b>, 3 May: A ferry lies on a sandbank off Lindau.
        """.ReplaceLineEndings("\n"),
        Page(Told(), StoryView.Outlets));

    /// <summary>As the terminal writes it: with the addresses, and what is quoted set in.</summary>
    private static string Page(BriefingStory told, StoryView view) =>
        PlainText.WriteWithAddresses(StoryPage.Write(told, Local, Texts.English, view));

    private static BriefingStory Told()
    {
        const string Mayor = "Three people were injured and 40 rescued, the mayor said.";
        return new()
        {
            Number = 1,
            Story = new()
            {
                Id = "s1",
                Headline = "Ferry aground",
                Articles = Reports,
                Earlier = An.Article().WithTitle("Ferry launched").WithUrl("https://gazette.example/old")
                    .WithDate(new(2025, 5, 20)).ToArticle(),
                Timeline =
                [
                    new(NewsTime.At(Local.AddMinutes(-50)), "The ferry hit a sandbank.", "post", "Coast Wire"),
                    new(NewsTime.At(Local.AddMinutes(-30)), "A tug pulled it free.", "post", "Coast Wire"),
                ],
            },
            Figures =
            [
                Line("injured", 3, "the mayor", "post", "Harbour Post", Mayor),
                Line("rescued", 40, "the mayor", "post", "Harbour Post", Mayor),
                Line("missing", 2, null, "gazette", "Gazette", "Two people are missing."),
            ],
            Summary = new()
            {
                Backend = "ollama",
                Model = "made-up",
                Sentences =
                [
                    new(
                        "The ferry hit a sandbank at dawn.", ["post", "gazette"],
                        "A ferry hit a sandbank in thick fog at dawn."),
                    new("Divers searched the hull.", ["gazette"], "LINDAU, May 4 - Divers searched the hull."),
                    new("Nobody was hurt.", ["gone"], "Nobody was hurt."),
                ],
            },
        };
    }

    private static FigureLine Line(
        string counts, decimal value, string? says, string article, string outlet, string sentence) =>
        A.FigureLine(counts, FigureRelation.Single, value) is var line ? line with
        {
            Values =
            [
                line.Values[0] with { Says = says, ArticleId = article, Outlet = outlet, Sentence = sentence },
            ],
        } : line;
}
