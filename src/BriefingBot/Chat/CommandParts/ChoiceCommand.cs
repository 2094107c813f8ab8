using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.CommandParts;

/// <summary>A setting with a few named values: without an argument it is shown, with one it is set.</summary>
internal abstract class ChoiceCommand<T>(SubscriberStore subscribers) : ICommand
    where T : struct, Enum
{
    public abstract string Name { get; }

    public abstract int Order { get; }

    public CommandRole Role => CommandRole.Settings;

    public abstract string Example { get; }

    public abstract string Help(Texts texts);

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.IsEmpty)
        {
            return [Shown(context.Texts, context.Subscriber)];
        }

        return Read(context.Arguments.Text.ToLowerInvariant()) is { } value
            ? [Shown(context.Texts, await subscribers.SaveAsync(With(context.Subscriber, value), cancellationToken))]
            : context.WrongArgument(this);
    }

    /// <summary>The value a word names, lower case; null for another word.</summary>
    protected abstract T? Read(string word);

    protected abstract Subscriber With(Subscriber subscriber, T value);

    protected abstract ReplyText Shown(Texts texts, Subscriber subscriber);
}
