using System.Diagnostics;
using System.Text;
using BriefingBot.Articles;
using BriefingBot.Sources.Feeds;
using BriefingBot.Stories.Grouping;
using BriefingBot.Text;
using BriefingBot.Text.Dates;

namespace BriefingBot.Benchmarks.Stories;

/// <summary>
/// <c>grouping-cost</c>: 100,000 made-up articles of 20,000 events streamed in, nothing forgotten. Tells the mean time
/// of a decision for each 10,000, the last against the second, the memory held, and what reading the same articles from
/// HTML costs.
/// </summary>
internal static class GroupingCost
{
    private const int Articles = 100_000;
    private const int Batch = 10_000;

    public static int Run(string[] args)
    {
        _ = args;
        var world = new MadeUpWorld(seed: 7);
        var grouper = new StoryGrouper();
        foreach (var article in Enumerable.Range(0, 300).Select(new MadeUpWorld(seed: 1).Article))
        {
            new StoryGrouper().Add(article); // so that nothing measured below is the first call
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var means = new List<double>();
        for (var batch = 0; batch < Articles / Batch; batch++)
        {
            var arriving = Enumerable.Range(batch * Batch, Batch).Select(world.Article).ToList();
            var start = Process.GetCurrentProcess().TotalProcessorTime;
            var clock = Stopwatch.StartNew();
            foreach (var article in arriving)
            {
                grouper.Add(article);
            }

            clock.Stop();
            means.Add(clock.Elapsed.TotalMicroseconds / Batch);
            Console.WriteLine(
                $"grouping-cost {(batch + 1) * Batch,7}: {means[^1]:F0} µs a decision "
                    + $"({(Process.GetCurrentProcess().TotalProcessorTime - start).TotalMicroseconds / Batch:F0} "
                    + $"µs CPU), {grouper.StoryIds.Count} stories");
        }

        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(
            $"grouping-cost last 10,000 against second: {means[^1] / means[1]:F2}; memory "
                + $"{held / 1024.0 / 1024.0:F0} MB, {held / 1024.0 / Articles:F1} KB an article");
        Console.WriteLine($"grouping-cost reading one such article from HTML: {Reading(world):F0} µs CPU");
        GC.KeepAlive(grouper);
        return 0;
    }

    private static double Reading(MadeUpWorld world)
    {
        const int Pages = 500;
        var pages = Enumerable.Range(0, Pages).Select(number => MadeUpWorld.Page(world.Article(number))).ToList();
        foreach (var page in pages.Take(100))
        {
            PageExtractor.Extract(page);
        }

        var start = Process.GetCurrentProcess().TotalProcessorTime;
        foreach (var page in pages)
        {
            PageExtractor.Extract(page);
        }

        return (Process.GetCurrentProcess().TotalProcessorTime - start).TotalMicroseconds / Pages;
    }

    /// <summary>Events with names and words of their own, told by several outlets among the common words that all texts
    /// share (Zipf).</summary>
    private sealed class MadeUpWorld(int seed)
    {
        private const int Events = 20_000;
        private const int CommonWords = 12_000;
        private static readonly string[] Syllables =
        [
            .. "bar den kol mir tas ve lun gor san pel ist rim hol fen dra ku zan tor mel wic hap nor sil ber gan".Split(' '),
        ];
        private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public Article Article(int number)
        {
            var random = new Random(HashCode(seed, number));
            // A story is told within days of when it began, most of it at once.
            var begun = Math.Clamp(number - (int)(1000 * -Math.Log(1 - random.NextDouble())), 0, Articles);
            var ofEvent = new Random(HashCode(seed + 1, begun / (Articles / Events)));
            var names = Enumerable.Range(0, 8).Select(_ => Name(ofEvent)).ToArray();
            var words = Enumerable.Range(0, 40).Select(_ => Word(ofEvent.Next(CommonWords * 4))).ToArray();
            return new Article
            {
                Id = number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Title =
                    $"{names[0]} {words[random.Next(words.Length)]} {words[random.Next(words.Length)]} in {names[1]}",
                Text = Text(random, names, words),
                SourceName = $"outlet {random.Next(200)}",
                Published = NewsTime.At(Start.AddMinutes(number)),
                FirstSeen = Start.AddMinutes(number),
            };
        }

        public static FetchedDocument Page(Article article)
        {
            var paragraphs = string.Concat(article.Text.Split("\n\n").Select(paragraph => $"<p>{paragraph}</p>"));
            var menu = string.Concat(
                Enumerable.Range(0, 60).Select(at => $"<li><a href=\"/section/{at}\">Section {at}</a></li>"));
            var html = $"<!doctype "
                + $"html><html><head><title>{article.Title}</title></head><body><nav><ul>{menu}</ul></nav><article><h1>{article.Title}</h1>{paragraphs}</article><footer><ul>{menu}</ul></footer></body></html>";
            return new FetchedDocument(
                "page.html",
                Encoding.UTF8.GetBytes(html),
                "text/html; charset=utf-8",
                new Uri("https://news.example/a"));
        }

        private static string Text(Random random, string[] names, string[] words)
        {
            var text = new StringBuilder();
            for (var sentence = 0; sentence < 16; sentence++)
            {
                for (var at = 0; at < 18; at++)
                {
                    text.Append(random.NextDouble() switch
                    {
                        < 0.08 => names[random.Next(names.Length)],
                        < 0.22 => words[random.Next(words.Length)],
                        < 0.24 => random.Next(2, 900).ToString(System.Globalization.CultureInfo.InvariantCulture),
                        _ => Word((int)Math.Pow(CommonWords, random.NextDouble())),
                    }).Append(at == 17 ? ". " : " ");
                }

                text.Append(sentence % 4 == 3 ? "\n\n" : "");
            }

            return text.ToString().TrimEnd();
        }

        private static string Name(Random random) =>
            string.Concat(Enumerable.Range(0, 3).Select(_ => Syllables[random.Next(Syllables.Length)])) is var name
                ? char.ToUpperInvariant(name[0]) + name[1..]
                : "";

        private static string Word(int number) =>
            $"{Syllables[number % Syllables.Length]}{Syllables[number / Syllables.Length % Syllables.Length]}{Syllables[number / 625 % Syllables.Length]}{(number > 15_625 ? Syllables[number / 15_625 % Syllables.Length] : "")}";

        private static int HashCode(int one, int other) =>
            unchecked((one * 486_187_739) + (other * 16_777_619) ^ (other >> 3));
    }
}
