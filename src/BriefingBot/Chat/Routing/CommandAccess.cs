using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Routing;

/// <summary>Who may use which command where.</summary>
public sealed class CommandAccess(
    CommandCatalog commands,
    CommandContexts contexts,
    ConfirmationStore confirmations,
    IChatAuthority authority,
    ChatRate rate)
{
    /// <summary>Why a command is refused; null where it may go on.</summary>
    public async Task<ReplyText?> RefusalAsync(
        ICommand command, CommandContext context, CancellationToken cancellationToken)
    {
        var isAdmins = command.Description.Role == CommandRole.Admin;
        if (isAdmins && !context.IsAdmin)
        {
            return context.Texts.OnlyAdmins;
        }

        if (command.Description.IsPrivate && context.Incoming.Kind != ChatKind.Private)
        {
            return context.Texts.OnlyInPrivate;
        }

        // Whoever presses a button under a channel's post changes it for all its readers.
        var changes = command.Description.Role == CommandRole.ChatAdministrator
            || (command.Description.Role == CommandRole.Settings && command.Changes(context.Arguments))
            || context.Incoming is { IsPress: true, Kind: ChatKind.Channel }
            // The page of an administrator would turn into what another looks at.
            || (context.Incoming is { IsPress: true, Kind: ChatKind.Group }
                && command.Description.Role == CommandRole.Settings);
        return !changes || await authority.IsAdministratorAsync(context.Incoming, cancellationToken)
            ? null
            : context.Texts.OnlyChatAdministrators;
    }

    /// <summary>Why a press is refused, in words for a pop-up; null where it may go on.</summary>
    public async Task<ReplyText?> RefusePressAsync(Incoming press, CancellationToken cancellationToken)
    {
        var context = await contexts.OfAsync(press, CommandText.Parse(press.Text), cancellationToken);
        if (rate.Take(press.UserId, RequestKind.Tap) != RateVerdict.Allowed)
        {
            return context.Texts.TooFast;
        }

        if (CommandText.Parse(press.Text) is not { } typed)
        {
            return context.Texts.OldButton;
        }

        if (typed.Name is not ("yes" or "no"))
        {
            return commands.Find(typed.Name) is { } command
                ? await RefusalAsync(command, context, cancellationToken)
                : context.Texts.OldButton;
        }

        if (context.Arguments.Number is not { } id
            || await confirmations.FindAsync(press.ChatId, id, cancellationToken) is not { } pending
            || commands.Find(pending.Command) is not { } asked)
        {
            return context.Texts.NothingAsked;
        }

        return pending.UserId != 0 && pending.UserId != press.UserId
            ? context.Texts.AskedOfAnother
            : await RefusalAsync(asked, context with { Arguments = new(pending.Arguments) }, cancellationToken);
    }

    /// <summary>Who may press was asked before the press had its turn.</summary>
    public Task<ReplyText?> RefusalIfUncheckedAsync(
        ICommand command, CommandContext context, CancellationToken cancellationToken) =>
        context.Incoming.IsPress
            ? Task.FromResult<ReplyText?>(null)
            : RefusalAsync(command, context, cancellationToken);
}
