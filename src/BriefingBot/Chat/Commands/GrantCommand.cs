using BriefingBot.Briefings.Notices;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Makes somebody an admin by their Telegram user id and tells them; alone it names who granted whom.
/// </summary>
internal sealed class GrantCommand(AdminStore admins, AdminNotices notices) : ICommand
{
    public CommandDescription Description { get; } =
        new("grant", 390, "/grant 123456789") { Role = CommandRole.Admin, IsPrivate = true };

    public ReplyText Prompt(Texts texts) => texts.UserPrompt;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.IsEmpty)
        {
            var all = await admins.ListAsync(cancellationToken);
            return
            [
                new Reply
                {
                    Text = context.Texts.Admins(all, await admins.GrantsAsync(cancellationToken)),
                    Buttons = [[new(context.Texts.AddAdmin, "/type grant")]],
                },
            ];
        }

        if (context.Arguments.UserId is not { } userId)
        {
            return context.WrongArgument(this);
        }

        if (!await admins.GrantAsync(userId, context.Incoming.UserId, cancellationToken))
        {
            return [context.Texts.AdminAlready(userId)];
        }

        await notices.TellRoleAsync(userId, "grant", texts => texts.YouAreAdmin, cancellationToken);
        return [context.Texts.Granted(userId)];
    }
}
