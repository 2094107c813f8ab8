using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BriefingBot.Text.Claims;

/// <summary>A sentence as a model wrote it, with the numbers of the reports it names.</summary>
internal sealed record ModelSentence(string Text, IReadOnlyList<int> Reports);

/// <summary>
/// Reads a model's answer: the JSON asked for, or what models make of it: fences around it, thoughts before it, a bare
/// list, numbers
/// as text, an answer cut off in the middle.
/// </summary>
internal static class ModelSentences
{
    private const int MostSentences = 20;
    private const int MostStarts = 50;

    private static readonly JsonReaderOptions Tolerant =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 16 };

    /// <summary>The sentences, none where the model says none; null where the answer cannot be read.</summary>
    public static IReadOnlyList<ModelSentence>? Read(string answer)
    {
        var starts = 0;
        for (var i = 0; i < answer.Length && starts < MostStarts; i++)
        {
            if (answer[i] is '{' or '[')
            {
                starts++;
                if (ReadAt(answer[i..]) is { } sentences)
                {
                    return sentences;
                }
            }
        }

        return null;
    }

    private static List<ModelSentence>? ReadAt(string json)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), Tolerant);
            return JsonDocument.TryParseValue(ref reader, out var document) ? Take(document) : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static List<ModelSentence>? Take(JsonDocument document)
    {
        using (document)
        {
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object)
            {
                return root.TryGetProperty("sentences", out var named) && named.ValueKind == JsonValueKind.Array
                    ? List(named)
                    // One sentence out of an answer whose end is missing.
                    : Sentence(root) is { } single ? [single]
                    : null;
            }

            return List(root) is { Count: > 0 } bare ? bare : null;
        }
    }

    private static List<ModelSentence> List(JsonElement array) =>
        [.. array.EnumerateArray().Select(Sentence).OfType<ModelSentence>().Take(MostSentences)];

    private static ModelSentence? Sentence(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty("text", out var text)
            || text.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        var reports = element.TryGetProperty("articles", out var articles)
            || element.TryGetProperty("article", out articles) || element.TryGetProperty("reports", out articles)
            ? Numbers(articles)
            : [];
        return new ModelSentence(OneLine(text.GetString()!), reports); // not null: it is a string
    }

    private static List<int> Numbers(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => [.. element.EnumerateArray().SelectMany(Numbers).Distinct()],
        JsonValueKind.Number when element.TryGetInt32(out var number) => [number],
        JsonValueKind.String when int.TryParse(element.GetString(), NumberStyles.Integer, CultureInfo.InvariantCulture,
            out var number) => [number],
        _ => [],
    };

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            line.Append(char.IsControl(letter) || char.IsWhiteSpace(letter) ? ' ' : letter);
        }

        return string.Join(' ', line.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
