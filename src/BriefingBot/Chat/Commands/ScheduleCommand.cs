using System.Globalization;
using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>The times and days of the editions: <c>/schedule 7:30 mon-fri, 10 sat sun</c>, <c>/schedule off</c>. Alone
/// it offers the usual ones as buttons; <c>/schedule add 10 sun</c> keeps the others, and
/// <c>/schedule more #96 15</c> switches each time on and off that the group of
/// Saturday and Sunday may have, those a quarter past the hour.</summary>
internal sealed class ScheduleCommand(SubscriberStore subscribers, Languages languages, TimeProvider clock) : ICommand
{
    private const int MostTimes = 24;
    private const int TimesInARow = 4;
    private const int DaysInARow = 4;
    private const int MostZones = 6;
    private const int ZonesInARow = 3;

    private static readonly TimeOnly TimeOfOtherDays = new(10, 0);

    private static readonly TimeOnly[] UsualTimes =
        [new(6, 0), new(7, 0), new(7, 30), new(8, 0), new(9, 0), new(12, 0), new(18, 0), new(21, 0)];

    public CommandDescription Description { get; } =
        new("schedule", 90, "/schedule 7:30 mon-fri, 10 sat sun") { Aliases = ["times"], Role = CommandRole.Settings };

    public ReplyText Prompt(Texts texts) => texts.SchedulePrompt;

    public bool Changes(CommandArguments arguments) => arguments.Keywords is not ([] or ["more", ..]);

    public bool Fits(CommandArguments arguments, Texts texts) =>
        arguments.IsEmpty || arguments.IsOff || Read(arguments, texts) is not null;

    public bool IsWish(CommandArguments arguments, Texts texts) =>
        Read(arguments, texts) is { } groups
        && (arguments.Keywords[0] == "only" || groups.Any(group => group.Times.Count > 0));

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (subscriber, arguments) = (context.Subscriber, context.Arguments);
        if (arguments.IsEmpty)
        {
            return [Page(context, subscriber)];
        }

        var keywords = arguments.Keywords;
        if (keywords is ["more", ..])
        {
            return [TimesPage(context, subscriber, keywords, ClockButtons.MinuteOf(keywords[^1]))];
        }

        // The last time of a group is not switched off while there are others: its days would go unasked.
        var changed = keywords switch
        {
            ["switch", .., var time] when EditionTimes.TryParse(time) is { } at =>
                ScheduleGroups.With(subscriber, keywords, group => group.Times is [var last] && last == at
                    && subscriber.Schedule.Count > 1
                    ? group
                    : group with { Times = ScheduleGroups.Switched(group.Times, at) }),
            ["day", var word] when Texts.English.ReadDays(word) is { } day =>
                ScheduleGroups.With(
                    subscriber, keywords, group => group with { Days = ScheduleGroups.Switched(group.Days, day) }),
            ["without", ['#', ..]] =>
                ScheduleGroups.With(subscriber, keywords, group => group with { Times = [] }),
            // A page that was left open may still offer them.
            ["also"] => ScheduleGroups.OtherDays(subscriber) is { } others
                ? ScheduleGroups.With(subscriber, [.. subscriber.Schedule, new TimesOnDays(others, [TimeOfOtherDays])])
                : subscriber,
            ["zone", _] when Zones.Exists(arguments.Words[1]) => subscriber with { Zone = arguments.Words[1] },
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
        return
        [
            keywords is ["switch", .., var switched]
                ? TimesPage(context, subscriber, keywords, EditionTimes.TryParse(switched)?.Minute ?? 0)
                : Page(context, subscriber),
        ];
    }

    /// <summary>Days alone keep the times, times alone the days; one group's days take no other's.</summary>
    private Subscriber? Wanted(CommandContext context)
    {
        var subscriber = context.Subscriber;
        if (context.Arguments.IsOff)
        {
            return subscriber with { Times = [], MoreTimes = [] };
        }

        var groups = Read(context.Arguments, context.Texts);
        return groups switch
        {
            null => null,
            _ when context.Arguments.Keywords[0] == "add" =>
                ScheduleGroups.With(subscriber, ScheduleGroups.Added(subscriber, groups)),
            [{ Times.Count: 0 } days] when subscriber.Schedule.Any(group => group.Days == days.Days) => subscriber,
            [{ Times.Count: 0 } days] => subscriber with { Days = days.Days, MoreTimes = [] },
            [{ Days: Weekdays.None } times] => subscriber with
            {
                Times = times.Times,
                Days = subscriber.MoreTimes.Count > 0 ? Weekdays.Everyday : subscriber.Days,
                MoreTimes = [],
            },
            _ => ScheduleGroups.With(subscriber, groups),
        };
    }

    private IReadOnlyList<TimesOnDays>? Read(CommandArguments arguments, Texts texts) =>
        ScheduleReading.Read(
            arguments.Keywords is ["add" or "only", _, ..] ? arguments.After(arguments.Words[0]) : arguments.Text,
            texts,
            languages);

    private ReplyText Shown(CommandContext context, Subscriber subscriber) =>
        context.Texts.Schedule(subscriber, NextEdition.LocalTime(subscriber, clock.GetUtcNow()));

    private Reply Page(CommandContext context, Subscriber subscriber)
    {
        var texts = context.Texts;
        return context.Page(
            Shown(context, subscriber),
            [
                .. subscriber.Schedule.Count > 1 ? GroupRows(texts, subscriber) : TimeAndDayRows(texts, subscriber),
                .. ScheduleGroups.OtherDays(subscriber) is { } others
                    ? new IReadOnlyList<MessageButton>[] { [new($"＋ {texts.Days(others)}", "/schedule also")] }
                    : [],
                .. ZoneRow(texts, subscriber),
                [
                    .. subscriber.Schedule.Count > 1
                        ? []
                        : new MessageButton[] { new(texts.SeveralTimes, "/schedule more") },
                    new(texts.OtherTimes, "/type schedule"),
                ],
                [new(texts.NoBriefings, "/schedule off")],
            ]);
    }

    /// <summary>A tap sets the one time, or switches one of several.</summary>
    private static IEnumerable<IReadOnlyList<MessageButton>> TimeAndDayRows(Texts texts, Subscriber subscriber)
    {
        var group = ScheduleGroups.Of(subscriber)[0];
        var command = group.Times.Count > 1 ? "/schedule switch" : "/schedule";
        MessageButton Days(Weekdays days, string word) =>
            new(texts.ChoiceButton(texts.Capital(texts.Days(days)), group.Days == days), $"/schedule {word}");
        return
        [
            .. ClockButtons.Of(texts, UsualTimes, group.Times.Contains, command).Chunk(TimesInARow),
            // In three of a row a phone shows "Monday t…".
            [Days(Weekdays.Everyday, "daily")],
            [Days(Weekdays.Workdays, "weekdays"), Days(Weekdays.Weekend, "weekend")],
            .. DayButtons.Each.Select(day => new MessageButton(
                    texts.ChoiceButton(texts.ShortDay(day.Day), group.Days.HasFlag(day.Day)),
                    $"/schedule day {day.Word}"))
                .Chunk(DaysInARow),
        ];
    }

    /// <summary>Times that differ by day: each group can be changed or taken away, and nothing goes unasked.</summary>
    private static IEnumerable<IReadOnlyList<MessageButton>> GroupRows(Texts texts, Subscriber subscriber) =>
        subscriber.Schedule.SelectMany(IEnumerable<IReadOnlyList<MessageButton>> (group) =>
        [
            [
                new(texts.TimesWithDays(group), string.Create(
                    CultureInfo.InvariantCulture,
                    $"/schedule more {ScheduleGroups.NameOf(group)} {group.Times[0].Minute}")),
            ],
            [new(texts.RemoveButton(texts.TimesWithDays(group)), $"/schedule without {ScheduleGroups.NameOf(group)}")],
        ]);

    /// <summary>Who never chose a zone is asked for it here: a time means nothing without it.</summary>
    private static IReadOnlyList<MessageButton>[] ZoneRow(Texts texts, Subscriber subscriber) =>
        subscriber.Zone != "UTC"
            ? []
            :
            [
                .. texts.UsualZones.Take(MostZones)
                    .Select(zone => new MessageButton(texts.CityOf(zone), $"/schedule zone {zone}"))
                    .Chunk(ZonesInARow),
                [new(texts.OtherZone, "/timezone")],
            ];

    /// <summary>All times of the group that a button named; the page of all groups where it is gone.</summary>
    private Reply TimesPage(
        CommandContext context, Subscriber subscriber, IReadOnlyList<string> keywords, int minute)
    {
        var groups = ScheduleGroups.Of(subscriber);
        if (groups.ElementAtOrDefault(ScheduleGroups.PlaceIn(groups, keywords)) is not { } group)
        {
            return Page(context, subscriber);
        }

        var name = ScheduleGroups.NameOf(group);
        return Reply.InPlace(
            Shown(context, subscriber),
            [
                .. ClockButtons.Rows(
                    context.Texts,
                    minute,
                    group.Times.Contains,
                    $"/schedule switch {name}",
                    $"/schedule more {name}"),
                [new(context.Texts.Back, "/schedule")],
            ]);
    }
}
