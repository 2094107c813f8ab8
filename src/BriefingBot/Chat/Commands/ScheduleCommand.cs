using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>
/// The times and days of the editions: <c>/schedule 7:30 mon-fri, 10 sat sun</c>, <c>/schedule off</c>. Alone it offers
/// the usual ones as buttons; <c>/schedule more</c> switches each hour on and off.
/// </summary>
internal sealed class ScheduleCommand(SubscriberStore subscribers, TimeProvider clock) : ICommand
{
    private const int MostTimes = 24;
    private const int TimesInARow = 4;
    private const int HoursInARow = 6;

    private static readonly string[] UsualTimes =
        ["06:00", "07:00", "07:30", "08:00", "09:00", "12:00", "18:00", "21:00"];

    public CommandDescription Description { get; } =
        new("schedule", 90, "/schedule 7:30 mon-fri, 10 sat sun") { Aliases = ["times"], Role = CommandRole.Settings };

    public ReplyText Prompt(Texts texts) => texts.SchedulePrompt;

    public bool Changes(CommandArguments arguments) => !arguments.IsEmpty && !arguments.Is("more");

    public bool Fits(CommandArguments arguments, Texts texts) =>
        arguments.IsEmpty || IsOff(arguments) || ScheduleReading.Read(arguments.Text, texts) is not null;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (subscriber, arguments) = (context.Subscriber, context.Arguments);
        if (arguments.IsEmpty)
        {
            return [Page(context, subscriber)];
        }

        if (arguments.Is("more"))
        {
            return [HoursPage(context, subscriber)];
        }

        var isHour = arguments.Words is ["switch", _];
        var changed = arguments.Words switch
        {
            ["switch", var hour] => Switched(subscriber, hour),
            ["zone", var zone] when Zones.Exists(zone) => subscriber with { Zone = zone },
            _ => Wanted(context),
        };
        if (changed is not { } wanted)
        {
            return context.WrongArgument(this);
        }

        if (wanted.Schedule.Sum(group => group.Times.Count) > MostTimes)
        {
            return [context.Texts.TooManyTimes(MostTimes)];
        }

        subscriber = await subscribers.SaveAsync(wanted with { SettledUntil = clock.GetUtcNow() }, cancellationToken);
        return [isHour ? HoursPage(context, subscriber) : Page(context, subscriber)];
    }

    /// <summary>
    /// Days alone keep the times, times alone keep the days; where there are several groups, they are for all days.
    /// </summary>
    private static Subscriber? Wanted(CommandContext context)
    {
        var subscriber = context.Subscriber;
        if (IsOff(context.Arguments))
        {
            return subscriber with { Times = [], MoreTimes = [] };
        }

        var groups = ScheduleReading.Read(context.Arguments.Text, context.Texts);
        return groups switch
        {
            null => null,
            [{ Times.Count: 0 } days] => subscriber with { Days = days.Days, MoreTimes = [] },
            [{ Days: Weekdays.None } times] => subscriber with
            {
                Times = times.Times,
                Days = subscriber.MoreTimes.Count > 0 ? Weekdays.Everyday : subscriber.Days,
                MoreTimes = [],
            },
            [var first, ..] => subscriber with
            {
                Times = first.Times,
                Days = first.Days,
                MoreTimes = [.. groups.Skip(1)],
            },
            _ => null,
        };
    }

    private static bool IsOff(CommandArguments arguments) => arguments.Is("off") || arguments.Is("none");

    private static Subscriber? Switched(Subscriber subscriber, string typed)
    {
        if (EditionTimes.TryParse(typed) is not { } time)
        {
            return null;
        }

        return subscriber with
        {
            Times = subscriber.Times.Contains(time)
                ? [.. subscriber.Times.Where(other => other != time)]
                : [.. subscriber.Times.Append(time).Order()],
        };
    }

    private Reply Page(CommandContext context, Subscriber subscriber)
    {
        var texts = context.Texts;
        var times = UsualTimes.Select(time => new MessageButton(
            texts.ChoiceButton(time, subscriber.Times.Count == 1 && time == EditionTimes.Write(subscriber.Times[0])),
            $"/schedule {time}"));
        MessageButton Days(Weekdays days, string word) =>
            new(texts.ChoiceButton(texts.Days(days), subscriber.Days == days), $"/schedule {word}");
        return context.Page(
            texts.Schedule(subscriber, NextEdition.LocalTime(subscriber, clock.GetUtcNow())),
            [
                .. times.Chunk(TimesInARow),
                [
                    Days(Weekdays.Everyday, "daily"), Days(Weekdays.Workdays, "weekdays"),
                    Days(Weekdays.Weekend, "weekend"),
                ],
                .. ZoneRow(texts, subscriber),
                [new(texts.SeveralTimes, "/schedule more"), new(texts.OtherTimes, "/type schedule")],
                [new(texts.NoBriefings, "/schedule off")],
            ]);
    }

    /// <summary>Who never chose a zone is asked for it here: a time means nothing without it.</summary>
    private static IReadOnlyList<MessageButton>[] ZoneRow(Texts texts, Subscriber subscriber) =>
        subscriber.Zone != "UTC"
            ? []
            :
            [
                [.. texts.UsualZones.Take(3).Select(zone => new MessageButton(
                    texts.CityOf(zone), $"/schedule zone {zone}"))],
                [new(texts.OtherZone, "/timezone")],
            ];

    private static Reply HoursPage(CommandContext context, Subscriber subscriber)
    {
        var hours = Enumerable.Range(0, 24).Select(hour => EditionTimes.Write(new TimeOnly(hour, 0)))
            .Concat(subscriber.Times.Where(time => time.Minute != 0).Select(EditionTimes.Write))
            .Order(StringComparer.Ordinal)
            .Select(time => new MessageButton(
                subscriber.Times.Select(EditionTimes.Write).Contains(time)
                    ? context.Texts.ChoiceButton(time, isChosen: true)
                    : time,
                $"/schedule switch {time}"));
        return Reply.InPlace(
            context.Texts.Schedule(subscriber, next: null),
            [.. hours.Chunk(HoursInARow), [new(context.Texts.Back, "/schedule")]]);
    }
}
