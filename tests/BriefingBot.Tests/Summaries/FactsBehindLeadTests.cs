using BriefingBot.Summaries;
using BriefingBot.Text.Figures;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries;

/// <summary>Behind a lead stands what a reader asks next: who it was, why, how they fare, what came of it.</summary>
public sealed class FactsBehindLeadTests
{
    private const string Title = "Two killed in shooting at Harn fish market";
    private const string Lead = "Two people were killed in a shooting at the fish market in Harn, police said.";
    private const string Colour = "A stray gull sat on a crane of the council above nine boats in the harbour.";

    [Theory]
    [InlineData("Police said Ann Brask, 25, and Jan Telm, 42, were killed at the fish market in Harn.")]
    [InlineData("Killed in the shooting were 25-year-old baker Ann Brask and 42-year-old Jan Telm, police said.")]
    [InlineData("A doctor identified one of the killed as baker Jan Telm and buried him on Gull Road.")]
    public void Who_was_killed_is_told_although_it_tells_the_killing_again(string named) =>
        Assert.Equal([Lead, named], Told(2, $"{Lead} {Colour} {named}"));

    [Theory]
    [InlineData("The shots came after an argument over a parking space near the old ice house.")]
    [InlineData("A guard who was hit in the leg by a splinter is in stable condition in Tern.")]
    [InlineData("The gunman carried a rifle under his coat through the northern gate.")]
    [InlineData("The council has put up a reward for word of a grey van that left Gull Road.")]
    [InlineData("A porter of the market was arrested on a ferry that left for Tern in the evening.")]
    public void A_cause_a_condition_a_means_and_a_step_go_before_colour(string fact) =>
        Assert.Equal([Lead, fact], Told(2, $"{Lead} {Colour} {fact}"));

    [Theory]
    [InlineData("A porter of the market, who was convicted of theft as a boy, rang a bell by the northern gate.")]
    [InlineData("A porter of the market was convicted of theft in 1994 and sold herring by the northern gate.")]
    [InlineData("A porter of the market had been convicted of theft and sold herring by the northern gate.")]
    [InlineData("Porter Ole Rask, 61, said that boats leave by the northern gate.")]
    public void What_came_of_another_matter_and_a_speaker_are_no_such_facts(string none) =>
        Assert.Equal([Lead, Colour], Told(2, $"{Lead} {Colour} {none}"));

    [Fact]
    public void Grief_gives_way_to_all_else_and_is_no_third_sentence()
    {
        const string Grief = "Bakers brought flowers and candles to a wall of the old ice house and its yard.";

        Assert.Equal([Lead, Colour], Told(3, $"{Lead} {Grief} {Colour}"));
        Assert.Equal([Lead, Grief], Told(3, $"{Lead} {Grief}"));
    }

    [Fact]
    public void An_amount_goes_before_colour()
    {
        const string Amount = "Repairs of the roof will cost 40,000 euros.";
        var report = Article("a", $"{Lead} {Colour} {Amount}", Title);
        var story = Story(report) with
        {
            Headline = Title,
            Figures = [Line(FigureRelation.Single, Figure("a", 40000, Amount, "repairs") with { Unit = "EUR" })],
        };

        Assert.Equal(
            [Lead, Amount], ExtractiveSummarizer.Summarize(story, 2).Sentences.Select(sentence => sentence.Text));
    }

    private static List<string> Told(int sentences, string text) =>
        [.. ExtractiveSummarizer.Summarize(Story(Article("a", text, Title)) with { Headline = Title }, sentences)
            .Sentences.Select(sentence => sentence.Text)];
}
