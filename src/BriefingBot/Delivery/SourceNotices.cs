using System.Globalization;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Sources;
using BriefingBot.Sources.Addresses;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Delivery;

/// <summary>Tells the admins, through the outbox, what becomes of a source: bad, well again, silent, moved, gone. Once each.</summary>
internal sealed class SourceNotices(AdminStore admins, OutboxWriter outbox, TimeProvider clock) : ISourceHealthListener
{
    public Task BadAsync(SourceRow source, string problem, CancellationToken cancellationToken) => TellAsync(
        source,
        "bad",
        text => text.Text($" cannot be read: {problem}").Line()
            .Text($"It is asked again, ever more rarely, at least once a day. /source {source.Id} tells more, /pausesource {source.Id} lets it rest."),
        cancellationToken);

    public Task RecoveredAsync(SourceRow source, CancellationToken cancellationToken) =>
        TellAsync(source, "recovered", text => text.Text(" can be read again."), cancellationToken);

    public Task SilentAsync(SourceRow source, TimeSpan silent, double entriesPerDay, CancellationToken cancellationToken) => TellAsync(
        source,
        "silent",
        text => text.Text($" can be read, but has offered nothing new for {silent.TotalDays:0} days; it used to bring {Pace(entriesPerDay)}.").Line()
            .Text($"Perhaps it moved or was given up. /testsource {source.Id} shows what it offers now."),
        cancellationToken);

    public Task HeardAgainAsync(SourceRow source, CancellationToken cancellationToken) =>
        TellAsync(source, "heard", text => text.Text(" offers something new again."), cancellationToken);

    public Task MovedAsync(SourceRow source, string from, CancellationToken cancellationToken) => TellAsync(
        source,
        "moved",
        text => text.Text($" has moved for good, says its server: it is asked at {source.ShownUrl} from now on, no more at {SourceAddress.Shown(from)}."),
        cancellationToken);

    public Task RetiredAsync(SourceRow source, CancellationToken cancellationToken) => TellAsync(
        source,
        "retired",
        text => text.Text($" is gone for good, says its server (410), and is no longer asked. /removesource {source.Id} takes it off the list."),
        cancellationToken);

    private static string Pace(double entriesPerDay) => entriesPerDay >= 1.5
        ? string.Create(CultureInfo.InvariantCulture, $"about {entriesPerDay:0} a day")
        : string.Create(CultureInfo.InvariantCulture, $"about {entriesPerDay * 7:0} a week");

    private async Task TellAsync(SourceRow source, string news, Func<MessageTextBuilder, MessageTextBuilder> write, CancellationToken cancellationToken)
    {
        var text = write(new MessageTextBuilder().Bold(source.DisplayName)).Build();
        // The moment the streak or the silence began names the notice: told again after a crash, it is the same notice and is sent once.
        var since = (news is "silent" or "heard" ? source.LastNew : source.FailingSince ?? source.LastSuccess) ?? clock.GetUtcNow();
        foreach (var admin in await admins.ListAsync(cancellationToken))
        {
            await outbox.AddAsync(
                new OutboxEdition { ChatId = admin, Edition = string.Create(CultureInfo.InvariantCulture, $"source-{source.Id}-{news}-{since:yyyyMMddTHHmmss}"), Text = text, Priority = SendPriority.Correction }, cancellationToken);
        }
    }
}
