using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BriefingBot.Operation;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.CommandLine;

/// <summary>JSON Lines: one object a line, UTF-8, letters of every script as they are.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = LineTypes.Default,
    };

    /// <summary>One line, without its end.</summary>
    public static string Of<T>(T line) => JsonSerializer.Serialize(line, Options);

    /// <summary>To standard output.</summary>
    public static void Write<T>(T line) => Console.Out.WriteLine(Of(line));

    /// <summary>The object that a line holds; null where it holds another or none.</summary>
    public static T? Read<T>(string line)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(JsonMending.WithoutHalfLetters(line), Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>An input that could not be read, as a line of JSON (docs/contract.md, "Settled points").</summary>
internal sealed record FailedLine(string Source, string Error);

/// <summary>What the lines of all verbs hold.</summary>
[JsonSerializable(typeof(AskOutput))]
[JsonSerializable(typeof(BriefLine))]
[JsonSerializable(typeof(ExtractedLine))]
[JsonSerializable(typeof(FailedLine))]
[JsonSerializable(typeof(FailedPair))]
[JsonSerializable(typeof(Finding))]
[JsonSerializable(typeof(JsonFeed))]
[JsonSerializable(typeof(JsonFeedError))]
[JsonSerializable(typeof(StoryLine))]
[JsonSerializable(typeof(SummarizeInput))]
[JsonSerializable(typeof(SummarizeOutput))]
[JsonSerializable(typeof(VerifyInput))]
[JsonSerializable(typeof(VerifyOutput))]
internal sealed partial class LineTypes : JsonSerializerContext;
