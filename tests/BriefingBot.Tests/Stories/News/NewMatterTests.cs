using BriefingBot.Briefings.Telling;
using BriefingBot.CommandLine;
using BriefingBot.Stories;
using BriefingBot.Stories.News;
using BriefingBot.Summaries;
using BriefingBot.Text;
using BriefingBot.Text.Figures;

namespace BriefingBot.Tests.Stories.News;

/// <summary>What the later reports of a story are about is new to a reader who was not shown it.</summary>
public sealed class NewMatterTests
{
    private const string Fire = "A fire destroyed the town hall of Velmar on Monday night, the fire brigade said.";

    private const string Apology =
        "The mayor of Velmar apologized to families for the broken alarm of the nursery.";

    private const string Condemned =
        "The firemen of Hask condemned the town of Velmar for the broken alarm, and demanded a new roof.";

    // As long as that of other pages: it has words for nearly everything.
    private const string Early =
        $"{Fire} Sixty firemen came from Hask. The roof fell in at midnight. The archive is lost. Mayor Ida Marsh "
        + "apologized for the broken alarm of the nursery below the roof.";

    private const string Ashes = "The town hall of Velmar lay in ashes on Tuesday.";

    [Theory]
    [InlineData("Mayor Ida Marsh apologized for the broken alarm of the nursery, and families wept.", true)]
    [InlineData("The town counts what is left of the archive.", false)]
    public void What_several_later_reports_tell_is_new_though_a_report_behind_what_was_told_had_it(
        string other, bool isNew) => Assert.Equal(isNew, NewOf(
            Later("one", "Velmar after the fire", $"{Ashes} {Apology}", 8),
            Later("two", "A night in Velmar", $"A black ruin stands in the market of Velmar. {other}", 9))
            .Exists(text => text.Contains("apologized", StringComparison.Ordinal)));

    [Fact]
    public void What_a_later_report_is_headed_by_and_opens_with_is_new_though_its_words_were_all_in_a_report() =>
        Assert.Contains(
            Condemned, NewOf(Later("one", "Firemen condemn Velmar over broken alarm", $"{Condemned} {Fire}", 8)));

    [Theory]
    [InlineData("Brandt on trial, firemen condemn Velmar alarm that was broken", "", false)]
    [InlineData("Brandt on trial, firemen condemn Velmar alarm that was broken", "Brandt was convicted of arson.", true)]
    [InlineData("Brandt on trial, firemen condemn another Velmar alarm that was broken", "", true)]
    [InlineData("Firemen condemn Velmar alarm that was broken", "", true)]
    public void After_the_verdict_a_report_that_is_headed_by_an_earlier_step_has_nothing_new(
        string title, string second, bool isNew)
    {
        var verdict = Reports.Report(
            "early", "Karl Brandt convicted of arson in Velmar",
            $"Karl Brandt was convicted of arson on Friday. {Fire}", Reports.Morning);
        var later = Later("one", title, $"{Condemned} {second} {Fire}", 8);
        var told = ToldStory.Of(Reports.Build(verdict), [verdict.Text]);

        Assert.Equal(isNew, Chosen(Reports.Build(verdict, later), told).Contains(Condemned));
    }

    [Theory]
    [InlineData("A man of the town", false)]
    [InlineData("The brewer Otto Lindqvist", true)]
    public void A_step_before_what_was_told_of_the_case_is_new_of_somebody_else_alone(string who, bool isNew)
    {
        const string Surrender = "surrendered to the guards of the brewery";
        var charge = Reports.Report(
            "early", "Karl Brandt charged with arson in Velmar",
            $"Karl Brandt was charged with arson on Monday. {Fire}", Reports.Morning);
        var told = ToldStory.Of(Reports.Build(charge), [charge.Text]);
        Article[] later =
        [
            Later("one", "A night in Velmar", $"{Ashes} {who} {Surrender} with a lantern and a ladder.", 8),
            Later("two", "Velmar after the fire", $"{Fire} {who} {Surrender}, a lantern on a ladder.", 9),
        ];

        Assert.Equal(
            isNew,
            Chosen(Reports.Build([charge, .. later]), told)
                .Exists(text => text.Contains(Surrender, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Karl Brandt is scheduled to be arraigned in Hask on Tuesday over the broken alarm of the hall.")]
    [InlineData("Karl Brandt was shopping for alarms in Hask when the town was searching the hall for its archive.")]
    [InlineData("Just after 4 p.m., police arrested the electrician Karl Brandt in the market of Hask.")]
    public void A_step_that_is_over_is_not_new(string step) => Assert.DoesNotContain(
        step,
        NewOf(
            Later("one", "Man charged over Velmar fire", "Karl Brandt was charged with arson over the fire that "
                + $"destroyed the town hall of Velmar. {step}", 30),
            Later("two", "Velmar after the fire", $"{Fire} {step}", 31)));

    [Fact]
    public void A_greater_toll_that_a_report_opens_with_is_new_beside_a_number_deep_in_it()
    {
        const string Six =
            "A bomb at the consulate in Velmar on Monday has killed at least six civilians, officials said.";
        var first = Reports.Report(
            "first", "Bomb at consulate in Velmar",
            "A bomb at the consulate in Velmar on Monday has killed two people, officials said.", Reports.Morning);
        var later = Reports.Report("later", "Bomb at consulate in Velmar", Six, Reports.Morning.AddHours(9), "Post");
        var told = ToldStory.Of(Reports.Build(first), [first.Text]);
        var story = Reports.Build(first, later);
        var strikes = new Figure
        {
            Value = 30,
            Counts = "killed",
            Of = "civilians",
            ArticleId = later.Id,
            Sentence = "Some 30 civilians died before.",
        };
        var deep = new FigureLine(
            "killed", "civilians", "strikes", FigureRelation.Disagreement, IsHistory: false, [strikes]);
        story = story with { Figures = [.. story.Figures.Select(line => line with { IsShown = false }), deep] };

        Assert.Equal([Six], Chosen(story, told));
    }

    [Fact]
    public void Of_a_story_that_would_be_told_as_it_was_told_nothing_is_new()
    {
        // The line names no report but the first.
        Article[] reports = [Told(), Later("one", "Fire destroys town hall of Velmar", Fire, 8)];
        var story = Reports.Build(reports);
        var line = Line(story, story.Headline);

        Assert.All(reports, report => Assert.True(Known(line, story).Knows(report)));
        Assert.False(Known(line with { Headline = "Town hall burns" }, story).Knows(reports[1]));
    }

    [Fact]
    public void A_part_with_a_later_report_is_known_as_far_as_the_edition_reached()
    {
        var told = Reports.Build(Told());
        var (old, late) = (
            Later("old", "Fire destroys town hall of Velmar", $"{Fire} Sixty firemen came.", -1),
            Later("late", "Fire destroys town hall of Velmar", $"{Fire} The firemen of Hask left.", 9));
        var part = Reports.Build(old, late) with { Id = "part" };

        var known = new EarlierEdition([Line(told, "Fire destroys town hall of Velmar")]).Of([told, part], 3)["part"];

        Assert.True(known.Knows(old));
        Assert.False(known.Knows(late));
    }

    [Fact]
    public void An_edition_knew_the_reports_that_it_lists_and_no_other()
    {
        var (rested, unnamed, fresh) = (
            Told(),
            Later("unnamed", "Fire destroys town hall of Velmar", $"{Fire} The firemen of Hask left.", 9),
            Later("fresh", "Fire destroys town hall of Velmar", $"{Fire} Sixty firemen came.", -1));
        var line = Line(Reports.Build(rested), "Town hall burns") with { Articles = [rested.Id, unnamed.Id] };

        var known = Known(line, Reports.Build(rested, unnamed, fresh));

        Assert.True(known.Knows(rested));
        Assert.True(known.Knows(unnamed));
        Assert.False(known.Knows(fresh));
    }

    [Fact]
    public void A_headline_does_not_end_within_a_phrase_or_a_word()
    {
        Assert.EndsWith(
            "two women",
            MadeHeadline.CoreOf("An arraignment has been scheduled for Wednesday morning for a New Bedford, "
                + "Massachusetts man accused of murdering two women", "en"),
            StringComparison.Ordinal);
        Assert.DoesNotContain('…', MadeHeadline.Of(
            "An Australian climber who survived two nights stuck on Mount Cook after seeing his brother die also "
                + "narrowly escaped being buried alive himself."));
    }

    private static ToldStory Known(BriefLine line, Story story) => new EarlierEdition([line]).Of([story], 3)[story.Id];

    private static BriefLine Line(Story story, string headline) => new(
        1,
        story.Id,
        headline,
        [.. ExtractiveSummarizer.Summarize(story, 3).Sentences.Select(BriefSentence.Of)],
        [.. ShownFigures.Of(story.Figures, moved: null).Select(BriefFigure.From)],
        [],
        [],
        ExtractiveSummarizer.BackendName);

    private static Article Told() =>
        Reports.Report("early", "Fire destroys town hall of Velmar", Early, Reports.Morning);

    private static Article Later(string id, string title, string text, int hours) =>
        Reports.Report(id, title, text, Reports.Morning.AddHours(hours), "Gazette");

    private static List<string> NewOf(params Article[] later)
    {
        var told = ToldStory.Of(Reports.Build(Told()), [Fire]);
        return Chosen(Reports.Build([Told(), .. later]), told);
    }

    private static List<string> Chosen(Story story, ToldStory told) =>
        [.. NewSentenceChoice.Of(story, WhatIsNew.Since(story, told), told).Select(sentence => sentence.Text)];
}
