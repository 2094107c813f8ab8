using System.Globalization;
using System.Text.Json;
using BriefingBot.Briefings;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Wording;
using Telegram.Bot.Types.ReplyMarkups;
using RichText = BriefingBot.Wording.RichText;

namespace BriefingBot.Delivery.Rendering;

/// <summary>One message as Telegram takes it, before it is stored.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Html">At most 4096 UTF-16 units after parsing (Bot API, sendMessage).</param>
/// <param name="Keyboard">The buttons as JSON of the Bot API (InlineKeyboardMarkup), or null.</param>
/// <param name="StoryIds">The stories it tells or names.</param>
/// <param name="Rich">The same in rich blocks as JSON of the Bot API (InputRichMessage), or null.</param>
public sealed record MessagePart(
    int Number, string Html, string? Keyboard, IReadOnlyList<string> StoryIds, string? Rich = null)
{
    private const int StoriesInARow = 8; // Bot API: a row of a keyboard has room for eight buttons

    /// <summary>Those of its stories that it only names.</summary>
    public IReadOnlyList<string> NamedIds { get; init; } = [];

    /// <summary>A message's parts; its own buttons stand under the last, a story's under its part.</summary>
    /// <param name="message">What is to be sent.</param>
    /// <param name="bot">Links of a channel's post lead to the private chat with it.</param>
    public static IReadOnlyList<MessagePart> Of(OutgoingMessage message, BotIdentity bot)
    {
        var texts = ForeignWords.Parts(message.Text);
        var parts = new List<MessagePart>();
        foreach (var text in texts)
        {
            parts.Add(Of(message, bot, text, parts, isLast: parts.Count == texts.Count - 1));
        }

        return parts;
    }

    /// <summary>The buttons as Telegram takes them; null where there are none.</summary>
    public static InlineKeyboardMarkup? KeyboardOf(IReadOnlyList<IReadOnlyList<MessageButton>> rows) => rows.Count == 0
        ? null
        : new(rows.Select(row => row.Select(button => button.Link is { } link
            ? InlineKeyboardButton.WithUrl(button.Label, link.AbsoluteUri)
            : InlineKeyboardButton.WithCallbackData(button.Label, button.Command))));

    private static MessagePart Of(
        OutgoingMessage message, BotIdentity bot, RichText text, List<MessagePart> before, bool isLast)
    {
        List<string> stories =
            [.. text.Sections.Select(section => section.StoryId).OfType<string>().Distinct(StringComparer.Ordinal)];
        IReadOnlyList<IReadOnlyList<MessageButton>> rows =
        [
            .. StoryButtons(message, bot, stories).Chunk(StoriesInARow),
            .. isLast ? message.Buttons : [],
        ];
        return new MessagePart(
            before.Count + 1,
            TelegramHtml.Write(text),
            KeyboardOf(rows) is { } keyboard ? JsonSerializer.Serialize(keyboard, BotJson.Options) : null,
            stories,
            message.Rich is { } edition
                ? new RichBlocks(edition, bot, message.Kind == ChatKind.Channel).Write(text, before)
                : null)
        {
            NamedIds = [.. stories.Intersect(message.NamedIds)],
        };
    }

    /// <summary>What stands on the button that opens a story: its number, if it has one.</summary>
    internal static string LabelOf(int number) =>
        number > 0 ? string.Create(CultureInfo.InvariantCulture, $"{number} ▸") : "▸";

    /// <summary>A button for each story, by number; in a channel it leads to the private chat.</summary>
    private static IEnumerable<MessageButton> StoryButtons(
        OutgoingMessage message, BotIdentity bot, List<string> stories)
    {
        var isChannel = message.Kind == ChatKind.Channel;
        foreach (var (storyId, number) in message.Stories.Where(story => stories.Contains(story.StoryId)))
        {
            var link = isChannel ? bot.Link($"story_{storyId}") : null;
            if (!isChannel || link is not null)
            {
                yield return new MessageButton(LabelOf(number), $"/open {storyId}", link);
            }
        }
    }
}
