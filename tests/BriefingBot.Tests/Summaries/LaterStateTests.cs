using BriefingBot.Summaries;
using BriefingBot.Summaries.Extractive;
using BriefingBot.Text;
using BriefingBot.Text.Figures;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries;

/// <summary>A summary tells the state that its headline tells, and what came of the event.</summary>
public sealed class LaterStateTests
{
    [Fact]
    public void The_lead_has_what_the_headline_says_came_of_the_matter()
    {
        const string Title = "Abducted journalist Mira Solen found alive";
        var story = Story(
            Article("a", "Journalist Mira Solen was abducted by armed men outside her home in Harn on Monday, her newspaper said.",
                "Journalist abducted in Harn"),
            Article("b", "Journalist Mira Solen was found alive in a forest near Harn on Monday night, police said.",
                Title, hour: 14)) with
        { Headline = Title };

        Assert.StartsWith(
            "Journalist Mira Solen was found alive", ExtractiveSummarizer.Summarize(story, 2).Sentences[0].Text);
    }

    [Fact]
    public void A_noun_that_another_reports_headline_names_leaves_a_lead_dangling()
    {
        const string Title = "Industrial output falls in Belia";
        var story = Story(
            Article("a", "Mills made less steel and paper in October while unemployment rose.", Title),
            Article("b", "Belia is back in recession. The fall reflects weak industrial output in Belia and follows "
                + "similar falls in the two quarters before, the ministry said.", "Economy slides to recession",
                hour: 5)) with
        { Headline = Title };

        Assert.DoesNotContain("The fall", ExtractiveSummarizer.Summarize(story, 1).Sentences[0].Text);
    }

    [Fact]
    public void A_bare_number_of_nothing_that_was_named_is_not_told()
    {
        const string Six = "Six have been found so far, the fire service said.";
        const string Title = "Inquiry into bridge of Kelmar";
        var story = Story(
            Article("a", "Ten people died when the bridge of Kelmar fell into the Orva river on Monday, police said. "
                + Six, "Ten dead as bridge of Kelmar falls into the Orva"),
            Article("b", "Prosecutors opened an inquiry into the bridge of Kelmar on Monday.", Title, hour: 5)) with
        { Headline = Title };

        Assert.DoesNotContain(ExtractiveSummarizer.Summarize(story, 5).Sentences, told => told.Text == Six);
    }

    [Fact]
    public void The_people_of_an_older_toll_are_not_counted_again_in_other_words()
    {
        const string Toll = "Ten people were injured when a mill of Kelmar collapsed on Monday.";
        const string Older = "Investigators said a total of 10 people were struck with roof tiles near the Orva mill.";
        const string Now = "The owner of a Kelmar mill that collapsed and injured 11 people was charged.";
        const string Title = "Owner of Kelmar mill charged over collapse that hurt 11";
        var story = Story(
            Article("a", $"{Toll} {Older}", "10 hurt as mill of Kelmar collapses"),
            Article("b", Now, Title, hour: 20)) with
        { Headline = Title };
        var figures = new FigureLine[]
        {
            Line(FigureRelation.Update, Figure("a", 10, Toll), Figure("b", 11, Now)),
            Line(FigureRelation.Single, Figure("a", 10, Older, "people struck")),
        };

        Assert.Contains(Told(story), told => told.Text == Older);
        Assert.DoesNotContain(Told(story with { Figures = figures }), told => told.Text == Older);

        static IEnumerable<SummarySentence> Told(BriefingBot.Stories.Story story) =>
            ExtractiveSummarizer.Summarize(story, 5).Sentences;
    }

    [Fact]
    public void What_a_night_of_several_shootings_came_to_is_no_newer_toll_of_one()
    {
        const string One = "A woman was killed and three men were injured by shots in Kelmar on Tuesday, police said.";
        const string Night = "Six men were injured in five separate shooting incidents across Kelmar on Tuesday.";
        const string Title = "Woman killed in shooting in Kelmar";
        Article[] articles =
        [
            Article("a", One, Title),
            Article("b", Night, "Shooting sets off violent night in Kelmar", hour: 20),
        ];
        var rules = new FigureRules([Line(FigureRelation.Update, Figure("a", 3, One), Figure("b", 6, Night))]);

        Assert.DoesNotContain(StorySentence.Of(articles), rules.IsOutdated);
    }

    [Fact]
    public void What_its_speaker_takes_back_later_is_over_and_what_another_says_is_not()
    {
        const string Taken = "Six lorries were brought ashore near Kelmar, the fire service said.";
        const string Kept = "Six lorries were brought ashore near Kelmar, the mayor told reporters.";
        Article[] articles =
        [
            Article("a", $"{Taken} {Kept}"),
            Article("b", "Nine lorries are ashore, the fire service said, correcting its earlier figure of six.", hour: 5),
        ];
        var candidates = StorySentence.Of(articles);
        var pool = new SentencePool(candidates, new FigureRules([]), articles, "Lorries in river at Kelmar");

        Assert.Equal(
            [Taken],
            candidates.Where((_, i) => pool.Outdated[i]).Select(candidate => candidate.Text));
    }

    [Fact]
    public void Who_speaks_in_both_bears_nothing_out()
    {
        const string Title = "Six cars pulled out of river in Kelmar county";
        var story = Story(
            Article("a", "Six cars were pulled out, the regional fire service of Kelmar county said.", Title),
            Article("b", "At least six lorries fell in, the regional fire service of Kelmar county said.",
                "Lorries in river in Kelmar county", hour: 1)) with
        { Headline = Title };

        var told = ExtractiveSummarizer.Summarize(story, 3).Sentences;

        Assert.NotEmpty(told);
        Assert.All(told, sentence => Assert.Single(sentence.ArticleIds));
    }

    [Fact]
    public void What_a_later_report_opens_with_as_having_come_of_it_is_told_behind_the_event()
    {
        const string Title = "Three killed in hotel fire in Brakoda";
        const string Outcome = "The owner of the Hotel Lark in Brakoda was arrested after the fire that killed three people.";
        var story = Story(
            Article("a", "Three people were killed when a fire broke out in the Hotel Lark in Brakoda, police said. "
                + "The fire started in the kitchen on the second floor. Some 140 guests were evacuated.", Title),
            Article("b", Outcome, "Hotel fire in Brakoda: owner arrested", hour: 10)) with
        { Headline = Title };

        Assert.Contains(
            ExtractiveSummarizer.Summarize(story, 3).Sentences, sentence => sentence.Text == Outcome);
    }

    [Theory]
    [InlineData("Police are responding to a report of a shooting at the fish market in Harn.", "Shooting at Harn market")]
    [InlineData("One word may have sparked a shooting at the fish market in Harn that wounded two people.",
        "Two wounded in Harn")]
    public void What_was_under_way_and_what_may_be_does_not_lead(string early, string title)
    {
        const string Later = "Two people were wounded in a shooting at the fish market in Harn on Monday, police said.";
        const string Title = "Two wounded in Harn market shooting";
        var story = Story(Article("a", early, title), Article("b", Later, Title, hour: 14)) with { Headline = Title };

        Assert.Equal(Later, ExtractiveSummarizer.Summarize(story, 2).Sentences[0].Text);
    }

    [Theory]
    [InlineData("Girl, 10, dies after Harn market shooting",
        "A 10-year-old girl is in hospital with life-threatening injuries after a shooting at the market in Harn.",
        "The organs of a 10-year-old girl who was shot at the market in Harn will be donated, a doctor said.")]
    [InlineData("Two arrested in Harn market shooting",
        "Two people were questioned over the shooting at the market in Harn, but neither has been arrested.",
        "Police in Harn hold two people over the shooting at the market that wounded a girl.")]
    [InlineData("Boy killed in Harn market shooting",
        "A boy was wounded in a shooting at the market in Harn.",
        "A boy was killed in a shooting at the market in Harn, the third to be killed there this year, police said.")]
    public void No_sentence_leaves_open_or_denies_what_the_headline_says_came_of_it(
        string title, string early, string later)
    {
        var story = Story(Article("a", early, "Shooting at Harn market"), Article("b", later, title, hour: 14)) with
        {
            Headline = title,
        };

        Assert.Equal(later, ExtractiveSummarizer.Summarize(story, 1).Sentences[0].Text);
    }

    [Theory]
    [InlineData("Clerk Karl Brandt was charged with setting fire to a shed near the port of Harn.")]
    [InlineData("Brandt faces charges of arson, the prosecutor of Harn told the newspaper of the port.")]
    public void What_came_of_it_is_told_once(string again)
    {
        const string Title = "Man charged over Harn harbour fire";
        const string Facet = "The fire destroyed nine boats and a crane that the council had bought in spring.";
        var story = Story(Article("a", "A man was charged over the fire at the harbour of Harn on Monday, police said. "
            + $"{again} {Facet}", Title)) with
        { Headline = Title };

        Assert.Equal(Facet, ExtractiveSummarizer.Summarize(story, 2).Sentences[1].Text);
    }

    [Fact]
    public void A_writer_who_speaks_for_himself_is_not_told()
    {
        var story = Story(Article("a", "Singer Mira Solen died in Harn at the age of 85, her agent said. "
            + "Her songs are sung by everyone from choirs in my old school in Harn to the bands of Port Aldan. "
            + "Solen sold 20 million records in her career in Harn, her label said."));

        var told = ExtractiveSummarizer.Summarize(story, 3).Sentences.Select(said => said.Text).ToList();
        Assert.Contains("Singer Mira Solen died in Harn at the age of 85, her agent said.", told);
        Assert.DoesNotContain(told, text => text.Contains("my old", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Police were called at 2049 GMT.", "The fire broke out at 8.49pm.", true)]
    [InlineData("Police were called at 7:01 p.m.", "The storm hit around 7 pm.", true)]
    [InlineData("Police were called at 8.49pm.", "The shots fell at 20:45.", true)]
    [InlineData("Der Notruf kam um 20.49 Uhr.", "The shots fell at 8.49 p.m.", true)]
    [InlineData("Police were called at 7:01 p.m.", "Police were called at 7:01 a.m.", false)]
    [InlineData("The team won 3:2.", "Two of 3 fled.", false)]
    public void Times_of_day_are_compared_to_the_quarter_of_an_hour(string one, string other, bool isNear) =>
        Assert.Equal(isNear, ClockTimes.Of(one).IsNear(ClockTimes.Of(other)));
}
