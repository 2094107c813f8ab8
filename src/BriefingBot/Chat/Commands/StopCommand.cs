using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;

namespace BriefingBot.Chat.Commands;

/// <summary>Ends the subscription; the settings are kept for another <c>/start</c>.</summary>
internal sealed class StopCommand(SubscriberStore subscribers) : ICommand
{
    public CommandDescription Description { get; } =
        new("stop", 220, "/stop") { Role = CommandRole.ChatAdministrator, TakesArguments = false, TakesAway = true };

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        await subscribers.SaveAsync(
            context.Subscriber with { State = SubscriberState.Stopped, StateReason = null }, cancellationToken);
        return [context.Texts.Stopped];
    }
}
