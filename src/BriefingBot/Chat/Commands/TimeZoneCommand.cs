using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Text;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>The chat's time zone, by city or IANA id.</summary>
internal sealed class TimeZoneCommand(SubscriberStore subscribers, TimeProvider clock) : ICommand
{
    private const int MostChoices = 8;
    private const int LongestPlace = 60;

    public string Name => "timezone";

    public int Order => 100;

    public IReadOnlyList<string> Aliases => ["tz"];

    public CommandRole Role => CommandRole.Settings;

    public string Example => "/timezone Berlin";

    public string Help(Texts texts) => texts.TimeZoneHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var subscriber = context.Subscriber;
        if (context.Arguments.IsEmpty)
        {
            return [context.Texts.TimeZone(subscriber.Zone, EditionClock.LocalTime(subscriber, now))];
        }

        var typed = context.Arguments.Text.Shorten(LongestPlace);
        var zones = Zones.Find(typed);
        if (zones.Count == 0)
        {
            return context.WrongArgument(this, context.Texts.ZoneUnknown(typed));
        }

        if (zones.Count > 1)
        {
            return
            [
                new Reply
                {
                    Text = context.Texts.ZoneAmbiguous(typed),
                    Buttons = [.. zones.Take(MostChoices).Select(zone =>
                        (IReadOnlyList<MessageButton>)[new(zone.Replace('_', ' '), $"/timezone {zone}")])],
                },
            ];
        }

        subscriber =
            await subscribers.SaveAsync(subscriber with { Zone = zones[0], SettledUntil = now }, cancellationToken);
        return
        [
            new Reply
            {
                Text = context.Texts.TimeZoneSet(
                    subscriber, EditionClock.LocalTime(subscriber, now), NextEdition.LocalTime(subscriber, now)),
                IsInPlace = true,
            },
        ];
    }
}
