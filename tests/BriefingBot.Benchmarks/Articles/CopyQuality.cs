using System.Diagnostics;
using System.Text.Json;
using BriefingBot.Articles.Identity;
using BriefingBot.Text;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Benchmarks.Articles;

/// <summary>
/// <c>copies</c>: precision and recall of the copy index on copies made from ../shared/data/stories (cuts of 10 to 40
/// %, new titles, agency prefixes, other orders of paragraphs) among all other articles, those of the same event
/// included; and what a look-up costs among 10,000 and among 100,000 stored articles.
/// </summary>
internal static class CopyQuality
{
    public static int Run(string[] args)
    {
        _ = args;
        if (SharedData.Path("data/stories") is not { } folder)
        {
            return 1;
        }

        foreach (var file in (string[])["newscluster-dev.json", "ecbplus-dev.json"])
        {
            Quality(file, Read(Path.Combine(folder, file)));
        }

        Cost(Read(Path.Combine(folder, "newscluster-dev.json")));
        return 0;
    }

    private static void Quality(string name, List<Article> articles)
    {
        var random = new Random(5);
        var index = new CopyIndex();
        // The even ones are stored, and then each is looked up as a copy; the odd ones are other reports, of the same
        // events too.
        var stored = articles.Where((_, i) => i % 2 == 0).ToList();
        int alreadyCopies = 0, hits = 0, wrong = 0, copies = 0, others = 0;
        foreach (var article in stored)
        {
            alreadyCopies += index.FindOriginal(article) is null ? 0 : 1;
            index.Add(article);
        }

        foreach (var article in stored.Where(article => article.Text.Length > 600))
        {
            foreach (var copy in Copies(article, random))
            {
                copies++;
                var found = index.FindOriginal(copy);
                hits += found is not null ? 1 : 0;
                wrong += found is not null && found != article.Id ? 1 : 0;
            }
        }

        var falseOnes = articles.Where((_, i) => i % 2 == 1)
            .Select(article => (article, Found: index.FindOriginal(article)))
            .ToList();
        others = falseOnes.Count;
        foreach (var (article, found) in falseOnes.Where(pair => pair.Found is not null))
        {
            Console.WriteLine($"  taken for a copy: {article.Id} of {found}");
        }

        var taken = falseOnes.Count(pair => pair.Found is not null);
        Console.WriteLine(
            $"copies {name}: {copies} made, recall {(double)hits / copies:F3}, precision "
                + $"{(double)(hits - wrong) / (hits + taken):F3} ({taken} of {others} other reports taken for "
                + $"copies, {wrong} copies of another article; {alreadyCopies} of the stored repeat one another)");
    }

    private static IEnumerable<Article> Copies(Article article, Random random)
    {
        var sentences = SentenceSplitter.Split(article.Text);
        foreach (var cut in (double[])[0.1, 0.2, 0.3, 0.4])
        {
            var keep = (int)Math.Ceiling(sentences.Count * (1 - cut));
            yield return Copy(article, sentences.Take(keep));
            yield return Copy(article, sentences.Where(_ => random.NextDouble() > cut));
        }

        yield return Copy(
            article,
            sentences.Prepend(
                "BRACKHOLM, May 4 (Nordwire) - The following was reported on Monday by correspondents in the region."));
        var half = sentences.Count / 2;
        yield return Copy(article, sentences.Skip(half).Concat(sentences.Take(half)));
        yield return Copy(
            article,
            sentences.Take(sentences.Count - (sentences.Count / 5))
                .Prepend("UPDATE: A headline of the site's own stands here.")
                .Append("Click here for more of our stories about the region."));
    }

    private static Article Copy(Article article, IEnumerable<string> sentences) =>
        article with { Id = article.Id + "/copy", Title = "Another title", Text = string.Join("\n\n", sentences) };

    private static void Cost(List<Article> articles)
    {
        var vocabulary = articles.SelectMany(article => article.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Distinct()
            .ToArray();
        var random = new Random(9);
        Article Made(int number) =>
            new()
            {
                Id = $"made-{number}",
                SourceName = "made",
                Text = string.Join(
                ' ', Enumerable.Range(0, 300).Select(_ => vocabulary[random.Next(vocabulary.Length)]))
            };
        var asked = Enumerable.Range(0, 2000).Select(i => Made(-i - 1)).ToList();
        var index = new CopyIndex();
        var times = new List<double>();
        foreach (var size in (int[])[10_000, 100_000])
        {
            while (index.Count < size)
            {
                index.Add(Made(index.Count));
            }

            GC.Collect();
            times.Add(Enumerable.Range(0, 5).Select(_ => LookUp(index, asked)).Min());
            Console.WriteLine($"copies look-up among {index.Count}: {times[^1] / asked.Count * 1e6:F0} microseconds");
        }

        Console.WriteLine(
            $"copies look-up ratio 100,000 to 10,000: {times[1] / times[0]:F2}; memory "
                + $"{GC.GetTotalMemory(forceFullCollection: true) / 1024 / 1024} MB");
        GC.KeepAlive(index);
    }

    private static double LookUp(CopyIndex index, List<Article> asked)
    {
        var watch = Stopwatch.StartNew();
        foreach (var article in asked)
        {
            index.FindOriginal(article);
        }

        return watch.Elapsed.TotalSeconds;
    }

    private static List<Article> Read(string file)
    {
        using var feed = JsonDocument.Parse(File.ReadAllText(file));
        return [.. feed.RootElement.GetProperty("items").EnumerateArray().Select(item => new Article
        {
            Id = item.GetProperty("id").GetString()!,
            Title = item.TryGetProperty("title", out var title) ? title.GetString() : null,
            Text = item.GetProperty("content_text").GetString()!,
            SourceName = "stories",
        })];
    }
}
