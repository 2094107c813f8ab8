using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>The times and days of the editions: <c>/schedule 08:00 18:00 weekdays</c>, <c>/schedule off</c>.</summary>
internal sealed class ScheduleCommand(SubscriberStore subscribers, TimeProvider clock) : ICommand
{
    private const int MostTimes = 24;

    public string Name => "schedule";

    public int Order => 90;

    public IReadOnlyList<string> Aliases => ["times"];

    public CommandRole Role => CommandRole.Settings;

    public string Example => "/schedule 08:00 18:00 weekdays";

    public string Help(Texts texts) => texts.ScheduleHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var subscriber = context.Subscriber;
        if (context.Arguments.IsEmpty)
        {
            return [context.Texts.Schedule(subscriber, NextEdition.LocalTime(subscriber, now))];
        }

        if (Read(context) is not { } wanted)
        {
            return context.WrongArgument(this);
        }

        if (wanted.Times.Count > MostTimes)
        {
            return [context.Texts.TooManyTimes(MostTimes)];
        }

        subscriber = await subscribers.SaveAsync(
            subscriber with { Times = wanted.Times, Days = wanted.Days, SettledUntil = now }, cancellationToken);
        return [context.Texts.Schedule(subscriber, NextEdition.LocalTime(subscriber, now))];
    }

    /// <summary>Times and days in any order; days alone keep the times, times alone keep the days.</summary>
    private static Wanted? Read(CommandContext context)
    {
        var words = context.Arguments.Text.ToLowerInvariant()
            .Split([' ', ',', ';', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words is ["off"] or ["none"])
        {
            return new([], context.Subscriber.Days);
        }

        var (times, days) = (new List<TimeOnly>(), Weekdays.None);
        foreach (var word in words.Where(word => !context.Texts.IsFiller(word)))
        {
            if (EditionTimes.TryParse(word) is { } time)
            {
                times.Add(time);
            }
            else if (ReadDays(context.Texts, word) is { } day)
            {
                days |= day;
            }
            else
            {
                return null;
            }
        }

        if (times.Count == 0 && days == Weekdays.None)
        {
            return null;
        }

        return new(
            times.Count == 0 ? context.Subscriber.Times : times.Distinct().Order().ToList(),
            days == Weekdays.None ? context.Subscriber.Days : days);
    }

    // One day, or a span of them: mon-fri, also across the end of the week.
    private static Weekdays? ReadDays(Texts texts, string word)
    {
        if (texts.ReadDays(word) is { } days)
        {
            return days;
        }

        if (word.Split('-', '–') is not [var first, var last]
            || texts.ReadDays(first) is not { } from || texts.ReadDays(last) is not { } to
            || int.PopCount((int)from) != 1 || int.PopCount((int)to) != 1)
        {
            return null;
        }

        var span = from;
        var day = from;
        while (day != to)
        {
            day = day == Weekdays.Sunday ? Weekdays.Monday : (Weekdays)((int)day << 1);
            span |= day;
        }

        return span;
    }

    private sealed record Wanted(IReadOnlyList<TimeOnly> Times, Weekdays Days);
}
