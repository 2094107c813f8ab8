using System.Diagnostics;
using BriefingBot.Stories;
using BriefingBot.Stories.News;
using BriefingBot.Text;
using BriefingBot.Text.Dates;

namespace BriefingBot.Benchmarks.Stories;

/// <summary>
/// <c>news-cost</c>: what is new of a story of twenty reports of fifty sentences, of which half are known, for one
/// reader and for two hundred who were told differently; the corrections alone; and the memory that is kept.
/// </summary>
internal static class NewsCost
{
    private const int Sentences = 50;
    private const int Known = 10;
    private const int Later = 10;
    private const int States = 200;

    private static readonly DateTimeOffset Morning = new(2026, 5, 4, 6, 0, 0, TimeSpan.Zero);

    private static readonly string[] Who =
    [
        "firemen", "the mayor", "the council", "a brewer", "nurses", "divers", "engineers", "the owner", "farmers",
        "pilots",
    ];

    private static readonly string[] Did =
        ["rescued", "rejected", "inspected", "sold", "closed", "found", "damaged", "praised", "repaired", "guarded"];

    private static readonly string[] What =
    [
        "the old bridge", "a warehouse", "the nursery", "the archive", "a ferry", "the market hall", "the water plant",
        "a school", "the railway", "the harbour",
    ];

    public static int Run(string[] args)
    {
        _ = args;
        Measure("first call, one told state", StoryOf("warm"), states: 1);
        Measure("one told state", StoryOf("one"), states: 1);
        Measure("two hundred told states", StoryOf("many"), States);
        var story = StoryOf("corrections");
        var told = Told(story, 0);
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < States; i++)
        {
            WhatIsNew.CorrectionsSince(story, told);
        }

        Console.WriteLine($"news-cost corrections alone: {clock.Elapsed.TotalMilliseconds / States:F1} ms each");
        return 0;
    }

    private static void Measure(string name, Story story, int states)
    {
        var known = Enumerable.Range(0, states).Select(state => Told(story, state)).ToList();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        var facts = known.Sum(told => WhatIsNew.Since(story, told).Facts.Count);
        clock.Stop();
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(
            $"news-cost {name}: {clock.Elapsed.TotalMilliseconds:F0} ms, {facts / states} facts each, "
                + $"{kept / 1024.0 / 1024.0:F1} MB kept");
        GC.KeepAlive(story);
    }

    // Each was shown other sentences, and knows one report more or less.
    private static ToldStory Told(Story story, int state)
    {
        var known = story with { Articles = [.. story.Articles.Take(Known - (state % 3))] };
        return ToldStory.Of(known, [.. Enumerable.Range(0, 3).Select(line => Sentence("one", state + line, 0))]);
    }

    private static Story StoryOf(string name)
    {
        List<Article> articles = [.. Enumerable.Range(0, Known + Later).Select(report => new Article
        {
            Id = $"{name}-{report}",
            SourceId = $"outlet-{report % 7}",
            SourceName = $"Outlet {report % 7}",
            Title = $"Flood in Velmar: {Sentence(name, report, report)}",
            Text = string.Join(' ', Enumerable.Range(0, Sentences)
                .Select(line => Sentence(name, (report * 7) + line, report))),
            Language = "en",
            Published = NewsTime.At(Morning.AddHours(report)),
        })];
        return new Story { Id = name, Headline = articles[0].Title, Articles = articles };
    }

    // Told by one report in other words than by another.
    private static string Sentence(string name, int line, int report) =>
        $"On Monday {Who[(line + report) % Who.Length]} of Velmar {Did[line / 3 % Did.Length]} "
            + $"{What[(line + (report / 2)) % What.Length]} in the {(line % 2 == 0 ? "north" : "south")} of the town "
            + $"after the flood of the river, as {name} people of Hask had asked them to do.";
}
