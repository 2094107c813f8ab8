using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;

namespace BriefingBot.Chat.Commands;

/// <summary>What admins did, the newest first, a page at a time.</summary>
internal sealed class AuditCommand(AdminStore admins, TimeProvider clock) : ICommand
{
    private const int PageSize = 15;

    /// <summary>Older actions stay in the database.</summary>
    private const int MostActions = 300;

    public CommandDescription Description { get; } =
        new("audit", 410, "/audit 2") { Role = CommandRole.Admin, IsLook = true, IsPrivate = true };

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.Page is not { } number)
        {
            return context.WrongArgument(this);
        }

        var page = PageOf.Of(await admins.ActionsAsync(MostActions, cancellationToken), number, PageSize);
        return [Reply.InPlace(
            context.Texts.Audit(page.Items, clock.GetUtcNow()), page.Buttons(context.Texts, "/audit"))];
    }
}
