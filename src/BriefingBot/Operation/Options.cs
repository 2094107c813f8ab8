using System.ComponentModel.DataAnnotations;

namespace BriefingBot.Operation;

/// <summary>Section <c>Telegram</c>.</summary>
public sealed class TelegramOptions
{
    public const string Section = "Telegram";

    /// <summary>The bot's token from @BotFather; empty: the bot talks in the terminal.</summary>
    public string? Token { get; set; }

    /// <summary>The Bot API server, without a trailing slash; another than Telegram's own for a local Bot API server.</summary>
    [Required, Url]
    public string BaseUrl { get; set; } = "https://api.telegram.org";

    /// <summary>User ids of the first admins.</summary>
    public IReadOnlyList<long> Admins { get; set; } = [];

    /// <summary>How long one <c>getUpdates</c> call waits, in seconds (Bot API, getUpdates, <c>timeout</c>).</summary>
    [Range(0, 50)]
    public int PollTimeoutSeconds { get; set; } = 30;

    /// <summary>Messages a second to all chats together (Bot FAQ, "My bot is hitting limits").</summary>
    [Range(1, 1000)]
    public int MessagesPerSecond { get; set; } = 30;

    /// <summary>Messages a second to one chat.</summary>
    [Range(1, 1000)]
    public int MessagesPerSecondPerChat { get; set; } = 1;

    /// <summary>Messages a minute to one group.</summary>
    [Range(1, 1000)]
    public int MessagesPerMinutePerGroup { get; set; } = 20;

    /// <summary>How long one call may take, in seconds; long polling waits longer by its own time.</summary>
    [Range(1, 600)]
    public int RequestTimeoutSeconds { get; set; } = 30;
}

/// <summary>Section <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>The SQLite file; relative to the current folder.</summary>
    [Required]
    public string Path { get; set; } = "data/briefingbot.db";

    /// <summary>Articles older than this many days are forgotten, except those of living stories.</summary>
    [Range(1, 3650)]
    public int RetentionDays { get; set; } = 90;
}

/// <summary>One row of the list <c>Sources</c>.</summary>
public sealed class SourceOptions
{
    /// <summary>Section name; the section is a list of these.</summary>
    public const string Section = "Sources";

    /// <summary>An http(s) address, or a path of a file or folder.</summary>
    public string? Url { get; set; }

    public string? Name { get; set; }

    public string? Topic { get; set; }

    /// <summary>The least time between two polls.</summary>
    public TimeSpan? Interval { get; set; }

    /// <summary>CSS selector of the article links, for a page without a feed.</summary>
    public string? Selector { get; set; }
}

/// <summary>Section <c>Model</c>.</summary>
public sealed class ModelOptions
{
    public const string Section = "Model";

    /// <summary><c>extractive</c> (built in, offline) or a chat backend: <c>openai</c>, <c>ollama</c>, … .</summary>
    [Required]
    public string Backend { get; set; } = "extractive";

    /// <summary>The OpenAI-compatible endpoint, including <c>/v1</c>.</summary>
    [Url]
    public string? Endpoint { get; set; }

    /// <summary>The model's name as the endpoint knows it.</summary>
    public string? Name { get; set; }

    public string? ApiKey { get; set; }

    /// <summary>The most one request may take, in seconds.</summary>
    [Range(1, 600)]
    public int TimeoutSeconds { get; set; } = 60;

    /// <summary>Tokens (in and out) a day; beyond that summaries are extractive until midnight UTC. 0: no limit.</summary>
    [Range(0, long.MaxValue)]
    public long DailyTokens { get; set; } = 1_000_000;

    /// <summary>Money a day, in the currency of the prices below; beyond that summaries are extractive until midnight UTC. 0: no limit.</summary>
    [Range(0.0, 1_000_000.0)]
    public decimal DailyCost { get; set; }

    /// <summary>The price of a million input tokens; for <see cref="DailyCost"/> and what admins are shown.</summary>
    [Range(0.0, 1_000_000.0)]
    public decimal InputPrice { get; set; }

    /// <summary>The price of a million output tokens.</summary>
    [Range(0.0, 1_000_000.0)]
    public decimal OutputPrice { get; set; }

    /// <summary>Models to ask, in this order, where the one above does not answer; after the last the summary is extractive.</summary>
    public IReadOnlyList<FallbackModelOptions> Fallbacks { get; set; } = [];
}

/// <summary>One row of the list <c>Model:Fallbacks</c>; the keys are those of <c>Model</c>.</summary>
public sealed class FallbackModelOptions
{
    /// <inheritdoc cref="ModelOptions.Backend" />
    [Required]
    public string Backend { get; set; } = "";

    /// <inheritdoc cref="ModelOptions.Endpoint" />
    public string? Endpoint { get; set; }

    /// <inheritdoc cref="ModelOptions.Name" />
    public string? Name { get; set; }

    /// <inheritdoc cref="ModelOptions.ApiKey" />
    public string? ApiKey { get; set; }
}

/// <summary>Section <c>Network</c>.</summary>
public sealed class NetworkOptions
{
    public const string Section = "Network";

    /// <summary>Networks in CIDR notation, or single addresses, that sources may reach although they are special (RFC 6890).</summary>
    public IReadOnlyList<string> Allow { get; set; } = [];

    /// <summary>An address or e-mail in the User-Agent, for the people whose servers are polled; ASCII, because it goes into a header.</summary>
    public string? Contact { get; set; }

    /// <summary>The most bytes one body may have after decompression; also for local files.</summary>
    [Range(1024, 1024L * 1024 * 1024)]
    public long MaxBodyBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>The most one request may take with its redirects, in seconds; waiting for its turn at a host does not count.</summary>
    [Range(1, 600)]
    public int TimeoutSeconds { get; set; } = 20;

    /// <summary>How long a request waits, give or take a quarter, before its one second try; it is made only where the connection failed before any answer.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Redirects followed in one request.</summary>
    [Range(0, 20)]
    public int MaxRedirects { get; set; } = 5;

    /// <summary>The least time between two polls of a source that asks for nothing else; a minute at least.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public TimeSpan DefaultInterval { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Requests to one host at the same time.</summary>
    [Range(1, 100)]
    public int RequestsPerHost { get; set; } = 2;

    /// <summary>The least time between the starts of two requests to one host.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public TimeSpan HostSpacing { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Sources polled at the same time.</summary>
    [Range(1, 1000)]
    public int PollsAtOnce { get; set; } = 16;

    /// <summary>The most entries that a source brings where none of them was known: at its first fetch, or rebuilt; what is dated after the last poll comes besides.</summary>
    [Range(1, 10_000)]
    public int FirstFetchEntries { get; set; } = 30;

    /// <summary>Entries that are older than this, counted back from the last poll that went well, are no news.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "3650.00:00:00", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public TimeSpan FirstFetchAge { get; set; } = TimeSpan.FromDays(7);
}

/// <summary>Section <c>Briefing</c>.</summary>
public sealed class BriefingOptions
{
    public const string Section = "Briefing";

    /// <summary>The name in the heading.</summary>
    [Required]
    public string Name { get; set; } = "BriefingBot";

    /// <summary>Local times of a new subscriber's editions.</summary>
    public IReadOnlyList<string> Times { get; set; } = [];

    /// <summary>IANA zone of a new subscriber.</summary>
    [Required]
    public string TimeZone { get; set; } = "UTC";

    /// <summary>Stories in one briefing.</summary>
    [Range(1, 50)]
    public int Stories { get; set; } = 10;

    /// <summary>Sentences on one story.</summary>
    [Range(1, 10)]
    public int Sentences { get; set; } = 3;

    /// <summary>How late a missed edition is still sent, once.</summary>
    public TimeSpan CatchUp { get; set; } = TimeSpan.FromHours(3);
}
