using System.Globalization;
using BriefingBot.Storage;

namespace BriefingBot.Subscribers;

/// <summary>A row of table <c>subscriber</c>: what SQLite holds, as Dapper reads and writes it.</summary>
internal sealed class SubscriberRow
{
    /// <summary>How <see cref="SubscriberState.Unreachable"/> is stored: the word of the first databases.</summary>
    public const string StoredUnreachable = "Resting";

    /// <summary>The reason of <see cref="SubscriberState.New"/>, which is stored as stopped: those of before are not
    /// known apart.</summary>
    private const string NeverBegan = "new";

    /// <summary>The columns that a chat's settings may change.</summary>
    public static readonly ColumnNames Settings = new(
        """
        kind, title, state, state_reason, zone, times, days, more_times, quiet_from, quiet_until, length, format,
        language, empty_edition, link_previews, followed, muted, topics_off, sources_off, payload, live, weekly,
        alerts_on, alert_words, alert_topics, alert_outlets, alert_most, alerts_since, alert_figures
        """);

    public long Id { get; init; }
    public long ChatId { get; init; }
    public long ThreadId { get; init; }
    public required string Kind { get; init; }
    public required string Title { get; init; }
    public required string State { get; init; }
    public string? StateReason { get; init; }
    public required string Zone { get; init; }
    public required string Times { get; init; }
    public long Days { get; init; }
    public string? QuietFrom { get; init; }
    public string? QuietUntil { get; init; }
    public required string Length { get; init; }
    public required string Language { get; init; }
    public required string EmptyEdition { get; init; }
    public bool LinkPreviews { get; init; }
    public required string Followed { get; init; }
    public required string Muted { get; init; }
    public required string TopicsOff { get; init; }
    public required string SourcesOff { get; init; }
    public string? Payload { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset SettledUntil { get; init; }
    public required string MoreTimes { get; init; }
    public required string Format { get; init; }
    public bool AlertsOn { get; init; }
    public required string AlertWords { get; init; }
    public required string AlertTopics { get; init; }
    public long AlertOutlets { get; init; }
    public long AlertMost { get; init; }
    public DateTimeOffset? AlertsSince { get; init; }
    public bool Live { get; init; }
    public required string Weekly { get; init; }
    public required string AlertFigures { get; init; }

    /// <summary>Written by what takes the reactions, never with the settings.</summary>
    public string Taste { get; init; } = "";

    /// <summary>Not stored: a settled moment beyond this one is void.</summary>
    public DateTimeOffset TooLate { get; init; }

    public static SubscriberRow From(Subscriber subscriber, DateTimeOffset tooLate) => new()
    {
        TooLate = tooLate,
        Id = subscriber.Id,
        ChatId = subscriber.ChatId,
        ThreadId = subscriber.ThreadId ?? 0,
        Kind = subscriber.Kind.ToString(),
        Title = subscriber.Title,
        State = subscriber.State switch
        {
            SubscriberState.Unreachable => StoredUnreachable,
            SubscriberState.New => nameof(SubscriberState.Stopped),
            var state => state.ToString(),
        },
        StateReason = subscriber.State == SubscriberState.New ? NeverBegan : subscriber.StateReason,
        Zone = subscriber.Zone,
        Times = TimesOf(subscriber.Times),
        Days = (long)subscriber.Days,
        QuietFrom = subscriber.Quiet is { } from ? EditionTimes.Write(from.From) : null,
        QuietUntil = subscriber.Quiet is { } until ? EditionTimes.Write(until.Until) : null,
        Length = subscriber.Length.ToString(),
        Language = subscriber.Language,
        EmptyEdition = subscriber.EmptyEdition.ToString(),
        LinkPreviews = subscriber.ShowsLinkPreviews,
        Followed = Lines(subscriber.Followed),
        Muted = Lines(subscriber.Muted),
        TopicsOff = Lines(subscriber.TopicsOff),
        SourcesOff = string.Join('\n', subscriber.SourcesOff.Distinct()),
        Payload = subscriber.Payload,
        CreatedAt = subscriber.CreatedAt,
        SettledUntil = subscriber.SettledUntil,
        MoreTimes = string.Join('\n', subscriber.MoreTimes.Select(group =>
            string.Create(CultureInfo.InvariantCulture, $"{(int)group.Days} {TimesOf(group.Times)}"))),
        Format = subscriber.Format.ToString(),
        AlertsOn = subscriber.Alerts.IsOn,
        AlertWords = Lines(subscriber.Alerts.Words),
        AlertTopics = Lines(subscriber.Alerts.Topics),
        AlertOutlets = subscriber.Alerts.Outlets,
        AlertMost = subscriber.Alerts.MostADay,
        AlertsSince = subscriber.Alerts.Since,
        Live = subscriber.IsLive,
        Weekly = subscriber.Weekly?.Write() ?? "",
        AlertFigures = Lines(subscriber.Alerts.Figures.Select(figure => figure.ToString())),
    };

    public Subscriber ToSubscriber() => new()
    {
        Id = Id,
        ChatId = ChatId,
        ThreadId = ThreadId == 0 ? null : ThreadId,
        Kind = Enum.Parse<ChatKind>(Kind),
        Title = Title,
        State = StateReason == NeverBegan ? SubscriberState.New
            : State == StoredUnreachable ? SubscriberState.Unreachable
            : Enum.Parse<SubscriberState>(State),
        StateReason = StateReason == NeverBegan ? null : StateReason,
        Zone = Zone,
        Times = ReadTimes(Times.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
        Days = (Weekdays)Days,
        Quiet = QuietFrom is not null && QuietUntil is not null
            && EditionTimes.TryParse(QuietFrom) is { } from && EditionTimes.TryParse(QuietUntil) is { } until
            ? new QuietHours(from, until)
            : null,
        Length = Enum.Parse<BriefingLength>(Length),
        Language = Language,
        EmptyEdition = Enum.Parse<EmptyEdition>(EmptyEdition),
        ShowsLinkPreviews = LinkPreviews,
        Followed = Words(Followed),
        Muted = Words(Muted),
        TopicsOff = Words(TopicsOff),
        SourcesOff = Numbers(SourcesOff),
        Payload = Payload,
        CreatedAt = CreatedAt,
        SettledUntil = SettledUntil,
        MoreTimes = [.. Words(MoreTimes).Select(line => line.Split(' ')).Select(words => new TimesOnDays(
            (Weekdays)int.Parse(words[0], NumberStyles.None, CultureInfo.InvariantCulture), ReadTimes(words[1..])))],
        Format = Enum.TryParse<BriefingFormat>(Format, out var format) ? format : BriefingFormat.Classic,
        IsLive = Live,
        Weekly = WeeklyTime.Parse(Weekly),
        Taste = [.. Words(Taste).Select(Subscribers.Taste.Parse).OfType<Taste>()],
        Alerts = new AlertSettings
        {
            IsOn = AlertsOn,
            Words = Words(AlertWords),
            Topics = Words(AlertTopics),
            Outlets = (int)AlertOutlets,
            MostADay = (int)AlertMost,
            Since = AlertsSince,
            Figures = [.. Words(AlertFigures).Select(FigureAlert.Parse).OfType<FigureAlert>()],
        },
    };

    private static string TimesOf(IReadOnlyList<TimeOnly> times) =>
        string.Join(' ', times.Distinct().Order().Select(EditionTimes.Write));

    private static List<TimeOnly> ReadTimes(IEnumerable<string> words) =>
        words.Select(EditionTimes.TryParse).OfType<TimeOnly>().ToList();

    private static string Lines(IEnumerable<string> words) =>
        string.Join(
            '\n',
            words.Select(word => word.ReplaceLineEndings(" ").Trim())
                .Where(word => word.Length > 0)
                .Distinct(StringComparer.OrdinalIgnoreCase));

    private static string[] Words(string lines) => lines.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static long[] Numbers(string lines) =>
        [.. Words(lines).Select(line => long.Parse(line, NumberStyles.None, CultureInfo.InvariantCulture))];
}
