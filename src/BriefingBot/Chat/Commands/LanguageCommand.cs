using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>The language of the chat: without an argument the choices, with a code or name it is set.</summary>
internal sealed class LanguageCommand(SubscriberStore subscribers, Languages languages) : ICommand
{
    private const int ButtonsInARow = 3;

    public CommandDescription Description { get; } =
        new("language", 180, "/language de") { Role = CommandRole.Settings };

    public bool Fits(CommandArguments arguments, Texts texts) => arguments.IsEmpty || Named(arguments) is not null;

    public bool IsWish(CommandArguments arguments, Texts texts) => Named(arguments, isWish: true) is not null;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var chosen = context.Texts;
        if (!context.Arguments.IsEmpty)
        {
            if (Named(context.Arguments) is not { } named)
            {
                return
                [
                    new Reply { Text = context.Texts.LanguageUnknown, Buttons = Choices(chosen), IsMistake = true },
                ];
            }

            await subscribers.SaveAsync(context.Subscriber with { Language = named.Language }, cancellationToken);
            chosen = named;
        }

        return [(context with { Texts = chosen }).Page(chosen.LanguageIs(chosen), Choices(chosen))];
    }

    private IReadOnlyList<IReadOnlyList<MessageButton>> Choices(Texts chosen) =>
    [
        .. languages.All.Select(texts => new MessageButton(
            chosen.ChoiceButton(texts.LanguageName, texts == chosen), $"/language {texts.Language}"))
            .Chunk(ButtonsInARow),
    ];

    private Texts? Named(CommandArguments arguments, bool isWish = false)
    {
        // "по-русски"; written without the command, "Russia" is no wish for Russian.
        var typed = arguments.Text[(arguments.Text.IndexOf('-', StringComparison.Ordinal) + 1)..];
        var isExact = isWish && typed.Any(char.IsAsciiLetter);
        var known = languages.All.SelectMany(texts => texts.WishWords.LanguageNames.Split(' '))
            .Select(named => named.Split('='))
            .FirstOrDefault(named => isExact
                ? named[1].Equals(typed, StringComparison.OrdinalIgnoreCase)
                : TypedWords.AreAlike(typed, named[1]))?[0];
        return languages.All.FirstOrDefault(texts => (!isWish && arguments.Is(texts.Language))
            || arguments.Is(texts.LanguageName) || texts.Language == known);
    }
}
