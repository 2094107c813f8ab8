using System.Globalization;
using BriefingBot.Sources;
using BriefingBot.Sources.Addresses;
using BriefingBot.Storage;
using BriefingBot.Wording;

namespace BriefingBot.Briefings.Notices;

/// <summary>Tells the admins what becomes of a source: bad, working again, stale, moved, gone. Once each; sources that
/// go bad or recover together are told of by one message.</summary>
internal sealed class SourceNotices(
    AdminNotices notices, SourceNoticeStore shared, SourceStore sources, Database database, IOutbox outbox,
    TimeProvider clock) : ISourceHealthListener
{
    /// <summary>Half the time that a source has failed for is waited for others that fail with it: their polls are
    /// spread by a third of it (<see cref="Sources.Polling.PollSchedule.AfterFailure"/>), and those of one host wait
    /// for each other.</summary>
    private const double ShareOfStreak = 0.5;

    private static readonly TimeSpan LongestGathering = TimeSpan.FromHours(1);

    public Task TellAsync(Source source, SourceNotice notice, CancellationToken cancellationToken) =>
        notice is SourceNotice.Bad or SourceNotice.Recovered
            ? GatherAsync(source, notice, cancellationToken)
            : notices.TellAsync(
                // Told again after a crash, it is the same notice and is sent once.
                string.Create(CultureInfo.InvariantCulture, $"source-{source.Id}-{Named(notice)}"),
                texts => Text(texts, source, notice),
                cancellationToken);

    private async Task GatherAsync(Source source, SourceNotice notice, CancellationToken cancellationToken)
    {
        var wait = (clock.GetUtcNow() - notice.Since) * ShareOfStreak;
        wait = wait < LongestGathering ? wait : LongestGathering;
        var kind = $"sources-{WordOf(notice)}-";
        var name = string.Create(CultureInfo.InvariantCulture, $"{kind}{source.Id}-{Named(notice)}");
        var admins = await notices.ReadersAsync(cancellationToken);
        await database.WriteAsync(
            async transaction =>
            {
                if (await shared.AddAsync(transaction, name, kind, source.Id, wait) is not { } message)
                {
                    return;
                }

                var names = NamesOf(message.SourceIds, await sources.OfAsync(transaction, message.SourceIds));
                foreach (var (chatId, texts) in admins)
                {
                    await outbox.ReplaceAsync(
                        transaction,
                        new OutgoingMessage
                        {
                            ChatId = chatId,
                            Edition = message.Edition,
                            Text = (names.Count > 1 ? Together(texts, notice, names) : Text(texts, source, notice))
                                .ToRichText(),
                            Priority = SendPriority.Notice,
                            DueAt = message.DueAt,
                        });
                }
            },
            cancellationToken);
        outbox.Wake();
    }

    // Sources of one host that have no name of their own are told apart by their numbers, as /health lists them.
    private static List<string> NamesOf(IReadOnlyList<long> ids, IReadOnlyList<Source> rows)
    {
        var known = rows.ToLookup(row => row.DisplayName);
        return
        [
            .. ids.Select(id => rows.FirstOrDefault(row => row.Id == id)).OfType<Source>().Select(row =>
                known[row.DisplayName].Skip(1).Any() ? $"{row.Id}. {row.DisplayName}" : row.DisplayName),
        ];
    }

    private static string Named(SourceNotice notice) =>
        string.Create(CultureInfo.InvariantCulture, $"{WordOf(notice)}-{notice.Since:yyyyMMddTHHmmss}");

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
        SourceNotice.TooManyIds => "ids",
        _ => throw new ArgumentOutOfRangeException(nameof(notice), notice.GetType().Name),
    };

    private static ReplyText Together(Texts texts, SourceNotice notice, IReadOnlyList<string> names) =>
        notice is SourceNotice.Bad ? texts.SourcesBad(names) : texts.SourcesRecovered(names);

    private static ReplyText Text(Texts texts, Source source, SourceNotice notice) => notice switch
    {
        SourceNotice.Bad bad => texts.SourceBad(source.DisplayName, source.Id, texts.Say(bad.Problem)),
        SourceNotice.Recovered => texts.SourceRecovered(source.DisplayName),
        SourceNotice.Stale stale =>
            texts.SourceStale(source.DisplayName, source.Id, stale.Silent.Days, stale.EntriesPerDay),
        SourceNotice.ActiveAgain => texts.SourceActiveAgain(source.DisplayName),
        SourceNotice.Moved moved =>
            texts.SourceMoved(source.DisplayName, SourceAddress.Shown(moved.From), source.ShownUrl),
        SourceNotice.Retired => texts.SourceRetired(source.DisplayName, source.Id),
        SourceNotice.EntriesRefused refused => texts.EntriesRefused(source.DisplayName, refused.EntryIds),
        SourceNotice.TooManyIds => texts.SourceHasTooManyIds(source.DisplayName, source.Id),
        _ => throw new ArgumentOutOfRangeException(nameof(notice), notice.GetType().Name),
    };
}
