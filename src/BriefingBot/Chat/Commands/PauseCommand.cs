using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>No editions until <c>/resume</c>.</summary>
internal sealed class PauseCommand(SubscriberStore subscribers) : ICommand
{
    public string Name => "pause";

    public int Order => 200;

    public bool TakesArguments => false;

    public bool TakesAway => true;

    public CommandRole Role => CommandRole.ChatAdministrator;

    public string Example => "/pause";

    public string Help(Texts texts) => texts.PauseHelp;

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
