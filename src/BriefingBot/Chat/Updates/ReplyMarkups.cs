using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace BriefingBot.Chat.Updates;

/// <summary>What a reply puts where the person types.</summary>
internal static class ReplyMarkups
{
    /// <summary>What takes the place of the keyboard; only in a private chat lists of Telegram's own.</summary>
    public static ReplyMarkup? Of(Incoming incoming, Reply reply) => reply switch
    {
        // In a group the field opens for the person alone whose message is answered; after a press none is, and
        // "selective" would mean nobody.
        { AsksForWords: true } =>
            new ForceReplyMarkup { Selective = incoming is { Kind: ChatKind.Group, IsPress: false } },
        { Picker.Kind: PickerKind.None } => new ReplyKeyboardRemove(),
        { Picker: { } picker } when incoming.Kind == ChatKind.Private =>
            new ReplyKeyboardMarkup(ButtonOf(picker)) { ResizeKeyboard = true, OneTimeKeyboard = true },
        _ => null,
    };

    private static KeyboardButton ButtonOf(ReplyPicker picker) => picker.Kind == PickerKind.Location
        ? KeyboardButton.WithRequestLocation(picker.Label)
        : new KeyboardButton(picker.Label)
        {
            // The bot must be able to post there; the person must be one of its administrators to choose it.
            RequestChat = new KeyboardButtonRequestChat(1, chatIsChannel: true)
            {
                BotAdministratorRights = new ChatAdministratorRights { CanPostMessages = true },
                UserAdministratorRights = new ChatAdministratorRights { CanPostMessages = true },
            },
        };
}
