using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Benchmarks.Fuzz;

/// <summary>
/// <c>fuzz [MINUTES] [SEED|plant]</c>: real feeds and pages of all scripts, mutated, through the whole way from bytes
/// to messages. Fails on a crash, on an input that takes too long, and on a message that Telegram would refuse. A
/// finding is told with the seed that brings it again. With <c>plant</c> two faults are put into the way, and it fails
/// where they are not found.
/// </summary>
internal static class FuzzRun
{
    private const int MostEntries = 5;
    private const int MostBytes = 200_000;
    private const int MostPages = 60;
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(20);

    // A sentence and a number in each script; the beginnings of real titles come besides.
    private static readonly string[] Scripts =
    [
        "สภาเมืองลงมติให้ปิดสะพานเก่าข้ามแม่น้ำเป็นเวลา6เดือนเพื่อซ่อมเสาไม้ที่ผุ",
        "ក្រុមប្រឹក្សាក្រុងបានសម្រេចបិទស្ពានចាស់រយៈពេល៦ខែ",
        "市議会は古い橋を6か月間閉鎖すると決め、7人が反対した。", "大桥于2026年5月4日关闭,造成12人受伤。",
        "시의회는 오래된 다리를 6개월 동안 폐쇄하기로 했다.", "أصيب ١٢ شخصا عندما جنحت العبارة قبالة الساحل يوم الاثنين",
        "12 בני אדם נפצעו כשהמעבורת עלתה על שרטון", "नौका के डूबने से १२ लोगों की मौत हो गई", "Паром сел на мель, пострадали 12 человек.",
        "Կամուրջը փակվել է վեց ամսով", "ხიდი ექვსი თვით დაიკეტა", "কাঠের সেতু ছয় মাসের জন্য বন্ধ",
        "பாலம் ஆறு மாதங்களுக்கு மூடப்பட்டது",
        "\"", "https://paper.example/" + "an-address-without-any-space-in-it-", "🚢🌊🚨",
        "At least 12 people were killed, police said.",
    ];

    public static int Run(string[] args) => RunAsync(args).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(string[] args)
    {
        var minutes = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 3;
        var isPlanted = args is [_, "plant", ..];
        var isOne = args.Length > 1 && !isPlanted;
        var seed = isOne ? int.Parse(args[1], CultureInfo.InvariantCulture) : 0;
        if (SharedData.Path("data/feeds/real") is not { } feeds)
        {
            return 2;
        }

        var documents = Documents(feeds);
        var mutations = new Mutations([.. Scripts, .. Naughty(), .. Titles(documents)]);
        using var way = new WholeWay(isPlanted);
        var watch = Stopwatch.StartNew();
        var findings = new Dictionary<string, int>(StringComparer.Ordinal);
        var (runs, slowest) = (0, TimeSpan.Zero);
        for (; watch.Elapsed < TimeSpan.FromMinutes(minutes) && !(isOne && runs > 0); runs++, seed++)
        {
            var started = watch.Elapsed;
            var run = OneAsync(way, documents, mutations, new Random(seed), isOne);
            if (await Task.WhenAny(run, Task.Delay(3 * TooLong)) != run)
            {
                Console.WriteLine($"seed {seed}: no end after {3 * TooLong}");
                return 1;
            }

            var took = watch.Elapsed - started;
            slowest = took > slowest ? took : slowest;
            var failed = await run;
            foreach (var error in took > TooLong ? [.. failed, new TimeoutException($"took {took}")] : failed)
            {
                Tell(error, seed, findings);
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{runs} inputs in {watch.Elapsed.TotalSeconds:0} s, the slowest {slowest.TotalSeconds:0.0} s; "
                + $"{findings.Count} kinds of failure, {findings.Values.Sum()} in all"));
        return isPlanted == PlantedFaults.AreFound(findings.Keys) && isPlanted == findings.Count > 0 ? 0 : 1;
    }

    private static async Task<IReadOnlyList<Exception>> OneAsync(
        WholeWay way, List<FetchedDocument> documents, Mutations mutations, Random random, bool isShown)
    {
        await Task.Yield();
        try
        {
            var entries = Entries(documents, mutations, random);
            foreach (var entry in isShown ? entries : [])
            {
                var text = Mutations.Shown(entry.ContentHtml ?? entry.Summary);
                Console.WriteLine($"{Mutations.Shown(entry.Title)}\n    {text}");
            }

            return await way.RunAsync(entries);
        }
        catch (Exception error)
        {
            return [error];
        }
    }

    private static List<Entry> Entries(List<FetchedDocument> documents, Mutations mutations, Random random)
    {
        var document = documents[random.Next(documents.Count)];
        var other = documents[random.Next(documents.Count)].Body.ToArray();
        var body = Mutations.Bytes(document.Body.ToArray(), other, random);
        if (FeedReader.Read(body, document.ContentType, document.Url) is not { IsFeed: true, Feed: var feed })
        {
            return [new Entry { Id = "page", Page = document with { Body = body } }];
        }

        var from = random.Next(Math.Max(1, feed.Entries.Count - MostEntries + 1));
        return [.. feed.Entries.Skip(from).Take(MostEntries).Select(entry => mutations.Texts(entry, random))];
    }

    private static void Tell(Exception error, int seed, Dictionary<string, int> findings)
    {
        var frames = (error.StackTrace ?? "").Split('\n')
            .Where(line => line.Contains("BriefingBot", StringComparison.Ordinal))
            .Take(3).Select(line => line.Trim().Split(" in ")[0]);
        var kind = $"{error.GetType().Name}: {string.Join(" <", frames)}";
        kind = error is FormatException or TimeoutException ? $"{kind} {error.Message}" : kind;
        if (findings.TryGetValue(kind, out var times))
        {
            findings[kind] = times + 1;
            return;
        }

        findings[kind] = 1;
        Console.WriteLine($"seed {seed}: {kind}\n    {Mutations.Shown(error.Message)}");
    }

    private static List<FetchedDocument> Documents(string feeds)
    {
        var documents = Directory.EnumerateFiles(feeds).Order(StringComparer.Ordinal)
            .Select(path => Document(path, File.ReadAllBytes(path))).ToList();
        if (SharedData.Path("data/pages") is { } pages)
        {
            documents.AddRange(
                Directory.EnumerateFiles(pages, "*.html.gz", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                    .Where((_, index) => index % 4 == 0).Take(MostPages)
                        .Select(path => Document(path, Unpacked(path))));
        }

        return documents;
    }

    private static FetchedDocument Document(string path, byte[] body) => new(
        Path.GetFileName(path), body.Length > MostBytes ? body[..MostBytes] : body, ContentType: null, Url: null);

    private static byte[] Unpacked(string path)
    {
        using var file = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static IEnumerable<string> Naughty() =>
        SharedData.Path("data/hostile/naughty-strings.json") is { } path
            ? JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(path), JsonSerializerOptions.Web) ?? []
            : [];

    private static IEnumerable<string> Titles(List<FetchedDocument> documents) =>
        documents.Select(FeedReader.Read).Where(reading => reading.IsFeed)
            .SelectMany(reading => reading.Feed!.Entries.Take(5)) // not null: just filtered
            .Select(entry => entry.Title).OfType<string>();
}
