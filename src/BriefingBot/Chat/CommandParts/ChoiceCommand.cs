using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.CommandParts;

/// <summary>A setting with a few named values: offered as buttons, set by its argument.</summary>
internal abstract class ChoiceCommand<T>(SubscriberStore subscribers, Languages languages) : ICommand
    where T : struct, Enum
{
    public abstract CommandDescription Description { get; }

    public bool Fits(CommandArguments arguments, Texts texts) =>
        arguments.IsEmpty || Read(arguments, texts) is not null;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var subscriber = context.Subscriber;
        if (!context.Arguments.IsEmpty)
        {
            if (Read(context.Arguments, context.Texts) is not { } value)
            {
                return context.WrongArgument(this);
            }

            subscriber = await subscribers.SaveAsync(With(subscriber, value), cancellationToken);
        }

        var choices = Enum.GetValues<T>().Select(choice => new MessageButton(
            context.Texts.ChoiceButton(Label(context.Texts, choice), choice.Equals(Present(subscriber))),
            $"/{Description.Name} {choice.ToString().ToLowerInvariant()}"));
        return [context.Page(Shown(context.Texts, subscriber), [.. choices])];
    }

    private T? Read(CommandArguments arguments, Texts texts)
    {
        var typed = arguments.Text.ToLowerInvariant();
        return Read(typed) ?? languages.From(texts)
            .SelectMany(reader => Enum.GetValues<T>().Select(value => (Value: (T?)value, Label: Label(reader, value))))
            .FirstOrDefault(choice => TypedWords.AreAlike(typed, choice.Label)).Value;
    }

    /// <summary>The value a word names, lower case: its own name, or another one people use; null for others.</summary>
    protected virtual T? Read(string word) => Enum.GetValues<T>().Cast<T?>()
        .FirstOrDefault(choice => string.Equals(choice.ToString(), word, StringComparison.OrdinalIgnoreCase));

    protected abstract T Present(Subscriber subscriber);

    protected abstract Subscriber With(Subscriber subscriber, T value);

    protected abstract string Label(Texts texts, T value);

    protected abstract ReplyText Shown(Texts texts, Subscriber subscriber);
}
