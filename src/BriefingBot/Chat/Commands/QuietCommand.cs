using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Hours in which no edition is sent: <c>/quiet 22:00-07:00</c>; alone it offers the usual ones.
/// <c>/quiet from 22:15</c> and <c>/quiet until 7:15</c> set one end, and <c>/quiet from</c> offers it.</summary>
internal sealed class QuietCommand(SubscriberStore subscribers, Languages languages) : ICommand
{
    private const int ButtonsInARow = 2;

    private static readonly string[] Usual =
        ["21:00-07:00", "22:00-06:00", "22:00-07:00", "22:00-08:00", "23:00-07:00", "00:00-08:00"];

    public CommandDescription Description { get; } =
        new("quiet", 110, "/quiet 22:00-07:00") { Role = CommandRole.Settings };

    public bool Changes(CommandArguments arguments) =>
        arguments.Keywords is not ([] or ["from" or "until"] or ["from" or "until", "minute", _]);

    public ReplyText Prompt(Texts texts) => texts.QuietPrompt;

    public bool Fits(CommandArguments arguments, Texts texts) =>
        arguments.IsEmpty || arguments.IsOff || Read(arguments, texts) is not null;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (subscriber, keywords) = (context.Subscriber, context.Arguments.Keywords);
        if (!Changes(context.Arguments) && keywords is [var end, ..])
        {
            return [EndPage(context, end, keywords is [_, _, var minute] ? ClockButtons.MinuteOf(minute) : null)];
        }

        if (!context.Arguments.IsEmpty)
        {
            var isOff = context.Arguments.IsOff;
            var isEnd = keywords is ["from" or "until", _] && TimeOf(keywords[1], context.Texts) is not null;
            var quiet = isOff ? null
                : isEnd ? WithEnd(subscriber, keywords, context.Texts)
                : Read(context.Arguments, context.Texts);
            if (!isOff && !isEnd && quiet is null)
            {
                return context.WrongArgument(this);
            }

            subscriber = await subscribers.SaveAsync(subscriber with { Quiet = quiet }, cancellationToken);
        }

        var present = subscriber.Quiet is { } hours
            ? $"{EditionTimes.Write(hours.From)}-{EditionTimes.Write(hours.Until)}"
            : "";
        var none = context.Texts.None(context.Texts.QuietLabel);
        var choices = Usual.Select(span => new MessageButton(
            context.Texts.ChoiceButton(span.Replace('-', '–'), span == present), $"/quiet {span}"));
        return
        [
            context.Page(
                context.Texts.Quiet(subscriber),
                [
                    .. choices.Chunk(ButtonsInARow),
                    [
                        new($"{EditionTimes.Write(Of(subscriber).From)} – …", "/quiet from"),
                        new($"… – {EditionTimes.Write(Of(subscriber).Until)}", "/quiet until"),
                    ],
                    [
                        new(context.Texts.ChoiceButton(none, subscriber.Quiet is null), "/quiet off"),
                        new(context.Texts.OtherTimes, "/type quiet"),
                    ],
                ]),
        ];
    }

    /// <summary>One end of the hours: all times of the day; a press on one leads back to all of them.</summary>
    private static Reply EndPage(CommandContext context, string end, int? minute)
    {
        var hours = Of(context.Subscriber);
        var (present, other) = end == "from" ? (hours.From, hours.Until) : (hours.Until, hours.From);
        return Reply.InPlace(
            context.Texts.Quiet(context.Subscriber),
            [
                .. ClockButtons.Rows(
                    context.Texts,
                    minute ?? present.Minute,
                    time => context.Subscriber.Quiet is not null && time == present,
                    $"/quiet {end}",
                    $"/quiet {end} minute")
                    // Hours that end when they begin are none.
                    .Select(row => row.Where(button => button.Command != $"/quiet {end} {EditionTimes.Write(other)}")
                        .ToList()),
                [new(context.Texts.Back, "/quiet")],
            ]);
    }

    private static QuietHours Of(Subscriber subscriber) => subscriber.Quiet ?? new(new(22, 0), new(7, 0));

    /// <summary>The hours with one end moved; as they are where both would be one, as a page that was left open may
    /// still offer.</summary>
    private static QuietHours? WithEnd(Subscriber subscriber, IReadOnlyList<string> keywords, Texts texts)
    {
        var time = TimeOf(keywords[1], texts)!.Value; // not null: asked before
        var hours = keywords[0] == "from" ? Of(subscriber) with { From = time } : Of(subscriber) with { Until = time };
        return hours.From == hours.Until ? subscriber.Quiet : hours;
    }

    private static TimeOnly? TimeOf(string typed, Texts texts) =>
        SpokenTimes.InDigits(typed, texts) is var time ? texts.ReadTime(time) ?? EditionTimes.TryParse(time) : null;

    private QuietHours? Read(CommandArguments arguments, Texts texts) =>
        ScheduleReading.ReadSpan(arguments.Text, texts, languages) is var (from, until)
            ? new QuietHours(from, until)
            : null;
}
