using BenchmarkDotNet.Attributes;
using BriefingBot.Stories;
using BriefingBot.Summaries;
using BriefingBot.Summaries.Extractive;
using BriefingBot.Text;
using BriefingBot.Text.Claims;

namespace BriefingBot.Benchmarks.Summaries;

/// <summary>
/// Speed of summaries, over made-up reports. Their quality is measured from outside:
/// <c>summarize --json --ratio 0.4</c> over ../shared/data/summaries, and ../shared/tools/score.py.
/// </summary>
[MemoryDiagnoser]
public class SummaryBenchmarks
{
    private const int Sentences = 30;

    private static readonly string[] Subjects =
    [
        "The harbour council", "Mayor Ina Velt", "The tram operator", "Port Aldan's hospital", "An inspector of rails",
        "The ferry company",
    ];
    private static readonly string[] Verbs =
    [
        "closed", "inspected", "reopened", "questioned", "repaired", "promised to rebuild",
    ];
    private static readonly string[] Objects =
    [
        "the northern bridge", "twelve carriages", "the old signal box", "a stretch of rails", "the night service",
        "two landing stages",
    ];

    private readonly string _text = Report(0);
    private readonly Story _story = new()
    {
        Id = "s1",
        Headline = "Made up",
        Articles =
        [
            .. Enumerable.Range(0, 12)
            .Select(i => new Article { Id = $"a{i}", Text = Report(i), SourceName = $"outlet {i}" }),
        ],
    };

    [Benchmark]
    public string OneText() => TextSummary.ByRatio(_text, 0.3);

    [Benchmark]
    public int StoryOfTwelveReports() => ExtractiveSummarizer.Summarize(_story, 3).Sentences.Count;

    [Benchmark]
    public bool CheckOfASentence() => ClaimVerifier.For([_story.Articles[0]])
        .Verify("Mayor Ina Velt promised to rebuild the northern bridge on Monday 4 May.").IsOk;

    private static string Report(int seed) => string.Join(' ', Enumerable.Range(0, Sentences).Select(i =>
        $"{Subjects[(i + seed) % 6]} {Verbs[((i * 5) + seed) % 6]} {Objects[((i * 7) + (seed * 3)) % 6]} on Monday "
            + $"{1 + (i % 28)} May after {2 + ((i * seed) % 40)} complaints."));
}
