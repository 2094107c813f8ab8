using System.Globalization;
using BriefingBot.Briefings.Notices;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Takes an admin's role back and tells them; alone it offers them, then those whom that one made admins.
/// </summary>
internal sealed class RevokeCommand(AdminStore admins, AdminNotices notices) : ICommand
{
    private const int ButtonsInARow = 2;

    public CommandDescription Description { get; } =
        new("revoke", 400, "/revoke 123456789") { Role = CommandRole.Admin, IsPrivate = true, TakesAway = true };

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var grants = await admins.GrantsAsync(cancellationToken);
        if (context.Arguments.IsEmpty)
        {
            return grants.Count == 0
                ? [context.Texts.NobodyGranted]
                : [new Reply { Text = context.Texts.WhichAdmin, Buttons = Buttons(grants) }];
        }

        if (context.Arguments.UserId is not { } userId)
        {
            return context.WrongArgument(this);
        }

        if (admins.IsConfigured(userId))
        {
            return [context.Texts.ConfiguredAdmin(userId)];
        }

        if (!await admins.RevokeAsync(userId, cancellationToken))
        {
            return [context.Texts.NoAdmin(userId)];
        }

        await notices.TellRoleAsync(userId, "revoke", texts => texts.YouAreNoAdmin, cancellationToken);
        var granted = grants.Where(grant => grant.GrantedBy == userId).ToList();
        return granted.Count == 0
            ? [context.Texts.Revoked(userId)]
            :
            [
                new Reply
                {
                    Text = context.Texts.RevokedWhoGranted(userId, granted.Count),
                    Buttons = Buttons(granted),
                },
            ];
    }

    private static IReadOnlyList<IReadOnlyList<MessageButton>> Buttons(IReadOnlyList<AdminGrant> grants) =>
    [
        .. grants.Select(grant => grant.UserId.ToString(CultureInfo.InvariantCulture))
            .Select(id => new MessageButton(id, $"/revoke {id}"))
            .Chunk(ButtonsInARow),
    ];
}
