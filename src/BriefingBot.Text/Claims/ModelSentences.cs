using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using BriefingBot.Text.Markup;

namespace BriefingBot.Text.Claims;

/// <summary>A sentence as a model wrote it, with the numbers of the reports it names.</summary>
internal sealed record ModelSentence(string Text, IReadOnlyList<int> Reports);

/// <summary>
/// Reads a model's answer: the JSON asked for, or what models make of it: fences and prose around it, a draft before
/// it, a bare list, a wrapping object, numbers as text, Markdown in a sentence, an end that is missing. Of several
/// answers the last one counts.
/// </summary>
internal static partial class ModelSentences
{
    // More than anybody asks for; what is shown is cut at the number asked for.
    private const int MostSentences = 40;

    // Each costs an exception; an answer with more is none.
    private const int MostFailedStarts = 2_000;
    private const int LongestReportName = 60;

    private static readonly JsonReaderOptions Tolerant = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 16,
    };

    private static ReadOnlySpan<byte> ListName => "\"sentences\""u8;

    /// <summary>The sentences, none where the model says none; null where the answer cannot be read.</summary>
    public static IReadOnlyList<ModelSentence>? Read(string answer)
    {
        var json = Encoding.UTF8.GetBytes(answer);
        var (whole, end) = LastWhole(json);
        // What began after it and was cut off is the later answer.
        return ReadCutOff(json.AsSpan(end)) is { Count: > 0 } cutOff ? cutOff : whole;
    }

    /// <summary>The sentences, each once, however often the model writes it.</summary>
    public static IReadOnlyList<ModelSentence> ReadEachOnce(string answer) =>
        [.. (Read(answer) ?? []).DistinctBy(sentence => sentence.Text.TrimEnd('.'), StringComparer.OrdinalIgnoreCase)];

    // Left to right, each value once: the work grows with the answer's length, whatever it holds.
    private static (List<ModelSentence>? Sentences, int End) LastWhole(byte[] json)
    {
        (List<ModelSentence>? Sentences, int End) found = (null, 0);
        var failed = 0;
        for (var at = 0; at < json.Length && failed < MostFailedStarts; at++)
        {
            if (!MayStart(json, at))
            {
                continue;
            }

            if (Parse(json.AsSpan(at), out var length) is not { } document)
            {
                failed++;
                continue;
            }

            using (document)
            {
                if (Take(document.RootElement) is { } sentences)
                {
                    found = (sentences, at + length);
                }
            }

            at += length - 1;
        }

        return found;
    }

    // An object with a name, a list of objects: nothing else can hold sentences.
    private static bool MayStart(byte[] json, int at)
    {
        var next = json[at] switch
        {
            (byte)'{' => (byte)'"',
            (byte)'[' => (byte)'{',
            _ => (byte)0,
        };
        var inside = at + 1;
        while (inside < json.Length && json[inside] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            inside++;
        }

        return next != 0 && inside < json.Length && json[inside] == next;
    }

    private static JsonDocument? Parse(ReadOnlySpan<byte> json, out int length)
    {
        length = 0;
        try
        {
            var reader = new Utf8JsonReader(json, Tolerant);
            if (!JsonDocument.TryParseValue(ref reader, out var document))
            {
                return null;
            }

            length = (int)reader.BytesConsumed;
            return document;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static List<ModelSentence>? Take(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Object => Named(root)
            // One object around the answer: {"answer":{"sentences":[…]}}.
            ?? root.EnumerateObject().Select(property => Named(property.Value)).FirstOrDefault(list => list != null),
        JsonValueKind.Array => List(root) is { Count: > 0 } bare ? bare : null,
        _ => null,
    };

    private static List<ModelSentence>? Named(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
            && element.TryGetProperty("sentences", out var named)
            && named.ValueKind == JsonValueKind.Array
            ? List(named)
            : null;

    private static List<ModelSentence> List(JsonElement array) =>
        [.. array.EnumerateArray().Select(Sentence).OfType<ModelSentence>().Take(MostSentences)];

    // The whole sentences of a list whose end is missing.
    private static List<ModelSentence> ReadCutOff(ReadOnlySpan<byte> json)
    {
        var sentences = new List<ModelSentence>();
        var name = json.LastIndexOf(ListName);
        var list = name < 0 ? -1 : json[name..].IndexOf((byte)'[');
        if (list < 0)
        {
            return sentences;
        }

        var rest = json[(name + list + 1)..];
        while (rest.TrimStart(" \t\r\n,"u8) is [(byte)'{', ..] item && sentences.Count < MostSentences
            && Parse(item, out var length) is { } document)
        {
            using (document)
            {
                if (Sentence(document.RootElement) is { } sentence)
                {
                    sentences.Add(sentence);
                }
            }

            rest = item[length..];
        }

        return sentences;
    }

    private static ModelSentence? Sentence(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object
            || !(element.TryGetProperty("text", out var text) || element.TryGetProperty("sentence", out text))
            || text.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        var reports = element.TryGetProperty("articles", out var articles)
            || element.TryGetProperty("article", out articles)
            || element.TryGetProperty("reports", out articles)
            || element.TryGetProperty("report", out articles)
            || element.TryGetProperty("sources", out articles)
            ? Numbers(articles)
            : [];
        return new ModelSentence(OneLine(text.GetString()!), reports); // not null: it is a string
    }

    private static List<int> Numbers(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => [.. element.EnumerateArray().SelectMany(Numbers).Distinct()],
        JsonValueKind.Number when element.TryGetInt32(out var number) => [number],
        JsonValueKind.String => Numbers(element.GetString()!), // not null: it is a string
        _ => [],
    };

    // "1", "[1]", "REPORT 1", "1 and 3".
    private static List<int> Numbers(string name) =>
    [
        .. Digits().Matches(name.Length <= LongestReportName ? name : "")
            .Select(digits => int.TryParse(digits.Value, CultureInfo.InvariantCulture, out var number) ? number : -1)
            .Where(number => number >= 0),
    ];

    private static string OneLine(string text) => MarkdownMarks.Without(Gap().Replace(text, " ")).Trim(' ');

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"[\s\p{Cc}]+")]
    private static partial Regex Gap();
}
