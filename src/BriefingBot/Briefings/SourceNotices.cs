using System.Globalization;
using BriefingBot.Sources;
using BriefingBot.Sources.Addresses;
using BriefingBot.Wording;

namespace BriefingBot.Briefings;

/// <summary>Tells the admins what becomes of a source: bad, well again, silent, moved, gone. Once each.</summary>
internal sealed class SourceNotices(AdminNotices notices, TimeProvider clock) : ISourceHealthListener
{
    public Task BadAsync(SourceRow source, string problem, CancellationToken cancellationToken) => TellAsync(
        source, "bad", texts => texts.SourceBad(source.DisplayName, source.Id, problem), cancellationToken);

    public Task RecoveredAsync(SourceRow source, CancellationToken cancellationToken) =>
        TellAsync(source, "recovered", texts => texts.SourceRecovered(source.DisplayName), cancellationToken);

    public Task SilentAsync(
        SourceRow source, TimeSpan silent, double entriesPerDay, CancellationToken cancellationToken) => TellAsync(
        source,
        "silent",
        texts => texts.SourceSilent(source.DisplayName, source.Id, silent.TotalDays, entriesPerDay),
        cancellationToken);

    public Task HeardAgainAsync(SourceRow source, CancellationToken cancellationToken) =>
        TellAsync(source, "heard", texts => texts.SourceHeardAgain(source.DisplayName), cancellationToken);

    public Task MovedAsync(SourceRow source, string from, CancellationToken cancellationToken) => TellAsync(
        source,
        "moved",
        texts => texts.SourceMoved(source.DisplayName, SourceAddress.Shown(from), source.ShownUrl),
        cancellationToken);

    public Task RetiredAsync(SourceRow source, CancellationToken cancellationToken) => TellAsync(
        source, "retired", texts => texts.SourceRetired(source.DisplayName, source.Id), cancellationToken);

    private Task TellAsync(
        SourceRow source, string news, Func<Texts, ReplyText> words, CancellationToken cancellationToken)
    {
        // The moment the streak or the silence began names the notice: told again after a crash, it is the same notice.
        var began = news is "silent" or "heard" ? source.LastNew : source.FailingSince ?? source.LastSuccess;
        var since = began ?? clock.GetUtcNow();
        return notices.TellAsync(
            string.Create(CultureInfo.InvariantCulture, $"source-{source.Id}-{news}-{since:yyyyMMddTHHmmss}"),
            words,
            cancellationToken);
    }
}
