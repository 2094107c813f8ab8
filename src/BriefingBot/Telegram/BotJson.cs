using System.Text.Json;
using Telegram.Bot;

namespace BriefingBot.Telegram;

/// <summary>Reads what the Bot API says, whatever in it is newer than Telegram.Bot: Telegram adds kinds of origins,
/// members, reactions and media several times a year, and the library refuses all that stands around one.</summary>
public static class BotJson
{
    /// <summary>How deep one object may stand in another. Lists nest 16 deep in a rich message, four levels of JSON
    /// each; at .NET's own bound of 64 one such message would keep a batch of updates from being read, whoever wrote
    /// the others, and it would come again and again.</summary>
    public const int MostLevels = 256;

    /// <summary>Telegram.Bot's own options. Whatever writes or reads its types takes them here, so that the bound is
    /// set before they are used.</summary>
#pragma warning disable RS0030 // here alone
    public static JsonSerializerOptions Options { get; } = Deepened(JsonBotAPI.Options);
#pragma warning restore RS0030

    /// <summary>Reads an object of the Bot API as a whole.</summary>
    /// <param name="error">What keeps it from being read; null where it was.</param>
    public static T? Read<T>(JsonElement json, out Exception? error)
    {
        error = null;
        try
        {
            return json.Deserialize<T>(Options);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // The library's own converters throw more than JSON's own: a time of the year 5000, say.
            error = failure;
            return default;
        }
    }

    /// <summary>Reads a whole, or of one that cannot be read what can be: the fields of an object, the elements of a
    /// list.</summary>
    /// <param name="error">What keeps the rest from being read; null where nothing does.</param>
    public static T? ReadWhatCanBe<T>(JsonElement json, out Exception? error)
    {
        if (Read<T>(json, out error) is { } whole && error is null)
        {
            return whole;
        }

        return json.ValueKind switch
        {
            JsonValueKind.Array => Kept<T, JsonElement>([.. json.EnumerateArray()], elements => elements),
            JsonValueKind.Object => Kept<T, JsonProperty>(
                [.. json.EnumerateObject().DistinctBy(field => field.Name)],
                fields => fields.ToDictionary(field => field.Name, field => field.Value)),
            _ => default,
        };
    }

    // Each that can be read by itself, together.
    private static T? Kept<T, TPart>(IReadOnlyList<TPart> parts, Func<IEnumerable<TPart>, object> whole)
    {
        return Read<T>(Json(parts.Where(part =>
        {
            Read<T>(Json([part]), out var error);
            return error is null;
        })), out _);

        JsonElement Json(IEnumerable<TPart> some) => JsonSerializer.SerializeToElement(whole(some));
    }

    private static JsonSerializerOptions Deepened(JsonSerializerOptions options)
    {
        options.MaxDepth = MostLevels;
        return options;
    }
}
