using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Living stories: whether the message that told a story is edited while the story grows.</summary>
internal sealed class LiveCommand(SubscriberStore subscribers) : ICommand
{
    public CommandDescription Description { get; } = new("live", 127, "/live on") { Role = CommandRole.Settings };

    public bool Fits(CommandArguments arguments, Texts texts) => arguments.IsEmpty || arguments.IsOnOrOff;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var subscriber = context.Subscriber;
        if (!context.Arguments.IsEmpty)
        {
            if (!context.Arguments.IsOnOrOff)
            {
                return context.WrongArgument(this);
            }

            subscriber = await subscribers.SaveAsync(
                subscriber with { IsLive = context.Arguments.Is("on") }, cancellationToken);
        }

        var button = new MessageButton(
            context.Texts.ToggleButton(context.Texts.LiveLabel, subscriber.IsLive),
            subscriber.IsLive ? "/live off" : "/live on");
        return [context.Page(context.Texts.Live(subscriber), [button])];
    }
}
