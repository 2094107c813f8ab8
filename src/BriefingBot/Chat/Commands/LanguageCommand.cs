using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>The language of the chat: without an argument the choices, with a code or name it is set.</summary>
internal sealed class LanguageCommand(SubscriberStore subscribers, Languages languages) : ICommand
{
    public string Name => "language";

    public int Order => 180;

    public CommandRole Role => CommandRole.Settings;

    public string Example => "/language de";

    public string Help(Texts texts) => texts.LanguageHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var chosen = context.Texts;
        if (!context.Arguments.IsEmpty)
        {
            var named = languages.All.FirstOrDefault(texts =>
                context.Arguments.Is(texts.Language) || context.Arguments.Is(texts.LanguageName));
            if (named is null)
            {
                return context.WrongArgument(this);
            }

            await subscribers.SaveAsync(context.Subscriber with { Language = named.Language }, cancellationToken);
            chosen = named;
        }

        var choices = languages.All.Select(texts => new MessageButton(
            chosen.ChoiceButton(texts.LanguageName, texts == chosen), $"/language {texts.Language}"));
        return [new Reply { Text = chosen.LanguageIs(chosen), Buttons = [[.. choices]], IsInPlace = true }];
    }
}
