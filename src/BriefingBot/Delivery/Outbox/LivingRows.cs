using System.Text.Json;
using BriefingBot.Briefings;

namespace BriefingBot.Delivery.Outbox;

/// <summary>A part that was sent and its message, for <see cref="LivingMessageStore"/>.</summary>
internal sealed class MessageRow
{
    public long PartId { get; init; }
    public required string Edition { get; init; }
    public long Part { get; init; }
    public long Parts { get; init; }
    public required byte[] Content { get; init; }
    public byte[]? Base { get; init; }
    public required string Stories { get; init; }
    public DateTimeOffset ComposedAt { get; init; }
    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>Since when a story is read in its place.</summary>
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>When the edit that waits is to be made.</summary>
    public DateTimeOffset? DueAt { get; init; }
    public long Edits { get; init; }
    public string? Updates { get; init; }

    public LivingMessage ToMessage() => new()
    {
        PartId = PartId,
        Edition = Edition,
        FirstLine = MessageContent.Unpack(Content, Base).Words().Split('\n')[0],
        IsFirst = Part == 1,
        IsLast = Part == Parts,
        ComposedAt = ComposedAt,
        StoryIds = MessageContent.StoriesOf(Stories, areNamed: false),
        NamedIds = MessageContent.StoriesOf(Stories, areNamed: true),
        EditedAt = EditedAt,
        IsOpen = OpenedAt is not null,
        IsWaiting = DueAt is not null,
        Edits = (int)Edits,
        Updates = Updates is null ? [] : JsonSerializer.Deserialize<LivingUpdate[]>(Updates) ?? [],
    };
}
