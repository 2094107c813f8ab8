using BriefingBot.Briefings.Memory;
using BriefingBot.Briefings.Telling;
using BriefingBot.Stories;
using BriefingBot.Stories.News;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Stories;
using BriefingBot.Text;
using BriefingBot.Text.Figures;

namespace BriefingBot.Tests.Briefings.Telling;

/// <summary>What is asked for to tell a story, and of whom.</summary>
public sealed class StoryTellerTests
{
    private const string Verhaftet = "Die Polizei hat den Kapitän der Fähre im Hafen verhaftet.";

    [Theory]
    [InlineData(null, 1)]
    [InlineData(FallbackReason.NoModel, 1)]
    [InlineData(FallbackReason.LanguageNotChecked, 1)]
    [InlineData(FallbackReason.NoAnswer, 2)]
    [InlineData(FallbackReason.BudgetUsedUp, 2)]
    public async Task What_was_told_is_told_to_the_next_chat_unless_a_model_may_answer_by_then(
        FallbackReason? reason, int times)
    {
        var (asked, story) = (new Asked { Reason = reason }, A.Story("Ferry aground").ToStory());
        var teller = Teller(asked);

        await TellAsync(teller, story);
        await TellAsync(teller, story);

        Assert.Equal(times, asked.For.Count(what => what == "summary"));
    }

    [Theory]
    [InlineData("Ferry hits reef", "Ferry hits reef")]
    [InlineData(null, "Headline of a model")]
    public async Task A_model_writes_a_headline_only_where_no_report_has_one(string? title, string headline)
    {
        var story = A.Story().WithArticles(
            An.Article().WithTitle(title).WithText("A ferry hit the Katt reef off Lindholm, the coastguard said."),
            An.Article().WithTitle(null).WithOutlet("Gazette").WithText("Divers searched the hull of the ferry."))
            .ToStory();

        Assert.Equal(headline, (await TellAsync(Teller(new()), story)).Story.Headline);
    }

    [Fact]
    public async Task Where_a_figure_alone_is_new_its_line_tells_it_and_nobody_is_asked_for_sentences()
    {
        var (story, news) = Moved("en");
        var asked = new Asked();

        var told = await TellAsync(Teller(asked), story, new(), news);

        Assert.Equal(["injured"], told.Figures.Select(line => line.Counts));
        Assert.Empty(told.Summary.Sentences);
        Assert.Empty(asked.For);
    }

    [Fact]
    public async Task What_is_new_is_translated_with_its_headline()
    {
        var (story, news) = Arrest();
        var asked = new Asked { Translation = text => $"EN {text}" };

        var told = await TellAsync(Teller(asked), story, new(), news);

        Assert.Equal("EN Fähre auf Grund gelaufen", told.Story.Headline);
        Assert.Equal([$"EN {Verhaftet}"], told.New.Select(sentence => sentence.Text));
        Assert.Equal([$"EN {Verhaftet}"], told.Summary.Sentences.Select(sentence => sentence.Text));
        Assert.Equal("de", told.Summary.TranslatedFrom);
    }

    [Fact]
    public async Task A_story_of_which_only_the_headline_can_be_translated_stays_as_it_is()
    {
        var (story, news) = Arrest();
        var asked = new Asked { Translation = text => text == Verhaftet ? null : $"EN {text}" };

        var told = await TellAsync(Teller(asked), story, new(), news);

        Assert.Equal("Fähre auf Grund gelaufen", told.Story.Headline);
        Assert.Equal([Verhaftet], told.New.Select(sentence => sentence.Text));
        Assert.Null(told.Summary.TranslatedFrom);
    }

    [Fact]
    public async Task Where_a_figure_alone_is_new_the_headline_alone_is_translated()
    {
        var (story, news) = Moved("de");

        var told = await TellAsync(Teller(new() { Translation = text => $"EN {text}" }), story, new(), news);

        Assert.StartsWith("EN ", told.Story.Headline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_in_the_readers_language_is_not_translated()
    {
        var asked = new Asked { Translation = text => $"EN {text}" };

        await TellAsync(Teller(asked), A.Story("Ferry aground").ToStory());

        Assert.DoesNotContain("translation", asked.For);
    }

    [Theory]
    [InlineData("en", "de", "en")]
    [InlineData("de", "de", "de")]
    public async Task News_in_the_readers_language_stands_alone_and_any_other_where_there_is_none(
        string first, string second, params string[] told)
    {
        var arrest = An.Article().WithId("en").WithTitle("Captain of ferry arrested").WithOutlet("Gazette")
            .WithText("Police arrested the captain of the ferry in Ostby.").WithTime(A.Morning).ToArticle();
        var story = Reports.Build(
            An.Article().WithId("1").WithTitle("Ferry runs aground").ToArticle(),
            arrest,
            arrest with
            {
                Id = "de",
                Language = "de",
                Title = "Kapitän verhaftet",
                Text = Verhaftet,
                Outlet = "Welle",
            });
        StoryNews news = new(
            [],
            [
                .. new[] { first, second }.Distinct()
                    .Select(id => new NewFact(story.ArticleById[id].Text, id, IsOutcome: true)),
            ],
            [],
            []);

        var update = await TellAsync(Teller(new()), story, new(), news);

        Assert.Equal(told, update.New.SelectMany(sentence => sentence.ArticleIds));
    }

    [Fact]
    public async Task A_report_with_news_that_found_no_room_counts_as_told_where_it_would_correct_again()
    {
        string[] steps =
        [
            "Prosecutors searched the villa of the tycoon Karl Brandt in Velmar.",
            "Divers of the navy discovered three cracks below the engine room.",
            "The mayor of Lindholm, Jonas Ek, resigned because of the inquiry.",
            "Police arrested the engineer Anna Holm at the station of Ostby.",
            "Investigators seized the logbook of the pilot Erik Dahl.",
        ];
        var ferry = Reports.Ferry();
        var line = Reports.Line(FigureRelation.Single, Reports.Injured(12, ferry[0].Id, "Twelve were injured."));
        var later = Reports.Report(
            "later", "",
            "The coastguard withdrew its statement that 12 passengers had been injured.\n\n" + string.Join(' ', steps),
            Reports.Morning.AddHours(7), ferry[0].Outlet!);
        var story = Reports.Given([.. ferry, later], line);
        var earlier = ToldStory.Of(Reports.Given(ferry, line), []);
        var news = WhatIsNew.Since(story, earlier);
        Assert.Single(news.Corrections);

        var told = await TellAsync(
            Teller(new()), story, earlier, news with { Facts = [.. steps.Select(step => new NewFact(step, "later"))] });

        Assert.Equal(4, told.New.Count);
        Assert.Empty(WhatIsNew.Since(story, told.Told).Corrections);
    }

    private static StoryTeller Teller(Asked asked) => new(asked, addresses: null, earlierReports: null);

    private static Task<BriefingStory> TellAsync(
        StoryTeller teller, Story story, ToldStory? earlier = null, StoryNews? news = null) =>
        teller.TellAsync(1, story, earlier, news, 3, "en", isWhole: false, CancellationToken.None);

    /// <summary>A count that moved, in a line that is no sentence.</summary>
    private static (Story Story, StoryNews News) Moved(string language)
    {
        const string Line = "Twelve passengers injured off Lindholm";
        var report = Reports.Report("1", "Ferry aground", Line, Reports.Morning) with { Language = language };
        var line = Reports.Line(
            FigureRelation.Update, Reports.Injured(3, "1", "Three were injured."), Reports.Injured(12, "1", Line));
        return (Reports.Given([report], line), new([new(line.Values[1], line)], [], [], []));
    }

    private static (Story Story, StoryNews News) Arrest()
    {
        var report = Reports.Report("1", "Fähre auf Grund gelaufen", Verhaftet, Reports.Morning) with
        {
            Language = "de",
        };
        return (Reports.Build(report), new([], [new(Verhaftet, "1", IsOutcome: true)], [], []));
    }

    /// <summary>Tells the reports' own sentences, and notes what it was asked for.</summary>
    private sealed class Asked : ISummarizer
    {
        public FallbackReason? Reason { get; init; }

        public Func<string, string?>? Translation { get; init; }

        public List<string> For { get; } = [];

        public Task<Summary> SummarizeAsync(Story story, int sentences, CancellationToken cancellationToken)
        {
            For.Add("summary");
            return Task.FromResult(
                ExtractiveSummarizer.Summarize(story, sentences, cancellationToken) with { FallbackReason = Reason });
        }

        public Task<Summary> WriteNewsAsync(
            string storyId,
            IReadOnlyList<Article> fresh,
            IReadOnlyList<string> known,
            IReadOnlyList<SummarySentence> own,
            int most,
            CancellationToken cancellationToken)
        {
            For.Add("news");
            return Task.FromResult(ExtractiveSummarizer.Of(own));
        }

        public Task<string?> WriteHeadlineAsync(Story story, CancellationToken cancellationToken)
        {
            For.Add("headline");
            return Task.FromResult<string?>("Headline of a model");
        }

        public Task<IReadOnlyList<string?>?> TranslateAsync(
            IReadOnlyList<string> texts, string from, string to, string storyId, CancellationToken cancellationToken)
        {
            For.Add("translation");
            return Task.FromResult<IReadOnlyList<string?>?>(
                Translation is null ? null : [.. texts.Select(Translation)]);
        }
    }
}
