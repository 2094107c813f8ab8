using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>
/// All settings of the chat, those with few choices as buttons: <c>/settings length short</c> is what such a button
/// says.
/// </summary>
internal sealed class SettingsCommand(SubscriberStore subscribers, TimeProvider clock) : ICommand
{
    public string Name => "settings";

    public int Order => 190;

    public CommandRole Role => CommandRole.Settings;

    public string Example => "/settings length short";

    public string Help(Texts texts) => texts.SettingsHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var subscriber = context.Subscriber;
        if (!context.Arguments.IsEmpty)
        {
            if (Changed(subscriber, context.Arguments.Words) is not { } changed)
            {
                return context.WrongArgument(this);
            }

            subscriber = await subscribers.SaveAsync(changed, cancellationToken);
        }

        return
        [
            new Reply
            {
                Text = context.Texts.Settings(subscriber, NextEdition.LocalTime(subscriber, clock.GetUtcNow())),
                Buttons = Buttons(context.Texts, subscriber),
                IsInPlace = true,
            },
        ];
    }

    private static Subscriber? Changed(Subscriber subscriber, IReadOnlyList<string> words) => words switch
    {
        ["length", var value] when Named<BriefingLength>(value) is { } length => subscriber with { Length = length },
        ["empty", var value] when Named<EmptyEdition>(value) is { } empty => subscriber with { EmptyEdition = empty },
        _ => null,
    };

    private static T? Named<T>(string value)
        where T : struct, Enum =>
        Enum.GetValues<T>().Cast<T?>()
            .FirstOrDefault(choice => string.Equals(choice.ToString(), value, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<IReadOnlyList<MessageButton>> Buttons(Texts texts, Subscriber subscriber) =>
    [
        [.. Enum.GetValues<BriefingLength>().Select(length => new MessageButton(
            texts.ChoiceButton(texts.Length(length), length == subscriber.Length), $"/settings length {length}"))],
        [.. Enum.GetValues<EmptyEdition>().Select(empty => new MessageButton(
            texts.ChoiceButton(
                texts.EmptyChoice(empty), empty == subscriber.EmptyEdition), $"/settings empty {empty}"))],
    ];
}
