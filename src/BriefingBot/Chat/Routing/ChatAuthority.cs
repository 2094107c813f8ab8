using BriefingBot.Subscribers;
using BriefingBot.Telegram;

namespace BriefingBot.Chat.Routing;

/// <summary>Asks Telegram (getChatMember). A private chat belongs to its person, a channel's post can only be by an administrator.</summary>
public sealed class ChatAuthority(IBotApi api) : IChatAuthority
{
    /// <inheritdoc/>
    public async Task<bool> IsAdministratorAsync(Incoming incoming, CancellationToken cancellationToken)
    {
        if (incoming.IsTerminal || incoming.Kind == ChatKind.Private || incoming.IsFromChatItself)
        {
            return true;
        }

        var member = await api.GetChatMemberAsync(incoming.ChatId, incoming.UserId, cancellationToken);
        return member.IsOk && member.Value.IsAdministrator; // where Telegram does not answer, nobody changes anything
    }
}
