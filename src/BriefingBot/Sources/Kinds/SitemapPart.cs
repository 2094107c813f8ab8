using System.Text.Json;
using System.Text.Json.Serialization;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;

namespace BriefingBot.Sources.Kinds;

/// <summary>A part of a sitemap index as it was at the last poll.</summary>
/// <param name="Url">Where it is.</param>
/// <param name="Modified">When the index said it was changed, as written there; null where it did not say or it could
/// not be read.</param>
/// <param name="ETag">From its last answer.</param>
/// <param name="LastModified">From its last answer.</param>
/// <param name="Parent">The inner index that lists it; null for a part of the index itself.</param>
internal sealed record SitemapPart(string Url, string? Modified, string? ETag, string? LastModified, string? Parent)
{
    /// <summary>Whether the part lists further parts, not articles.</summary>
    public bool IsIndex { get; init; }

    /// <summary>Whether the part was read, at the last poll or before.</summary>
    public bool IsRead { get; init; }

    [JsonIgnore]
    public Validators Validators => new(ETag, LastModified);

    /// <summary>The part as its index listed it.</summary>
    [JsonIgnore]
    public FeedPart Listed => new(new Uri(Url), Modified);

    /// <summary>Whether this part has surely not changed. A date alone may be that of several changes.</summary>
    public bool IsSureOf(FeedPart listed) =>
        !IsIndex
        && Modified is not null
        && Modified == listed.Modified
        && Modified.Contains(':', StringComparison.Ordinal);

    /// <summary>What <see cref="PollResult.Memory"/> keeps of parts.</summary>
    public static string Write(IReadOnlyList<SitemapPart> parts) => JsonSerializer.Serialize(parts);

    /// <summary>What <see cref="Write"/> wrote, by address; nothing for another kind's memory.</summary>
    public static Dictionary<string, SitemapPart> Read(string? memory)
    {
        try
        {
            var parts = memory is null ? null : JsonSerializer.Deserialize<SitemapPart[]>(memory);
            return (parts ?? []).DistinctBy(part => part.Url).ToDictionary(part => part.Url, StringComparer.Ordinal);
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
