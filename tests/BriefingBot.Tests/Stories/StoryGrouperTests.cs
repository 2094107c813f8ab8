using BriefingBot.Stories;

namespace BriefingBot.Tests.Stories;

public sealed class StoryGrouperTests
{
    [Fact]
    public void Reports_of_one_event_become_one_story_and_others_stay_apart()
    {
        var grouper = new StoryGrouper();
        foreach (var article in Reports.Ferry().Concat(Reports.Court()).OrderBy(article => article.Published!.Value.Instant))
        {
            grouper.Add(article);
        }

        Assert.Equal(["ferry-1", "ferry-2", "ferry-3"], grouper.ArticlesOf(grouper.StoryOf("ferry-1")!));
        Assert.Equal(["court-1", "court-2"], grouper.ArticlesOf(grouper.StoryOf("court-1")!));
    }

    [Fact]
    public void The_same_ferry_aground_in_another_year_is_another_story()
    {
        var grouper = new StoryGrouper();
        grouper.Add(Reports.Report("older-1", "Ferry from Ostby strikes reef off Lindholm",
            "A ferry with 120 people aboard struck the Katt reef off Lindholm on Saturday night in a storm and began to list, the coastguard said.\n\n"
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

        Assert.Equal(new("s1", false, []), grouper.Add(article with { Text = article.Text + "\n\nHe may appeal." }), Same);
    }

    [Fact]
    public void A_late_report_joins_two_stories_under_the_older_id()
    {
        var grouper = new StoryGrouper();
        var ferry = Reports.Ferry();
        grouper.Restore("s1", [ferry[0]]);
        grouper.Restore("s2", [ferry[1]]);

        var grouping = grouper.Add(ferry[2]);

        Assert.Equal("s1", grouping.StoryId);
        Assert.Equal(["s2"], grouping.Absorbed);
        Assert.Equal(3, grouper.ArticlesOf("s1").Count);
        Assert.Equal("s1", grouper.StoryOf("ferry-2"));
    }

    [Fact]
    public void A_wrong_join_can_be_parted()
    {
        var grouper = new StoryGrouper();
        grouper.Restore("s1", [.. Reports.Ferry(), .. Reports.Court()]);

        var parted = grouper.Split("s1", ["court-1", "court-2"]);

        Assert.Equal("s2", parted);
        Assert.Equal(["court-1", "court-2"], grouper.ArticlesOf("s2"));
        Assert.Equal(3, grouper.ArticlesOf("s1").Count);
        Assert.Null(grouper.Split("s1", ["ferry-1", "ferry-2", "ferry-3"]));
        Assert.Null(grouper.Split("s1", ["unknown"]));
        Assert.Null(grouper.Split("s99", ["ferry-1"]));
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

    private static bool Same(Grouping expected, Grouping actual) =>
        expected.StoryId == actual.StoryId && expected.IsNewStory == actual.IsNewStory && expected.Absorbed.SequenceEqual(actual.Absorbed);
}
