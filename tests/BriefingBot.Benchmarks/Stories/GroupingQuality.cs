using System.Text;
using System.Text.Json;
using BriefingBot.Articles;
using BriefingBot.Sources.Feeds;
using BriefingBot.Stories.Grouping;
using BriefingBot.Text;

namespace BriefingBot.Benchmarks.Stories;

/// <summary>
/// <c>grouping</c>: B-cubed precision, recall and F1 of the grouping on ../shared/data/stories: in order of date, in
/// other orders, and on either half of the topics alone, as a guard against a setting that fits one file.
/// </summary>
internal static class GroupingQuality
{
    public static int Run(string[] args)
    {
        _ = args;
        if (SharedData.Path("data/stories") is not { } folder)
        {
            return 1;
        }

        var dated = Read(folder, "newscluster-dev");
        Print("newscluster-dev", dated.Gold, dated.Articles);
        PrintShuffles("newscluster-dev within six hours", dated.Gold, seed => WithinSixHours(dated.Articles, seed));
        PrintShuffles("newscluster-dev in any order", dated.Gold, seed => AnyOrder(dated.Articles, seed));

        var undated = Read(folder, "ecbplus-dev");
        Print("ecbplus-dev", undated.Gold, undated.Articles);
        PrintShuffles("ecbplus-dev in any order", undated.Gold, seed => AnyOrder(undated.Articles, seed));
        foreach (var half in (int[])[0, 1])
        {
            bool IsIn(string id) =>
                int.Parse(id.Split('_')[0], System.Globalization.CultureInfo.InvariantCulture) % 2 == half;
            Print(
                $"ecbplus-dev, {(half == 0 ? "even" : "odd")} topics",
                undated.Gold.Where(pair => IsIn(pair.Key)).ToDictionary(),
                [.. undated.Articles.Where(article => IsIn(article.Id))]);
        }

        return 0;
    }

    private static void Print(string name, IReadOnlyDictionary<string, string> gold, IReadOnlyList<Article> articles)
    {
        var (precision, recall, f1) = Score(gold, articles);
        Console.WriteLine($"grouping {name}: B3 P {precision:F3} R {recall:F3} F1 {f1:F3}");
    }

    private static void PrintShuffles(
        string name, IReadOnlyDictionary<string, string> gold, Func<int, IReadOnlyList<Article>> order)
    {
        var scores = Enumerable.Range(1, 10).Select(seed => Score(gold, order(seed)).F1).ToList();
        Console.WriteLine(
            $"grouping {name}: ten orders, F1 mean {scores.Average():F3} least {scores.Min():F3} most {scores.Max():F3}");
    }

    private static IReadOnlyList<Article> WithinSixHours(IEnumerable<Article> articles, int seed)
    {
        var random = new Random(seed);
        return
        [
            .. articles.OrderBy(
            article =>
                (article.Published?.Instant ?? DateTimeOffset.MaxValue.AddDays(-1)).AddHours(random.NextDouble() * 6)),
        ];
    }

    private static IReadOnlyList<Article> AnyOrder(IEnumerable<Article> articles, int seed)
    {
        var random = new Random(seed);
        return [.. articles.OrderBy(_ => random.Next())];
    }

    private static (double Precision, double Recall, double F1) Score(
        IReadOnlyDictionary<string, string> gold, IReadOnlyList<Article> articles)
    {
        var grouper = new StoryGrouper();
        foreach (var article in articles)
        {
            grouper.Add(article);
        }

        var found = gold.Keys.ToLookup(id => grouper.StoryOf(id));
        var events = gold.ToLookup(pair => pair.Value, pair => pair.Key);
        double precision = 0, recall = 0;
        foreach (var (id, name) in gold)
        {
            var both = found[grouper.StoryOf(id)].Count(other => gold[other] == name);
            precision += (double)both / found[grouper.StoryOf(id)].Count() / gold.Count;
            recall += (double)both / events[name].Count() / gold.Count;
        }

        return (precision, recall, 2 * precision * recall / (precision + recall));
    }

    private static (IReadOnlyDictionary<string, string> Gold, IReadOnlyList<Article> Articles) Read(
        string folder, string name)
    {
        // not null: the file holds an object
        var gold = JsonSerializer.Deserialize<Dictionary<string, string>>(
            File.ReadAllText(Path.Combine(folder, name + ".gold.json"), Encoding.UTF8))!;
        // not null: the file is a feed
        var feed = FeedReader.Read(
            File.ReadAllBytes(Path.Combine(folder, name + ".json")), contentType: null, documentUrl: null).Feed!;
        var articles = feed.Entries.Select(
            entry => ArticleReader.Read(entry, name, new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        return (gold, [.. articles.OrderBy(article => article.Published?.Instant ?? DateTimeOffset.MaxValue)]);
    }
}
