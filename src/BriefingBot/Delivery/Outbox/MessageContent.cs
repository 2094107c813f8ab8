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
    // not null: Pack wrote it
    internal static MessageContent Unpack(byte[] packed) =>
        JsonSerializer.Deserialize<MessageContent>(PackedText.Unpack(packed), Json)!;

    /// <summary>The ids of a text's column <c>stories</c>.</summary>
    internal static string[] StoriesOf(string column) => column.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A part ready to be stored.</summary>
    internal static PackedPart Pack(MessagePart part)
    {
        var json = JsonSerializer.Serialize(new MessageContent(part.Html, part.Keyboard, part.Rich), Json);
        var stories = string.Join(' ', part.StoryIds);
        return new PackedPart(
            part.Number,
            PackedText.HashOf(json + stories),
            PackedText.Pack(json),
            stories.Length == 0 ? "" : $" {stories} ");
    }
}

/// <summary>A part ready to be stored, for every chat that gets the same.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Hash">The key by which an equal text is found.</param>
/// <param name="Content">The packed <see cref="MessageContent"/>.</param>
/// <param name="Stories">Ids of the stories that it tells, a space before and after each.</param>
public sealed record PackedPart(int Number, byte[] Hash, byte[] Content, string Stories)
{
    /// <summary>Its text, once for all chats.</summary>
    internal SharedRow Text { get; } = new();
}
