namespace BriefingBot.Delivery.Outbox;

/// <summary>A row of the outbox with its text.</summary>
internal sealed class OutboxRow
{
    /// <summary>What it is read from: the outbox as <c>part</c> and the texts as <c>text</c>.</summary>
    public const string Columns =
        """
        part.id, part.chat_id, part.thread_id, part.edition, part.form, part.link_previews, part.attempts,
        part.created_at, text.content
        """;

    public long Id { get; init; }
    public long ChatId { get; init; }
    public long ThreadId { get; init; }
    public required string Edition { get; init; }
    public PartForm Form { get; init; }
    public bool LinkPreviews { get; init; }
    public int Attempts { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public required byte[] Content { get; init; }
    public long? ReplyToMessageId { get; init; }

    public OutboxPart ToPart() => new()
    {
        Id = Id,
        ChatId = ChatId,
        ThreadId = ThreadId,
        Edition = Edition,
        Content = MessageContent.Unpack(Content).In(Form),
        Form = Form,
        LinkPreviews = LinkPreviews,
        Attempts = Attempts,
        CreatedAt = CreatedAt,
        ReplyToMessageId = ReplyToMessageId,
    };
}
