using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Hours in which no edition is sent: <c>/quiet 22:00-07:00</c>.</summary>
internal sealed class QuietCommand(SubscriberStore subscribers) : ICommand
{
    public string Name => "quiet";

    public int Order => 110;

    public CommandRole Role => CommandRole.Settings;

    public string Example => "/quiet 22:00-07:00";

    public string Help(Texts texts) => texts.QuietHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.IsEmpty)
        {
            return [context.Texts.Quiet(context.Subscriber)];
        }

        var isOff = context.Arguments.Is("off") || context.Arguments.Is("none");
        var quiet = isOff ? null : Read(context);
        if (!isOff && quiet is null)
        {
            return context.WrongArgument(this);
        }

        var changed = await subscribers.SaveAsync(context.Subscriber with { Quiet = quiet }, cancellationToken);
        return [context.Texts.Quiet(changed)];
    }

    private static QuietHours? Read(CommandContext context)
    {
        var times = context.Arguments.Text.ToLowerInvariant()
            .Split(['-', '–', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !context.Texts.IsFiller(word))
            .Select(EditionTimes.TryParse)
            .ToList();
        return times is [{ } from, { } until] && from != until ? new QuietHours(from, until) : null;
    }
}
