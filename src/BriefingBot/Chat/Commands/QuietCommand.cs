using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Hours in which no edition is sent: <c>/quiet 22:00-07:00</c>; alone it offers the usual ones.</summary>
internal sealed class QuietCommand(SubscriberStore subscribers, Languages languages) : ICommand
{
    private const int ButtonsInARow = 2;

    private static readonly string[] Usual =
        ["21:00-07:00", "22:00-06:00", "22:00-07:00", "22:00-08:00", "23:00-07:00", "00:00-08:00"];

    public CommandDescription Description { get; } =
        new("quiet", 110, "/quiet 22:00-07:00") { Role = CommandRole.Settings };

    public ReplyText Prompt(Texts texts) => texts.QuietPrompt;

    public bool Fits(CommandArguments arguments, Texts texts) =>
        arguments.IsEmpty || IsOff(arguments) || Read(arguments, texts) is not null;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var subscriber = context.Subscriber;
        if (!context.Arguments.IsEmpty)
        {
            var isOff = IsOff(context.Arguments);
            var quiet = isOff ? null : Read(context.Arguments, context.Texts);
            if (!isOff && quiet is null)
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
                        new(context.Texts.ChoiceButton(none, subscriber.Quiet is null), "/quiet off"),
                        new(context.Texts.OtherTimes, "/type quiet"),
                    ],
                ]),
        ];
    }

    private static bool IsOff(CommandArguments arguments) => arguments.Is("off") || arguments.Is("none");

    private QuietHours? Read(CommandArguments arguments, Texts texts) =>
        ScheduleReading.ReadSpan(arguments.Text, texts, languages) is var (from, until)
            ? new QuietHours(from, until)
            : null;
}
