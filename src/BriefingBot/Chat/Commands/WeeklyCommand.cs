using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>The weekly edition: <c>/weekly sunday 10:00</c>, <c>/weekly off</c>; alone it offers days and
/// hours, and <c>/weekly more 15</c> all hours with that minute.</summary>
internal sealed class WeeklyCommand(SubscriberStore subscribers, Languages languages, TimeProvider clock) : ICommand
{
    private static readonly TimeOnly Usual = new(10, 0);
    private static readonly TimeOnly[] UsualTimes = [new(8, 0), Usual, new(18, 0), new(20, 0)];

    public CommandDescription Description { get; } =
        new("weekly", 47, "/weekly sunday 10:00") { Role = CommandRole.Settings };

    public bool Changes(CommandArguments arguments) => arguments.Keywords is not ([] or ["more", _]);

    public bool Fits(CommandArguments arguments, Texts texts) =>
        arguments.IsEmpty || arguments.IsOnOrOff || Read(arguments, texts) is not null;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var subscriber = context.Subscriber;
        if (Changes(context.Arguments))
        {
            if (Changed(context) is not { } changed)
            {
                return context.WrongArgument(this);
            }

            subscriber = await subscribers.SaveAsync(changed, cancellationToken);
        }

        int? minute = context.Arguments.Keywords is ["more", var typed] ? ClockButtons.MinuteOf(typed) : null;
        var (text, rows) = (context.Texts.WeeklyIs(subscriber), Buttons(context.Texts, subscriber.Weekly, minute));
        return
        [
            minute is null
                ? context.Page(text, rows)
                : Reply.InPlace(text, [.. rows, [new(context.Texts.Back, "/weekly")]]),
        ];
    }

    /// <summary>The day keeps the time, and the time the day; Sunday at ten where neither was chosen.</summary>
    private Subscriber? Changed(CommandContext context)
    {
        if (context.Arguments.Is("off"))
        {
            return context.Subscriber with { Weekly = null };
        }

        var (present, now) = (context.Subscriber.Weekly, clock.GetUtcNow());
        var wanted = context.Arguments.Is("on") ? (Day: null, At: null) : Read(context.Arguments, context.Texts);
        return wanted is not { } read
            ? null
            : context.Subscriber with
            {
                Weekly = new WeeklyTime(
                    read.Day ?? present?.Day ?? Weekdays.Sunday, read.At ?? present?.At ?? Usual, now),
            };
    }

    /// <summary>One day, one time, or both; null for anything else.</summary>
    private (Weekdays? Day, TimeOnly? At)? Read(CommandArguments arguments, Texts texts) =>
        ScheduleReading.Read(arguments.Text, texts, languages) switch
        {
            [{ Times: [], Days: var day }] when IsOne(day) => (day, null),
            [{ Times: [var at], Days: Weekdays.None }] => (null, at),
            [{ Times: [var at], Days: var day }] when IsOne(day) => (day, at),
            _ => null,
        };

    private static bool IsOne(Weekdays days) => int.PopCount((int)days) == 1;

    private static IEnumerable<IReadOnlyList<MessageButton>> Buttons(Texts texts, WeeklyTime? weekly, int? minute) =>
    [
        [new(texts.ToggleButton(texts.WeeklyLabel, weekly is not null), weekly is null ? "/weekly on" : "/weekly off")],
        .. DayButtons.Each.Select(day => new MessageButton(
            texts.ChoiceButton(texts.Days(day.Day), weekly?.Day == day.Day), $"/weekly {day.Word}")).Chunk(2),
        .. minute is { } every
            ? ClockButtons.Rows(texts, every, time => weekly?.At == time, "/weekly", "/weekly more")
            : [
                [.. ClockButtons.Of(
                    texts,
                    UsualTimes.Union(weekly is null ? [] : [weekly.At]).Order(),
                    time => weekly?.At == time,
                    "/weekly")],
                [new(texts.OtherTimes, $"/weekly more {weekly?.At.Minute ?? 0}")],
            ],
    ];
}
