using BriefingBot.Sources;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;
using BriefingBot.Subscribers;
using BriefingBot.Text;

namespace BriefingBot.Wording;

/// <summary>The words for sources put together: lists, previews, how one does, how all do.</summary>
public partial class Texts
{
    /// <summary>Rows of a list of faults; the others are counted.</summary>
    private const int MostRows = 10;

    /// <summary>Sources that are named in one line of <c>/health</c>.</summary>
    private const int MostNames = 20;

    /// <summary>Names of topics and sources may have commas in them.</summary>
    private const string BetweenNames = " · ";

    /// <summary>A name is cut to this length in a list; <c>/source</c> shows all of it.</summary>
    private const int LongestName = 80;

    /// <summary>Most entries of a source that its preview shows.</summary>
    private const int MostEntries = 5;

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

    public ReplyText Topics(
        IReadOnlyList<string> topics, Subscriber subscriber, IReadOnlyList<string> always)
    {
        if (topics.Count == 0)
        {
            return NoTopics;
        }

        if (topics.Count > 1 && topics.All(topic => IsOn(subscriber.TopicsOff, topic)))
        {
            return $"<b>{TopicsHeading}</b>{Colon}{string.Join(BetweenNames, topics)}\n\n{ChooseTopics}";
        }

        var rows = topics.Select(topic => (ReplyText)$"{Mark(IsOn(subscriber.TopicsOff, topic))} {topic}");
        List<ReplyText> below = [.. topics.Where(subscriber.WantsTopic).Take(1).Select(TopicsHint)];
        if (always.Count > 0)
        {
            below.Add(TopicsAlways(
                string.Join(BetweenNames, always.Take(MostNames)) + (always.Count > MostNames ? " …" : "")));
        }

        return $"<b>{TopicsHeading}</b>\n{ReplyText.Join("\n", rows)}\n\n{ReplyText.Join("\n", below)}";
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
            + $"{EntriesNow(entries.Count)}{newest}{Colon.TrimEnd()}\n{ReplyText.Join("\n", rows)}";
    }

    /// <summary>The other feeds that a page announces, each as the command that adds it; nothing for none.</summary>
    public ReplyText OtherFeeds(IReadOnlyList<Uri> feeds) => feeds.Count == 0
        ? (ReplyText)$""
        : $"\n\n{MoreFeeds}\n{ToAdd(feeds.Select(feed => feed.AbsoluteUri))}";

    /// <summary>Several addresses, each as the command that adds it.</summary>
    public ReplyText OneByOne(IEnumerable<string> addresses) => $"{AddOneByOne}\n{ToAdd(addresses)}";

    public ReplyText AskAddSource(ReplyText preview, string? topic) =>
        $"{preview}{(topic is null ? (ReplyText)$"" : $"\n{TopicIs(topic)}")}\n\n{WatchIt}";

    public ReplyText SourceSet(Source source) =>
        $"<b>{source.DisplayName}</b>{Colon}{TopicIs(source.Topic)}, {IntervalIs(source.Interval)}, "
            + $"{SelectorIs(source.Selector)}.";

    public ReplyText SourceDetail(Source source, DateTimeOffset now)
    {
        var moved = source.Url == source.GivenUrl ? "" : $" → {source.ShownUrl}";
        var settings = new List<string> { StateIs(source.State), KindIs(Say(source.Kind)), TopicIs(source.Topic) };
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
                $"{AddedBy(now - source.AddedAt, AdderOf(source))}",
                .. Doing(source, now).Select(line => (ReplyText)$"{line}"),
            ]);
    }

    public ReplyText Polled(IReadOnlyList<Source> sources, int underWay, int wanted)
    {
        var failed = sources.Where(source => source.Poll.Failures > 0).ToList();
        ReplyText heading = $"{ReadOf(sources.Count - failed.Count, wanted)}.";
        heading = underWay == 0 ? heading : $"{heading} {UnderWay(underWay)}";
        var rows = failed.Take(MostRows)
            .Select(source => (ReplyText)$"• {source.DisplayName}{Colon}{Say(source.Poll.LastError)}");
        return failed.Count == 0 ? heading : $"{heading}\n{ReplyText.Join("\n", rows)}";
    }

    /// <summary>How all sources do: how many are read, which fail and since when.</summary>
    /// <param name="health">All of them.</param>
    /// <param name="failing">Those of the failing ones that stand on this page.</param>
    /// <param name="isFirst">Only the first page says what is not of the failing ones.</param>
    public ReplyText Health(SourceHealth health, IReadOnlyList<Source> failing, bool isFirst, DateTimeOffset now)
    {
        var lines = new List<ReplyText> { $"<b>{ReadOf(health.Read, health.Active.Count)}</b>" };
        lines.AddRange(failing.Select(ReplyText (Source source) =>
            $"• {source.Id}. "
                + $"{source.DisplayName}{(source.Poll.FailingSince is { } since ? ", " + Lasting(now - since) : "")}"
            + $"{Colon}{Say(source.Poll.LastError)}"));
        var after = isFirst ? health.Failing.Count - failing.Count : 0;
        if (after > 0)
        {
            lines.Add($"{MoreFail(after)}");
        }

        if (!isFirst)
        {
            return ReplyText.Join("\n", lines);
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

    private string? AdderOf(Source source) =>
        source.AddedBy == SourceStore.Configuration ? Say("the configuration") : source.AddedBy;

    private IEnumerable<string> Doing(Source source, DateTimeOffset now)
    {
        yield return source.Poll.LastSuccess is { } success ? LastRead(now - success) : NeverRead;
        if (source.Poll.Failures > 0)
        {
            yield return FailedInARow(source.Poll.Failures, now - source.Poll.FailingSince, Say(source.Poll.LastError));
        }
        else if (source.Poll.LastError is { } warning)
        {
            yield return ReadInPart(Say(warning));
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

    private static ReplyText ToAdd(IEnumerable<string> addresses) => ReplyText.Join(
        "\n", addresses.Select(ReplyText (address) => $"<code>/addsource {address}</code>"));

    private static bool IsOn(IReadOnlyList<string> off, string name) =>
        !off.Contains(name, StringComparer.OrdinalIgnoreCase);

    private void AddNames(List<ReplyText> lines, string label, IReadOnlyList<Source> sources)
    {
        if (sources.Count > 0)
        {
            var names = sources.Take(MostNames)
                .Select(source => $"{source.Id}. {source.DisplayName.Shorten(LongestName)}");
            lines.Add($"{label}{Colon}{string.Join(", ", names)}");
        }
    }

    private string More(int count) => count > MostRows ? "\n" + AndMore(count - MostRows) : "";

    private string Age(DateTimeOffset? time, DateTimeOffset now) =>
        time is { } known && known <= now ? $"{Dash}{Ago(now - known)}" : "";

    private static string TopicOf(Source source) => source.Topic is null ? "" : $" ({source.Topic})";

    private string Trouble(Source source) => SourceTrouble(source) is { Length: > 0 } trouble ? $"{Dash}{trouble}" : "";
}
