using System.Diagnostics;
using System.Globalization;
using System.Text;
using BriefingBot.Sources;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Benchmarks.Sources;

/// <summary><c>opml [ROWS]</c>: a list of so many rows, from its text to the database.</summary>
internal static class OpmlImport
{
    public static int Run(string[] args) => RunAsync(args).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
        var rows = Enumerable.Range(0, count)
            .Select(
            i =>
                new NewSource(
                    string.Create(CultureInfo.InvariantCulture, $"https://h{i % 700}.example/feed/{i}?a=1&b=2"),
                    $"Source {i}",
                    $"Topic {i % 20}"));
        var text = Encoding.UTF8.GetBytes(Opml.Write(rows));
        using var room = new Room();
        var store = room.Services.GetRequiredService<SourceStore>();
        await store.ListAsync(CancellationToken.None); // the database is there before the clock runs

        var watch = Stopwatch.StartNew();
        var list = Opml.Read(text) ?? throw new InvalidOperationException("What was written is not read again.");
        var added = await store.AddManyAsync(list.Rows, "import", CancellationToken.None);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{added.Count(source => source.IsNew)} rows of OPML ({text.Length / 1e6:0.0} MB) imported in "
                    + $"{watch.Elapsed.TotalSeconds:0.00} s"));
        return added.Count == count ? 0 : 1;
    }
}
