using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;

namespace BriefingBot.Chat.Commands;

/// <summary>No editions until <c>/resume</c>; "for three days" it cannot, and asks.</summary>
internal sealed class PauseCommand(SubscriberStore subscribers) : IConfirmedCommand
{
    public CommandDescription Description { get; } =
        new("pause", 200, "/pause") { Role = CommandRole.ChatAdministrator, TakesAway = true };

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Subscriber.State is not (SubscriberState.Active or SubscriberState.Paused))
        {
            return [context.Texts.NotSubscribed];
        }

        return context.Arguments.IsEmpty
            ? await ConfirmedAsync(context, cancellationToken)
            : [await context.AskAsync(this, context.Texts.AskPause, "", cancellationToken)];
    }

    public async Task<IReadOnlyList<Reply>> ConfirmedAsync(CommandContext context, CancellationToken cancellationToken)
    {
        await subscribers.SaveAsync(context.Subscriber with { State = SubscriberState.Paused }, cancellationToken);
        return [context.Texts.Paused];
    }
}
