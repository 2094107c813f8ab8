using BriefingBot.Briefings.Telling;
using BriefingBot.Stories;
using BriefingBot.Stories.News;
using BriefingBot.Tests.Stories;

namespace BriefingBot.Tests.Briefings.Telling;

public sealed class NewSentenceChoiceTests
{
    [Fact]
    public void Of_the_first_two_sentences_of_a_report_one_is_told()
    {
        const string First = "Coastguard chief Maria Lund sent the salvage tug Goliath from Ostby to Lindholm.";
        const string Second = "Hamburg lends the Goliath, a vessel of 90 tonnes, for the work at the Katt reef.";
        const string Third = "Prosecutors searched the villa of the tycoon Karl Brandt in Velmar.";
        var ferry = Reports.Ferry();
        var told = ToldStory.Of(Reports.Build(ferry), []);
        var story = Reports.Build(
            [.. ferry, Reports.Report("late", "Tug sails", $"{First} {Second} {Third}", Reports.Morning.AddHours(9))]);

        var chosen = NewSentenceChoice.Of(story, WhatIsNew.Since(story, told), told)
            .Select(sentence => sentence.Text).ToList();

        Assert.True(chosen.Count(text => text is First or Second) <= 1);
        Assert.Contains(Third, chosen);
    }

    [Fact]
    public void One_verdict_in_the_words_of_two_reports_is_told_once()
    {
        const string First = "A jury convicted the captain of the Sturmvogel of negligence in Velmar on Friday.";
        const string Second = "The captain was found guilty by twelve citizens after they had met for nine hours.";
        var ferry = Reports.Ferry();
        var told = ToldStory.Of(Reports.Build(ferry), []);
        var story = Reports.Build(
            [.. ferry,
                Reports.Report("one", "Sturmvogel captain convicted", First, Reports.Morning.AddHours(90)),
                Reports.Report("two", "Captain found guilty", Second, Reports.Morning.AddHours(91), "Post")]);

        Assert.Single(NewSentenceChoice.Of(story, WhatIsNew.Since(story, told), told));
    }

    [Fact]
    public void A_toll_that_a_report_is_headed_by_is_new_though_the_edition_would_not_show_it()
    {
        const string Nine = "Nine people were killed when a ferry capsized off Kestrel Bay, the coast guard said.";
        var first = Reports.Report(
            "first", "Ferry capsizes off Kestrel Bay",
            "Three people were killed when a ferry capsized off Kestrel Bay, the coast guard said.", Reports.Morning);
        var later = Reports.Report("later", "Nine dead off Kestrel Bay", Nine, Reports.Morning.AddHours(3), "Post");
        var told = ToldStory.Of(Reports.Build(first), []);
        var story = Reports.Build(first, later);
        var hidden = story with { Figures = [.. story.Figures.Select(line => line with { IsShown = false })] };

        Assert.Equal(
            [Nine], NewSentenceChoice.Of(hidden, WhatIsNew.Since(hidden, told), told).Select(said => said.Text));
    }
}
