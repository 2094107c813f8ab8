using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Articles.Html;

/// <summary>Reads the text of a script of JSON-LD, which is often not quite JSON.</summary>
internal static partial class JsonLdText
{
    private const int MostValues = 50;

    private static readonly JsonReaderOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
        AllowMultipleValues = true,
    };

    /// <summary>The values of a script, mostly one, without the prefixes of schema.org before their names. Faults are
    /// mended where there are any, and where a string ends is guessed at last; what follows a value and is none is
    /// passed over.</summary>
    /// <exception cref="JsonException">It is no JSON, even mended.</exception>
    public static IReadOnlyList<JsonElement> Parse(string source)
    {
        var json = Prefix().Replace(WithoutMarks(source), "\"");
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                var text = attempt == 0 ? json : JsonMending.Mend(json, closes: attempt > 1);
                return Values(Encoding.UTF8.GetBytes(text));
            }
            catch (JsonException) when (attempt < 2)
            {
                // Mended, it may be read.
            }
        }
    }

    private static List<JsonElement> Values(byte[] text)
    {
        var reader = new Utf8JsonReader(text, Lenient);
        List<JsonElement> values = [JsonElement.ParseValue(ref reader)];
        try
        {
            while (values.Count < MostValues && reader.Read())
            {
                values.Add(JsonElement.ParseValue(ref reader));
            }
        }
        catch (JsonException)
        {
            // What came before can be read.
        }

        return values;
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

    // "schema:headline", "https://schema.org/headline".
    [GeneratedRegex(@"""(?:schema:|https?://schema\.org/)(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();
}
