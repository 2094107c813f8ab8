using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>
/// Subscribes the chat, also one that could not be reached, paused or stopped. <c>/start PAYLOAD</c> is how a deep link
/// arrives (Bot API, "Deep linking").
/// </summary>
internal sealed class StartCommand(SubscriberStore subscribers, TimeProvider clock) : ICommand
{
    private const int LongestPayload = 64;

    public string Name => "start";

    public int Order => 10;

    public CommandRole Role => CommandRole.ChatAdministrator;

    public string Example => "/start";

    public string Help(Texts texts) => texts.StartHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var before = context.Subscriber;
        var payload = context.Arguments.Length is > 0 and <= LongestPayload ? context.Arguments.Text : null;
        if (before.State == SubscriberState.Active)
        {
            return [context.Texts.AlreadyStarted(before, NextEdition.LocalTime(before, now))];
        }

        var subscriber = await subscribers.SaveAsync(
            before with
            {
                State = SubscriberState.Active,
                StateReason = null,
                SettledUntil = now,
                Payload = payload ?? before.Payload,
            },
            cancellationToken);
        return [context.Texts.Welcome(context.Incoming.UserName, subscriber, NextEdition.LocalTime(subscriber, now))];
    }
}
