using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Ends the subscription; the settings are kept for another <c>/start</c>.</summary>
internal sealed class StopCommand(SubscriberStore subscribers) : ICommand
{
    public string Name => "stop";

    public int Order => 220;

    public bool TakesArguments => false;

    public bool TakesAway => true;

    public CommandRole Role => CommandRole.ChatAdministrator;

    public string Example => "/stop";

    public string Help(Texts texts) => texts.StopHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        await subscribers.SaveAsync(
            context.Subscriber with { State = SubscriberState.Stopped, StateReason = null }, cancellationToken);
        return [context.Texts.Stopped];
    }
}
