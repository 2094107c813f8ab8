using System.ComponentModel.DataAnnotations;
using BriefingBot.Operation;
using BriefingBot.Operation.Settings;
using Microsoft.Extensions.Options;

namespace BriefingBot.Sources.Fetching;

/// <summary>Section <c>Network</c>: what may be fetched, within which limits and at what pace.</summary>
public sealed class NetworkOptions
{
    public const string Section = "Network";

    /// <summary>Networks (CIDR) or addresses that sources may reach although special (RFC 6890).</summary>
    public IReadOnlyList<string> Allow { get; set; } = [];

    /// <summary>An address or e-mail in the User-Agent, for the servers' people; ASCII.</summary>
    public string? Contact { get; set; }

    /// <summary>The most bytes one body may have after decompression; also for local files.</summary>
    [Range(1024, 1024L * 1024 * 1024)]
    public long MaxBodyBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>Bytes of large bodies (over 256 KB) that polls hold at once, and articles' pages again; others wait. At
    /// least <see cref="MaxBodyBytes"/> counts.</summary>
    [Range(1024, 1024L * 1024 * 1024)]
    public long BytesInFlight { get; set; } = 20 * 1024 * 1024;

    /// <summary>Seconds that a request may take with its redirects, without waiting its turn.</summary>
    [Range(1, 600)]
    public int TimeoutSeconds { get; set; } = 20;

    /// <summary>The wait, give or take a quarter, before a second try of a failed connection.</summary>
    [TimeRange("00:00:00", "00:01:00")]
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Redirects followed in one request.</summary>
    [Range(0, 20)]
    public int MaxRedirects { get; set; } = 5;

    /// <summary>The least time between two polls of a source that asks for nothing else; a minute at least.</summary>
    [TimeRange("00:01:00", "1.00:00:00")]
    public TimeSpan DefaultInterval { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Requests to one host at the same time.</summary>
    [Range(1, 100)]
    public int RequestsPerHost { get; set; } = 2;

    /// <summary>The least time between the starts of two requests to one host.</summary>
    [TimeRange("00:00:00", "00:01:00")]
    public TimeSpan HostSpacing { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Sources polled at the same time.</summary>
    [Range(1, 1000)]
    public int PollsAtOnce { get; set; } = 16;

    /// <summary>The most entries of a source of which none was known, besides those since the last poll.</summary>
    [Range(1, 10_000)]
    public int FirstFetchEntries { get; set; } = 30;

    /// <summary>Entries older than this, from the last good poll back, are no news.</summary>
    [TimeRange("00:00:00", "3650.00:00:00")]
    public TimeSpan FirstFetchAge { get; set; } = TimeSpan.FromDays(7);
}

/// <summary>What an annotation cannot say.</summary>
internal sealed class NetworkOptionsChecks : IValidateOptions<NetworkOptions>
{
    public ValidateOptionsResult Validate(string? name, NetworkOptions options) => OptionsChecks.Result(
    [
        .. options.Allow.Select(network => (NetworkNotation.Parse(network) is null,
            $"Network:Allow holds \"{network}\"; {NetworkNotation.Example}.")),
        (options.Contact?.Any(c => char.IsControl(c) || !char.IsAscii(c) || c is '(' or ')' or ';') == true,
            "Network:Contact goes into a header, which cannot hold it; write an address "
                + "(https://example.org/about-my-bot) or an e-mail in plain letters."),
    ]);
}

/// <summary>Networks that leave nothing protected.</summary>
internal sealed class NetworkDoubts(IOptions<NetworkOptions> options) : ISettingsDoubts
{
    public IEnumerable<SettingsWarning> Warnings() =>
        from network in options.Value.Allow
        where NetworkNotation.Parse(network) is { PrefixLength: 0 }
        select new SettingsWarning(
            $"Network:Allow holds {network}: sources may lead to every address, also to what listens on this machine.",
            "Write only the networks in which your own sources are.");
}
