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

    [Fact]
    public void Who_was_killed_is_told_although_it_tells_the_killing_again()
    {
        const string Named = "A doctor identified one of the killed as baker Jan Telm and buried him on Gull Road.";

        Assert.Equal([Lead, Named], Told(2, $"{Lead} {Colour} {Named}"));
    }

    [Fact]
    public void What_came_of_it_goes_before_colour_and_what_came_of_another_matter_does_not()
    {
        const string Arrest = "A porter of the market was arrested on a ferry that left for Tern in the evening.";
        const string Theft =
            "A porter of the market, who was convicted of theft as a boy, rang a bell by the northern gate.";

        Assert.Equal([Lead, Arrest], Told(2, $"{Lead} {Colour} {Arrest}"));
        Assert.Equal([Lead, Colour], Told(2, $"{Lead} {Colour} {Theft}"));
    }

    [Theory]
    [InlineData("A dispute over nets had gone on for a week at the northern gate.")]
    [InlineData("A brown shotgun lay behind the ice house at the northern gate.")]
    [InlineData("A court hearing is to be held on Gull Road in Tern.")]
    public void Why_with_what_and_what_comes_next_goes_before_colour(string fact) =>
        Assert.Equal([Lead, fact], Told(2, $"{Lead} {Colour} {fact}"));

    [Theory]
    [InlineData("On Monday, 14 of the gulls sat on a crane of the council.")]
    [InlineData("In Paris, 20 of the boats lay by the northern gate.")]
    public void A_day_or_a_place_before_a_number_is_nobody_s_name(string text) =>
        Assert.Equal([Lead, Colour], Told(2, $"{Lead} {Colour} {text}"));

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
