using BriefingBot.Delivery.Rendering;
using BriefingBot.Storage;

namespace BriefingBot.Delivery.Outbox;

/// <summary>A part ready to be stored, for every chat that gets the same.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Hash">The key by which an equal text is found.</param>
/// <param name="Content">The packed <see cref="MessageContent"/>.</param>
/// <param name="Stories">Ids of the stories that it tells, a space before and after each; those that it only names
/// are marked.</param>
public sealed record PackedPart(int Number, byte[] Hash, byte[] Content, string Stories)
{
    /// <summary>The part whose text <see cref="Content"/> goes on after; null where it was packed by itself.</summary>
    internal PackedPart? Base { get; init; }

    /// <summary>Its text, once for all chats.</summary>
    internal SharedRow Text { get; } = new();

    /// <summary>A part that is packed by itself.</summary>
    internal static PackedPart Of(MessagePart part) => Of(part, MessageContent.JsonOf(part), PackedText.Pack);

    /// <summary>A part with its content, packed in some way.</summary>
    internal static PackedPart Of(MessagePart part, string json, Func<string, byte[]> pack)
    {
        var stories = MessageContent.ColumnOf(part);
        return new PackedPart(
            part.Number,
            PackedText.HashOf(json + stories),
            pack(json),
            stories.Length == 0 ? "" : $" {stories} ");
    }
}
