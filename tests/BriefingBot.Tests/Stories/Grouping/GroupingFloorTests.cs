using System.Text;
using System.Text.Json;
using BriefingBot.Articles;
using BriefingBot.Articles.Identity;
using BriefingBot.Sources.Feeds;
using BriefingBot.Stories.Grouping;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Text;

namespace BriefingBot.Tests.Stories.Grouping;

/// <summary>What the grouping reached on labelled news, so that it is not lost unnoticed.</summary>
public sealed class GroupingFloorTests
{
    [Theory]
    [InlineData("newscluster-dev", 0.975, 0.97, 0.06)]
    [InlineData("ecbplus-dev", 0.92, 0.88, 0.16)]
    [InlineData("lookalikes-dev", 0.945, 0.89, 0.01)]
    public void Labelled_news_is_grouped_as_well_as_before(string set, double bCubed, double pairwise, double mixed)
    {
        // not null: the file holds an object
        var gold = JsonSerializer.Deserialize<Dictionary<string, string>>(
            File.ReadAllText(SharedData.Path($"data/stories/{set}.gold.json"), Encoding.UTF8))!;
        var storyOf = Group(Articles(SharedData.Path($"data/stories/{set}.json")));
        var stories = gold.Keys.GroupBy(id => storyOf[id]).Select(story => story.ToList()).ToList();

        Assert.True(BCubed(gold, storyOf) >= bCubed, $"B-cubed {BCubed(gold, storyOf):F3}");
        Assert.True(Pairwise(gold, storyOf) >= pairwise, $"pairwise {Pairwise(gold, storyOf):F3}");
        var share = (double)stories.Count(story => story.Select(id => gold[id]).Distinct().Count() > 1) / stories.Count;
        Assert.True(share <= mixed, $"stories that mix events {share:F3}");
    }

    [Theory]
    [InlineData("newscluster-dev", 0.02)]
    [InlineData("ecbplus-dev", 0.02)]
    public void The_order_of_reports_of_one_time_changes_little(string set, double most)
    {
        // not null: the file holds an object
        var gold = JsonSerializer.Deserialize<Dictionary<string, string>>(
            File.ReadAllText(SharedData.Path($"data/stories/{set}.gold.json"), Encoding.UTF8))!;
        var articles = Articles(SharedData.Path($"data/stories/{set}.json"));

        var found = Enumerable.Range(0, 6).Select(seed => BCubed(gold, Group(articles, new Random(seed)))).ToList();

        Assert.True(found.Max() - found.Min() <= most, $"B-cubed {found.Min():F3} to {found.Max():F3}");
    }

    // not null: the file is a feed
    private static List<Article> Articles(string path) =>
        [.. FeedReader.Read(File.ReadAllBytes(path), contentType: null, documentUrl: null).Feed!.Entries
            .Select(entry => ArticleReader.Read(entry, "set", new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)))];

    private static Dictionary<string, string> Group(List<Article> read, Random? order = null)
    {
        var (grouper, copies) = (new StoryGrouper(), new CopyIndex());
        var articles = read.OrderBy(article => article.Published?.Instant ?? DateTimeOffset.MaxValue)
            .ThenBy(_ => order?.Next() ?? 0).ToList();
        foreach (var article in articles)
        {
            grouper.Add(article with { CopyOf = copies.FindOriginal(article) });
            copies.Add(article);
        }

        // not null: every article was added
        return articles.ToDictionary(article => article.Id, article => grouper.StoryOf(article.Id)!);
    }

    private static double BCubed(Dictionary<string, string> gold, Dictionary<string, string> storyOf)
    {
        var found = gold.Keys.ToLookup(id => storyOf[id]);
        var events = gold.Keys.ToLookup(id => gold[id]);
        var both = gold.Keys.ToDictionary(id => id, id => (double)found[storyOf[id]].Count(o => gold[o] == gold[id]));
        return F1(
            gold.Keys.Average(id => both[id] / found[storyOf[id]].Count()),
            gold.Keys.Average(id => both[id] / events[gold[id]].Count()));
    }

    private static double Pairwise(Dictionary<string, string> gold, Dictionary<string, string> storyOf)
    {
        var both = Pairs(gold.Keys.GroupBy(id => storyOf[id] + " " + gold[id]));
        return F1(both / Pairs(gold.Keys.GroupBy(id => storyOf[id])), both / Pairs(gold.Keys.GroupBy(id => gold[id])));
    }

    private static double Pairs(IEnumerable<IGrouping<string, string>> groups) =>
        groups.Sum(group => group.Count() * (group.Count() - 1) / 2.0);

    private static double F1(double precision, double recall) => 2 * precision * recall / (precision + recall);
}
