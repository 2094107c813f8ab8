using System.Runtime.CompilerServices;
using System.Text.Json;
using BriefingBot.Storage;
using BriefingBot.Stories;

namespace BriefingBot.Briefings.Memory;

/// <summary>Writes what is told of stories: tables <c>telling</c>, once each, and <c>told</c>.</summary>
internal sealed class TellingWriter
{
    /// <summary>By then a message has arrived or was given up: older tellings are not needed.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromHours(13);

    private readonly ConditionalWeakTable<ToldStory, PackedTelling> _packed = [];

    /// <summary>Notes that an edition told a subscriber what has these numbers.</summary>
    public static Task TellAsync(
        StorageTransaction transaction, long subscriberId, long briefing, IReadOnlyList<long> tellings) =>
        transaction.ExecuteAsync(
            """
            INSERT INTO told (subscriber_id, telling_id, briefing_id)
            SELECT @subscriberId, id, @briefing FROM telling WHERE id IN @tellings
            ON CONFLICT (subscriber_id, telling_id, briefing_id) DO NOTHING
            """,
            new { subscriberId, briefing, tellings });

    /// <summary>A chat keeps one row for a story: what it knew before the newest telling that has surely arrived is
    /// needed no more. While a message can still fail, what was known before it stays.</summary>
    public static Task ForgetFormerAsync(
        StorageTransaction transaction, long subscriberId, string storyId, DateTimeOffset now) =>
        transaction.ExecuteAsync(
            """
            DELETE FROM told
            WHERE subscriber_id = @subscriberId AND telling_id IN (SELECT id FROM telling WHERE story_id = @storyId)
              AND briefing_id < (
                SELECT max(b.id)
                FROM told t JOIN telling g ON g.id = t.telling_id JOIN briefing b ON b.id = t.briefing_id
                WHERE t.subscriber_id = @subscriberId AND g.story_id = @storyId AND b.composed_at < @settled)
            """,
            new { subscriberId, storyId, settled = now - Settled });

    /// <summary>The number of what is told, which is stored where nobody was told it before.</summary>
    public Task<long> NumberAsync(StorageTransaction transaction, string storyId, ToldStory told)
    {
        var packed = _packed.GetValue(told, static told => new PackedTelling(JsonSerializer.Serialize(told)));
        return packed.Row.NumberAsync(
            transaction,
            "SELECT id FROM telling WHERE story_id = @storyId AND hash = @Hash",
            """
            INSERT INTO telling (story_id, hash, state) VALUES (@storyId, @Hash, @State)
            ON CONFLICT (story_id, hash) DO NOTHING RETURNING id
            """,
            new { storyId, packed.Hash, packed.State });
    }

    /// <summary>What is told, ready to be stored.</summary>
    private sealed class PackedTelling(string json)
    {
        public byte[] Hash { get; } = PackedText.HashOf(json);
        public byte[] State { get; } = PackedText.Pack(json);
        public SharedRow Row { get; } = new();
    }
}
