using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace BriefingBot.CommandLine;

/// <summary>Standard output as JSON Lines: one object a line, UTF-8, letters of every script as they are.</summary>
internal static class JsonLines
{
    /// <summary>For the source-generated contexts of the verbs: <c>new VerbJson(JsonLines.Options)</c>.</summary>
    public static JsonSerializerOptions Options =>
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write<T>(TextWriter output, T value, JsonTypeInfo<T> type) =>
        output.WriteLine(JsonSerializer.Serialize(value, type));
}
