using System.Text.Json.Serialization;

namespace BriefingBot.Subscribers;

/// <summary>A chat (private, group, channel or forum topic) with its settings.</summary>
public sealed record Subscriber
{
    /// <summary>The bot's own number for it, whatever chat id Telegram gives; 0: not stored yet.</summary>
    public long Id { get; init; }

    /// <summary>Telegram's chat id; <see cref="TerminalChatId"/> for the person at the terminal.</summary>
    public required long ChatId { get; init; }

    /// <summary>The topic of a forum (Bot API, <c>message_thread_id</c>), or null.</summary>
    public long? ThreadId { get; init; }
    public ChatKind Kind { get; init; } = ChatKind.Private;

    /// <summary>The chat's title or the person's name: untrusted text.</summary>
    public string Title { get; init; } = "";
    public SubscriberState State { get; init; } = SubscriberState.Active;

    /// <summary>Why it cannot be reached (<see cref="UnreachableReasons"/>, Telegram's words), or null.</summary>
    public string? StateReason { get; init; }

    /// <summary>IANA zone of its edition times and quiet hours.</summary>
    public required string Zone { get; init; }

    /// <summary>Local times of its editions, in order, none twice; empty: briefings on request only.</summary>
    public IReadOnlyList<TimeOnly> Times { get; init; } = [];
    public Weekdays Days { get; init; } = Weekdays.Everyday;

    /// <summary>Further times on other days, such as a later one at the weekend.</summary>
    public IReadOnlyList<TimesOnDays> MoreTimes { get; init; } = [];

    /// <summary>All times with their days; empty: briefings on request only.</summary>
    [JsonIgnore]
    public IReadOnlyList<TimesOnDays> Schedule =>
        Times.Count == 0 ? MoreTimes : [new TimesOnDays(Days, Times), .. MoreTimes];

    /// <summary>Local hours in which no edition, alert or correction is sent, or null.</summary>
    public QuietHours? Quiet { get; init; }
    public BriefingLength Length { get; init; } = BriefingLength.Normal;
    public BriefingFormat Format { get; init; } = BriefingFormat.Classic;

    /// <summary>Language of the interface (ISO 639-1).</summary>
    public string Language { get; init; } = "en";
    public EmptyEdition EmptyEdition { get; init; } = EmptyEdition.OneLine;
    public bool ShowsLinkPreviews { get; init; }

    /// <summary>Words and phrases that raise a story.</summary>
    public IReadOnlyList<string> Followed { get; init; } = [];

    /// <summary>Words and phrases that leave a story out.</summary>
    public IReadOnlyList<string> Muted { get; init; } = [];

    /// <summary>Topics this chat switched off, as the sources' <c>Topic</c>.</summary>
    public IReadOnlyList<string> TopicsOff { get; init; } = [];
    public AlertSettings Alerts { get; init; } = new();

    /// <summary>True where the message that told a story is edited while the story grows.</summary>
    public bool IsLive { get; init; }

    /// <summary>What its 👍 and 👎 say of topics and outlets; only the reactions themselves change it.</summary>
    public IReadOnlyList<Taste> Taste { get; init; } = [];

    /// <summary>When the weekly edition comes; null: none.</summary>
    public WeeklyTime? Weekly { get; init; }

    /// <summary>Numbers of the sources this chat switched off.</summary>
    public IReadOnlyList<long> SourcesOff { get; init; } = [];

    /// <summary>The payload of the deep link (<c>/start PAYLOAD</c>) it came by, or null.</summary>
    public string? Payload { get; init; }
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Editions up to this moment are settled; a change of the schedule moves it to now.</summary>
    public DateTimeOffset SettledUntil { get; init; }

    /// <summary>The chat id of the person at the terminal; Telegram uses no 0.</summary>
    public const long TerminalChatId = 0;

    /// <summary>False for a topic that this chat switched off; case and the spaces around it do not count.</summary>
    public bool WantsTopic(string topic) => !TopicsOff.Any(off => IsSameTopic(off, topic));

    /// <summary>False for a source that this chat switched off.</summary>
    public bool WantsSource(long sourceId) => !SourcesOff.Contains(sourceId);

    /// <summary>The same settings with one topic on or off.</summary>
    public Subscriber WithTopic(string topic, bool isOn)
    {
        var others = TopicsOff.Where(off => !IsSameTopic(off, topic));
        return this with { TopicsOff = isOn ? [.. others] : [.. others, topic.Trim()] };
    }

    /// <summary>The same settings with one source on or off.</summary>
    public Subscriber WithSource(long sourceId, bool isOn)
    {
        var others = SourcesOff.Where(off => off != sourceId);
        return this with { SourcesOff = isOn ? [.. others] : [.. others, sourceId] };
    }

    internal static bool IsSameTopic(string one, string other) =>
        one.AsSpan().Trim().Equals(other.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);
}
