using System.Globalization;
using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>The times and days of the editions: <c>/schedule 7:30 mon-fri, 10 sat sun</c>, <c>/schedule off</c>. Alone
/// it offers the usual ones as buttons; <c>/schedule more</c> switches each hour on and off.</summary>
internal sealed class ScheduleCommand(SubscriberStore subscribers, Languages languages, TimeProvider clock) : ICommand
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
        arguments.IsEmpty || IsOff(arguments) || Read(arguments, texts) is not null;

    public bool IsWish(CommandArguments arguments, Texts texts) =>
        Read(arguments, texts) is { } groups && groups.Any(group => group.Times.Count > 0);

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
            ["without", ['#', ..] place] => Without(subscriber, place),
            ["zone", var zone] when Zones.Exists(zone) => subscriber with { Zone = zone },
            _ => Wanted(context),
        };
        if (changed is not { } wanted)
        {
            return context.WrongArgument($"/schedule {context.Texts.ScheduleExample}");
        }

        if (wanted.Schedule.Sum(group => group.Times.Count) > MostTimes)
        {
            return [context.Texts.TooManyTimes(MostTimes)];
        }

        subscriber = await subscribers.SaveAsync(wanted with { SettledUntil = clock.GetUtcNow() }, cancellationToken);
        return [isHour ? HoursPage(context, subscriber) : Page(context, subscriber)];
    }

    /// <summary>Days alone keep the times, times alone the days; one group's days take no other's.</summary>
    private Subscriber? Wanted(CommandContext context)
    {
        var subscriber = context.Subscriber;
        if (IsOff(context.Arguments))
        {
            return subscriber with { Times = [], MoreTimes = [] };
        }

        var groups = Read(context.Arguments, context.Texts);
        return groups switch
        {
            null => null,
            [{ Times.Count: 0 } days] when subscriber.Schedule.Any(group => group.Days == days.Days) => subscriber,
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

    private IReadOnlyList<TimesOnDays>? Read(CommandArguments arguments, Texts texts) =>
        ScheduleReading.Read(arguments.Text, texts, languages);

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

    /// <summary>The chat without the group at a place of its schedule; unchanged where there is none.</summary>
    private static Subscriber Without(Subscriber subscriber, string place)
    {
        if (CommandArguments.Placed(subscriber.Schedule, place) is not { } gone)
        {
            return subscriber;
        }

        List<TimesOnDays> others = [.. subscriber.Schedule.Where(group => group != gone)];
        return others is [var first, .. var more]
            ? subscriber with { Times = first.Times, Days = first.Days, MoreTimes = more }
            : subscriber with { Times = [], MoreTimes = [] };
    }

    private ReplyText Shown(CommandContext context, Subscriber subscriber) =>
        context.Texts.Schedule(subscriber, NextEdition.LocalTime(subscriber, clock.GetUtcNow()));

    private Reply Page(CommandContext context, Subscriber subscriber)
    {
        var texts = context.Texts;
        return context.Page(
            Shown(context, subscriber),
            [
                .. subscriber.Schedule.Count > 1 ? GroupRows(texts, subscriber) : TimeAndDayRows(texts, subscriber),
                .. ZoneRow(texts, subscriber),
                [new(texts.SeveralTimes, "/schedule more"), new(texts.OtherTimes, "/type schedule")],
                [new(texts.NoBriefings, "/schedule off")],
            ]);
    }

    /// <summary>A tap sets the one time, or switches one of several.</summary>
    private static IEnumerable<IReadOnlyList<MessageButton>> TimeAndDayRows(Texts texts, Subscriber subscriber)
    {
        var group = subscriber.Schedule is [var only] ? only : new TimesOnDays(subscriber.Days, []);
        var command = group.Times.Count > 1 ? "/schedule switch" : "/schedule";
        var chosen = group.Times.Select(EditionTimes.Write).ToHashSet(StringComparer.Ordinal);
        MessageButton Days(Weekdays days, string word) =>
            new(texts.ChoiceButton(texts.Days(days), group.Days == days), $"/schedule {word}");
        return
        [
            .. UsualTimes.Select(time =>
                new MessageButton(texts.ChoiceButton(time, chosen.Contains(time)), $"{command} {time}"))
                .Chunk(TimesInARow),
            // In three of a row a phone shows "Monday t…".
            [Days(Weekdays.Everyday, "daily")],
            [Days(Weekdays.Workdays, "weekdays"), Days(Weekdays.Weekend, "weekend")],
        ];
    }

    /// <summary>Times that differ by day: each with its days can be taken away, and nothing goes unasked.</summary>
    private static IEnumerable<IReadOnlyList<MessageButton>> GroupRows(Texts texts, Subscriber subscriber) =>
        subscriber.Schedule.Select(IReadOnlyList<MessageButton> (group, index) =>
        [
            new(
                texts.RemoveButton(texts.TimesWithDays(group)),
                string.Create(CultureInfo.InvariantCulture, $"/schedule without #{index + 1}")),
        ]);

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

    private Reply HoursPage(CommandContext context, Subscriber subscriber)
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
            Shown(context, subscriber),
            [.. hours.Chunk(HoursInARow), [new(context.Texts.Back, "/schedule")]]);
    }
}
