using BriefingBot.Sources;
using BriefingBot.Sources.Addresses;
using BriefingBot.Subscribers;

namespace BriefingBot.Wording;

/// <summary>The texts about sources.</summary>
public partial class InterfaceTexts
{
    public virtual string AddSourceHelp => "watch another source";

    public virtual string RemoveSourceHelp => "stop watching a source";

    public virtual string SourceHelp => "how one source does";

    public virtual string TestSourceHelp => "what a source would bring, without adding it";

    public virtual string PauseSourceHelp => "let a source rest";

    public virtual string ResumeSourceHelp => "poll a resting source again";

    public virtual string SetSourceHelp => "topic, name, interval or selector of a source";

    public virtual string PollHelp => "poll sources now";

    public virtual string HealthHelp => "how the sources do";

    public virtual string OpmlHelp => "the sources as an OPML file";

    public virtual string ImportHelp => "add the sources of an OPML file";

    public virtual string OpmlCaption(int rows) => Count(rows, "source", "sources");

    public virtual ReplyText HowToImport => $"Send the OPML file with <code>/import</code> as its caption. At the terminal: <code>/import sources.opml</code>";

    public virtual ReplyText NoOpml => $"That is no OPML file.";

    public virtual ReplyText NotDownloaded(string problem) => $"The file could not be read: {problem}";

    public virtual ReplyText Imported(int added, int known, IReadOnlyList<string> bad)
    {
        ReplyText heading = $"{Count(added, "source", "sources")} added, {known} watched already.";
        return bad.Count == 0
            ? heading
            : $"{heading}\n{Count(bad.Count, "row", "rows")} could not be used:\n{ReplyText.Join("\n", bad.Take(10).Select(row => (ReplyText)$"• {row}"))}{(bad.Count > 10 ? $"\n… and {bad.Count - 10} more" : "")}";
    }

    public virtual ReplyText NoSources => $"No sources are watched yet. An admin adds one with /addsource.";

    public virtual ReplyText Sources(IReadOnlyList<SourceRow> page, int total, Subscriber subscriber)
    {
        var rows = page.Select(source => (ReplyText)$"{Mark(!subscriber.SourcesOff.Contains(source.DisplayName, StringComparer.OrdinalIgnoreCase))} {source.Id}. {source.DisplayName}{TopicOf(source)}{Trouble(source)}");
        return $"<b>{Count(total, "source", "sources")}</b>\n{ReplyText.Join("\n", rows)}\n\nWithout one: <code>/sources off {page[0].Id}</code>, with it again: <code>/sources on {page[0].Id}</code>";
    }

    public virtual ReplyText Topics(IReadOnlyList<string> topics, Subscriber subscriber) => topics.Count == 0
        ? (ReplyText)$"The sources have no topics. An admin gives them with /setsource."
        : $"<b>Topics</b>\n{ReplyText.Join("\n", topics.Select(topic => (ReplyText)$"{Mark(!subscriber.TopicsOff.Contains(topic, StringComparer.OrdinalIgnoreCase))} {topic}"))}\n\nWithout one: <code>/topics off {topics[0]}</code>";

    public virtual ReplyText UnknownTopic(string typed) => $"There is no topic “{typed}”.";

    public virtual ReplyText UnknownSource(string typed) => $"I watch no source “{typed}”, or several of that name. /sources shows the numbers.";

    public virtual string Mark(bool isOn) => isOn ? "✓" : "✗";

    public virtual string ToggleButton(string name, bool isOn) => $"{Mark(isOn)} {name}";

    public virtual ReplyText SourceUnreadable(string address, string problem) => $"<b>{SourceAddress.Shown(address)}</b> cannot be read: {problem}";

    public virtual ReplyText SourceWatched(SourceRow source) => $"<b>{source.DisplayName}</b> is watched already, as number {source.Id}. /source {source.Id} shows how it does.";

    /// <summary>What a source offers, and as what it is watched.</summary>
    public virtual ReplyText SourcePreview(SourceReading reading, string kind, string address, DateTimeOffset now)
    {
        var entries = reading.Entries.OrderByDescending(entry => entry.Published ?? entry.Modified).ToList();
        var rows = entries.Take(5).Select(entry => (ReplyText)$"• {new ReplyLink(entry.Title ?? entry.Url?.AbsoluteUri ?? entry.Id, entry.Url)}{Age(entry.Published ?? entry.Modified, now)}");
        return $"<b>{reading.Title ?? SourceAddress.Shown(reading.Argument)}</b>\n{SourceAddress.Shown(reading.Argument)}{WatchedAs(kind, address == reading.Argument ? null : address)}\n{Count(entries.Count, "entry", "entries")} now{(entries.Count > 5 ? ", the newest:" : ":")}\n{ReplyText.Join("\n", rows)}";
    }

    /// <summary>How a source is watched, on a line of its own; nothing where its address says it.</summary>
    public virtual ReplyText WatchedAs(string kind, string? address) => kind switch
    {
        "page" => $"\nIt has no feed: its links to articles are watched.",
        "sitemap" => $"\nIts news sitemap is watched{(address is null ? "" : $": {SourceAddress.Shown(address)}")}.",
        _ => address is null ? (ReplyText)$"" : $"\nIts feed is watched: {SourceAddress.Shown(address)}",
    };

    public virtual ReplyText SourceEmpty(SourceReading reading) => $"<b>{reading.Title ?? SourceAddress.Shown(reading.Argument)}</b> can be read but offers no entries now.";

    public virtual ReplyText AskAddSource(ReplyText preview) => $"{preview}\n\nWatch it?";

    public virtual ReplyText SourceAdded(SourceRow source) => $"<b>{source.Name ?? source.Title ?? source.ShownGivenUrl}</b> is watched now, as number {source.Id}. It is read for the first time within a minute.";

    public virtual ReplyText AskRemoveSource(SourceRow source) => $"Stop watching <b>{source.DisplayName}</b> ({source.ShownGivenUrl})? What it brought is kept.";

    public virtual ReplyText SourceRemoved(SourceRow source) => $"<b>{source.DisplayName}</b> is not watched any more. /addsource brings it back.";

    public virtual ReplyText SourcePaused(SourceRow source) => $"<b>{source.DisplayName}</b> rests. <code>/resumesource {source.Id}</code> goes on.";

    public virtual ReplyText SourceResumed(SourceRow source) => $"<b>{source.DisplayName}</b> is polled again, beginning now.";

    public virtual ReplyText SourceSet(SourceRow source) =>
        $"<b>{source.DisplayName}</b>: topic {source.Topic ?? "none"}, interval {(source.Interval is { } interval ? Ago(interval) : "default")}, selector {source.Selector ?? "none"}.";

    public virtual ReplyText SourceDetail(SourceRow source, DateTimeOffset now)
    {
        var lines = new List<ReplyText>
        {
            $"<b>{source.DisplayName}</b> (number {source.Id})",
            $"{source.ShownGivenUrl}{(source.Url == source.GivenUrl ? "" : $" → {source.ShownUrl}")}",
            $"State: {source.State.ToString().ToLowerInvariant()}, kind: {source.Kind}, topic: {source.Topic ?? "none"}{(source.Interval is { } interval ? $", interval: {Ago(interval)}" : "")}{(source.Selector is { } selector ? $", selector: {selector}" : "")}",
            $"Added {Ago(now - source.AddedAt)} ago by {source.AddedBy ?? "?"}",
            source.LastSuccess is { } success ? (ReplyText)$"Last read {Ago(now - success)} ago" : (ReplyText)$"Never read yet",
        };
        if (source.Failures > 0)
        {
            lines.Add($"Failed {Count(source.Failures, "time", "times")} in a row{(source.FailingSince is { } since ? $", for {Ago(now - since)}" : "")}: {source.LastError ?? ""}");
        }
        else if (source.LastError is { } warning)
        {
            lines.Add($"Read only in part: {warning}");
        }

        if (source.IsToldSilent && source.LastNew is { } last)
        {
            lines.Add($"Nothing new for {Ago(now - last)}, unusually long");
        }

        if (source.NewestEntry is { } newest)
        {
            lines.Add($"Newest entry {Ago(now - newest)} ago{(source.EntriesPerDay is { } rate ? $", about {Math.Round(rate, 1)} a day" : "")}");
        }

        if (source.State == SourceState.Active)
        {
            lines.Add(source.NextPoll > now ? (ReplyText)$"Next poll in {Ago(source.NextPoll - now)}" : (ReplyText)$"Next poll now");
        }

        return ReplyText.Join("\n", lines);
    }

    public virtual ReplyText Polled(IReadOnlyList<SourceRow> sources)
    {
        var failed = sources.Where(source => source.Failures > 0).ToList();
        ReplyText heading = $"{sources.Count - failed.Count} of {Count(sources.Count, "source", "sources")} read.";
        return failed.Count == 0 ? heading : $"{heading}\n{ReplyText.Join("\n", failed.Take(10).Select(source => (ReplyText)$"• {source.DisplayName}: {source.LastError ?? ""}"))}";
    }

    public virtual ReplyText Health(SourceHealth health, DateTimeOffset now)
    {
        var lines = new List<ReplyText> { $"<b>{health.Read} of {Count(health.Active.Count, "source", "sources")} read</b>" };
        lines.AddRange(health.Failing.Take(20).Select(source =>
            (ReplyText)$"• {source.Id}. {source.DisplayName}{(source.FailingSince is { } since ? $", for {Ago(now - since)}" : "")}: {source.LastError ?? ""}"));
        if (health.Failing.Count > 20)
        {
            lines.Add($"… and {health.Failing.Count - 20} more that fail");
        }

        AddNames(lines, "Nothing new for unusually long", health.Silent);
        AddNames(lines, "Read only in part", [.. health.Active.Where(source => source is { Failures: 0, LastError: not null })]);
        AddNames(lines, "Paused", health.Paused);
        AddNames(lines, "Gone for good", health.Retired);
        var newest = health.Active.Max(source => source.NewestEntry);
        if (newest is not null)
        {
            lines.Add($"Newest report {Ago(now - newest.Value)} ago");
        }

        return ReplyText.Join("\n", lines);
    }

    private static void AddNames(List<ReplyText> lines, string label, IReadOnlyList<SourceRow> sources)
    {
        if (sources.Count > 0)
        {
            lines.Add($"{label}: {string.Join(", ", sources.Take(20).Select(source => $"{source.Id}. {source.DisplayName}"))}");
        }
    }

    private string Age(DateTimeOffset? time, DateTimeOffset now) => time is { } known && known <= now ? $" – {Ago(now - known)} ago" : "";

    private static string TopicOf(SourceRow source) => source.Topic is null ? "" : $" ({source.Topic})";

    private static string Trouble(SourceRow source) => source switch
    {
        { State: SourceState.Paused } => " – paused",
        { State: SourceState.Retired } => " – gone for good",
        { Failures: > 0 } => " – cannot be read just now",
        _ => "",
    };
}
