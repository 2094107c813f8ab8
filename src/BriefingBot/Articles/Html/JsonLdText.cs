using System.Text;
using System.Text.Json;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Articles.Html;

/// <summary>Reads the text of a script of JSON-LD, which is often not quite JSON.</summary>
internal static class JsonLdText
{
    private static readonly JsonReaderOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
        AllowMultipleValues = true,
    };

    /// <summary>Reads a script. Faults are mended where there are any, and where a string ends is guessed at last; of
    /// several values the first is read.</summary>
    /// <exception cref="JsonException">It is no JSON, even mended.</exception>
    public static JsonDocument Parse(string source)
    {
        var json = WithoutMarks(source);
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                var text = attempt == 0 ? json : JsonMending.Mend(json, closes: attempt > 1);
                var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), Lenient);
                return JsonDocument.ParseValue(ref reader);
            }
            catch (JsonException) when (attempt < 2)
            {
                // Mended, it may be read.
            }
        }
    }

    /// <summary>The data without the comment or section that some programs put around it.</summary>
    private static string WithoutMarks(string source)
    {
        var text = source.AsSpan().Trim();
        foreach (var mark in (ReadOnlySpan<string>)["<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[", "//"])
        {
            text = text.StartsWith(mark, StringComparison.Ordinal) ? text[mark.Length..].TrimStart() : text;
        }

        foreach (var mark in (ReadOnlySpan<string>)["-->", "]]>", "/*]]>*/", "//", ";"])
        {
            text = text.EndsWith(mark, StringComparison.Ordinal) ? text[..^mark.Length].TrimEnd() : text;
        }

        return text.ToString();
    }
}
