using BriefingBot.Articles;
using BriefingBot.Articles.Identity;
using BriefingBot.Sources.Feeds;
using BriefingBot.Stories;
using BriefingBot.Stories.Grouping;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Text;

namespace BriefingBot.Tests.Stories;

public sealed class SeedStoriesTests
{
    [Fact]
    public void Four_reports_are_one_story_and_the_older_look_alike_is_another_in_every_order()
    {
        var articles = Read();
        foreach (var order in Orders(articles))
        {
            var grouper = new StoryGrouper();
            foreach (var article in order)
            {
                grouper.Add(article);
            }

            var stories = grouper.StoryIds.Select(
                id => string.Join(' ', grouper.ArticlesOf(id).Select(article => article[..3]).Order())).Order();
            Assert.Equal(["000 001 002 004", "003"], stories);
        }
    }

    [Fact]
    public void The_story_has_four_independent_outlets_and_no_copies()
    {
        var copies = new CopyIndex();
        var articles = Read()
            .Where(article => !article.Id.StartsWith("003", StringComparison.Ordinal))
            .Select(article =>
        {
            var known = article with { CopyOf = copies.FindOriginal(article) };
            copies.Add(known);
            return known;
        }).ToList();

        var story = new StoryBuilder(new FigureCache())
            .Build("s1", articles, articles.Max(article => article.Published?.Instant)!.Value);

        Assert.Equal(["004_d8850208c26a01d9.txt", "Bloomberg", "QiOSK", "Reuters"], story.Outlets.Order());
        Assert.Contains(story.Headline, articles.Select(article => article.Title));
        Assert.Contains(
            story.Timeline,
            step => step.At.ToString() == "2023-09-19" && step.ArticleId.StartsWith("004", StringComparison.Ordinal));
        Assert.DoesNotContain(story.Timeline, step => step.At.Instant.Year < 2023);
    }

    private static IEnumerable<IReadOnlyList<Article>> Orders(List<Article> articles)
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var random = new Random(seed);
            yield return [.. articles.OrderBy(_ => random.Next())];
        }
    }

    private static List<Article> Read() =>
        [.. Directory.EnumerateFiles(SharedData.Path("seeds/pages")).Order(StringComparer.Ordinal).Select(path =>
        ArticleReader.Read(
            new Entry { Id = Path.GetFileName(path), Page = new FetchedDocument(
                Path.GetFileName(path), File.ReadAllBytes(path), ContentType: null, Url: null) },
            Path.GetFileName(path),
            new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero)))];
}
