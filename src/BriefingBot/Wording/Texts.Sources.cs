using BriefingBot.Sources;

namespace BriefingBot.Wording;

/// <summary>The words for sources; a fault is a <see cref="Operation.Phrase"/> of the asking room.</summary>
public partial class Texts
{
    protected virtual PluralForms SourceForms { get; } = new("source", "sources");
    protected virtual PluralForms RowForms { get; } = new("row could not be used:", "rows could not be used:");
    protected virtual PluralForms EntryForms { get; } = new("entry now", "entries now");
    private static readonly PluralForms InARowForms = new("time in a row", "times in a row");

    public string SourceCount(int count) => Count(count, SourceForms);

    public virtual ReplyText HowToImport => $"Send me the OPML file.";
    public virtual ReplyText HowToImportFile => $"Name the OPML file: <code>/import sources.opml</code>";

    public virtual ReplyText OnlyHttp => $"Only http and https addresses can be watched.";

    public virtual ReplyText NoOpml => $"That is not an OPML file.";
    public virtual ReplyText NotDownloaded(string problem) => $"The file could not be read: {problem}";

    public virtual ReplyText ImportedCount(int added, int known) =>
        $"{SourceCount(added)} added, {known} watched already.";

    public string RowsNotUsed(int count) => Count(count, RowForms);
    public virtual string AndMore(int count) => $"… and {count} more";
    public virtual ReplyText NoAddresses =>
        $"None of the sources has an address on the web, and an OPML file lists such addresses. /sources shows them.";

    public virtual ReplyText NoSources => $"No sources are watched yet. An admin adds one with /addsource.";

    public virtual ReplyText SourcesHint(long id) =>
        $"To switch one off: <code>/sources off {id}</code>, on again: <code>/sources on {id}</code>";

    public virtual string SourceTrouble(Source source) => source switch
    {
        { State: SourceState.Paused } => "paused",
        { State: SourceState.Retired } => "gone for good",
        { Poll.Failures: > 0 } => "cannot be read just now",
        _ => "",
    };

    public virtual ReplyText NoTopics => $"The sources have no topics. An admin gives them with /setsource.";
    public virtual string TopicsHeading => "Topics";
    public virtual ReplyText TopicsHint(string topic) => $"To switch one off: <code>/topics off {topic}</code>";

    /// <summary>Below the topics where some of them are off.</summary>
    public virtual ReplyText TopicsAlways(string names) =>
        $"Sources without a topic always come: {names}. /sources switches them off.";

    public virtual ReplyText UnknownTopic(string typed) =>
        $"There is no topic “{typed}”. /topics shows those there are.";

    public virtual ReplyText UnknownSource(string typed) =>
        $"I watch no source “{typed}”, or several of that name. /sources shows the numbers.";

    public virtual ReplyText SourceUnreadable(string shownAddress, string problem) =>
        $"<b>{shownAddress}</b> cannot be read: {problem}";

    public virtual string AddOneByOne => "Add them one by one:";
    public virtual string MoreFeeds => "More feeds of this page:";
    public virtual ReplyText SourceWatched(string name, long id) =>
        $"<b>{name}</b> is watched already, as number {id}. /source {id} shows how it is doing.";

    public virtual ReplyText ArticleLinksWatched => $"It has no feed: its links to articles are watched.";

    /// <summary>How a site without a feed is watched.</summary>
    /// <param name="shownAddress">Where its news sitemap is; null where its own address says it.</param>
    public virtual ReplyText SitemapWatched(string? shownAddress) => shownAddress is null
        ? (ReplyText)$"Its news sitemap is watched."
        : $"Its news sitemap is watched: {shownAddress}.";

    public virtual ReplyText FeedWatched(string shownAddress) => $"Its feed is watched: {shownAddress}";
    public string EntriesNow(int count) => Count(count, EntryForms);
    public virtual string TheNewest => "the newest";
    public virtual ReplyText SourceEmpty(string title) => $"<b>{title}</b> can be read but offers no entries now.";
    public virtual ReplyText WatchIt => $"Watch it?";

    public virtual ReplyText SourceAdded(string name, long id) =>
        $"<b>{name}</b> is watched now, as number {id}. It is read for the first time within a minute.";

    public virtual ReplyText AskRemoveSource(string name, string shownAddress) =>
        $"Stop watching <b>{name}</b> ({shownAddress})? What it brought is kept.";

    public virtual ReplyText SourceRemoved(string name) =>
        $"<b>{name}</b> is not watched any more. /addsource brings it back.";

    /// <summary>Another admin was quicker.</summary>
    public virtual ReplyText SourceGone(string name) => $"<b>{name}</b> was removed already.";

    public virtual ReplyText SourcePaused(string name, long id) =>
        $"<b>{name}</b> is paused. <code>/resumesource {id}</code> resumes it.";

    public virtual ReplyText SourcePausedBefore(string name, long id) =>
        $"<b>{name}</b> was paused already. <code>/resumesource {id}</code> resumes it.";

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

    /// <summary>As what kind of source something is read: "kind: feed".</summary>
    /// <param name="kind">The kind's own word, as it is stored.</param>
    public virtual string KindIs(string kind) => $"kind: {kind}";
    public virtual string AddedBy(TimeSpan since, string? by) => $"Added {Ago(since)} by {by ?? "?"}";
    public virtual string LastRead(TimeSpan since) => $"Last read {Ago(since)}";
    public virtual string NeverRead => "Never read yet";

    public virtual string FailedInARow(int times, TimeSpan? since, string problem) =>
        $"Failed {Count(times, InARowForms)}{(since is { } span ? ", " + Lasting(span) : "")}: {problem}";

    public virtual string ReadInPart(string problem) => $"Read only in part: {problem}";
    public virtual string UnusuallySilent(TimeSpan silent) => $"Nothing new {Lasting(silent)} or more, unusually long";
    public virtual string NewestEntry(TimeSpan age) => $"Newest entry {Ago(age)}";
    public virtual string AboutADay(double rate) => $"about {Number((decimal)Math.Round(rate, 1))} a day";
    public virtual string NextPoll(TimeSpan wait) => $"Next poll {In(wait)}";
    public virtual string NextPollNow => "Next poll now";

    /// <summary>How many sources, two or more, are being read; what came of it is said later.</summary>
    public virtual ReplyText PollBegun(int count) => $"Reading {SourceCount(count)} now. The result follows.";
    public virtual string ReadOf(int read, int total) => $"{read} of {SourceCount(total)} read";
    public virtual string UnderWay(int count) => $"Being read already: {SourceCount(count)}.";
    public virtual string MoreFail(int count) => $"… and {count} more that fail";
    public virtual string SilentLabel => "Nothing new for unusually long";
    public virtual string InPartLabel => "Read only in part";
    public virtual string PausedLabel => "Paused";
    public virtual string GoneLabel => "Gone for good";
    public virtual string NewestReportAgo(TimeSpan age) => $"Newest report {Ago(age)}";

    /// <summary>What of a source can be set.</summary>
    public virtual string SourceMember(string member) => member switch
    {
        "url" => "Address",
        "topic" => "Topic",
        "name" => "Name",
        "interval" => "Interval",
        _ => "Selector",
    };

    public virtual ReplyText ValuePrompt(string member) => member switch
    {
        "url" => $"Which address should it be read at?",
        "interval" => $"How often should it be polled? Example: <code>30m</code>. Send <code>-</code> to remove it.",
        "selector" => $"Which CSS selector finds its links? Send <code>-</code> to remove it.",
        "topic" => $"Which topic? Send <code>-</code> to remove it.",
        _ => $"Which name? Send <code>-</code> to remove it.",
    };

    public virtual ReplyText AskAddress(string name) =>
        $"Read <b>{name}</b> there from now on? What it brought so far stays known.";
}
