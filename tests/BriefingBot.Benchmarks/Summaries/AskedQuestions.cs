using System.Globalization;
using System.Text.Json;
using BriefingBot.Summaries.Questions.Parsed;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Benchmarks.Summaries;

/// <summary>Reads questions that people wrote, a JSON object a line: <c>question</c>, <c>file</c> (N, E, L or B: a feed
/// of data/), <c>answerable</c>, <c>accept</c> (strings of which a right sentence has one), <c>articles</c> (which tell
/// the answer).</summary>
internal sealed class AskedQuestions(string folder)
{
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["N"] = "newscluster-dev.json",
        ["E"] = "ecbplus-dev.json",
        ["L"] = "lookalikes-dev.json",
        ["B"] = "../figures/feed.json",
    };

    private readonly Dictionary<string, List<Article>> _feeds = [];

    private readonly Dictionary<string, string> _events = Directory.GetFiles(folder, "*.gold.json")
        .SelectMany(path => JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path))!)
        .DistinctBy(pair => pair.Key).ToDictionary(StringComparer.Ordinal);

    public IEnumerable<AskedQuestion> Read(string file)
    {
        var reader = SentenceReader.For("en")!;
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
        {
            using var document = JsonDocument.Parse(line);
            var row = document.RootElement;
            var accept = row.GetProperty("accept").EnumerateArray().Select(text => text.GetString()!).ToList();
            var (question, sentences) = new ParsedPassages(reader).Read(
                row.GetProperty("question").GetString()!, Feed(row.GetProperty("file").GetString()!),
                CancellationToken.None);
            var article = row.GetProperty("articles").EnumerateArray().Select(id => id.GetString()).FirstOrDefault()
                ?? (sentences.Count > 0 ? sentences[0].Report.Article.Id : "");
            yield return new AskedQuestion(
                _events.GetValueOrDefault(article, article), question?.Kind ?? AskedKind.Any,
                row.GetProperty("answerable").GetBoolean(), [.. sentences.Select(one => one.Text)],
                [.. sentences.Select(one => one.Features)],
                [.. sentences.Select(one => accept.Exists(text =>
                    one.Text.Contains(text, StringComparison.OrdinalIgnoreCase)))]);
        }
    }

    private List<Article> Feed(string file)
    {
        if (!_feeds.TryGetValue(file, out var articles))
        {
            using var feed = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, Files[file])));
            _feeds[file] = articles = [.. feed.RootElement.GetProperty("items").EnumerateArray().Select(Article)
                .DistinctBy(article => article.Text).OrderBy(article => article.Time)];
        }

        return articles;
    }

    private static Article Article(JsonElement item) => new()
    {
        Id = Of(item, "id") ?? "",
        SourceName = "data",
        Title = Of(item, "title"),
        Text = Of(item, "content_text") ?? "",
        Language = "en",
        FirstSeen = DateTimeOffset.UnixEpoch,
        Published = Of(item, "date_published") is { } date
            ? NewsTime.At(DateTimeOffset.Parse(date, CultureInfo.InvariantCulture)) : null,
    };

    private static string? Of(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString() : null;
}

/// <summary>A question with the sentences that may answer it.</summary>
/// <param name="Event">What it is about: the questions of one event are learned from or tried together.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="IsAnswerable">Whether an article tells the answer.</param>
/// <param name="Texts">The sentences.</param>
/// <param name="Values">Their features.</param>
/// <param name="IsRight">Whether each tells the answer.</param>
internal sealed record AskedQuestion(
    string Event, AskedKind Kind, bool IsAnswerable, string[] Texts, double[][] Values, bool[] IsRight)
{
    /// <summary>The best sentence's score, and whether the answer stands in what would be shown.</summary>
    public (AskedQuestion Asked, double Best, bool IsRight) Score(double[] weights)
    {
        var ranked = Values.Select((values, at) => (Score: Dot(values, weights), at))
            .OrderByDescending(pair => pair.Score).ToList();
        var shown = new List<int>();
        foreach (var (score, at) in ranked.TakeWhile(pair => ranked[0].Score - pair.Score <= ParsedPassages.Near))
        {
            if (shown.Count < 3 && !shown.Exists(other => ParsedPassages.Repeats(Texts[at], Texts[other])))
            {
                shown.Add(at);
            }
        }

        return (this, ranked.Count > 0 ? ranked[0].Score : double.MinValue, shown.Exists(at => IsRight[at]));
    }

    public static double Dot(double[] one, double[] other) => one.Zip(other, (a, b) => a * b).Sum();
}
