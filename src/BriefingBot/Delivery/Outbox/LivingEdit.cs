namespace BriefingBot.Delivery.Outbox;

/// <summary>An edit that is to be made.</summary>
public sealed record LivingEdit
{
    public long PartId { get; init; }
    public long ChatId { get; init; }

    /// <summary>0: not in a forum topic.</summary>
    public long ThreadId { get; init; }
    public long MessageId { get; init; }

    /// <summary>As it goes out in its form; there once it is <see cref="Unpacked"/>.</summary>
    public MessageContent Content { get; private init; } = null!;
    public PartForm Form { get; init; }

    public bool LinkPreviews { get; init; }

    /// <summary>Its number.</summary>
    public long Edits { get; init; }

    /// <summary>The number of the last one that arrived.</summary>
    public long SentEdits { get; init; }
    public long Attempts { get; init; }
    public DateTimeOffset ComposedAt { get; init; }

    internal byte[] Packed { get; init; } = [];

    /// <summary>With its content; fails where that is damaged.</summary>
    internal LivingEdit Unpacked() => this with { Content = MessageContent.Unpack(Packed).In(Form) };
}
