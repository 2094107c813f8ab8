using System.Globalization;
using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Notices;
using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>What a person who was away must know: <c>/catchup 3d</c>, one line a story, by how long it lasted and how
/// many outlets told it. Alone it offers the usual spans.</summary>
internal sealed class CatchUpCommand(
    StoryCache stories, FaultReports faults, Languages languages, TimeProvider clock) : ICommand
{
    private const int MostStories = 15;
    private const int LongestDays = 30;
    private const int LongestAway = 366;

    public CommandDescription Description { get; } = new("catchup", 45, "/catchup 3d");

    public bool Fits(CommandArguments arguments, Texts texts) =>
        arguments.IsEmpty || Span(arguments, texts, clock.GetUtcNow()) is not null;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.IsEmpty)
        {
            return
            [
                new Reply
                {
                    Text = context.Texts.CatchUpPrompt,
                    Buttons =
                    [
                        [
                            .. new[] { 1, 3, 7, 14 }.Select(days => new MessageButton(
                                context.Texts.Duration(TimeSpan.FromDays(days)),
                                string.Create(CultureInfo.InvariantCulture, $"/catchup {days}d"))),
                        ],
                        [new(context.Texts.ToggleButton(
                            context.Texts.WeeklyLabel, context.Subscriber.Weekly is not null), "/weekly")],
                    ],
                },
            ];
        }

        var local = EditionClock.LocalTime(context.Subscriber, clock.GetUtcNow());
        if (Span(context.Arguments, context.Texts, local) is not { } span)
        {
            return context.WrongArgument(this);
        }

        var recent = (await stories.RecentAsync(span, cancellationToken))
            .Where(story => span.TotalDays >= 1 || story.NewestReport >= local - span); // it counts from the newest
        var leftOut = new List<StoryFault>();
        var lasting = await CatchUp.OfAsync(context.Subscriber, recent, MostStories, leftOut, cancellationToken);
        await faults.ReportAsync(leftOut, cancellationToken);
        return [lasting.Count == 0 ? context.Texts.NoStories : context.Texts.CaughtUp(lasting, span, local)];
    }

    /// <summary>3d, a week, since Friday, a bare number of days; of a longer time what is kept, null for anything
    /// else.</summary>
    private TimeSpan? Span(CommandArguments arguments, Texts texts, DateTimeOffset local) =>
        SpanReading.Read(arguments.Text, local, languages.From(texts)) is { TotalDays: <= LongestAway } span
            ? TimeSpan.FromDays(Math.Min(span.TotalDays, LongestDays)) : null;
}
