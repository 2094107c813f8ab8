using System.Globalization;
using BriefingBot.Sources;
using BriefingBot.Subscribers;

namespace BriefingBot.Delivery;

/// <summary>Tells the admins, through the outbox, that a source went bad, works again or is gone: once each.</summary>
internal sealed class SourceNotices(AdminStore admins, Outbox outbox, TimeProvider clock) : ISourceHealthListener
{
    public Task BadAsync(SourceRow source, string problem, CancellationToken cancellationToken) => TellAsync(
        source,
        "bad",
        text => text.Bold(source.DisplayName).Text($" cannot be read: {problem}").Line()
            .Text($"It is asked again, ever more rarely, at least once a day. /source {source.Id} tells more, /pausesource {source.Id} lets it rest."),
        cancellationToken);

    public Task RecoveredAsync(SourceRow source, CancellationToken cancellationToken) =>
        TellAsync(source, "recovered", text => text.Bold(source.DisplayName).Text(" can be read again."), cancellationToken);

    public Task RetiredAsync(SourceRow source, CancellationToken cancellationToken) => TellAsync(
        source,
        "retired",
        text => text.Bold(source.DisplayName).Text($" is gone for good, says its server (410), and is no longer asked. /removesource {source.Id} takes it off the list."),
        cancellationToken);

    private async Task TellAsync(SourceRow source, string news, Func<MessageTextBuilder, MessageTextBuilder> write, CancellationToken cancellationToken)
    {
        var text = write(new MessageTextBuilder()).Build();
        // The moment the streak began names the notice: told again after a crash, it is the same notice and is sent once.
        var since = (source.FailingSince ?? source.LastSuccess ?? clock.GetUtcNow()).ToString("yyyyMMddTHHmmss", CultureInfo.InvariantCulture);
        foreach (var admin in await admins.ListAsync(cancellationToken))
        {
            await outbox.AddAsync(
                new OutboxEdition { ChatId = admin, Edition = $"source-{source.Id}-{news}-{since}", Text = text, Priority = SendPriority.Correction }, cancellationToken);
        }
    }
}
