using BriefingBot.Sources;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;
using BriefingBot.Subscribers;
using BriefingBot.Text;

namespace BriefingBot.Wording;

/// <summary>
/// The sources: lists, previews, how they do. What went wrong with one is said by the room that asked it.
/// </summary>
public partial class Texts
{
    /// <summary>Rows of a list of faults; the others are counted.</summary>
    private const int MostRows = 10;

    /// <summary>Sources that are named in one line of <c>/health</c>.</summary>
    private const int MostNames = 20;

    /// <summary>A name is cut to this length in a list; <c>/source</c> shows all of it.</summary>
    private const int LongestName = 80;

    /// <summary>Entries of a preview.</summary>
    private const int MostEntries = 5;

    private static readonly PluralForms SourceForms = new("sources") { One = "source" };
    private static readonly PluralForms RowForms = new("rows could not be used:") { One = "row could not be used:" };
    private static readonly PluralForms EntryForms = new("entries now") { One = "entry now" };
    private static readonly PluralForms InARowForms = new("times in a row") { One = "time in a row" };

    public virtual string SourceCount(int count) => Count(count, SourceForms);

    public virtual ReplyText HowToImport =>
        $"Send the OPML file with <code>/import</code> as its caption. At the terminal: <code>/import "
            + $"sources.opml</code>";

    public virtual ReplyText NoOpml => $"That is no OPML file.";

    public virtual ReplyText NotDownloaded(string problem) => $"The file could not be read: {problem}";

    public virtual ReplyText ImportedCount(int added, int known) =>
        $"{SourceCount(added)} added, {known} watched already.";

    public virtual string RowsNotUsed(int count) => Count(count, RowForms);

    public virtual string AndMore(int count) => $"… and {count} more";

    public virtual ReplyText NoSources => $"No sources are watched yet. An admin adds one with /addsource.";

    public virtual ReplyText SourcesHint(long id) =>
        $"Without one: <code>/sources off {id}</code>, with it again: <code>/sources on {id}</code>";

    public virtual string SourceTrouble(Source source) => source switch
    {
        { State: SourceState.Paused } => "paused",
        { State: SourceState.Retired } => "gone for good",
        { Poll.Failures: > 0 } => "cannot be read just now",
        _ => "",
    };

    public virtual ReplyText NoTopics => $"The sources have no topics. An admin gives them with /setsource.";

    public virtual string TopicsHeading => "Topics";

    public virtual ReplyText TopicsHint(string topic) => $"Without one: <code>/topics off {topic}</code>";

    public virtual ReplyText UnknownTopic(string typed) => $"There is no topic “{typed}”.";

    public virtual ReplyText UnknownSource(string typed) =>
        $"I watch no source “{typed}”, or several of that name. /sources shows the numbers.";

    public virtual ReplyText SourceUnreadable(string shownAddress, string problem) =>
        $"<b>{shownAddress}</b> cannot be read: {problem}";

    public virtual ReplyText SourceWatched(string name, long id) =>
        $"<b>{name}</b> is watched already, as number {id}. /source {id} shows how it does.";

    public virtual ReplyText ArticleLinksWatched => $"It has no feed: its links to articles are watched.";

    /// <summary>How a site without a feed is watched.</summary>
    /// <param name="shownAddress">Where its news sitemap is; null where its own address says it.</param>
    public virtual ReplyText SitemapWatched(string? shownAddress) => shownAddress is null
        ? (ReplyText)$"Its news sitemap is watched."
        : $"Its news sitemap is watched: {shownAddress}.";

    public virtual ReplyText FeedWatched(string shownAddress) => $"Its feed is watched: {shownAddress}";

    public virtual string EntriesNow(int count) => Count(count, EntryForms);

    public virtual string TheNewest => "the newest";

    public virtual ReplyText SourceEmpty(string title) => $"<b>{title}</b> can be read but offers no entries now.";

    public virtual ReplyText WatchIt => $"Watch it?";

    public virtual ReplyText SourceAdded(string name, long id) =>
        $"<b>{name}</b> is watched now, as number {id}. It is read for the first time within a minute.";

    public virtual ReplyText AskRemoveSource(string name, string shownAddress) =>
        $"Stop watching <b>{name}</b> ({shownAddress})? What it brought is kept.";

    public virtual ReplyText SourceRemoved(string name) =>
        $"<b>{name}</b> is not watched any more. /addsource brings it back.";

    public virtual ReplyText SourcePaused(string name, long id) =>
        $"<b>{name}</b> is paused. <code>/resumesource {id}</code> goes on.";

    public virtual ReplyText SourceResumed(string name) => $"<b>{name}</b> is polled again, beginning now.";

    public virtual string TopicIs(string? topic) => $"topic: {topic ?? "none"}";

    public virtual string IntervalIs(TimeSpan? interval) =>
        $"interval: {(interval is { } set ? Duration(set) : "default")}";

    public virtual string SelectorIs(string? selector) => $"selector: {selector ?? "none"}";

    public virtual string Numbered(long id) => $"number {id}";

    public virtual string StateIs(SourceState state) => state switch
    {
        SourceState.Active => "State: active",
        SourceState.Paused => "State: paused",
        SourceState.Retired => "State: gone for good",
        _ => "State: removed",
    };

    /// <summary>How a source is read.</summary>
    /// <param name="kind">The kind's own word, as it is stored.</param>
    public virtual string KindIs(string kind) => $"kind: {kind}";

    public virtual string AddedBy(TimeSpan since, string? by) => $"Added {Ago(since)} by {by ?? "?"}";

    public virtual string LastRead(TimeSpan since) => $"Last read {Ago(since)}";

    public virtual string NeverRead => "Never read yet";

    public virtual string FailedInARow(int times, TimeSpan? since, string problem) =>
        $"Failed {Count(times, InARowForms)}{(since is { } span ? ", " + Lasting(span) : "")}: {problem}";

    public virtual string ReadInPart(string problem) => $"Read only in part: {problem}";

    public virtual string UnusuallySilent(TimeSpan silent) => $"Nothing new {Lasting(silent)}, unusually long";

    public virtual string NewestEntry(TimeSpan age) => $"Newest entry {Ago(age)}";

    public virtual string AboutADay(double rate) => $"about {Number((decimal)Math.Round(rate, 1))} a day";

    public virtual string NextPoll(TimeSpan wait) => $"Next poll {In(wait)}";

    public virtual string NextPollNow => "Next poll now";

    public virtual string ReadOf(int read, int total) => $"{read} of {SourceCount(total)} read";

    public virtual string MoreFail(int count) => $"… and {count} more that fail";

    public virtual string SilentLabel => "Nothing new for unusually long";

    public virtual string InPartLabel => "Read only in part";

    public virtual string PausedLabel => "Paused";

    public virtual string GoneLabel => "Gone for good";

    public virtual string NewestReportAgo(TimeSpan age) => $"Newest report {Ago(age)}";

    public ReplyText Imported(int added, int known, IReadOnlyList<string> bad)
    {
        var heading = ImportedCount(added, known);
        var rows = ReplyText.Join("\n", bad.Take(MostRows).Select(row => (ReplyText)$"• {row}"));
        return bad.Count == 0
            ? heading
            : $"{heading}\n{RowsNotUsed(bad.Count)}\n{rows}{More(bad.Count)}";
    }

    public ReplyText Sources(IReadOnlyList<Source> page, int total, Subscriber subscriber)
    {
        var rows = page.Select(ReplyText (Source source) =>
            $"{Mark(subscriber.WantsSource(source.Id))} {source.Id}. "
            + $"{source.DisplayName.Shorten(LongestName)}{TopicOf(source)}{Trouble(source)}");
        return $"<b>{SourceCount(total)}</b>\n{ReplyText.Join("\n", rows)}\n\n{SourcesHint(page[0].Id)}";
    }

    public ReplyText Topics(IReadOnlyList<string> topics, Subscriber subscriber)
    {
        if (topics.Count == 0)
        {
            return NoTopics;
        }

        if (topics.All(topic => IsOn(subscriber.TopicsOff, topic)))
        {
            return $"<b>{TopicsHeading}</b>: {string.Join(", ", topics)}\n\n{ChooseTopics}";
        }

        var rows = topics.Select(topic => (ReplyText)$"{Mark(IsOn(subscriber.TopicsOff, topic))} {topic}");
        return $"<b>{TopicsHeading}</b>\n{ReplyText.Join("\n", rows)}\n\n{TopicsHint(topics[0])}";
    }

    /// <summary>What a source offers, and as what it is watched.</summary>
    public ReplyText SourcePreview(SourceReading reading, string kind, string address, DateTimeOffset now)
    {
        var entries = reading.Entries.OrderByDescending(entry => entry.Published ?? entry.Modified).ToList();
        var rows = entries.Take(MostEntries).Select(ReplyText (Entry entry) =>
            $"• {new ReplyLink(entry.Title ?? entry.Url?.AbsoluteUri ?? entry.Id, entry.Url)}"
            + $"{Age(entry.Published ?? entry.Modified, now)}");
        var shown = SourceAddress.Shown(reading.Argument);
        var newest = entries.Count > MostEntries ? ", " + TheNewest : "";
        var watched = WatchedAs(kind, address == reading.Argument ? null : address);
        return $"<b>{reading.Title ?? shown}</b>\n<code>{shown}</code>{watched}\n"
            + $"{EntriesNow(entries.Count)}{newest}:\n{ReplyText.Join("\n", rows)}";
    }

    public ReplyText AskAddSource(ReplyText preview) => $"{preview}\n\n{WatchIt}";

    public ReplyText SourceSet(Source source) =>
        $"<b>{source.DisplayName}</b>: {TopicIs(source.Topic)}, {IntervalIs(source.Interval)}, "
            + $"{SelectorIs(source.Selector)}.";

    public ReplyText SourceDetail(Source source, DateTimeOffset now)
    {
        var moved = source.Url == source.GivenUrl ? "" : $" → {source.ShownUrl}";
        var settings = new List<string> { StateIs(source.State), KindIs(source.Kind), TopicIs(source.Topic) };
        if (source.Interval is not null)
        {
            settings.Add(IntervalIs(source.Interval));
        }

        if (source.Selector is not null)
        {
            settings.Add(SelectorIs(source.Selector));
        }

        return ReplyText.Join(
            "\n",
            [
                $"<b>{source.DisplayName}</b> ({Numbered(source.Id)})",
                $"<code>{source.ShownGivenUrl}{moved}</code>",
                $"{string.Join(", ", settings)}",
                $"{AddedBy(now - source.AddedAt, source.AddedBy)}",
                .. Doing(source, now).Select(line => (ReplyText)$"{line}"),
            ]);
    }

    public ReplyText Polled(IReadOnlyList<Source> sources)
    {
        var failed = sources.Where(source => source.Poll.Failures > 0).ToList();
        ReplyText heading = $"{ReadOf(sources.Count - failed.Count, sources.Count)}.";
        var rows = failed.Take(MostRows)
            .Select(source => (ReplyText)$"• {source.DisplayName}: {source.Poll.LastError ?? ""}");
        return failed.Count == 0 ? heading : $"{heading}\n{ReplyText.Join("\n", rows)}";
    }

    public ReplyText Health(SourceHealth health, DateTimeOffset now)
    {
        var lines = new List<ReplyText> { $"<b>{ReadOf(health.Read, health.Active.Count)}</b>" };
        lines.AddRange(health.Failing.Take(MostNames).Select(ReplyText (Source source) =>
            $"• {source.Id}. "
                + $"{source.DisplayName}{(source.Poll.FailingSince is { } since ? ", " + Lasting(now - since) : "")}"
            + $": {source.Poll.LastError ?? ""}"));
        if (health.Failing.Count > MostNames)
        {
            lines.Add($"{MoreFail(health.Failing.Count - MostNames)}");
        }

        AddNames(lines, SilentLabel, health.Stale);
        AddNames(
            lines, InPartLabel, [
                .. health.Active.Where(source => source.Poll is { Failures: 0, LastError: not null }),
            ]);
        AddNames(lines, PausedLabel, health.Paused);
        AddNames(lines, GoneLabel, health.Retired);
        if (health.Active.Max(source => source.Poll.NewestEntry) is { } newest)
        {
            lines.Add($"{NewestReportAgo(now - newest)}");
        }

        return ReplyText.Join("\n", lines);
    }

    private IEnumerable<string> Doing(Source source, DateTimeOffset now)
    {
        yield return source.Poll.LastSuccess is { } success ? LastRead(now - success) : NeverRead;
        if (source.Poll.Failures > 0)
        {
            yield return FailedInARow(
                source.Poll.Failures, now - source.Poll.FailingSince, source.Poll.LastError ?? "");
        }
        else if (source.Poll.LastError is { } warning)
        {
            yield return ReadInPart(warning);
        }

        if (source.Poll is { IsToldStale: true, LastNew: { } last })
        {
            yield return UnusuallySilent(now - last);
        }

        if (source.Poll.NewestEntry is { } newest)
        {
            yield return NewestEntry(now - newest) + (source.Poll.EntriesPerDay is { } rate
                ? ", " + AboutADay(rate)
                : "");
        }

        if (source.State == SourceState.Active)
        {
            yield return source.Poll.NextPoll > now ? NextPoll(source.Poll.NextPoll - now) : NextPollNow;
        }
    }

    /// <summary>How a source is watched, on a line of its own; nothing where its address says it.</summary>
    private ReplyText WatchedAs(string kind, string? address) => (kind, address) switch
    {
        ("page", _) => $"\n{ArticleLinksWatched}",
        ("sitemap", _) => $"\n{SitemapWatched(address is null ? null : SourceAddress.Shown(address))}",
        (_, null) => ReplyText.Empty,
        (_, { } feed) => $"\n{FeedWatched(SourceAddress.Shown(feed))}",
    };

    private static bool IsOn(IReadOnlyList<string> off, string name) =>
        !off.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static void AddNames(List<ReplyText> lines, string label, IReadOnlyList<Source> sources)
    {
        if (sources.Count > 0)
        {
            var names = sources.Take(MostNames)
                .Select(source => $"{source.Id}. {source.DisplayName.Shorten(LongestName)}");
            lines.Add($"{label}: {string.Join(", ", names)}");
        }
    }

    private string More(int count) => count > MostRows ? "\n" + AndMore(count - MostRows) : "";

    private string Age(DateTimeOffset? time, DateTimeOffset now) =>
        time is { } known && known <= now ? $" – {Ago(now - known)}" : "";

    private static string TopicOf(Source source) => source.Topic is null ? "" : $" ({source.Topic})";

    private string Trouble(Source source) => SourceTrouble(source) is { Length: > 0 } trouble ? $" – {trouble}" : "";
}
