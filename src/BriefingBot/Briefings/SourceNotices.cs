using System.Globalization;
using BriefingBot.Sources;
using BriefingBot.Sources.Addresses;
using BriefingBot.Wording;

namespace BriefingBot.Briefings;

/// <summary>Tells the admins what becomes of a source: bad, working again, stale, moved, gone. Once each.</summary>
internal sealed class SourceNotices(AdminNotices notices) : ISourceHealthListener
{
    public Task TellAsync(Source source, SourceNotice notice, CancellationToken cancellationToken) => notices.TellAsync(
        // Told again after a crash, it is the same notice and is sent once.
        string.Create(
            CultureInfo.InvariantCulture, $"source-{source.Id}-{WordOf(notice)}-{notice.Since:yyyyMMddTHHmmss}"),
        texts => Text(texts, source, notice),
        cancellationToken);

    // Part of the notice's key: what was sent under an old name must not be sent again under a new one.
    private static string WordOf(SourceNotice notice) => notice switch
    {
        SourceNotice.Bad => "bad",
        SourceNotice.Recovered => "recovered",
        SourceNotice.Stale => "silent",
        SourceNotice.ActiveAgain => "heard",
        SourceNotice.Moved => "moved",
        SourceNotice.Retired => "retired",
        SourceNotice.EntriesRefused => "refused",
        _ => throw new ArgumentOutOfRangeException(nameof(notice), notice.GetType().Name),
    };

    private static ReplyText Text(Texts texts, Source source, SourceNotice notice) => notice switch
    {
        SourceNotice.Bad bad => texts.SourceBad(source.DisplayName, source.Id, texts.Say(bad.Problem)),
        SourceNotice.Recovered => texts.SourceRecovered(source.DisplayName),
        SourceNotice.Stale stale =>
            texts.SourceStale(source.DisplayName, source.Id, stale.Silent.TotalDays, stale.EntriesPerDay),
        SourceNotice.ActiveAgain => texts.SourceActiveAgain(source.DisplayName),
        SourceNotice.Moved moved =>
            texts.SourceMoved(source.DisplayName, SourceAddress.Shown(moved.From), source.ShownUrl),
        SourceNotice.Retired => texts.SourceRetired(source.DisplayName, source.Id),
        SourceNotice.EntriesRefused refused => texts.EntriesRefused(source.DisplayName, refused.EntryIds),
        _ => throw new ArgumentOutOfRangeException(nameof(notice), notice.GetType().Name),
    };
}
