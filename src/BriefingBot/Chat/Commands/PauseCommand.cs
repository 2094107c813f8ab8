using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;

namespace BriefingBot.Chat.Commands;

/// <summary>No editions until <c>/resume</c>.</summary>
internal sealed class PauseCommand(SubscriberStore subscribers) : ICommand
{
    public CommandDescription Description { get; } =
        new("pause", 200, "/pause") { Role = CommandRole.ChatAdministrator, TakesArguments = false, TakesAway = true };

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Subscriber.State is not (SubscriberState.Active or SubscriberState.Paused))
        {
            return [context.Texts.NotSubscribed];
        }

        await subscribers.SaveAsync(context.Subscriber with { State = SubscriberState.Paused }, cancellationToken);
        return [context.Texts.Paused];
    }
}
