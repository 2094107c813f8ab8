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
    public required string Stories { get; init; }
    public DateTimeOffset ComposedAt { get; init; }
    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>Since when a story is read in its place.</summary>
    public DateTimeOffset? OpenedAt { get; init; }
    public long Edits { get; init; }
    public string? Updates { get; init; }

    public LivingMessage ToMessage() => new()
    {
        PartId = PartId,
        Edition = Edition,
        FirstLine = MessageContent.Unpack(Content).Words().Split('\n')[0],
        IsFirst = Part == 1,
        IsLast = Part == Parts,
        ComposedAt = ComposedAt,
        StoryIds = MessageContent.StoriesOf(Stories),
        EditedAt = EditedAt,
        IsOpen = OpenedAt is not null,
        Edits = (int)Edits,
        Updates = Updates is null ? [] : JsonSerializer.Deserialize<LivingUpdate[]>(Updates) ?? [],
    };
}

/// <summary>An edit that waits, as <see cref="LivingMessageStore"/> reads it.</summary>
internal sealed class EditRow
{
    public long PartId { get; init; }
    public long ChatId { get; init; }
    public long ThreadId { get; init; }
    public long MessageId { get; init; }
    public bool LinkPreviews { get; init; }
    public required byte[] Content { get; init; }
    public PartForm Form { get; init; }
    public long Edits { get; init; }
    public long SentEdits { get; init; }
    public long Attempts { get; init; }
    public DateTimeOffset ComposedAt { get; init; }

    public MessageContent ToContent() => MessageContent.Unpack(Content).In(Form);

    public LivingEdit ToEdit() => new()
    {
        PartId = PartId,
        ChatId = ChatId,
        ThreadId = ThreadId,
        MessageId = MessageId,
        Content = ToContent(),
        IsPlain = Form == PartForm.Plain,
        LinkPreviews = LinkPreviews,
        Edits = Edits,
        SentEdits = SentEdits,
        Attempts = Attempts,
        ComposedAt = ComposedAt,
    };
}
