using BriefingBot.Briefings.Memory;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Routing;

/// <summary>One answer to a person. One of its contents is set.</summary>
public sealed record Reply
{
    public ReplyText? Text { get; init; }

    /// <summary>A whole briefing; it goes through the outbox.</summary>
    public Briefing? Briefing { get; init; }

    /// <summary>A story that is to be told in full; null for other answers.</summary>
    public BriefingStory? Story { get; init; }

    /// <summary>A text that was composed already.</summary>
    public RichText? Written { get; init; }
    public ReplyFile? File { get; init; }

    /// <summary>Rows of buttons under a text.</summary>
    public IReadOnlyList<IReadOnlyList<MessageButton>> Buttons { get; init; } = [];

    /// <summary>True: takes the place of the message whose button was pressed.</summary>
    public bool IsInPlace { get; init; }

    /// <summary>True: the message whose button was pressed becomes again what was sent from the outbox.</summary>
    public bool IsBack { get; init; }

    /// <summary>The story that stands in place of the message from now on, by its id, or null.</summary>
    public string? OpenedStory { get; init; }

    /// <summary>True: the person's next words are the answer, and their app opens its field for them.</summary>
    public bool AsksForWords { get; init; }

    /// <summary>What a private chat offers to choose with Telegram's own lists, or null.</summary>
    public ReplyPicker? Picker { get; init; }

    /// <summary>True where nothing was done: what was typed could not be understood.</summary>
    public bool IsMistake { get; init; }

    /// <summary>True where it concerns the person alone: in a group nobody else need see it.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>Work that goes on after this answer, and what is said at its end, which may be nothing; null where this
    /// is all.</summary>
    public Func<CancellationToken, Task<Reply?>>? Later { get; init; }

    /// <summary>True where this answer tells nothing before the work has ended: where a stop interrupts it, all is done
    /// anew after the start. A page that stands there already must not come again: others were opened since.</summary>
    public bool IsOnlyAnnounced { get; init; }

    /// <summary>A text that takes the place of the message whose button was pressed.</summary>
    public static Reply InPlace(ReplyText text, params IEnumerable<IReadOnlyList<MessageButton>> rows) =>
        new() { Text = text, Buttons = [.. rows], IsInPlace = true };

    public static implicit operator Reply(ReplyText text) => FromReplyText(text);

    public static Reply FromReplyText(ReplyText text) => new() { Text = text };
}

/// <summary>A file that is sent as an answer, with the caption below it.</summary>
public sealed record ReplyFile(string Name, ReadOnlyMemory<byte> Content, string Caption);

/// <summary>A button in place of the keyboard that opens a list of Telegram's own.</summary>
/// <param name="Kind">The list.</param>
/// <param name="Label">What stands on the button.</param>
public sealed record ReplyPicker(PickerKind Kind, string Label);

/// <summary>What can be chosen with Telegram's own lists (Bot API, KeyboardButton).</summary>
public enum PickerKind
{
    /// <summary>The place where the person is.</summary>
    Location,

    /// <summary>A channel that the person administers.</summary>
    Channel,

    /// <summary>Nothing: takes the button away.</summary>
    None,
}
