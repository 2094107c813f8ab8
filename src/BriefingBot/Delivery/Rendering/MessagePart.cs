using System.Text.Json;
using BriefingBot.Briefings;
using BriefingBot.Wording;
using Telegram.Bot;
using Telegram.Bot.Types.ReplyMarkups;

namespace BriefingBot.Delivery.Rendering;

/// <summary>One message as Telegram takes it, before it is stored.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Html">At most 4096 UTF-16 units after parsing (Bot API, sendMessage).</param>
/// <param name="Plain">The same words without markup.</param>
/// <param name="Keyboard">The buttons as JSON of the Bot API (InlineKeyboardMarkup), or null.</param>
/// <param name="StoryIds">The stories it tells.</param>
public sealed record MessagePart(
    int Number, string Html, string Plain, string? Keyboard, IReadOnlyList<string> StoryIds)
{
    /// <summary>The parts of a message; its buttons stand under the last.</summary>
    public static IReadOnlyList<MessagePart> Of(OutgoingMessage message)
    {
        var texts = MessageSplitter.Split(message.Text);
        return [.. texts.Select((text, index) => new MessagePart(
            index + 1,
            TelegramHtml.Write(text),
            PlainText.Write(text),
            index == texts.Count - 1 && KeyboardOf(message.Buttons) is { } keyboard
                ? JsonSerializer.Serialize(keyboard, JsonBotAPI.Options)
                : null,
            [.. text.Sections.Select(section => section.StoryId).OfType<string>().Distinct(StringComparer.Ordinal)]))];
    }

    /// <summary>The buttons as Telegram takes them; null where there are none.</summary>
    public static InlineKeyboardMarkup? KeyboardOf(IReadOnlyList<IReadOnlyList<MessageButton>> rows) => rows.Count == 0
        ? null
        : new(
        rows.Select(row => row.Select(button => InlineKeyboardButton.WithCallbackData(button.Label, button.Command))));
}
