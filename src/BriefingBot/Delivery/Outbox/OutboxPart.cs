using BriefingBot.Operation;
using BriefingBot.Telegram;

namespace BriefingBot.Delivery.Outbox;

/// <summary>A row of the outbox that is being sent.</summary>
public sealed record OutboxPart
{
    /// <summary>What it is read from.</summary>
    internal const string Tables =
        """
        outbox part JOIN message_text text ON text.id = part.text_id
        LEFT JOIN message_text base ON base.id = text.base_id
        """;

    /// <summary>What is read of <see cref="Tables"/>.</summary>
    internal const string Columns =
        """
        part.id, part.chat_id, part.thread_id, part.edition, part.form, part.link_previews, part.attempts,
        part.created_at, part.text_id, text.content AS packed, base.content AS packed_base
        """;

    public long Id { get; init; }
    public long ChatId { get; init; }

    /// <summary>0: not in a forum topic.</summary>
    public long ThreadId { get; init; }
    public string Edition { get; init; } = "";

    /// <summary>As it goes out in its form; there once it is <see cref="Unpacked()"/>.</summary>
    public MessageContent Content { get; private init; } = null!;
    public PartForm Form { get; init; }
    public bool LinkPreviews { get; init; }

    /// <summary>The present one included.</summary>
    public int Attempts { get; init; }
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The message to reply to; null where none, or where it never arrived.</summary>
    public long? ReplyToMessageId { get; init; }

    public string Html => Content.Html;

    /// <summary>The buttons as JSON of the Bot API (InlineKeyboardMarkup), or null.</summary>
    public string? Keyboard => Content.Keyboard;

    /// <summary>The rich form (Bot API, InputRichMessage) as JSON; null for none, or where it was refused.</summary>
    public string? Rich => Content.Rich;

    /// <summary>The words without markup.</summary>
    public string Plain => Content.Words();

    /// <summary>The number of what it says; no other text ever gets it.</summary>
    internal long TextId { get; init; }
    internal byte[] Packed { get; init; } = [];
    internal byte[]? PackedBase { get; init; }

    /// <summary>With its content; fails where that is damaged.</summary>
    internal OutboxPart Unpacked() => With(MessageContent.Unpack(Packed, PackedBase));

    /// <summary>The same, unpacked once for the chats that get the same after one another.</summary>
    /// <param name="known">Texts by their numbers.</param>
    internal OutboxPart Unpacked(TwoGenerations<long, MessageContent> known) =>
        With(known.Find(TextId) ?? known.Add(TextId, MessageContent.Unpack(Packed, PackedBase)));

    private OutboxPart With(MessageContent content) => this with { Content = content.In(Form) };
}

/// <summary>In which form a part goes out; the numbers are stored.</summary>
public enum PartForm
{
    /// <summary>Rich where it has rich blocks, else classic.</summary>
    AsWritten,

    /// <summary>The rich blocks were refused.</summary>
    Classic,

    /// <summary>The markup was refused as well: words, without a preview.</summary>
    Plain,

    /// <summary>Rich, but its pictures were refused: the first thing tried after <see cref="AsWritten"/>.</summary>
    WithoutPictures,

    /// <summary>The buttons were refused: classic, without them and a preview.</summary>
    WithoutButtons,

    /// <summary>All else was refused: words, and nothing with them.</summary>
    Bare,
}

/// <summary>What a form has in it.</summary>
internal static class PartForms
{
    /// <summary>Whether it is words without markup.</summary>
    public static bool IsPlain(this PartForm form) => form is PartForm.Plain or PartForm.Bare;

    /// <summary>Whether buttons belong to it.</summary>
    public static bool HasButtons(this PartForm form) => form is not (PartForm.WithoutButtons or PartForm.Bare);

    /// <summary>Whether a link may have its preview: what was refused once goes without.</summary>
    public static bool HasPreview(this PartForm form) => form.HasButtons() && form != PartForm.Plain;

    /// <summary>The form to try next where Telegram refused one without rich blocks for what it is made of; null for
    /// another refusal, and where none is left.</summary>
    public static PartForm? After(this PartForm form, BotOutcome refusal) => (refusal, form) switch
    {
        (not (BotOutcome.CannotParse or BotOutcome.BadButtons or BotOutcome.BadRequest), _) => null,
        (_, PartForm.Bare) => null,
        (_, PartForm.Plain or PartForm.WithoutButtons) => PartForm.Bare,
        (BotOutcome.BadButtons, _) => PartForm.WithoutButtons,
        _ => PartForm.Plain,
    };
}

/// <summary>Chats to which something may be sent now, in the order of their turn.</summary>
/// <param name="Next">When the next part of another chat will be due; null where none waits.</param>
public sealed record OutboxTurn(IReadOnlyList<long> ChatIds, DateTimeOffset? Next);

/// <summary>Parts by what became of them.</summary>
public sealed record OutboxCounts
{
    /// <summary>Editions of chats that they belong to.</summary>
    public long Editions { get; init; }
    public long Sent { get; init; }
    public long Waiting { get; init; }
    public long Failed { get; init; }
}

/// <summary>A part that will never arrive.</summary>
/// <param name="StoryIds">The stories it tells.</param>
public sealed record FailedDelivery(long ChatId, long? ThreadId, string Edition, IReadOnlyList<string> StoryIds);
