using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace BriefingBot.Operation;

/// <summary>What the service counts and times, and the spans of its work. Costs next to nothing while nobody listens.
/// Every instrument and span is explained in docs/operating.md. No names or ids of people or chats.</summary>
public static class Telemetry
{
    /// <summary>The name of the meter and of the source of spans.</summary>
    public const string Name = "BriefingBot";

    /// <summary>Seconds after its time at which an edition is late.</summary>
    private const double LongestDelay = 300;

    // Upper ends of buckets in seconds; the library's own suit milliseconds.
    private static readonly double[] Durations = [.005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30, 60, 120];

    private static readonly Meter Meter = new(Name);
    private static readonly ActivitySource Source = new(Name);

    /// <summary>Stories whose newest report's span is remembered; with more, all are forgotten.</summary>
    private const int MostReported = 20_000;

    private static readonly ConcurrentDictionary<string, ActivityContext> Reported = new(StringComparer.Ordinal);

    /// <summary>Polls, by <c>outcome</c>: updated, unchanged, failed.</summary>
    public static readonly Counter<long> Polls = Meter.CreateCounter<long>("briefingbot.polls");

    /// <summary>Known entries that were given up because their source has too many.</summary>
    public static readonly Counter<long> EntriesForgotten =
        Meter.CreateCounter<long>("briefingbot.source.entries_forgotten");

    /// <summary>How long a poll took, storing included.</summary>
    public static readonly Histogram<double> PollTime = Seconds("briefingbot.poll.duration");

    /// <summary>Bytes that pages and feeds took on the wire, packed as they came.</summary>
    public static readonly Counter<long> FetchedBytes = Meter.CreateCounter<long>("briefingbot.fetched.bytes");

    /// <summary>Entries handed over by polls, by <c>outcome</c>: read (an article), refused.</summary>
    public static readonly Counter<long> Entries = Meter.CreateCounter<long>("briefingbot.entries");

    /// <summary>How long the entries of one poll took to become articles of stories.</summary>
    public static readonly Histogram<double> IntakeTime = Seconds("briefingbot.intake.duration");

    /// <summary>Entries, articles and stories that failed and were left out, by <c>stage</c>.</summary>
    public static readonly Counter<long> IntakeFaults = Meter.CreateCounter<long>(
        "briefingbot.intake.faults", description: "Entries, articles and stories that failed and were left out.");

    /// <summary>The part of <see cref="IntakeTime"/> in which pages were read and articles made.</summary>
    public static readonly Histogram<double> ExtractionTime = Seconds("briefingbot.extraction.duration");

    /// <summary>The part of <see cref="IntakeTime"/> in which articles were grouped and stored.</summary>
    public static readonly Histogram<double> GroupingTime = Seconds("briefingbot.grouping.duration");

    /// <summary>Counts stories that began: the first report of an event.</summary>
    public static readonly Counter<long> Stories = Meter.CreateCounter<long>("briefingbot.stories");

    /// <summary>Editions that were composed.</summary>
    public static readonly Counter<long> Editions = Meter.CreateCounter<long>("briefingbot.editions");

    /// <summary>Those of them that were in the outbox more than <see cref="LongestDelay"/> after their time.</summary>
    public static readonly Counter<long> EditionsLate = Meter.CreateCounter<long>("briefingbot.editions.late");

    /// <summary>Counts stories that were told in editions.</summary>
    public static readonly Counter<long> StoriesTold = Meter.CreateCounter<long>("briefingbot.stories.told");

    /// <summary>Counts figures that were shown with the stories of editions.</summary>
    public static readonly Counter<long> FiguresShown = Meter.CreateCounter<long>("briefingbot.figures.shown");

    /// <summary>How long an edition took to compose.</summary>
    public static readonly Histogram<double> EditionTime = Seconds("briefingbot.edition.duration");

    /// <summary>How late an edition was in the outbox, after its time.</summary>
    public static readonly Histogram<double> EditionDelay =
        Seconds("briefingbot.edition.delay", [1, 5, 15, 30, 60, 120, LongestDelay, 600, 1800, 3600, 7200, 10800]);

    /// <summary>Calls of the Bot API, by <c>method</c> and <c>outcome</c>.</summary>
    public static readonly Histogram<double> TelegramCalls = Seconds("briefingbot.telegram.call.duration");

    /// <summary>Parts of messages that were sent, by <c>outcome</c>.</summary>
    public static readonly Counter<long> Sends = Meter.CreateCounter<long>("briefingbot.sends");

    /// <summary>Stories, models' answers, editions, corrections, message parts, updates and jobs that failed, by
    /// <c>kind</c>.</summary>
    public static readonly Counter<long> Faults = Meter.CreateCounter<long>("briefingbot.faults");

    /// <summary>Things that people said or pressed.</summary>
    public static readonly Counter<long> Updates = Meter.CreateCounter<long>("briefingbot.updates");

    /// <summary>Commands, by <c>command</c>; a question in plain words is <c>ask</c>.</summary>
    public static readonly Counter<long> Commands = Meter.CreateCounter<long>("briefingbot.commands");

    /// <summary>What answers of models cost, by the configured prices.</summary>
    public static readonly Counter<double> ModelCost = Meter.CreateCounter<double>("briefingbot.model.cost");

    /// <summary>Sentences of models, by <c>outcome</c>: kept, dropped.</summary>
    public static readonly Counter<long> ModelSentences = Meter.CreateCounter<long>("briefingbot.model.sentences");

    /// <summary>Begins a span below the present one; null where nobody listens.</summary>
    public static Activity? Start(string name, string key, object? value) =>
        Source.StartActivity(name)?.SetTag(key, value);

    /// <summary>Begins a span in the edition's one trace, whose id is made of what it is known by.</summary>
    public static Activity? StartOfEdition(string name, long chatId, long? threadId, string edition)
    {
        if (!Source.HasListeners())
        {
            return null;
        }

        var known = string.Create(CultureInfo.InvariantCulture, $"{chatId}/{threadId ?? 0}/{edition}");
        var hash = Digest.Of(known);
        var parent = new ActivityContext(
            ActivityTraceId.CreateFromBytes(hash.AsSpan(0, 16)),
            ActivitySpanId.CreateFromBytes(hash.AsSpan(16, 8)),
            ActivityTraceFlags.Recorded);
        return Source.StartActivity(name, ActivityKind.Internal, parent)?.SetTag("edition", edition);
    }

    /// <summary>A story got a report in the present span: an edition that tells it links there.</summary>
    public static void Report(string storyId)
    {
        if (Activity.Current is not { } span || span.Source != Source)
        {
            return;
        }

        if (Reported.Count >= MostReported)
        {
            Reported.Clear();
        }

        Reported[storyId] = span.Context;
    }

    /// <summary>Links a span to the one in which a story got its newest report.</summary>
    public static void LinkToReport(Activity? span, string storyId)
    {
        if (span is not null && Reported.TryGetValue(storyId, out var report))
        {
            span.AddLink(new ActivityLink(report));
        }
    }

    /// <summary>Counts an edition that is in the outbox.</summary>
    public static void CountEdition(TimeSpan delay)
    {
        Editions.Add(1);
        if (delay.TotalSeconds > LongestDelay)
        {
            EditionsLate.Add(1);
        }

        EditionDelay.Record(delay.TotalSeconds);
    }

    /// <summary>Shows editions at 0: an alert would not see the first of them rise otherwise.</summary>
    public static void ShowEditionsAtZero()
    {
        Editions.Add(0);
        EditionsLate.Add(0);
    }

    /// <summary>One tag of a measurement or span.</summary>
    public static KeyValuePair<string, object?> Tag(string key, object? value) => new(key, value);

    /// <summary>The word for an outcome: a type's or value's name in small letters.</summary>
    public static KeyValuePair<string, object?> Outcome(string name) => new("outcome", name.ToLowerInvariant());

    /// <summary>The seconds since a moment of <see cref="Stopwatch.GetTimestamp"/>.</summary>
    public static double Since(long start) => Stopwatch.GetElapsedTime(start).TotalSeconds;

    private static Histogram<double> Seconds(string name, double[]? ends = null) => Meter.CreateHistogram(
        name, "s", advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = ends ?? Durations });
}
