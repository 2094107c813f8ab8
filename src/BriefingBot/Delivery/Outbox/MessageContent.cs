using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Storage;
using BriefingBot.Telegram;

namespace BriefingBot.Delivery.Outbox;

/// <summary>What a part says, in the one form in which it is stored; the plain words are made of its markup.</summary>
/// <param name="Html">In Telegram's HTML.</param>
/// <param name="Keyboard">The buttons as JSON of the Bot API (InlineKeyboardMarkup), or null.</param>
/// <param name="Rich">The same in rich blocks as JSON of the Bot API (InputRichMessage), or null.</param>
public sealed record MessageContent(string Html, string? Keyboard, string? Rich)
{
    /// <summary>What stands before the id of a story that a part only names.</summary>
    private const char Named = '~';

    private static readonly JsonSerializerOptions Json = new()
    {
        // It is read by nobody but this program.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The form to try next; see <see cref="PartForms.After"/>. What is rich is tried as classic.</summary>
    public PartForm? After(PartForm form, BotOutcome refusal) =>
        form.After(refusal) is not null && Rich is not null
            ? LeadPictures.AreIn(Rich) ? PartForm.WithoutPictures : PartForm.Classic
            : form.After(refusal);

    /// <summary>The words without markup.</summary>
    public string Words() => TelegramHtml.WordsOf(Html);

    /// <summary>As it goes out in a form.</summary>
    public MessageContent In(PartForm form) => this with
    {
        Rich = form switch
        {
            PartForm.AsWritten => Rich,
            PartForm.WithoutPictures when Rich is not null => LeadPictures.Without(Rich),
            _ => null,
        },
        Keyboard = form.HasButtons() ? Keyboard : null,
    };

    /// <summary>As it was stored.</summary>
    /// <param name="packed">The column <c>content</c>.</param>
    /// <param name="packedBase">That of its base; null where it has none.</param>
    internal static MessageContent Unpack(byte[] packed, byte[]? packedBase = null) =>
        // not null: it was packed
        JsonSerializer.Deserialize<MessageContent>(PackedText.Unpack(packed, packedBase), Json)!;

    /// <summary>The ids of a text's column <c>stories</c>: of what it tells and what it names.</summary>
    internal static string[] StoriesOf(string column) =>
        [.. column.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => id.TrimStart(Named))];

    /// <summary>Those of what it tells, or of what it only names.</summary>
    internal static string[] StoriesOf(string column, bool areNamed) =>
        [.. column.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(id => id[0] == Named == areNamed).Select(id => id.TrimStart(Named))];

    /// <summary>A part's stories as the column has them.</summary>
    internal static string ColumnOf(MessagePart part) => string.Join(
        ' ', part.StoryIds.Select(id => part.NamedIds.Contains(id) ? Named + id : id));

    /// <summary>A part as it is stored, before it is packed.</summary>
    internal static string JsonOf(MessagePart part) =>
        JsonSerializer.Serialize(new MessageContent(part.Html, part.Keyboard, part.Rich), Json);
}
