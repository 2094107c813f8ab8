using System.Globalization;
using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Sources;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>The service in numbers: chats, editions and delivery of the last day, or of <c>/stats 7d</c>, sources, what
/// models used.</summary>
internal sealed class StatsCommand(
    SubscriberStore subscribers, OutboxStore outbox, SourceStore sources, ModelHealth models, TimeProvider clock)
    : ICommand
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan LongestSpan = TimeSpan.FromDays(366);

    public CommandDescription Description { get; } =
        new("stats", 345, "/stats 7d") { Role = CommandRole.Admin, IsLook = true, IsPrivate = true };

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var typed = context.Arguments.Number is { } days
            ? string.Create(CultureInfo.InvariantCulture, $"{days}d")
            : context.Arguments.Text;
        if ((context.Arguments.IsEmpty ? Day : Spans.Read(typed, context.Texts)) is not { } span
            || span < TimeSpan.FromHours(1) || span > LongestSpan)
        {
            return context.WrongArgument(this);
        }

        var delivered = await outbox.CountSinceAsync(clock.GetUtcNow() - span, cancellationToken);
        return
        [
            context.Texts.Stats(
                await subscribers.ListAsync(cancellationToken),
                new DeliveryNumbers(delivered.Editions, delivered.Sent, delivered.Waiting, delivered.Failed),
                span,
                await sources.HealthAsync(cancellationToken),
                models.Models.Count > 0 ? await models.ReadBudgetAsync(cancellationToken) : null),
        ];
    }
}
