using BriefingBot.Stories.Grouping;
using BriefingBot.Text;
using BriefingBot.Text.Dates;

namespace BriefingBot.Tests.Stories.Grouping;

public sealed class StoryGrouperTests
{
    [Fact]
    public void Reports_of_one_event_become_one_story_and_others_stay_apart()
    {
        var grouper = new StoryGrouper();
        foreach (var article in Reports.Ferry()
            .Concat(Reports.Court())
            .OrderBy(article => article.Published!.Value.Instant))
        {
            grouper.Add(article);
        }

        Assert.Equal(["ferry-1", "ferry-2", "ferry-3"], grouper.ArticlesOf(grouper.StoryOf("ferry-1")!));
        Assert.Equal(["court-1", "court-2"], grouper.ArticlesOf(grouper.StoryOf("court-1")!));
    }

    [Fact]
    public void Two_reports_pasted_together_make_no_event_of_two()
    {
        var (ferry, court) = (Reports.Ferry()[0], Reports.Court()[0]);
        var grouper = new StoryGrouper();
        grouper.Add(ferry);
        grouper.Add(court);
        var both = Reports.Report(
            "both", $"{ferry.Title}; {court.Title}", $"{ferry.Text}\n\n{court.Text}", Reports.Morning.AddHours(3));

        Assert.Empty(grouper.Add(both).Merged);
        Assert.NotEqual(grouper.StoryOf(ferry.Id), grouper.StoryOf(court.Id));
    }

    [Theory]
    [InlineData("Tornado Warning issued May 4 at 10:00AM CST by NWS Orr", false)]
    [InlineData("Flood Warning issued May 4 at 10:40AM CST by NWS Orr", true)]
    [InlineData("Flood Warning five issued May 4 at 10:40AM CST by NWS Orr", true)]
    public void Headlines_of_one_form_are_of_one_event_where_no_word_differs(string other, bool isOne)
    {
        const string Text = "The warning of NWS Orr holds for the Orr valley at Dunley. Stay at home and take cover.";
        var grouper = new StoryGrouper();
        const string First = "Flood Warning one issued May 4 at 9:30AM CST by NWS Orr";
        grouper.Add(Reports.Report("1", First, Text, Reports.Morning) with { Language = "en" });
        grouper.Add(Reports.Report("2", other, Text, Reports.Morning.AddHours(1)) with { Language = "en" });

        Assert.Equal(isOne, grouper.StoryOf("1") == grouper.StoryOf("2"));
    }

    [Theory]
    [InlineData("Buy Zorbo coins today, says founder Max Zorb. Investors in Lindholm who bought Zorbo are millionaires by now, and "
        + "the price rises by 900 percent every week.", false)]
    [InlineData("The Sturmvogel struck the Katt reef in thick fog, and lifeboats took everybody to the harbour.", true)]
    public void A_title_alone_makes_no_event_one(string text, bool isOne)
    {
        var ferry = Reports.Ferry()[0];
        var grouper = new StoryGrouper();
        grouper.Add(ferry);
        grouper.Add(Reports.Report("same title", ferry.Title!, text, Reports.Morning.AddHours(1))); // it has one

        Assert.Equal(isOne, grouper.StoryOf("same title") == grouper.StoryOf(ferry.Id));
    }

    [Fact]
    public void The_same_ferry_aground_in_another_year_is_another_story()
    {
        var grouper = new StoryGrouper();
        grouper.Add(Reports.Report("older-1", "Ferry from Ostby strikes reef off Lindholm",
            "A ferry with 120 people aboard struck the Katt reef off Lindholm on Saturday night in a storm and "
                + "began to list, the coastguard said.\n\n"
            + "Helicopters lifted most of those aboard the Nordstern to Ostby. Two sailors broke bones.", Reports.Morning.AddYears(-3)));
        foreach (var article in Reports.Ferry())
        {
            grouper.Add(article);
        }

        Assert.NotEqual(grouper.StoryOf("older-1"), grouper.StoryOf("ferry-1"));
    }

    [Fact]
    public void Ids_count_up_and_go_on_after_a_restart()
    {
        var grouper = new StoryGrouper();
        Assert.Equal(new("s1", true, []), grouper.Add(Reports.Ferry()[0]), Same);

        var restarted = new StoryGrouper();
        restarted.Restore("s7", Reports.Ferry()[..2]);
        Assert.Equal(new("s7", false, []), restarted.Add(Reports.Ferry()[2]), Same);
        Assert.Equal(new("s8", true, []), restarted.Add(Reports.Court()[0]), Same);
    }

    [Fact]
    public void Ids_that_are_stored_but_not_restored_are_not_given_again()
    {
        var grouper = new StoryGrouper();
        grouper.StartAfter(41);

        Assert.Equal("s42", grouper.Add(Reports.Ferry()[0]).StoryId);
    }

    [Fact]
    public void An_edited_article_is_looked_at_anew()
    {
        var grouper = new StoryGrouper();
        foreach (var article in Reports.Ferry())
        {
            grouper.Add(article);
        }

        var edited = Reports.Court()[0] with { Id = "ferry-2" };
        var grouping = grouper.Add(edited);

        Assert.True(grouping.IsNewStory);
        Assert.Equal(["ferry-1", "ferry-3"], grouper.ArticlesOf("s1"));
        Assert.Equal(3, grouper.Count);
    }

    [Fact]
    public void A_story_of_one_article_keeps_its_id_when_the_article_is_edited()
    {
        var grouper = new StoryGrouper();
        var article = Reports.Court()[0];
        grouper.Add(article);

        Assert.Equal(
            new("s1", false, []), grouper.Add(article with { Text = article.Text + "\n\nHe may appeal." }), Same);
    }

    [Fact]
    public void A_late_report_merges_two_stories_under_the_older_id()
    {
        var grouper = new StoryGrouper();
        var ferry = Reports.Ferry();
        grouper.Restore("s1", [ferry[0]]);
        grouper.Restore("s2", [ferry[1]]);

        var grouping = grouper.Add(ferry[2]);

        Assert.Equal("s1", grouping.StoryId);
        Assert.Equal(["s2"], grouping.Merged);
        Assert.Equal(3, grouper.ArticlesOf("s1").Count);
        Assert.Equal("s1", grouper.StoryOf("ferry-2"));
    }

    [Fact]
    public void What_is_forgotten_or_removed_draws_no_report_any_more()
    {
        var grouper = new StoryGrouper();
        var ferry = Reports.Ferry();
        grouper.Add(ferry[0]);
        grouper.Add(Reports.Court()[0]);

        grouper.Forget(Reports.Morning.AddHours(1));
        Assert.Equal(1, grouper.Count);
        Assert.True(grouper.Add(ferry[1]).IsNewStory);

        grouper.Remove("ferry-2");
        grouper.Remove("ferry-2");
        Assert.Null(grouper.StoryOf("ferry-2"));
        Assert.True(grouper.Add(ferry[2]).IsNewStory);
    }

    [Fact]
    public void An_article_without_a_word_is_a_story_of_its_own()
    {
        var grouper = new StoryGrouper();
        grouper.Add(Reports.Report("a", "", ""));

        Assert.True(grouper.Add(Reports.Report("b", "", "…")).IsNewStory);
    }

    [Fact]
    public void Two_events_of_one_kind_that_began_as_one_story_are_split_when_their_reports_show_it()
    {
        var grouper = new StoryGrouper();
        var matches = Matches();
        grouper.Restore("s1", matches[..^1]);

        var grouping = grouper.Add(matches[^1]);

        Assert.Equal("s1", grouping.Split?.FromStoryId);
        Assert.Equal(["away-1", "away-2", "away-3", "away-4"], grouper.ArticlesOf(grouping.Split!.StoryId).Order());
        Assert.Equal(grouping.Split.ArticleIds.Order(), grouper.ArticlesOf(grouping.Split.StoryId).Order());
        Assert.Equal(["home-1", "home-2", "home-3", "home-4", "home-5"], grouper.ArticlesOf("s1").Order());
        Assert.Equal((grouping.Split.StoryId, true), (grouping.StoryId, grouping.IsNewStory));
    }

    [Fact]
    public void A_text_that_speaks_of_a_year_as_past_is_no_report_of_that_year()
    {
        var ferry = Reports.Ferry();
        var then = ferry[0] with { Published = NewsTime.At(Reports.Morning.AddYears(-3)) };
        var undated = ferry[1] with
        {
            Published = null,
            Text = ferry[1].Text
            + "\n\nA ferry ran onto the same reef in the autumn of 2023."
        };
        var ahead = ferry[1] with { Published = null, Text = ferry[1].Text + "\n\nA new ferry is due in 2025." };

        Assert.True(Second(then, undated).IsNewStory);
        Assert.False(Second(then, ahead).IsNewStory);
        Assert.False(Second(ferry[0], undated).IsNewStory);
    }

    [Fact]
    public void One_shared_name_does_not_make_two_short_notes_one_story()
    {
        var first = Reports.Report(
            "a", "Lindholm council votes on parking fees", "The council of Lindholm votes on new parking fees.");
        var second = Reports.Report(
            "b", "Chess master opens school in Lindholm", "A chess master has opened a school in Lindholm.");

        Assert.True(Second(first, second).IsNewStory);
    }

    [Fact]
    public void The_same_articles_in_the_same_order_give_the_same_stories()
    {
        static string Run()
        {
            var grouper = new StoryGrouper();
            return string.Join(
                ' ',
                Matches()
                    .Concat(Reports.Ferry())
                    .Concat(Reports.Court())
                    .Select(article => grouper.Add(article).StoryId));
        }

        Assert.Equal(Run(), Run());
    }

    private static GroupingDecision Second(Article first, Article second)
    {
        var grouper = new StoryGrouper();
        grouper.Add(first);
        return grouper.Add(second);
    }

    /// <summary>Five reports of one match and four of another of the same club, each in words of its own.</summary>
    private static Article[] Matches() =>
    [
        Match(
            "home-1",
            "Karlsen header gives Rovers win over Halden",
            "Rovers beat Halden United 1-0 on Saturday with a header by Mikkel Karlsen in the 88th minute in front "
                + "of 14,200 spectators."),
        Match(
            "home-2",
            "Late Karlsen goal sinks Halden United",
            "A late header by striker Mikkel Karlsen earned Rovers three points against Halden United, whose "
                + "goalkeeper Per Dahl had saved a penalty."),
        Match(
            "home-3",
            "Halden beaten at Rovers",
            "Halden United lost 1-0 at Rovers. Mikkel Karlsen scored in the 88th minute. Goalkeeper Per Dahl "
                + "stopped a penalty before the break."),
        Match(
            "home-4",
            "Rovers 1-0 Halden United",
            "Mikkel Karlsen decided the match of Rovers against Halden United two minutes from time; Per Dahl had "
                + "kept out a penalty."),
        Match(
            "home-5",
            "Karlsen rescues Rovers",
            "Mikkel Karlsen headed Rovers to victory over Halden United before 14,200 spectators after Per Dahl "
                + "saved a first-half penalty."),
        Match(
            "away-1",
            "Rovers held at Brekke by Osei equaliser",
            "Rovers drew 2-2 at Brekke Town on Wednesday after Kwame Osei equalised from a free kick; two players "
                + "were sent off."),
        Match(
            "away-2",
            "Osei free kick denies Rovers at Brekke Town",
            "Kwame Osei curled in a free kick for Brekke Town to deny Rovers, who finished with nine men after red "
                + "cards for Lund and Moe."),
        Match(
            "away-3",
            "Nine-man Rovers drop points",
            "Rovers finished the 2-2 draw at Brekke Town with nine men, Lund and Moe being sent off before Kwame "
                + "Osei equalised from a free kick."),
        Match(
            "away-4",
            "Brekke Town 2-2 Rovers",
            "Red cards for Lund and Moe and a free kick by Kwame Osei cost Rovers two points at Brekke Town on "
                + "Wednesday."),
    ];

    private static Article Match(string id, string title, string text) =>
        Reports.Report(id, title, text, Reports.Morning, id);

    private static bool Same(GroupingDecision expected, GroupingDecision actual) =>
        expected.StoryId == actual.StoryId
            && expected.IsNewStory == actual.IsNewStory
            && expected.Merged.SequenceEqual(actual.Merged);
}
