using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using Telegram.Bot.Requests;

namespace BriefingBot.Chat.Routing;

/// <summary>Asks Telegram who may change a chat (getChatMember), save private chats and channels.</summary>
public sealed class ChatAuthority(TelegramGateway telegram) : IChatAuthority
{
    public async Task<bool> IsAdministratorAsync(Incoming incoming, CancellationToken cancellationToken)
    {
        if (incoming.IsTerminal || incoming.Kind == ChatKind.Private || incoming.IsFromChatItself)
        {
            return true;
        }

        var member = await telegram.SendAsync(
            new GetChatMemberRequest { ChatId = incoming.ChatId, UserId = incoming.UserId }, cancellationToken);
        return member.IsOk && member.Value.IsAdmin; // where Telegram does not answer, nobody changes anything
    }
}
