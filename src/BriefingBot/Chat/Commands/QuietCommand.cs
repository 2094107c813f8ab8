using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Hours in which no edition is sent: <c>/quiet 22:00-07:00</c>.</summary>
internal sealed class QuietCommand(SubscriberStore subscribers) : ICommand
{
    public string Name => "quiet";

    public CommandRole Role => CommandRole.Settings;

    public string Example => "/quiet 22:00-07:00";

    public string Help(InterfaceTexts texts) => texts.QuietHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.Length == 0)
        {
            return [context.Texts.Quiet(context.Subscriber)];
        }

        var isOff = context.Arguments is "off" or "none";
        var quiet = isOff ? null : Read(context.Arguments);
        if (!isOff && quiet is null)
        {
            return context.WrongArgument(this);
        }

        return [context.Texts.Quiet(await subscribers.SaveAsync(context.Subscriber with { Quiet = quiet }, cancellationToken))];
    }

    private static QuietHours? Read(string text)
    {
        var times = text.ToLowerInvariant().Split(['-', '–', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word is not ("to" or "from" or "until"))
            .Select(EditionTimes.TryParse)
            .ToList();
        return times is [{ } from, { } until] && from != until ? new QuietHours(from, until) : null;
    }
}
