using System.Diagnostics;
using System.Text;
using BriefingBot.Articles;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Benchmarks.Articles;

/// <summary><c>extraction-bounds</c>: time and allocated memory of pages made to hurt. With a number as argument, that
/// one alone, and the process's peak.</summary>
internal static class ExtractionBounds
{
    public static int Run(string[] args)
    {
        var pages = Pages().ToList();
        var chosen = args.Length > 0 && int.TryParse(args[0], out var number) ? pages.Skip(number).Take(1) : pages;
        PageExtractor.Extract(new FetchedDocument("warm.html", "<html><p>warm</p>"u8.ToArray(), null, null));
        foreach (var (name, make) in chosen)
        {
            var document = new FetchedDocument("page.html", make(), "text/html", null);
            GC.Collect();
            var watch = Stopwatch.StartNew();
            var page = PageExtractor.Extract(document);
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(
                $"extraction-bounds {name}: {watch.ElapsedMilliseconds} ms, "
                    + $"{document.Body.Length / 1_000_000.0:F1} MB in, {page.Text.Length} characters out, peak "
                    + $"{process.PeakWorkingSet64 / 1024 / 1024} MB");
        }

        return 0;
    }

    private static IEnumerable<(string Name, Func<byte[]> Make)> Pages()
    {
        yield return ("100,000 nested div", () => Bytes("<html>" + Repeat("<div>", 100_000) + "<p>text"));
        yield return ("100,000 nested b", () => Bytes("<html>" + Repeat("<b>", 100_000) + "<p>text"));
        yield return ("100,000 nested tables", () => Bytes("<html>" + Repeat("<table><tr><td>", 100_000) + "text"));
        yield return ("9 MB of paragraphs", () =>
            Bytes("<html>" + Repeat("<p>A word and another one, and then a third, said the mayor.</p>", 140_000)));
        yield return ("9 MB of short paragraphs", () => Bytes("<html>" + Repeat("<p>abcd", 1_280_000)));
        yield return ("9 MB of one line of text", () => Bytes("<html><p>" + Repeat("word ", 1_800_000)));
        yield return ("9 MB of one word", () => Bytes("<html><p>" + Repeat("a", 9_000_000)));
        yield return ("9 MB of '<'", () => Bytes("<html>" + Repeat("<", 9_000_000)));
        yield return ("9 MB of links", () =>
            Bytes("<html>" + Repeat("<li><a href='/a/b'>A headline of some length</a></li>", 170_000)));
        yield return ("9 MB of attributes", () => Bytes("<html><p " + Repeat("a=b ", 2_250_000) + ">text"));
        yield return ("9 MB of one script", () =>
            Bytes("<html><script>" + Repeat("var a = 1;", 900_000) + "</script><p>text"));
        yield return ("9 MB of JSON-LD", () =>
            Bytes("<html><script type='application/ld+json'>" + Repeat("[", 9_000_000)));
        yield return ("9 MB of cells in one row", () =>
            Bytes("<html><table><tr>" + Repeat("<td>4 May", 1_000_000)));
        yield return ("9 MB of plain lines", () =>
            Bytes(Repeat("A line of plain text, which ends as lines do end.\n\n", 180_000)));
        yield return ("9 MB of random bytes", () => Random(9_000_000));
        yield return ("9 MB of broken UTF-8", () =>
            Bytes(Repeat("é", 4_500_000)).Select((letter, index) => index % 7 == 0 ? (byte)0xFF : letter).ToArray());
    }

    private static byte[] Random(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Repeat(string piece, int times) =>
        new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();
}
