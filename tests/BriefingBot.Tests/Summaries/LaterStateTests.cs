using BriefingBot.Summaries;
using BriefingBot.Summaries.Extractive;
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
