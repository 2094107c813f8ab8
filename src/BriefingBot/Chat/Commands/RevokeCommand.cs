using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Takes the role of a granted admin back.</summary>
internal sealed class RevokeCommand(AdminStore admins) : ICommand
{
    public string Name => "revoke";

    public int Order => 400;

    public CommandRole Role => CommandRole.Admin;

    public string Example => "/revoke 123456789";

    public string Help(Texts texts) => texts.RevokeHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.UserId is not { } userId)
        {
            return context.WrongArgument(this);
        }

        if (admins.IsConfigured(userId))
        {
            return [context.Texts.ConfiguredAdmin(userId)];
        }

        return
        [
            await admins.RevokeAsync(userId, cancellationToken)
                ? context.Texts.Revoked(userId)
                : context.Texts.NoAdmin(userId),
        ];
    }
}
