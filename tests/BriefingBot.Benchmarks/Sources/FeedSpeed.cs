using System.Diagnostics;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using BriefingBot.Sources.Feeds;
using BriefingBot.Text.Encodings;

namespace BriefingBot.Benchmarks.Sources;

/// <summary>
/// <c>feeds [FOLDER]</c>: reading real feeds, from bytes to entries, beside <c>XDocument.Parse</c> on their decoded
/// text; in turn, by CPU time, so that a busy machine disturbs both alike. The folder is read again and again until
/// 45 MB are a round.
/// </summary>
internal static class FeedSpeed
{
    private const int WarmUp = 40;
    private const int Rounds = 9;
    private const double MegabytesARound = 45;

    public static int Run(string[] args)
    {
        var folder = args.FirstOrDefault() ?? "../shared/data/feeds/real";
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine($"There is no folder {folder}. Give one with feeds.");
            return 1;
        }

        var bodies = Directory.GetFiles(folder)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes)
            .Where(body => IsXml(TextDecoding.Decode(body, null)))
            .ToList();
        var texts = bodies.Select(body => TextDecoding.Decode(body, null)).ToList();
        Action ours = () => bodies.ForEach(body => FeedReader.Read(body, null, null));
        Action theirs = () => texts.ForEach(text => XDocument.Parse(text));
        for (var i = 0; i < WarmUp; i++)
        {
            ours();
            theirs();
        }

        var megabytes = bodies.Sum(body => body.LongLength) / 1e6;
        var passes = (int)Math.Ceiling(MegabytesARound / megabytes);
        var (ourTime, ourBytes, theirTime, theirBytes) = Measure(ours, theirs, passes);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{bodies.Count} feeds, {megabytes:0.00} MB, "
                    + $"{bodies.Sum(body => FeedReader.Read(body, null, null).Feed?.Entries.Count ?? 0)} entries"));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"FeedReader.Read   {ourTime:0.00} ms, {megabytes / ourTime * 1000:0} MB/s, {ourBytes / 1e6:0.0} "
                    + $"MB allocated"));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"XDocument.Parse   {theirTime:0.00} ms, {megabytes / theirTime * 1000:0} MB/s, "
                    + $"{theirBytes / 1e6:0.0} MB allocated"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio             {ourTime / theirTime:0.00}"));
        return 0;
    }

    // Several passes a round: the kernel counts CPU time coarsely.
    private static (double OurTime, double OurBytes, double TheirTime, double TheirBytes) Measure(
        Action ours, Action theirs, int passes)
    {
        var our = new List<(double Time, double Bytes)>();
        var their = new List<(double Time, double Bytes)>();
        for (var i = 0; i < Rounds; i++)
        {
            our.Add(Cost(ours, passes));
            their.Add(Cost(theirs, passes));
        }

        return (Bench.Median(our.Select(cost => cost.Time)), Bench.Median(our.Select(cost => cost.Bytes)),
            Bench.Median(their.Select(cost => cost.Time)), Bench.Median(their.Select(cost => cost.Bytes)));
    }

    private static (double Time, double Bytes) Cost(Action work, int passes)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var before = process.TotalProcessorTime;
        for (var pass = 0; pass < passes; pass++)
        {
            work();
        }

        process.Refresh();
        return ((process.TotalProcessorTime - before).TotalMilliseconds / passes,
            (GC.GetAllocatedBytesForCurrentThread() - bytes) / (double)passes);
    }

    // A document type is left out: XDocument would go and look for it.
    private static bool IsXml(string text)
    {
        try
        {
            return !text.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase)
                && XDocument.Parse(text).Root is not null;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
