using System.Globalization;
using System.Text;
using BriefingBot.Articles;
using BriefingBot.Benchmarks.Fuzz;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Benchmarks.Growth;

/// <summary>
/// <c>growth [feed|extract|stories] [SHAPE] [MEGABYTES]</c>: hostile documents of 1, 2, 4 and 8 MB through the same
/// code as the verbs of those names. Tells the CPU seconds (medians of three) and the exponent by which they grow: 1 is
/// linear, 2 a square. Fails above 1.2.
/// </summary>
internal static class GrowthRun
{
    private const int Runs = 3;
    private const double MostGrowth = 1.2;

    // Below this the clock and the collector weigh more than the work.
    private const double LeastSeconds = 0.03;
    private static readonly int[] Sizes = [1_000_000, 2_000_000, 4_000_000, 8_000_000];

    private static readonly Dictionary<string, (IReadOnlyList<Shape> Shapes, Action<string> Work)> Measured = new()
    {
        ["feed"] = (FeedShapes.All, ReadFeed),
        ["extract"] = (PageShapes.All, ReadPage),
        ["stories"] = (TextShapes.All, TellStories),
    };

    public static int Run(string[] args)
    {
        var most = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) * 1_000_000 : Sizes[^1];
        var isGood = true;
        foreach (var (kind, (shapes, work)) in Measured)
        {
            foreach (var shape in shapes.Where(shape => IsWanted(args, 0, kind) && IsWanted(args, 1, shape.Name)))
            {
                isGood &= Measure(kind, shape, work, most);
            }
        }

        Console.WriteLine(isGood ? "all as it should be" : "NOT as it should be");
        return isGood ? 0 : 1;
    }

    private static bool IsWanted(string[] args, int at, string name) =>
        args.Length <= at || args[at] == name || args[at] == "all";

    private static bool Measure(string kind, Shape shape, Action<string> work, int most)
    {
        work(shape.Make(Sizes[0] / 10)); // compiled before it counts
        var seconds = new List<double>();
        foreach (var size in Sizes.Where(size => size <= most))
        {
            var text = shape.Make(size);
            seconds.Add(Enumerable.Range(0, Runs).Select(_ => Seconds(work, text)).Order().ElementAt(Runs / 2));
        }

        var growth = Exponent(seconds);
        var isGood = growth is null or < MostGrowth;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{kind,-8} {shape.Name,-22} {string.Join(' ', seconds.Select(second => $"{second,7:0.00}"))} s  exponent "
                + $"{(growth is { } known ? $"{known:0.00}" : "-")}{(isGood ? "" : "  TOO MUCH")}"));
        return isGood;
    }

    private static double Seconds(Action<string> work, string text)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        work(text);
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    // The slope of the line through the points on double logarithmic paper (least squares); null where all is too quick
    // to tell.
    private static double? Exponent(List<double> seconds)
    {
        var points = seconds.Zip(Sizes, (second, size) => (X: Math.Log(size), Y: Math.Log(second)))
            .Where(point => point.Y > Math.Log(LeastSeconds)).ToList();
        if (points.Count < 2)
        {
            return null;
        }

        var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
        return points.Sum(point => (point.X - x) * (point.Y - y)) / points.Sum(point => (point.X - x) * (point.X - x));
    }

    private static FetchedDocument Document(string text, string type) =>
        new("growth", Encoding.UTF8.GetBytes(text), type, new Uri("https://h.example/feed"));

    private static void ReadFeed(string text)
    {
        var reading = FeedReader.Read(Document(text, "application/xml"));
        foreach (var entry in reading.Feed?.Entries ?? [])
        {
            _ = (entry.ContentHtml?.Length ?? 0) + (entry.Summary?.Length ?? 0);
        }
    }

    private static void ReadPage(string text) => PageExtractor.Extract(Document(text, "text/html"));

    private static void TellStories(string text)
    {
        using var way = new WholeWay();
        var entries = FeedReader.Read(Document(text, "application/xml")).Feed?.Entries ?? [];
        way.RunAsync(entries).GetAwaiter().GetResult();
    }
}

/// <summary>A document of any length.</summary>
/// <param name="Make">Makes one of about so many characters.</param>
internal sealed record Shape(string Name, Func<int, string> Make)
{
    /// <summary>A piece again and again, between a beginning and an end.</summary>
    public static Shape Of(string name, string piece, string before = "", string after = "") => new(
        name,
        size => new StringBuilder(before).Insert(before.Length, piece, size / piece.Length).Append(after).ToString());

    /// <summary>Pieces with a number in them, between a beginning and an end.</summary>
    public static Shape Numbered(string name, Func<int, string> piece, string before = "", string after = "") => new(
        name,
        size =>
        {
            var text = new StringBuilder(before);
            for (var i = 0; text.Length < size; i++)
            {
                text.Append(piece(i));
            }

            return text.Append(after).ToString();
        });
}
