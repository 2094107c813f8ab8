using System.Globalization;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Sources;
using BriefingBot.Sources.Addresses;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Delivery;

/// <summary>Tells the admins, through the outbox, what becomes of a source: bad, working again, stale, moved, gone. Once each.</summary>
internal sealed class SourceNotices(AdminStore admins, OutboxWriter outbox) : ISourceHealthListener
{
    private const int MostIds = 3;

    public async Task TellAsync(Source source, SourceNotice notice, CancellationToken cancellationToken)
    {
        var text = Write(new MessageTextBuilder().Bold(source.DisplayName), source, notice).Build();
        // Told again after a crash, it is the same notice and is sent once.
        var edition = string.Create(
            CultureInfo.InvariantCulture, $"source-{source.Id}-{WordOf(notice)}-{notice.Since:yyyyMMddTHHmmss}");
        foreach (var admin in await admins.ListAsync(cancellationToken))
        {
            await outbox.AddAsync(
                new OutboxEdition { ChatId = admin, Edition = edition, Text = text, Priority = SendPriority.Correction },
                cancellationToken);
        }
    }

    // Part of the edition's key: what was sent under an old name must not be sent again under a new one.
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

    private static MessageTextBuilder Write(MessageTextBuilder text, Source source, SourceNotice notice) => notice switch
    {
        SourceNotice.Bad bad => text.Text($" cannot be read: {bad.Problem}").Line()
            .Text($"It is asked again, ever more rarely, at least once a day. /source {source.Id} tells more, /pausesource {source.Id} lets it rest."),
        SourceNotice.Recovered => text.Text(" can be read again."),
        SourceNotice.Stale stale => text
            .Text($" can be read, but has offered nothing new for {stale.Silent.TotalDays:0} days; it used to bring {Pace(stale.EntriesPerDay)}.").Line()
            .Text($"Perhaps it moved or was given up. /testsource {source.Id} shows what it offers now."),
        SourceNotice.ActiveAgain => text.Text(" offers something new again."),
        SourceNotice.Moved moved => text
            .Text($" has moved for good, says its server: it is asked at {source.ShownUrl} from now on, no more at {SourceAddress.Shown(moved.From)}."),
        SourceNotice.Retired => text
            .Text($" is gone for good, says its server (410), and is no longer asked. /removesource {source.Id} takes it off the list."),
        SourceNotice.EntriesRefused refused => text
            .Text($": {Entries(refused.EntryIds)} could not be stored. The others were. These come again later; the log says what failed."),
        _ => throw new ArgumentOutOfRangeException(nameof(notice), notice.GetType().Name),
    };

    private static string Entries(IReadOnlyList<string> ids)
    {
        var named = string.Join(", ", ids.Take(MostIds)) + (ids.Count > MostIds ? ", …" : "");
        return ids.Count == 1 ? $"one entry ({named})" : $"{ids.Count} entries ({named})";
    }

    private static string Pace(double entriesPerDay) => entriesPerDay >= 1.5
        ? string.Create(CultureInfo.InvariantCulture, $"about {entriesPerDay:0} a day")
        : string.Create(CultureInfo.InvariantCulture, $"about {entriesPerDay * 7:0} a week");
}
