using System.Text.Json;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.CommandLine;

/// <summary>The inputs of <c>../shared/trials</c>, each through the program as it was tried: what was mended once stays
/// so.</summary>
public sealed class TrialInputsTests(TrialInputsTests.Outputs outputs) : IClassFixture<TrialInputsTests.Outputs>
{
    [Theory]
    [InlineData("k6-time-under-heading", "East pier to close", "2026-05-12T09:15:00+02:00", null)]
    [InlineData("k6-site-title", "Mill owner sells to the county", null, null)]
    [InlineData("k6-site-name-is-headline", "East pier to close for six months", null, null)]
    [InlineData("k8-job-title", "East pier to close", null, "Nora Velt")]
    [InlineData("k8-two-meta", "East pier to close", null, "Sanna Pell, Rolf Mint")]
    [InlineData("k8-organisation", "East pier to close", null, "Tove Farrow")]
    [InlineData("k9-standfirst", "The last tulip field of Orm", null, null)]
    [InlineData("k10-bait-title", "East pier to close for six months after divers find rot", null, null)]
    [InlineData("k10-date-ar", "East pier to close", "2026-05-12", null)]
    [InlineData("k10-date-fa", "East pier to close", "2026-05-12", null)]
    [InlineData("k10-date-hu", "East pier to close", "2026-05-12", null)]
    [InlineData("k10-date-th", "East pier to close", "2026-05-12", null)]
    [InlineData("k10-jsonld-in-comment", "East pier to close", "2026-05-12T06:00:00+00:00", "Ada Lohm")]
    public async Task A_page_has_its_title_day_and_authors(string page, string? title, string? day, string? authors)
    {
        var article = await PageAsync(page);

        Assert.Equal(title, article.GetProperty("title").GetString());
        Assert.Equal(day, article.GetProperty("published").GetString());
        Assert.Equal(authors, article.GetProperty("authors") is { ValueKind: JsonValueKind.Array } names
            ? string.Join(", ", names.EnumerateArray().Select(name => name.GetString()))
            : null);
    }

    [Theory]
    [InlineData("k5-consent-before", "your data", "cookie")]
    [InlineData("k5-offer", "trial month", "crown a week")]
    [InlineData("k9-comments", "Reply")]
    [InlineData("k9-newsletter", "inbox", "newsletter")]
    [InlineData("k9-headlines-at-end", "LATEST NEWS")]
    [InlineData("k9-caption", "Ines Holm at the meeting")]
    [InlineData("k9-reference-marks", "[1]", "[edit]")]
    public async Task What_is_no_article_is_not_read(string page, params string[] others)
    {
        var text = (await PageAsync(page)).GetProperty("text").GetString()!; // not null: a page with a text

        Assert.StartsWith("The ", text, StringComparison.Ordinal);
        Assert.All(others, other => Assert.DoesNotContain(other, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_sentence_that_no_report_bears_out_is_refused()
    {
        var folder = SharedData.Path("trials/security");
        var rows = File.ReadLines(Path.Combine(folder, "grounding.jsonl"))
            .Select(line => JsonSerializer.Deserialize<Row>(line, JsonSerializerOptions.Web)!) // not null: a row each
            .ToList();
        using var scratch = new TemporaryFolder();
        var claims = Path.Combine(scratch.Path, "claims.jsonl");
        await File.WriteAllLinesAsync(claims, rows.Select(row => JsonSerializer.Serialize(new
        {
            sentence = row.Sentence,
            language = Path.GetFileName(row.Report)[..2],
            reports = new[] { File.ReadAllText(Path.Combine(folder, row.Report)) },
        })));

        var verdicts = Lines((await BotProcess.RunAsync(scratch.Path, ["verify", "--json", claims])).Output)
            .ConvertAll(verdict => verdict.GetProperty("ok").GetBoolean());

        Assert.Equal(rows.ConvertAll(row => (row.Sentence, row.Want == "pass")),
            rows.Select((row, i) => (row.Sentence, verdicts[i])));
    }

    [Theory]
    [InlineData("content/crash-quote-line.json", "1. Seven hurt as lift drops at Brask mill")]
    [InlineData("content/fig-missed.json", "A tram overturned in Kelby on Thursday", "seriously injured: 9")]
    [InlineData("content/fig-missed.json", "passengers on board: 118", "crew members on board: 31", "54.4 million (was 52")]
    [InlineData("content/fig-circumstance.json", "slightly injured: 18", "killed: 4")]
    [InlineData("content/fig-not-happened.json", "bill: 310 billion crowns")]
    [InlineData("content/fig-one-group", "released: 16")]
    [InlineData("content/fig-other-owner.json", "affected: 52 million")]
    [InlineData("content/group-copies-3-3", "2 outlets: Harbour Post (also in 2 papers), Wire B (in 3 papers)")]
    [InlineData("content/group-late-toll", "killed: 37 (was 36)")]
    [InlineData("content/group-lookalike-shootings", "1. Three shot in Eastfield", "2. Two teenagers shot")]
    [InlineData("content/head-poor-only", "1. A truck killed 36 people at a night market in Arlemont")]
    [InlineData("content/lang-chinese-headline.json", "1. 奥斯特雷尔港起火3人受伤")]
    [InlineData("content/read-three-tolls", "killed: at least 48 (was at least 40)")]
    [InlineData("content/rel-missed-dispute", "Sources differ: slightly injured: 2 (police) or 0")]
    [InlineData("content/rel-reads-as-fall", "injured: 24 (was 22)")]
    [InlineData("content/rel-subset-of-whole", "passengers on board: 231")]
    [InlineData("feeds-and-pages/k2-chinese-titles.xml", "1. 市政厅通过新图书馆预算", "2. 东码头将关闭六个月")]
    [InlineData("feeds-and-pages/k2-short-titles.xml", "1. Quake!", "2. Mayor resigns")]
    [InlineData("feeds-and-pages/k3-podcast-2.xml", "Episode 41", "Episode 42", "Episode 43")]
    [InlineData("feeds-and-pages/k7-news-search.xml", "injured: 15 (was 12)", "Lake Post", "Shore News")]
    [InlineData("security/s1-folder", "1. ", "2. ", "3. ")]
    public async Task A_briefing_tells(string input, params string[] told)
    {
        var briefing = await outputs.BriefAsync(input);

        Assert.All(told, text => Assert.Contains(text, briefing, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("content/fig-history-carried.json", "Vennes", "Dijonne", "killed: 1", "injured: 11")]
    [InlineData("content/fig-second-crash", "survived")]
    [InlineData("content/fig-teasers.json", "killed", "fine", "paid")]
    [InlineData("content/fig-zero.json", "recovered:")]
    [InlineData("content/fig-idiom.json", "14")]
    [InlineData("content/fig-singular.json", "trapped: 5", "trapped: 1")]
    [InlineData("content/group-index-page", "all day", "Copyright")]
    [InlineData("content/rel-other-event", "differ", "36 / 118")]
    [InlineData("content/rel-crowds", "differ")]
    [InlineData("content/rel-money-owners", "differ")]
    [InlineData("content/rel-money-two-firms", "differ")]
    [InlineData("content/rel-price-by-hour", "differ")]
    [InlineData("content/rel-false-update-teaser", "40")]
    [InlineData("content/rel-false-update-years", "18,000", "5,310")]
    [InlineData("content/read-dateline", "PORT AMBER", "Photos:")]
    [InlineData("content/read-lead-back-reference", "But the bill")]
    [InlineData("feeds-and-pages/k7-news-search.xml", "- The Lake Post", "fog Shore News")]
    [InlineData("feeds-and-pages/k10-version-as-count.xml", "released: 4")]
    public async Task A_briefing_does_not_tell(string input, params string[] others)
    {
        var briefing = await outputs.BriefAsync(input);

        Assert.Contains("1. ", briefing, StringComparison.Ordinal);
        Assert.All(others, text => Assert.DoesNotContain(text, briefing, StringComparison.Ordinal));
    }

    private async Task<JsonElement> PageAsync(string page) => (await outputs.PagesAsync()).Single(article =>
        article.GetProperty("source").GetString()!.EndsWith($"{page}.html", StringComparison.Ordinal)); // not null

    private static List<JsonElement> Lines(string output) => output
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => JsonDocument.Parse(line).RootElement)
        .ToList();

    private sealed record Row(string Report, string Sentence, string Want);

    /// <summary>What the program says of the inputs, asked once.</summary>
    public sealed class Outputs : IDisposable
    {
        private readonly TemporaryFolder _folder = new();
        private readonly Lazy<Task<List<JsonElement>>> _pages;

        public Outputs() => _pages = new(ReadPagesAsync);

        internal Task<List<JsonElement>> PagesAsync() => _pages.Value;

        internal async Task<string> BriefAsync(string input) =>
            (await BotProcess.RunAsync(_folder.Path, ["brief", SharedData.Path($"trials/{input}")])).Output;

        private async Task<List<JsonElement>> ReadPagesAsync()
        {
            var pages = Directory.GetFiles(SharedData.Path("trials/feeds-and-pages"), "*.html");
            return Lines((await BotProcess.RunAsync(
                _folder.Path, ["extract", "--json", .. pages, "--url", "https://kestrel.example/a"])).Output);
        }

        public void Dispose() => _folder.Dispose();
    }
}
