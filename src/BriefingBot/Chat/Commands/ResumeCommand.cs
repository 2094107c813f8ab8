using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Goes on after a pause; what the pause covered is not caught up.</summary>
internal sealed class ResumeCommand(SubscriberStore subscribers, TimeProvider clock) : ICommand
{
    public string Name => "resume";

    public int Order => 210;

    public bool TakesArguments => false;

    public CommandRole Role => CommandRole.ChatAdministrator;

    public string Example => "/resume";

    public string Help(Texts texts) => texts.ResumeHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var subscriber = context.Subscriber;
        if (subscriber.State == SubscriberState.Paused)
        {
            subscriber = await subscribers.SaveAsync(
                subscriber with { State = SubscriberState.Active, SettledUntil = now }, cancellationToken);
        }

        return [context.Texts.NextBriefing(subscriber, NextEdition.LocalTime(subscriber, now))];
    }
}
