using BriefingBot.Summaries;
using BriefingBot.Text;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries;

/// <summary>Behind a lead the names and facts of its event are told, wherever they stand, before trifles.</summary>
public sealed class FactsBeforeTriflesTests
{
    private const string Title = "Two killed in shooting at Harn fish market";
    private const string Lead = "Two people were killed in a shooting at the fish market in Harn, police said.";
    private const string Colour = "A stray gull sat on a crane of the council above nine boats in the harbour.";

    [Fact]
    public void Whom_it_befell_is_told_without_an_age()
    {
        const string Named = "Baker Jan Telm was shot by accident near the northern gate.";

        Assert.Equal([Lead, Named], Told(2, $"{Lead} {Colour} {Named}"));
    }

    [Fact]
    public void Who_is_meant_by_the_lead_is_told_with_the_age_that_the_lead_has()
    {
        const string Young = "An 18-year-old was killed in a shooting at a boatyard in Harn, deputies said.";
        const string Named = "Jan Telm, 18, rented a room above the ice house on Gull Road with two cousins.";
        const string Headline = "Teen killed in shooting at Harn boatyard";

        Assert.Equal([Young, Named], Told(2, $"{Young} {Colour} {Named}", Headline));
        // Far down it is another event's.
        Assert.Equal([Young], Told(2, $"{Young} {Fillers(12)} {Named}", Headline));
    }

    [Fact]
    public void Who_died_is_told_although_it_opens_with_the_place_and_the_death_of_the_lead()
    {
        const string Named = "Jan Telm, 27, of Harn died of a wound in the chest on Gull Road.";

        Assert.Equal([Lead, Named], Told(2, $"{Lead} {Colour} {Named}"));
    }

    [Fact]
    public void Who_was_charged_comes_first_below_a_headline_that_somebody_was()
    {
        const string Charged = "A man was charged with murder over a shooting at the fish market in Harn.";
        const string Cook = "Cook Ida Brask, 41, saw nine boats.";
        const string Named = "Jan Telm, 19, was charged by a court in Tern in the evening.";

        Assert.Equal(
            [Charged, Named], Told(2, $"{Charged} {Cook} {Named}", "Man charged over shooting at Harn fish market"));
    }

    [Fact]
    public void Whom_nobody_names_yet_is_not_named()
    {
        const string Withheld = "Officers have not named the cook, Jan Telm, 41, of Gull Road in their lists.";

        Assert.Equal([Lead, Colour], Told(2, $"{Lead} {Colour} {Withheld}"));
    }

    [Theory]
    [InlineData("was shot near the northern gate in December", false)]
    [InlineData("has rowed near the northern gate since December", false)]
    [InlineData("was shot near the northern gate in April", true)]
    [InlineData("was charged and will stand trial in June", true)]
    [InlineData("was charged and will stand trial in December", true)]
    [InlineData("was charged and is to be sentenced in October", true)]
    public void Who_was_shot_in_another_season_is_nobody_of_the_event(string deed, bool isTold)
    {
        var named = $"Baker Jan Telm, 41, {deed}.";

        Assert.Equal(isTold, Told(2, $"{Lead} {Colour} {named}").Contains(named));
    }

    [Fact]
    public void What_befell_the_victims_is_of_the_event_however_far_down()
    {
        const string Condition = "Doctors told a radio that all the victims had surgery and slept.";

        Assert.Equal([Lead, Condition], Told(2, $"{Lead} {Fillers(7)} {Condition}"));
        Assert.Equal([Lead], Told(2, $"{Lead} {Fillers(7)} Doctors told a radio that four of their cats had surgery."));
    }

    [Fact]
    public void A_trifle_is_no_third_sentence_nor_is_what_stands_far_down()
    {
        const string Trifle = "A neighbour said a porter painted a wall of the old ice house in the evening.";
        const string Wall = "A porter painted a wall of the fish market in the evening.";

        Assert.Equal([Lead, Colour], Told(3, $"{Lead} {Trifle} {Colour}"));
        Assert.Equal([Lead, Colour], Told(3, $"{Lead} {Colour} {Fillers(12)} {Wall}"));
        Assert.Equal([Lead, Colour, Wall], Told(3, $"{Lead} {Colour} {Wall}"));
    }

    [Theory]
    [InlineData("Poland and its neighbours painted a wall of the old ice house in the evening.")]
    [InlineData("An analyst at a bank painted a wall of the old ice house in the evening.")]
    [InlineData("Social workers painted a wall of the old ice house in the evening.")]
    public void Neighbours_of_another_kind_are_no_trifle(string told) =>
        Assert.Contains(told, Told(3, $"{Lead} {told} {Colour}"));

    [Fact]
    public void A_fact_of_a_kind_that_is_told_goes_behind_colour()
    {
        const string Fought =
            "Two people were killed in a shooting after a fight at the fish market in Harn, police said.";
        const string Quarrel =
            "A bitter quarrel over nets, crates and prices had gone on for a week at the northern gate.";

        Assert.Equal([Fought, Colour], Told(2, $"{Fought} {Quarrel} {Colour}"));
    }

    [Fact]
    public void How_somebody_fared_half_a_day_before_is_no_fact_of_now()
    {
        const string Condition = "A porter of the market had surgery in Tern and slept.";
        var earlier = Article(
            "a", $"Shots were fired at the fish market in Harn. {Condition}", "Shots at Harn fish market");
        var later = Article("b", $"{Lead} {Colour}", Title, hour: 20);
        var soon = Article("b", $"{Lead} {Colour}", Title, hour: 2);

        Assert.DoesNotContain(Condition, Told(2, Title, earlier, later));
        Assert.Contains(Condition, Told(2, Title, earlier, soon));
    }

    [Fact]
    public void What_came_of_another_matter_in_a_clause_is_no_fact()
    {
        const string Bell = "A porter rang a bell by the northern gate after being sentenced as a boy.";

        Assert.Equal([Lead, Colour], Told(2, $"{Lead} {Colour} {Bell}"));
    }

    [Fact]
    public void What_came_of_the_matter_after_armed_deputies_came_is_one()
    {
        const string Closed = "Boats left the northern gate after armed deputies arrested a porter of the council.";

        Assert.Equal([Lead, Closed], Told(2, $"{Lead} {Colour} {Closed}"));
    }

    [Fact]
    public void The_verb_of_a_relative_clause_makes_no_statement()
    {
        const string Caption = "Ann Brask, 9, who was hurt on Gull Road at the boathouse of Lindholm.";

        Assert.Equal([Lead, Colour], Told(2, $"{Lead} {Colour} {Caption}"));
    }

    [Fact]
    public void A_fact_is_told_whose_verb_the_parser_misses()
    {
        const string Fact =
            "Investigators tell 4 Harbour News the cook's mother and another man were taken into custody.";

        Assert.Equal([Lead, Fact], Told(2, $"{Lead} {Colour} {Fact}"));
    }

    // Nobody knows who "he" is: none of them is told.
    private static string Fillers(int count) =>
        string.Join(' ', Enumerable.Range(1, count).Select(
            number => $"He counted {number + 20} brown gulls above the old ice house and its yard."));

    private static List<string> Told(int sentences, string text, string title = Title) =>
        Told(sentences, title, Article("a", text, title));

    private static List<string> Told(int sentences, string title, params Article[] articles) =>
        [.. ExtractiveSummarizer.Summarize(Story(articles) with { Headline = title }, sentences)
            .Sentences.Select(sentence => sentence.Text)];
}
