using System.Diagnostics;
using AngleSharp.Html.Parser;
using BriefingBot.Articles;
using BriefingBot.Text.Encodings;

namespace BriefingBot.Benchmarks.Articles;

/// <summary><c>extraction-speed</c>: processor time to read the pages, decoding included, beside what AngleSharp takes
/// to parse the same text, in one run and by turns.</summary>
internal static class ExtractionSpeed
{
    // The compiler looks at a method anew after thirty calls, and once more where it counted first.
    private const int WarmUp = 40;
    private const int Rounds = 9;

    public static int Run(string[] args)
    {
        _ = args;
        if (ExtractionPage.Load() is not { } pages)
        {
            return 1;
        }

        var texts = pages.Select(page => TextDecoding.Decode(page.Document.Body, null)).ToArray();
        var (ours, parsing) = (new List<double>(), new List<double>());
        for (var round = -WarmUp; round < Rounds; round++)
        {
            var (extract, parse) = (Measure(() => Extract(pages)), Measure(() => Parse(texts)));
            if (round >= 0)
            {
                ours.Add(extract);
                parsing.Add(parse);
            }
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread();
        Extract(pages);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var (median, base_) = (Bench.Median(ours), Bench.Median(parsing));
        Console.WriteLine(
            $"extraction-speed {pages.Count} pages: {pages.Count / median:F0} pages a second of processor time; "
                + $"{median / base_:F2} times AngleSharp's parse ({base_ * 1000:F0} ms); "
                + $"{allocated / 1e6 / pages.Count:F2} MB allocated a page");
        return 0;
    }

    private static void Extract(IReadOnlyList<ExtractionPage> pages)
    {
        foreach (var page in pages)
        {
            PageExtractor.Extract(page.Document);
        }
    }

    private static void Parse(string[] texts)
    {
        foreach (var text in texts)
        {
            new HtmlParser().ParseDocument(text);
        }
    }

    private static double Measure(Action work)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }
}
