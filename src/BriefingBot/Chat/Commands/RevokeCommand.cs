using System.Globalization;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Takes the role of a granted admin back.</summary>
internal sealed class RevokeCommand(AdminStore admins) : ICommand
{
    public string Name => "revoke";

    public CommandRole Role => CommandRole.Admin;

    public string Example => "/revoke 123456789";

    public string Help(InterfaceTexts texts) => texts.RevokeHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (!long.TryParse(context.Arguments, NumberStyles.None, CultureInfo.InvariantCulture, out var userId) || userId <= 0)
        {
            return context.WrongArgument(this);
        }

        if (admins.IsConfigured(userId))
        {
            return [context.Texts.ConfiguredAdmin(userId)];
        }

        return [await admins.RevokeAsync(userId, cancellationToken) ? context.Texts.Revoked(userId) : context.Texts.NoAdmin(userId)];
    }
}
