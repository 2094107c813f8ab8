using BriefingBot.Briefings;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Routing;

/// <summary>One answer to a person. One of its contents is set: a text, a briefing, a story or a file.</summary>
public sealed record Reply
{
    public ReplyText? Text { get; init; }

    /// <summary>A whole briefing; it goes through the outbox.</summary>
    public Briefing? Briefing { get; init; }

    /// <summary>One story in full.</summary>
    public BriefingStory? Story { get; init; }

    public ReplyFile? File { get; init; }

    /// <summary>Rows of buttons under a text.</summary>
    public IReadOnlyList<IReadOnlyList<MessageButton>> Buttons { get; init; } = [];

    /// <summary>True: takes the place of the message whose button was pressed.</summary>
    public bool IsInPlace { get; init; }

    public static implicit operator Reply(ReplyText text) => FromReplyText(text);

    public static Reply FromReplyText(ReplyText text) => new() { Text = text };
}

/// <summary>A file to be sent.</summary>
public sealed record ReplyFile(string Name, ReadOnlyMemory<byte> Content, string Caption);
