using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;

namespace BriefingBot.Chat.Commands;

/// <summary>Goes on after a pause; what the pause covered is not caught up.</summary>
internal sealed class ResumeCommand(SubscriberStore subscribers, TimeProvider clock) : ICommand
{
    public CommandDescription Description { get; } =
        new("resume", 210, "/resume") { Role = CommandRole.ChatAdministrator, TakesArguments = false };

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
